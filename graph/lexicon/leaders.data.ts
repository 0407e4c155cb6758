/**
 * Leaders table
 * =============
 *
 * Made by `npm run lexicon`; don't edit. One line each, tab-separated:
 * name, wikidata, surname, other names, party, state, offices (flag, of, title, from, to). Lists are joined by |.
 *
 * Sources:
 * - The World Factbook, last edition 2026 (https://github.com/factbook/factbook.json), public domain
 * - Wikidata, October 2022 (https://github.com/every-politician-scrapers/world-leaders-2021), CC0 1.0
 * - Members of Congress (https://github.com/unitedstates/congress-legislators), CC0 1.0
 * - Well-known facts, by hand: scripts/lexicon/offices-by-hand.ts
 */
export const LEADERS_TABLE = `\
Aaron Bean	Q4661833	Bean		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Abbas Araghchi		Araghchi				,IRN,foreign minister,2024-08-21,
Abdalla Hamdok	Q27654948	Hamdok				G,SDN,prime minister,2021,2022
Abdel Fattah al-Burhan		al-Burhan	Abd-al-Fattah al-Burhan Abd-al-Rahman|Abdel-Fattah Burhan|Abd-al-Fattah al-Burhan			S,SDN,head of state,2019-08-21,|G,SDN,council chair,2021-11-11,
Abdel Fattah el-Sisi	Q307871	el-Sisi	Abdel El-Sisi			S,EGY,president,2014-06-08,
Abdel-Aziz bin Habtour	Q12223068	Abdel-Aziz				G,YEM,prime minister,2016,2020
Abdelmadjid Tebboune	Q2821166	Tebboune				S,DZA,president,2019-12-12,
Abdoulaye Maïga	Q113577661	Maïga				G,MLI,prime minister,2022,
Abdoulkader Kamil Mohamed	Q10522744	Mohamed	Abdoulkader Mohamed			G,DJI,prime minister,2013-04-01,
Abdourahame Tiani		Tiani				S,NER,president of the national council,2023-07-28,
Abdrabbuh Mansour Hadi	Q57480	Hadi				S,YEM,president,2012,2022
Abdul Hamid	Q3246667	Hamid				S,BGD,president,2013,~2022-10
Abdulhamid Dbeibeh	Q105319569	Dbeibeh	Abd-al-Hamid Dubaybah|Abdul Hamid Dbeibah			G,LBY,prime minister,2021-03-15,
Abdulla Nigmatovich Aripov	Q28002959	Aripov	Abdulla Aripov			G,UZB,prime minister,2016-12-14,
Abdullah	Q15467111	Abdullah				S,MYS,king,2019,~2022-10
Abdullah II	Q57464	Abdullah	King Abdullah II|Abdallah II			S,JOR,king,1999-02-07,
Abdullah bin Zayed Al Nahyan		Abdullah				,ARE,foreign minister,2006-02-09,
Abiy Ahmed Ali	Q50365049	Abiy				G,ETH,prime minister,2018-04,
Abraham Hamadeh	Q124307977	Hamadeh	Abraham J. Hamadeh	Republican	AZ	,USA,representative,2025-01-03,2027-01-03
Adam Gray	Q3000097	Gray		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Adam Schiff	Q350843	Schiff	Adam B. Schiff	Democrat	CA	,USA,senator,2025-01-03,2031-01-03
Adam Smith	Q350916	Smith		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Adama Barrow	Q27917049	Barrow				S,GMB,president,2017,
Addison McDowell	Q130979819	McDowell	Addison P. McDowell	Republican	NC	,USA,representative,2025-01-03,2027-01-03
Adelita Grijalva	Q134612342	Grijalva	Adelita S. Grijalva	Democrat	AZ	,USA,representative,2025-11-12,2027-01-03
Adrian Smith	Q373443	Smith		Republican	NE	,USA,representative,2025-01-03,2027-01-03
Adriano Espaillat	Q4685569	Espaillat		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Adriano Maleiane	Q44275924	Maleiane				G,MOZ,prime minister,2022,~2022-10
Adylbek Kasymaliyev		Kasymaliyev				G,KGZ,chairman of the cabinet,2024-12-18,
Ahmad Abdullah Al-Ahmad al Sabah		Ahmad Abdullah				G,KWT,prime minister,2024-05-15,
Ahmed Nawaf Al-Ahmad Al-Sabah	Q109259869	Al-Sabah				G,KWT,prime minister,2022,~2022-10
Ahmed al-Sharaa		al-Sharaa	Ahmad al-Shara'|Abu Mohammed al-Jolani|Abu Mohammad al-Julani			S,SYR,president,2025-01-29,
Ajay Banga		Banga				,World Bank,president,2023-06-02,
Akylbek Japarov	Q4060344	Japarov				G,KGZ,prime minister,2021,~2022-10
Al Green	Q749039	Green		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Alain-Guillaume Bunyoni	Q27231038	Bunyoni				G,BDI,prime minister,2020,2022
Alan S. Armstrong	Q138781196	Armstrong	Alan Armstrong	Republican	OK	,USA,senator,2026-03-24,2027-01-03
Alar Karis	Q12358575	Karis				S,EST,president,2021-10-11,
Alassane Ouattara	Q57413	Ouattara	Alassane Dramane Ouattara			S,CIV,president,2010,
Albert II	Q3910	Albert II				S,MCO,prince,2005-04-06,
Alberto Fernández	Q2642828	Fernández				SG,ARG,president,2019-12-10,2023-12-10
Albin Kurti	Q441633	Kurti				G,XKX,prime minister,2021,
Alejandro Giammattei	Q2134696	Giammattei				SG,GTM,president,2020,~2022-10
Aleksandar Vučić	Q222031	Vučić				S,SRB,president,2017-05-31,
Alen Simonyan	Q20513503	Simonyan				S,ARM,president,2022,2022
Alex Padilla	Q4717593	Padilla	Alejandro Padilla	Democrat	CA	,USA,senator,2023-01-03,2029-01-03
Alexander De Croo	Q476596	De Croo				G,BEL,prime minister,2020-10-01,2025-02-03
Alexander Lukashenko	Q2866	Lukashenko	Alyaksandr Lukashenka|Aleksandr Lukashenko			S,BLR,president,1994-07-20,
Alexander Schallenberg		Schallenberg				,AUT,foreign minister,2021-12-06,2025-03-03|G,AUT,chancellor,2025-01-10,2025-03-03
Alexander Stubb		Stubb				S,FIN,president,2024-03-01,
Alexander Van der Bellen	Q78869	Van der Bellen				S,AUT,president,2017-01-26,
Alexandria Ocasio-Cortez	Q55223040	Ocasio-Cortez		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Alexandru Munteanu		Munteanu				G,MDA,prime minister,2025-11-01,
Ali Asadov	Q12850075	Asadov				G,AZE,prime minister,2019-10-08,
Ali Bongo Ondimba	Q57521	Ondimba				SG,GAB,president,2009-10-16,2023-08-30
Ali Khamenei	Q57336	Khamenei	Ali Hoseini-Khamenei			S,IRN,supreme leader,1989-06-04,
Ali Mahaman Lamine Zeine		Zeine	Ali Zeine			G,NER,prime minister,2023-08-09,
Alicia Bárcena		Bárcena				,MEX,foreign minister,2023-07-03,2024-10-01
Alihan Smaiylov	Q56825894	Smaiylov				G,KAZ,prime minister,2022,~2022-10
Alix Didier Fils-Aimé		Fils-Aimé	Alix Fils-Aimé			G,HTI,prime minister,2024-11-10,
Allamaye Halina		Halina				G,TCD,prime minister,2024-05-23,
Alma Adams	Q4733597	Adams	Alma S. Adams	Democrat	NC	,USA,representative,2025-01-03,2027-01-03
Alyaksandr Turchyn		Turchyn				G,BLR,prime minister,2025-03-10,
Amadou Oury Bah		Bah	Amadou Bah			G,GIN,prime minister,2024-02-27,
Amata Coleman Radewagen	Q18684027	Radewagen	Aumua Amata Radewagen|Aumua Amata Coleman Radewagen	Republican	AS	,USA,representative,2025-01-03,2027-01-03
Ami Bera	Q3389105	Bera		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Amy Klobuchar	Q22237	Klobuchar		Democrat	MN	,USA,senator,2025-01-03,2031-01-03
Américo d'Oliveira Dos Ramos		Dos Ramos	Américo Dos Ramos			G,STP,prime minister,2025-01-12,
Ana Brnabić	Q26258815	Brnabić				G,SRB,prime minister,2017-06-29,2024-05-02
Analilia Mejia	Q138142530	Mejia		Democrat	NJ	,USA,representative,2026-04-20,2027-01-03
Anatole Collinet Makosso	Q4752077	Makosso	Anatole Makosso			G,COG,prime minister,2021-05-12,
Anders Fogh Rasmussen		Rasmussen				,NATO,secretary-general,2009-08-01,2014-09-30
Andrea Salinas	Q39791512	Salinas		Democrat	OR	,USA,representative,2025-01-03,2027-01-03
Andrei Belousov		Belousov				,RUS,defence minister,2024-05-14,
Andrej Babiš		Babiš				G,CZE,prime minister,2017-12-13,2021-12-17|G,CZE,prime minister,2025-12-09,
Andrej Plenković	Q11685764	Plenković				G,HRV,prime minister,2016-10-19,
Andrew Clyde	Q102277679	Clyde	Andrew S. Clyde	Republican	GA	,USA,representative,2025-01-03,2027-01-03
Andrew Garbarino	Q21257859	Garbarino	Andrew R. Garbarino	Republican	NY	,USA,representative,2025-01-03,2027-01-03
Andrew Holness	Q505200	Holness				G,JAM,prime minister,2016-03-03,
Andrii Sybiha		Sybiha				,UKR,foreign minister,2024-09-05,
Andry Rajoelina	Q57363	Rajoelina				S,MDG,president,2019,~2022-10
Andrzej Duda	Q9151911	Duda				S,POL,president,2015-08-06,2025-08-06
André Carson	Q517649	Carson		Democrat	IN	,USA,representative,2025-01-03,2027-01-03
Andrés Manuel López Obrador	Q318508	Obrador	AMLO			SG,MEX,president,2018-12-01,2024-09-30
Andy Barr	Q3828645	Barr	Garland Barr	Republican	KY	,USA,representative,2025-01-03,2027-01-03
Andy Biggs	Q16199304	Biggs		Republican	AZ	,USA,representative,2025-01-03,2027-01-03
Andy Harris	Q506639	Harris		Republican	MD	,USA,representative,2025-01-03,2027-01-03
Andy Kim	Q55639180	Kim		Democrat	NJ	,USA,senator,2025-01-03,2031-01-03
Andy Ogles	Q111623114	Ogles	Andrew Ogles	Republican	TN	,USA,representative,2025-01-03,2027-01-03
Angela Alsobrooks	Q58755148	Alsobrooks	Angela D. Alsobrooks	Democrat	MD	,USA,senator,2025-01-03,2031-01-03
Angela Merkel	Q567	Merkel				G,DEU,chancellor,2005-11-22,2021-12-08
Angie Craig	Q58324174	Craig		Democrat	MN	,USA,representative,2025-01-03,2027-01-03
Angus King	Q544464	King	Angus S. King, Jr.	Independent	ME	,USA,senator,2025-01-03,2031-01-03
Anita Anand		Anand				,CAN,foreign minister,2025-05-13,
Ann Wagner	Q3917251	Wagner		Republican	MO	,USA,representative,2025-01-03,2027-01-03
Anna Paulina Luna	Q112805534	Luna	Anna Luna	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Annalena Baerbock		Baerbock				,DEU,foreign minister,2021-12-08,2025-05-06
Anniken Huitfeldt		Huitfeldt				,NOR,foreign minister,2021-10-14,2023-10-16
Anthony Albanese	Q335697	Albanese				G,AUS,prime minister,2022-05-23,
Antonio Luis Montenegro		Montenegro	Antonio Montenegro			G,PRT,prime minister,2024-04-02,
Antonio Tajani		Tajani				,ITA,foreign minister,2022-10-22,
Antony Blinken		Blinken	Tony Blinken			,USA,secretary of state,2021-01-26,2025-01-20
António Costa	Q610788	Costa				,European Council,president,2024-12-01,|G,PRT,prime minister,2015-11-26,2024-04-02
António Guterres	Q311440	Guterres				,United Nations,secretary-general,2017-01-01,
Anura Kumara Dissanayake		Dissanayake	Anura Dissanayake			SG,LKA,president,2024-09-23,
Anutin Charnvirakul		Anutin				G,THA,prime minister,2025-09-05,
Anwaar ul Haq Kakar		Kakar				G,PAK,prime minister,2023-08-14,2024-03-04
Anwar Ibrahim		Anwar				G,MYS,prime minister,2022-11-24,
April McClain Delaney	Q125935301	McClain Delaney		Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Ariel Henry	Q107451258	Henry				G,HTI,prime minister,2021,~2022-10
Arif Alvi	Q4790529	Alvi				S,PAK,president,2018-09-09,2024-03-10
Armen Sarkissian	Q93153	Sarkissian				S,ARM,president,2018,2022
Arseniy Yatsenyuk		Yatsenyuk				G,UKR,prime minister,2014-02-27,2016-04-14
Asaad al-Shaibani		al-Shaibani				,SYR,foreign minister,2024-12-21,
Ashley Hinson	Q60713905	Hinson		Republican	IA	,USA,representative,2025-01-03,2027-01-03
Ashley Moody	Q58333626	Moody		Republican	FL	,USA,senator,2025-01-21,2026-11-03
Asif Ali Zardari		Zardari	Asif Zardari			S,PAK,president,2024-03-10,
Askar Mamin	Q527063	Mamin				G,KAZ,prime minister,2019,2022
Assimi Goïta	Q98497406	Goïta				S,MLI,president,2021-06-07,
August Pfluger	Q101196462	Pfluger		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Austin Scott	Q781167	Scott		Republican	GA	,USA,representative,2025-01-03,2027-01-03
Ayanna Pressley	Q13562359	Pressley		Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Ayman Safadi		Safadi				,JOR,foreign minister,2017-01-15,
Aymen Benabderrahmane	Q96612848	Benabderrahmane				G,DZA,prime minister,2021,~2022-10
Azali Assoumani	Q515602	Azali				SG,COM,president,2016-05-26,
Aziz Akhannouch	Q1638114	Akhannouch				G,MAR,prime minister,2021-10-07,
Badr Abdelatty		Abdelatty				,EGY,foreign minister,2024-07-03,
Baiba Braže		Braže				,LVA,foreign minister,2024-04-19,
Bajram Begaj	Q107422711	Begaj				S,ALB,president,2022-07-24,
Ban Ki-moon	Q1253	Ban				,United Nations,secretary-general,2007-01-01,2016-12-31
Barack Obama	Q76	Obama				SG,USA,president,2009-01-20,2017-01-20
Barham Salih	Q808173	Salih				S,IRQ,president,2018,~2022-10
Barry Loudermilk	Q16731643	Loudermilk		Republican	GA	,USA,representative,2025-01-03,2027-01-03
Barry Moore	Q63198048	Moore		Republican	AL	,USA,representative,2025-01-03,2027-01-03
Bart De Wever		De Wever				G,BEL,prime minister,2025-02-03,
Bashar al-Assad	Q44329	al-Assad				S,SYR,president,2000-07-17,2024-12-08
Bassirou Diomaye Faye		Faye	Bassirou Faye			S,SEN,president,2024-04-02,
Beate Meinl-Reisinger		Meinl-Reisinger				,AUT,foreign minister,2025-03-03,
Becca Balint	Q28137193	Balint		Democrat	VT	,USA,representative,2025-01-03,2027-01-03
Ben Cline	Q4885439	Cline		Republican	VA	,USA,representative,2025-01-03,2027-01-03
Ben Ray Luján	Q324256	Luján	Ben Luján	Democrat	NM	,USA,senator,2021-01-03,2027-01-03
Ben Wallace		Wallace				,GBR,defence secretary,2019-07-24,2023-08-31
Benedict XVI		Benedict				S,VAT,pope,2005-04-19,2013-02-28
Benjamin Netanyahu	Q43723	Netanyahu	Binyamin Netanyahu|Bibi Netanyahu			G,ISR,prime minister,2009-03-31,2021-06-13|G,ISR,prime minister,2022-12-29,
Bennie Thompson	Q817877	Thompson	Bennie G. Thompson	Democrat	MS	,USA,representative,2025-01-03,2027-01-03
Benny Gantz		Gantz				,ISR,defence minister,2020-05-17,2022-12-29
Bernard Goumou	Q109296984	Goumou				G,GIN,prime minister,2022,~2022-10
Bernardo Arévalo		Arévalo				SG,GTM,president,2024-01-15,
Bernie Moreno	Q124858476	Moreno		Republican	OH	,USA,senator,2025-01-03,2031-01-03
Bernie Sanders	Q359442	Sanders	Bernard Sanders	Independent	VT	,USA,senator,2025-01-03,2031-01-03
Beth Van Duyne	Q66309702	Van Duyne		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Betty McCollum	Q434893	McCollum		Democrat	MN	,USA,representative,2025-01-03,2027-01-03
Bidya Devi Bhandari	Q16193958	Bhandari				S,NPL,president,2015,~2022-10
Bilawal Bhutto Zardari		Zardari				,PAK,foreign minister,2022-04-27,2023-08-10
Bill Cassidy	Q861999	Cassidy		Republican	LA	,USA,senator,2021-01-03,2027-01-03
Bill Clinton		Clinton				SG,USA,president,1993-01-20,2001-01-20
Bill Foster	Q2903389	Foster		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Bill Hagerty	Q27734214	Hagerty		Republican	TN	,USA,senator,2021-01-03,2027-01-03
Bill Huizenga	Q862199	Huizenga		Republican	MI	,USA,representative,2025-01-03,2027-01-03
Bill Keating	Q775412	Keating	William Keating|William R. Keating	Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Bisher Al-Khasawneh	Q63441935	Al-Khasawneh				G,JOR,prime minister,2020,~2022-10
Blake Moore	Q101196971	Moore	Blake D. Moore	Republican	UT	,USA,representative,2025-01-03,2027-01-03
Bob Latta	Q888061	Latta	Robert Latta|Robert E. Latta	Republican	OH	,USA,representative,2025-01-03,2027-01-03
Bob Loughman	Q16190741	Loughman				G,VUT,prime minister,2020,~2022-10
Bob Onder	Q27064117	Onder	Robert Onder|Robert F. Onder, Jr.	Republican	MO	,USA,representative,2025-01-03,2027-01-03
Bobby Scott	Q888668	Scott	Robert Scott|Robert C. "Bobby" Scott	Democrat	VA	,USA,representative,2025-01-03,2027-01-03
Bola Ahmed Adekunle Tinubu		Tinubu	Bola Tinubu			SG,NGA,president,2023-05-29,
Bonnie Watson Coleman	Q4942457	Watson Coleman		Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Boris Johnson	Q180589	Johnson				,GBR,foreign secretary,2016-07-13,2018-07-09|G,GBR,prime minister,2019-07-24,2022-09-06
Boris Pistorius		Pistorius				,DEU,defence minister,2023-01-19,
Boris Yeltsin		Yeltsin				S,RUS,president,1991-07-10,1999-12-31
Borjana Kristo		Kristo				G,BIH,chairperson of the council,2023-01-25,
Borut Pahor	Q206471	Pahor				S,SVN,president,2012,~2022-10
Bouchraya Hammoudi Bayoun	Q4949324	Bayoun				G,ESH,prime minister,2020,~2022-10
Brad Finstad	Q111159803	Finstad		Republican	MN	,USA,representative,2025-01-03,2027-01-03
Brad Knott	Q130979816	Knott		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Brad Schneider	Q2923426	Schneider	Bradley Schneider|Bradley Scott Schneider	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Brad Sherman	Q672919	Sherman		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Brahim Zwimel EL Zamel	Q4955460	EL Zamel				S,ESH,president,2016,~2022-10
Brandon Gill	Q124753679	Gill		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Brendan Boyle	Q4960876	Boyle	Brendan F. Boyle	Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Brett Guthrie	Q910794	Guthrie		Republican	KY	,USA,representative,2025-01-03,2027-01-03
Brian Babin	Q16979824	Babin		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Brian Fitzpatrick	Q27831059	Fitzpatrick	Brian K. Fitzpatrick	Republican	PA	,USA,representative,2025-01-03,2027-01-03
Brian Jack	Q86493775	Jack		Republican	GA	,USA,representative,2025-01-03,2027-01-03
Brian Mast	Q27733854	Mast	Brian J. Mast	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Brian Schatz	Q1827902	Schatz		Democrat	HI	,USA,senator,2023-01-03,2029-01-03
Brice Oligui		Oligui				SG,GAB,president,2025-05-03,
Brigitte Haas		Haas				G,LIE,prime minister,2025-04-10,
Brittany Pettersen	Q16734469	Pettersen		Democrat	CO	,USA,representative,2025-01-03,2027-01-03
Bruce Westerman	Q16197421	Westerman		Republican	AR	,USA,representative,2025-01-03,2027-01-03
Bryan Steil	Q58494431	Steil		Republican	WI	,USA,representative,2025-01-03,2027-01-03
Buddy Carter	Q16240994	Carter	Earl Carter|Earl L. "Buddy" Carter	Republican	GA	,USA,representative,2025-01-03,2027-01-03
Burgess Owens	Q4998602	Owens	Clarence Owens	Republican	UT	,USA,representative,2025-01-03,2027-01-03
Byron Donalds	Q59726216	Donalds		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Carl XVI Gustaf	Q45068	Carl XVI Gustaf				S,SWE,monarch,1973-09-15,
Carlos A. Giménez	Q5041653	Gimenez	Carlos Gimenez|Carlos A. Gimenez	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Carlos Agostinho do Rosário	Q19057400	Rosário				G,MOZ,prime minister,2015,2022
Carlos Alvarado Quesada	Q26996246	Quesada				SG,CRI,president,2018,2022
Carlos Vila Nova	Q27982047	Vila Nova	Carlos Manuel Vila Nova			S,STP,president,2021-10-02,
Carol Miller	Q16145531	Miller	Carol D. Miller	Republican	WV	,USA,representative,2025-01-03,2027-01-03
Catherine Ashton		Ashton				,European Union,high representative for foreign affairs and security policy,2009-12-01,2014-11-01
Catherine Colonna		Colonna				,FRA,foreign minister,2022-05-20,2024-01-11
Catherine Connolly		Connolly				S,IRL,president,2025-11-11,
Catherine Cortez Masto	Q5052604	Cortez Masto		Democrat	NV	,USA,senator,2023-01-03,2029-01-03
Celeste Maloy	Q119578731	Maloy		Republican	UT	,USA,representative,2025-01-03,2027-01-03
Chan Santokhi	Q333135	Santokhi				SG,SUR,president,2020,~2022-10
Charles III	Q43274	Charles III				S,ATG,monarch,2022-09-08,|S,AUS,monarch,2022-09-08,|S,BHS,monarch,2022-09-08,|S,BLZ,monarch,2022-09-08,|S,CAN,monarch,2022-09-08,|S,GBR,monarch,2022-09-08,|S,GRD,monarch,2022-09-08,|S,JAM,monarch,2022-09-08,|S,KNA,monarch,2022-09-08,|S,LCA,monarch,2022-09-08,|S,NZL,monarch,2022-09-08,|S,PNG,monarch,2022-09-08,|S,SLB,monarch,2022-09-08,|S,TUV,monarch,2022-09-08,|S,VCT,monarch,2022-09-08,
Charles Michel		Michel				,European Council,president,2019-12-01,2024-11-30
Charles Savarin	Q2960197	Savarin				S,DMA,president,2013,~2022-10
Chellie Pingree	Q457243	Pingree		Democrat	ME	,USA,representative,2025-01-03,2027-01-03
Chip Roy	Q58333615	Roy		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Cho Jung-tai		Cho				G,TWN,premier,2024-05-20,
Cho Tae-yul		Cho				,KOR,foreign minister,2024-01-10,2025-07
Choe Ryong Hae		Choe				G,PRK,assembly president,2019-04-11,
Choe Son-hui		Choe				,PRK,foreign minister,2022-06-11,
Choguel Kokalla Maïga	Q2964323	Maïga				G,MLI,prime minister,2021,2022
Chris Coons	Q923242	Coons	Christopher Coons|Christopher A. Coons	Democrat	DE	,USA,senator,2021-01-03,2027-01-03
Chris Deluzio	Q115181700	Deluzio	Christopher R. Deluzio	Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Chris Hipkins		Hipkins				G,NZL,prime minister,2023-01-25,2023-11-27
Chris Murphy	Q1077594	Murphy	Christopher Murphy	Democrat	CT	,USA,senator,2025-01-03,2031-01-03
Chris Pappas	Q5107684	Pappas		Democrat	NH	,USA,representative,2025-01-03,2027-01-03
Chris Smith	Q981167	Smith	Christopher Smith|Christopher H. Smith	Republican	NJ	,USA,representative,2025-01-03,2027-01-03
Chris Van Hollen	Q1077819	Van Hollen		Democrat	MD	,USA,senator,2023-01-03,2029-01-03
Chrissy Houlahan	Q56274180	Houlahan		Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Christian Menefee	Q114397549	Menefee	Christian D. Menefee	Democrat	TX	,USA,representative,2026-02-02,2027-01-03
Christian Ntsay	Q54806925	Ntsay				G,MDG,prime minister,2018,~2022-10
Christian Stocker		Stocker				G,AUT,chancellor,2025-03-03,
Christine Kangaloo		Kangaloo				S,TTO,president,2023-03-20,
Christine Lagarde		Lagarde				,European Central Bank,president,2019-11-01,|,International Monetary Fund,managing director,2011-07-05,2019-09-12
Christophe Mirmand		Mirmand				G,MCO,minister of state,2025-07-21,
Christopher Luxon		Luxon				G,NZL,prime minister,2023-11-27,
Chuck Edwards	Q55065043	Edwards	Charles (Chuck) Edwards	Republican	NC	,USA,representative,2025-01-03,2027-01-03
Chuck Fleischmann	Q521959	Fleischmann	Charles Fleischmann|Charles J. "Chuck" Fleischmann	Republican	TN	,USA,representative,2025-01-03,2027-01-03
Chuck Grassley	Q529294	Grassley	Charles Grassley	Republican	IA	,USA,senator,2023-01-03,2029-01-03
Chuck Schumer	Q380900	Schumer	Charles Schumer|Charles E. Schumer	Democrat	NY	,USA,senator,2023-01-03,2029-01-03
Chuy García	Q18631698	García	Jesús García|Jesús G. "Chuy" García	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Cindy Hyde-Smith	Q5120540	Hyde-Smith		Republican	MS	,USA,senator,2021-01-03,2027-01-03
Claudia Sheinbaum		Sheinbaum				SG,MEX,president,2024-10-01,
Claudia Tenney	Q5129263	Tenney		Republican	NY	,USA,representative,2025-01-03,2027-01-03
Clay Fuller	Q138355765	Fuller		Republican	GA	,USA,representative,2026-04-14,2027-01-03
Clay Higgins	Q25849505	Higgins		Republican	LA	,USA,representative,2025-01-03,2027-01-03
Cleo Fields	Q1100451	Fields		Democrat	LA	,USA,representative,2025-01-03,2027-01-03
Cleopas Dlamini	Q107600891	Dlamini	Russell Dlamini			G,SWZ,prime minister,2021,
Cliff Bentz	Q5132536	Bentz		Republican	OR	,USA,representative,2025-01-03,2027-01-03
Colin Powell		Powell				,USA,secretary of state,2001-01-20,2005-01-26
Condoleezza Rice		Rice				,USA,secretary of state,2005-01-26,2009-01-20
Cory Booker	Q1135767	Booker	Cory A. Booker	Democrat	NJ	,USA,senator,2021-01-03,2027-01-03
Cory Mills	Q115137377	Mills		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Craig Goldman	Q16199453	Goldman	Craig A. Goldman	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Cynthia Lummis	Q456064	Lummis	Cynthia M. Lummis	Republican	WY	,USA,senator,2021-01-03,2027-01-03
Cyril Ramaphosa	Q1148669	Ramaphosa	Matamela Ramaphosa|Matamela Cyril Ramaphosa			SG,ZAF,president,2018-02-15,
Dale Strong	Q115137374	Strong	Dale W. Strong	Republican	AL	,USA,representative,2025-01-03,2027-01-03
Dan Crenshaw	Q58301995	Crenshaw		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Dan Goldman	Q74849175	Goldman	Daniel S. Goldman	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Dan Meuser	Q5214012	Meuser	Daniel Meuser	Republican	PA	,USA,representative,2025-01-03,2027-01-03
Dan Newhouse	Q16733285	Newhouse		Republican	WA	,USA,representative,2025-01-03,2027-01-03
Dan Sullivan	Q5218668	Sullivan		Republican	AK	,USA,senator,2021-01-03,2027-01-03
Daniel Francisco Chapo		Chapo	Daniel Chapo			S,MOZ,president,2025-01-15,
Daniel Noboa		Noboa				SG,ECU,president,2023-11-23,
Daniel Ortega	Q57402	Ortega	Jose Ortega|Jose Daniel Ortega			SG,NIC,president,2007-01-10,
Daniel Webster	Q1163099	Webster		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Danny Davis	Q1164657	Davis	Danny K. Davis	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Darin LaHood	Q5222780	LaHood		Republican	IL	,USA,representative,2025-01-03,2027-01-03
Darrell Issa	Q1166592	Issa		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Darren Soto	Q5225162	Soto		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Dave McCormick	Q5234544	McCormick	David McCormick	Republican	PA	,USA,senator,2025-01-03,2031-01-03
Dave Min	Q31213321	Min		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
David A. Granger	Q5230470	Granger				SG,GUY,president,2015,2020
David Adeang		Adeang				SG,NRU,president,2023-10-30,
David Cameron	Q192	Cameron				G,GBR,prime minister,2010-05-11,2016-07-13|,GBR,foreign secretary,2023-11-13,2024-07-05
David Joyce	Q976778	Joyce	David P. Joyce	Republican	OH	,USA,representative,2025-01-03,2027-01-03
David Kabua	Q20658229	Kabua				SG,MHL,president,2020,~2022-10
David Kustoff	Q26923148	Kustoff		Republican	TN	,USA,representative,2025-01-03,2027-01-03
David Lammy		Lammy				,GBR,foreign secretary,2024-07-05,2025-09-05
David Malpass		Malpass				,World Bank,president,2019-04-09,2023-06-01
David Rouzer	Q5239255	Rouzer		Republican	NC	,USA,representative,2025-01-03,2027-01-03
David Sassoli		Sassoli				,European Parliament,president,2019-07-03,2022-01-11
David Schweikert	Q1176561	Schweikert		Republican	AZ	,USA,representative,2025-01-03,2027-01-03
David Taylor	Q131123679	Taylor	David J. Taylor	Republican	OH	,USA,representative,2025-01-03,2027-01-03
David Valadao	Q3528567	Valadao	David G. Valadao	Republican	CA	,USA,representative,2025-01-03,2027-01-03
David W. Panuelo	Q63872093	Panuelo				SG,FSM,president,2019,~2022-10
Deb Fischer	Q2580649	Fischer		Republican	NE	,USA,senator,2025-01-03,2031-01-03
Debbie Dingell	Q5248232	Dingell		Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Debbie Wasserman Schultz	Q50104	Wasserman Schultz		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Deborah Ross	Q5248285	Ross	Deborah K. Ross	Democrat	NC	,USA,representative,2025-01-03,2027-01-03
Delcy Eloína Rodríguez		Rodríguez	Delcy Rodríguez			SG,VEN,president,2026-01-05,
Delia Ramirez	Q58416610	Ramirez	Delia C. Ramirez	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Denis Sassou-Nguesso	Q57418	Sassou-Nguesso				S,COG,president,1997,
Denys Shmyhal	Q66094865	Shmyhal				G,UKR,prime minister,2020-03-04,2025-07-16
Derek Schmidt	Q5262335	Schmidt		Republican	KS	,USA,representative,2025-01-03,2027-01-03
Derek Tran	Q131339671	Tran		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Derrick Van Orden	Q115155627	Van Orden		Republican	WI	,USA,representative,2025-01-03,2027-01-03
Dharam Gokhool		Gokhool				S,MUS,president,2024-12-07,
Diana DeGette	Q437159	DeGette		Democrat	CO	,USA,representative,2025-01-03,2027-01-03
Diana Harshbarger	Q101197341	Harshbarger		Republican	TN	,USA,representative,2025-01-03,2027-01-03
Diana Mondino		Mondino				,ARG,foreign minister,2023-12-10,2024-10-30
Dick Cheney	Q48259	Cheney				,USA,vice president,2001-01-20,2009-01-20
Dick Durbin	Q434804	Durbin	Richard Durbin|Richard J. Durbin	Democrat	IL	,USA,senator,2021-01-03,2027-01-03
Dick Schoof		Schoof				G,NLD,prime minister,2024-07-02,
Dickon Mitchell	Q112679881	Mitchell				G,GRD,prime minister,2022-06-24,
Dilma Rousseff		Rousseff				SG,BRA,president,2011-01-01,2016-08-31
Dimitar Kovačevski	Q110288715	Kovačevski				G,MKD,prime minister,2022,~2022-10
Dina Boluarte		Boluarte				SG,PER,president,2022-12-07,2025-10-10
Dina Titus	Q524440	Titus		Democrat	NV	,USA,representative,2025-01-03,2027-01-03
Djuro Macut		Macut				G,SRB,prime minister,2025-04-16,
Dmitry Medvedev		Medvedev				S,RUS,president,2008-05-07,2012-05-07|G,RUS,prime minister,2012-05-08,2020-01-16
Dmytro Kuleba		Kuleba				,UKR,foreign minister,2020-03-04,2024-09-05
Dominic Raab		Raab				,GBR,foreign secretary,2019-07-24,2021-09-15
Don Bacon	Q19757583	Bacon		Republican	NE	,USA,representative,2025-01-03,2027-01-03
Don Beyer	Q3036086	Beyer	Donald Beyer|Donald S. Beyer, Jr.	Democrat	VA	,USA,representative,2025-01-03,2027-01-03
Don Davis	Q5294403	Davis	Donald Davis|Donald G. Davis	Democrat	NC	,USA,representative,2025-01-03,2027-01-03
Donald Norcross	Q5294942	Norcross		Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Donald Trump	Q22686	Trump	Donald J. Trump			SG,USA,president,2017-01-20,2021-01-20|SG,USA,president,2025-01-20,
Donald Tusk		Tusk				,European Council,president,2014-12-01,2019-11-30|G,POL,prime minister,2007-11-16,2014-09-22|G,POL,prime minister,2023-12-13,
Dorin Recean		Recean				G,MDA,prime minister,2023-02-16,2025-11-01
Doris Matsui	Q399561	Matsui	Doris O. Matsui	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Dritan Abazović	Q16353146	Abazović				G,MNE,prime minister,2022,~2022-10
Droupadi Murmu	Q19901232	Murmu				S,IND,president,2022-07-25,
Duma Boko		Boko				SG,BWA,president,2024-11-01,
Dusty Johnson	Q30015838	Johnson		Republican	SD	,USA,representative,2025-01-03,2027-01-03
Dwight Evans	Q5318148	Evans		Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Ebrahim Raisi	Q5947347	Raisi				G,IRN,president,2021-08-03,2024-05-19
Ed Case	Q597613	Case		Democrat	HI	,USA,representative,2025-01-03,2027-01-03
Ed Markey	Q1282411	Markey	Edward Markey|Edward J. Markey	Democrat	MA	,USA,senator,2021-01-03,2027-01-03
Edgars Rinkēvičs		Rinkēvičs				,LVA,foreign minister,2011-10-25,2023-07-08|S,LVA,president,2023-07-08,
Edi Rama	Q316901	Rama				G,ALB,prime minister,2013-09-10,
Eduard Heger	Q46227987	Heger				G,SVK,prime minister,2021-04-01,2023-05-15
Egils Levits	Q348043	Levits				S,LVA,president,2019-07-08,2023-07-08
Eleanor Holmes Norton	Q461649	Norton	Eleanor Norton	Democrat	DC	,USA,representative,2025-01-03,2027-01-03
Eli Cohen		Cohen				,ISR,foreign minister,2022-12-29,2024-01-01
Eli Crane	Q115155633	Crane	Elijah Crane	Republican	AZ	,USA,representative,2025-01-03,2027-01-03
Elina Valtonen		Valtonen				,FIN,foreign minister,2023-06-20,
Elise Stefanik	Q18211057	Stefanik	Elise M. Stefanik	Republican	NY	,USA,representative,2025-01-03,2027-01-03
Elissa Slotkin	Q30323721	Slotkin		Democrat	MI	,USA,senator,2025-01-03,2031-01-03
Elizabeth II	Q9682	Elizabeth				S,ATG,monarch,1981,2022|S,AUS,monarch,1952,2022|S,BHS,monarch,1973,2022|S,BLZ,monarch,1981,2022|S,CAN,monarch,1952,2022|S,GBR,queen,1952-02-06,2022-09-08|S,GRD,monarch,1974,2022|S,JAM,monarch,1962,2022|S,KNA,monarch,1983,2022|S,LCA,monarch,1979,2022|S,NZL,monarch,1952,2022|S,PNG,monarch,1975,2022|S,SLB,monarch,1978,2022|S,TUV,monarch,1978,2022|S,VCT,monarch,1979,2022
Elizabeth Warren	Q434706	Warren		Democrat	MA	,USA,senator,2025-01-03,2031-01-03
Emanuel Cleaver	Q1334654	Cleaver		Democrat	MO	,USA,representative,2025-01-03,2027-01-03
Emilia Sykes	Q18637943	Sykes	Emilia Strong Sykes	Democrat	OH	,USA,representative,2025-01-03,2027-01-03
Emily Randall	Q60473885	Randall		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Emmanuel Macron	Q3052772	Macron				S,FRA,president,2017-05-14,
Emmerson Mnangagwa	Q510523	Mnangagwa	Emmerson Dambudzo Mnangagwa			S,ZWE,president,2017,
Emomali Rahmon	Q57366	Rahmon				S,TJK,president,1994,
Enrique Peña Nieto		Nieto				SG,MEX,president,2012-12-01,2018-11-30
Eric Burlison	Q5386212	Burlison		Republican	MO	,USA,representative,2025-01-03,2027-01-03
Eric Schmitt	Q5387455	Schmitt		Republican	MO	,USA,senator,2023-01-03,2029-01-03
Eric Sorensen	Q115182513	Sorensen		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Erin Houchin	Q20676994	Houchin		Republican	IN	,USA,representative,2025-01-03,2027-01-03
Espen Barth Eide		Eide				,NOR,foreign minister,2023-10-16,
Eugene Vindman	Q112610369	Vindman	Eugene Simon Vindman	Democrat	VA	,USA,representative,2025-01-03,2027-01-03
Evika Silina		Silina				G,LVA,prime minister,2023-09-15,
Evo Morales		Morales				SG,BOL,president,2006-01-22,2019-11-10
Faisal bin Farhan Al Saud		Faisal				,SAU,foreign minister,2019-10-23,
Fatafehi Fakafanua		Fakafanua				G,TON,prime minister,2025-12-18,
Fathi Bashagha	Q63285566	Bashagha				G,LBY,prime minister,2022,~2022-10
Faure Gnassingbé	Q4414	Gnassingbé				S,TGO,president,2005,~2022-10|G,TGO,president of council,2025-05-03,
Faustin-Archange Touadéra	Q57758	Touadéra				S,CAF,president,2016-03-30,
Fayez al-Sarraj	Q21089561	al-Sarraj				S,LBY,chairman,2016,2021
Federica Mogherini		Mogherini				,European Union,high representative for foreign affairs and security policy,2014-11-01,2019-11-30
Feleti Penitala Teo		Teo	Feleti Teo			G,TUV,prime minister,2024-02-27,
Felipe VI	Q191045	Felipe VI				S,ESP,monarch,2014-06-19,
Ferdinand Marcos Jr.	Q983324	Marcos	Bongbong Marcos|Ferdinand Marcos			SG,PHL,president,2022-06-30,
Feridun Sinirlioğlu		Sinirlioğlu				,Organization for Security and Co-operation in Europe,secretary general,2024-12,
Fiamē Naomi Mataʻafa	Q5446290	Mataʻafa				G,WSM,prime minister,2021,~2022-10
Filipe Nyusi	Q5448556	Nyusi				S,MOZ,president,2015,~2022-10
Filippo Grandi		Grandi				,UNHCR,high commissioner for refugees,2016-01-01,2025-12-31
Francis	Q450675	Francis	Pope Francis|Jorge Mario Bergoglio			S,VAT,pope,2013-03-13,2025-04-21
Francisco Guterres	Q897790	Guterres				S,TLS,president,2017,2022
Francisco Pascual Obama Asue	Q24761111	Asue				G,GNQ,prime minister,2016,~2022-10
Frank Bainimarama	Q57830	Bainimarama				G,FJI,prime minister,2007,~2022-10
Frank J. Mrvan	Q96077897	Mrvan	Frank Mrvan	Democrat	IN	,USA,representative,2025-01-03,2027-01-03
Frank Lucas	Q246049	Lucas	Frank D. Lucas	Republican	OK	,USA,representative,2025-01-03,2027-01-03
Frank Pallone	Q965289	Pallone	Frank Pallone, Jr.	Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Frank-Walter Steinmeier	Q76658	Steinmeier				,DEU,foreign minister,2013-12-17,2017-01-27|S,DEU,president,2017-03-19,
François Bayrou		Bayrou				G,FRA,prime minister,2024-12-13,2025-09-09
François Hollande		Hollande				S,FRA,president,2012-05-15,2017-05-14
Frederica Wilson	Q461504	Wilson	Frederica S. Wilson	Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Frederik X		Frederik				S,DNK,king,2024-01-14,
French Hill	Q18631366	Hill	J. Hill|J. French Hill	Republican	AR	,USA,representative,2025-01-03,2027-01-03
Friedrich Merz		Merz				G,DEU,chancellor,2025-05-06,
Fumio Kishida	Q359480	Kishida				G,JPN,prime minister,2021-10-04,2024-10-01
Félix Moloua	Q88310768	Moloua				G,CAF,prime minister,2022-02-07,
Félix Tshisekedi	Q29032770	Tshisekedi				S,COD,president,2019,
Gabe Amo	Q118901875	Amo		Democrat	RI	,USA,representative,2025-01-03,2027-01-03
Gabe Evans	Q115458993	Evans		Republican	CO	,USA,representative,2025-01-03,2027-01-03
Gabe Vasquez	Q115155647	Vasquez	Gabriel (Gabe) Vasquez	Democrat	NM	,USA,representative,2025-01-03,2027-01-03
Gabriel Attal		Attal				G,FRA,prime minister,2024-01-09,2024-09-05
Gabriel Boric	Q16297876	Boric				SG,CHL,president,2022-03-11,
Gabrielius Landsbergis		Landsbergis				,LTU,foreign minister,2020-12-11,2024-12-12
Galab Donev	Q31192182	Donev				G,BGR,prime minister,2022,~2022-10
Gary Palmer	Q17386504	Palmer	Gary J. Palmer	Republican	AL	,USA,representative,2025-01-03,2027-01-03
Gary Peters	Q1494930	Peters	Gary C. Peters	Democrat	MI	,USA,senator,2021-01-03,2027-01-03
Gaston Browne	Q17177542	Browne				G,ATG,prime minister,2014-06-13,
George Latimer	Q5544169	Latimer		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
George T. Whitesides	Q3511804	Whitesides	George Whitesides	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
George W. Bush	Q207	Bush				SG,USA,president,2001-01-20,2009-01-20
George Weah	Q173139	Weah				SG,LBR,president,2018,~2022-10
George William Vella	Q1508402	Vella				S,MLT,president,2019,~2022-10
Gerardo Werthein		Werthein				,ARG,foreign minister,2024-10-30,2025-10
Gerhard Schröder		Schröder				G,DEU,chancellor,1998-10-27,2005-11-22
Gervais Ndirakobuca	Q107136851	Ndirakobuca				G,BDI,prime minister,2022,~2022-10
Gideon Sa'ar		Sa'ar				,ISR,foreign minister,2024-11-08,
Gil Cisneros	Q54958760	Cisneros	Gilbert Cisneros|Gilbert Ray Cisneros, Jr.	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Gintautas Paluckas		Paluckas				G,LTU,prime minister,2024-12-12,2025-08-04
Giorgia Meloni		Meloni				G,ITA,prime minister,2022-10-22,
Giorgos Gerapetritis		Gerapetritis				,GRC,foreign minister,2023-06-27,
Gitanas Nausėda	Q9268379	Nausėda				S,LTU,president,2019-07-12,
Giuseppe Conte		Conte				G,ITA,prime minister,2018-06-01,2021-02-13
Glenn Grothman	Q5568836	Grothman		Republican	WI	,USA,representative,2025-01-03,2027-01-03
Glenn Ivey	Q22004572	Ivey		Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Glenn Thompson	Q1531120	Thompson		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Godwin Friday		Friday				G,VCT,prime minister,2025-11-28,
Gombojavyn Zandanshatar		Zandanshatar				G,MNG,prime minister,2025-06-13,
Gordana Siljanovska-Davkova		Siljanovska-Davkova				S,MKD,president,2024-05-12,
Gordon Brown		Brown				G,GBR,prime minister,2007-06-27,2010-05-11
Gotabaya Rajapaksa	Q1538702	Rajapaksa				SG,LKA,president,2019-11-18,2022-07-14
Grace Meng	Q5591303	Meng		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Grant Shapps		Shapps				,GBR,defence secretary,2023-08-31,2024-07-05
Greg Casar	Q104148369	Casar	Gregorio Casar	Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Greg Landsman	Q115180677	Landsman		Democrat	OH	,USA,representative,2025-01-03,2027-01-03
Greg Murphy	Q23074266	Murphy	Gregory Murphy|Gregory F. Murphy	Republican	NC	,USA,representative,2025-01-03,2027-01-03
Greg Stanton	Q5606289	Stanton		Democrat	AZ	,USA,representative,2025-01-03,2027-01-03
Greg Steube	Q5606295	Steube	W. Steube|W. Gregory Steube	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Gregory Meeks	Q1545391	Meeks	Gregory W. Meeks	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Guido Westerwelle		Westerwelle				,DEU,foreign minister,2009-10-28,2013-12-17
Guillaume		Guillaume				S,LUX,grand duke,2025-10-03,
Guillermo Lasso	Q4414537	Lasso				SG,ECU,president,2021-05-24,2023-11-23
Gurbanguly Berdimuhamedow	Q57530	Berdimuhamedow				SG,TKM,president,2007,2022
Gus Bilirakis	Q1555314	Bilirakis	Gus M. Bilirakis	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Gustavo Petro	Q704022	Petro	Gustavo Francisco Petro			SG,COL,president,2022-08-07,
Guy Parmelin		Parmelin				SG,CHE,president,2026-01-01,
Guy Reschenthaler	Q22096097	Reschenthaler		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Guðni Jóhannesson	Q24045706	Jóhannesson				S,ISL,president,2016,~2022-10
Gwen Moore	Q461698	Moore		Democrat	WI	,USA,representative,2025-01-03,2027-01-03
Hage Gottfried Geingob	Q1568274	Geingob				SG,NAM,president,2015,~2022-10
Haitham bin Tarik Al Said	Q12250314	Haitham				S,OMN,sultan,2020-01-11,|G,OMN,prime minister,2020-01-11,
Hakainde Hichilema	Q717185	Hichilema				SG,ZMB,president,2021-08-24,
Hakan Fidan		Fidan				,TUR,foreign minister,2023-06-03,
Hakeem Jeffries	Q5640425	Jeffries	Hakeem S. Jeffries	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Hal Rogers	Q547153	Rogers	Harold Rogers	Republican	KY	,USA,representative,2025-01-03,2027-01-03
Haley Stevens	Q58322563	Stevens	Haley M. Stevens	Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Halimah Yacob	Q5642345	Yacob				S,SGP,president,2017,~2022-10
Halla Tomasdottir		Tomasdottir				S,ISL,president,2024-08-01,
Hamad bin Isa Al Khalifa	Q57352	Hamad				S,BHR,monarch,1999-03-06,
Hamza Abdi Barre	Q112598575	Barre	Hamza Barre			G,SOM,prime minister,2022-06-25,
Hank Johnson	Q983537	Johnson	Henry Johnson|Henry C. "Hank" Johnson, Jr.	Democrat	GA	,USA,representative,2025-01-03,2027-01-03
Hans-Adam II	Q57454	Hans-Adam II				S,LIE,prince,1989-11-13,
Harald V	Q57287	Harald				S,NOR,monarch,1991-01-17,
Harriet Hageman	Q110815967	Hageman	Harriet M. Hageman	Republican	WY	,USA,representative,2025-01-03,2027-01-03
Hassan Rouhani		Rouhani				G,IRN,president,2013-08-03,2021-08-03
Hassan Sheikh Mohamud	Q319153	Hassan Sheikh				S,SOM,president,2022-05-23,
Hassanal Bolkiah	Q57327	Hassanal				S,BRN,sultan,1967-10-05,|G,BRN,prime minister,1967-10-05,
Haybatullah Akhundzada		Haybatullah				S,AFG,leader,2021-08-15,
Heiko Maas		Maas				,DEU,foreign minister,2018-03-14,2021-12-08
Helga Schmid		Schmid				,Organization for Security and Co-operation in Europe,secretary general,2020-12-04,2024-09-03
Henri-Marie Dondra	Q107273326	Dondra				G,CAF,prime minister,2021,2022
Henry Cuellar	Q539562	Cuellar		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Herb Conaway	Q14596151	Conaway	Herbert Conaway|Herbert C. Conaway, Jr.	Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Herintsalama Rajaonarivelo		Rajaonarivelo				G,MDG,prime minister,2025-10-22,
Herman Van Rompuy		Van Rompuy				,European Council,president,2009-12-01,2014-11-30
Hilda C. Heine		Heine	Hilda Heine			SG,MHL,president,2023-01-03,
Hillary Clinton	Q6294	Clinton				,USA,secretary of state,2009-01-21,2013-02-01
Hillary Scholten	Q115137368	Scholten	Hillary J. Scholten	Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Horta Nta Na Man		Man	Horta Man			S,GNB,president,2025-11-27,
Hosni Mubarak		Mubarak				S,EGY,president,1981-10-14,2011-02-11
Hossein Amir-Abdollahian		Amir-Abdollahian				,IRN,foreign minister,2021-08-25,2024-05-19
Hristijan Mickoski		Mickoski				G,MKD,prime minister,2024-06-23,
Hu Jintao		Hu				S,CHN,president,2003-03-15,2013-03-14
Hu'akavameiliku	Q19631293	Hu'akavameiliku				G,TON,prime minister,2021,~2022-10
Hugo Chávez		Chávez				SG,VEN,president,1999-02-02,2013-03-05
Hun Manet		Hun Manet				G,KHM,prime minister,2023-08-22,
Hun Sen	Q57788	Hun				G,KHM,prime minister,1998,~2022-10
Hussein Arnous	Q60455401	Arnous				G,SYR,prime minister,2020,~2022-10
Ibrahim Mohamed Solih	Q55614252	Solih				SG,MDV,president,2018,~2022-10
Ibrahim Traore		Traore				S,BFA,president,2022-09-30,
Ibrahim ibni al-Marhum Sultan Iskandar		Ibrahim				S,MYS,king sultan,2024-01-31,
Igor Ivanov		Ivanov				,RUS,foreign minister,1998-09-11,2004-03-09
Ilham Aliyev	Q57371	Aliyev				S,AZE,president,2003-10-31,
Ilhan Omar	Q26436159	Omar		Democrat	MN	,USA,representative,2025-01-03,2027-01-03
Ilie Bolojan		Bolojan				G,ROU,prime minister,2025-06-23,
Ilir Meta	Q727132	Meta				S,ALB,president,2017,2022
Ilídio Vieira Te		Te	Ilídio Te			G,GNB,prime minister,2025-11-28,
Imran Khan	Q155164	Khan				G,PAK,prime minister,2018-08-18,2022-04-10
Inga Ruginiene		Ruginiene				G,LTU,prime minister,2025-09-25,
Ingrida Šimonytė	Q437096	Šimonytė				G,LTU,prime minister,2020-12-11,2024-12-12
Irakli Gharibashvili	Q6066533	Gharibashvili				G,GEO,prime minister,2021,~2022-10
Irakli Kobakhidze		Kobakhidze				G,GEO,prime minister,2024-02-08,
Irfaan Ali	Q64840184	Ali	Mohammed Ali|Mohammed Irfaan Ali			SG,GUY,president,2020-08-02,
Isaac Herzog	Q983258	Herzog				S,ISR,president,2021-07-07,
Isaias Afwerki	Q57348	Isaias				SG,ERI,president,1993-05-24,
Ishaq Dar		Dar				,PAK,foreign minister,2024-03-11,
Ismail Omar Guelleh	Q57390	Guelleh	Ismail Guelleh			S,DJI,president,1999-05-08,
Ismail Sabri Yaakob	Q6084858	Yaakob				G,MYS,prime minister,2021-08-21,2022-11-24
Israel Katz		Katz				,ISR,foreign minister,2024-01-01,2024-11-08|,ISR,defence minister,2024-11-08,
Iván Duque	Q17478000	Duque				SG,COL,president,2018-08-07,2022-08-07
J.D. Vance	Q28935729	Vance	James David Vance			,USA,vice president,2025-01-20,
Jacinda Ardern	Q3606816	Ardern				G,NZL,prime minister,2017-10-26,2023-01-25
Jack Bergman	Q6262116	Bergman		Republican	MI	,USA,representative,2025-01-03,2027-01-03
Jack Reed	Q528979	Reed	John Reed	Democrat	RI	,USA,senator,2021-01-03,2027-01-03
Jacky Rosen	Q27825033	Rosen		Democrat	NV	,USA,senator,2025-01-03,2031-01-03
Jacob Zuma		Zuma				SG,ZAF,president,2009-05-09,2018-02-14
Jacques Chirac		Chirac				S,FRA,president,1995-05-17,2007-05-16
Jafar Hassan		Hassan				G,JOR,prime minister,2024-09-15,
Jahana Hayes	Q24951316	Hayes		Democrat	CT	,USA,representative,2025-01-03,2027-01-03
Jair Bolsonaro	Q10304982	Bolsonaro				SG,BRA,president,2019-01-01,2022-12-31
Jake Auchincloss	Q101196632	Auchincloss		Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Jake Ellzey	Q105061782	Ellzey		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Jake Sullivan		Sullivan				,USA,national security adviser,2021-01-20,2025-01-20
Jakov Milatovic		Milatovic				S,MNE,president,2023-05-20,
James Cleverly		Cleverly				,GBR,foreign secretary,2022-09-06,2023-11-13
James Comer	Q6131602	Comer		Republican	KY	,USA,representative,2025-01-03,2027-01-03
James Gallagher		Gallagher		Republican	CA	,USA,representative,2026-06-10,2027-01-03
James Lankford	Q45940	Lankford		Republican	OK	,USA,senator,2023-01-03,2029-01-03
James Marape	Q6138903	Marape				G,PNG,prime minister,2019-05-30,
James Mattis		Mattis				,USA,defense secretary,2017-01-20,2018-12-31
James Moylan	Q114108969	Moylan	James (Jim) Moylan|James C. Moylan	Republican	GU	,USA,representative,2025-01-03,2027-01-03
James Walkinshaw	Q135132001	Walkinshaw	James R. Walkinshaw	Democrat	VA	,USA,representative,2025-09-10,2027-01-03
Jamie Raskin	Q640835	Raskin		Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Jan Lipavský		Lipavský				,CZE,foreign minister,2021-12-17,2025-12
Jan Schakowsky	Q440885	Schakowsky	Janice Schakowsky|Janice D. Schakowsky	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Janelle Bynum	Q28507879	Bynum	Janelle S. Bynum	Democrat	OR	,USA,representative,2025-01-03,2027-01-03
Janet Yellen		Yellen				,USA,treasury secretary,2021-01-26,2025-01-20
Janez Janša	Q57627	Janša				G,SVN,prime minister,2020,2022
Jared Golden	Q41694157	Golden	Jared F. Golden	Democrat	ME	,USA,representative,2025-01-03,2027-01-03
Jared Huffman	Q3276717	Huffman		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Jared Moskowitz	Q16221073	Moskowitz		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Jasmine Crockett	Q101428652	Crockett		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Jason Crow	Q58323071	Crow		Democrat	CO	,USA,representative,2025-01-03,2027-01-03
Jason Smith	Q6163589	Smith		Republican	MO	,USA,representative,2025-01-03,2027-01-03
Javier Gerardo Milei		Milei	Javier Milei			SG,ARG,president,2023-12-10,
Jay Obernolte	Q16849797	Obernolte		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Jean Castex	Q3171170	Castex				G,FRA,prime minister,2020-07-03,2022-05-16
Jean-Claude Juncker		Juncker				,European Commission,president,2014-11-01,2019-11-30
Jean-Lucien Kwassi Savi de Tove		Tove	Jean-Lucien Tove			S,TGO,president,2025-05-03,
Jean-Marc Ayrault		Ayrault				,FRA,foreign minister,2016-02-11,2017-05-10
Jean-Michel Sama Lukonde	Q105523479	Lukonde				G,COD,prime minister,2021,~2022-10
Jean-Noël Barrot		Barrot				,FRA,foreign minister,2024-09-23,
Jean-Yves Le Drian		Le Drian				,FRA,foreign minister,2017-05-17,2022-05-20
Jeanne Shaheen	Q270316	Shaheen		Democrat	NH	,USA,senator,2021-01-03,2027-01-03
Jeff Crank	Q27663361	Crank		Republican	CO	,USA,representative,2025-01-03,2027-01-03
Jeff Hurd	Q131101500	Hurd		Republican	CO	,USA,representative,2025-01-03,2027-01-03
Jeff Merkley	Q1368405	Merkley		Democrat	OR	,USA,senator,2021-01-03,2027-01-03
Jeff Van Drew	Q6175202	Van Drew	Jefferson Van Drew	Republican	NJ	,USA,representative,2025-01-03,2027-01-03
Jefferson Shreve	Q130979817	Shreve		Republican	IN	,USA,representative,2025-01-03,2027-01-03
Jeffrey Davidson Bostic		Bostic	Jeffrey Bostic			S,BRB,president,2025-11-30,
Jen Kiggans	Q83119566	Kiggans	Jennifer Kiggans|Jennifer A. Kiggans	Republican	VA	,USA,representative,2025-01-03,2027-01-03
Jennifer Geerlings-Simons		Geerlings-Simons				SG,SUR,president,2025-07-16,
Jennifer McClellan	Q6178602	McClellan	Jennifer L. McClellan	Democrat	VA	,USA,representative,2025-01-03,2027-01-03
Jens Stoltenberg		Stoltenberg				,NATO,secretary-general,2014-10-01,2024-10-01
Jeremiah Manele		Manele				G,SLB,prime minister,2024-05-02,
Jeremy Hunt		Hunt				,GBR,foreign secretary,2018-07-09,2019-07-24
Jerry Moran	Q1365787	Moran		Republican	KS	,USA,senator,2023-01-03,2029-01-03
Jerry Nadler	Q505598	Nadler	Jerrold Nadler	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Jigme Khesar Namgyel Wangchuck	Q57376	Wangchuck	Jigme Wangchuck			S,BTN,king,2006-12-14,
Jill Tokuda	Q13562293	Tokuda	Jill N. Tokuda	Democrat	HI	,USA,representative,2025-01-03,2027-01-03
Jim Baird	Q48813213	Baird	James Baird|James R. Baird	Republican	IN	,USA,representative,2025-01-03,2027-01-03
Jim Banks	Q16146788	Banks		Republican	IN	,USA,senator,2025-01-03,2031-01-03
Jim Clyburn	Q1289889	Clyburn	James Clyburn|James E. Clyburn	Democrat	SC	,USA,representative,2025-01-03,2027-01-03
Jim Costa	Q675869	Costa		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Jim Himes	Q1689111	Himes	James Himes|James A. Himes	Democrat	CT	,USA,representative,2025-01-03,2027-01-03
Jim Jordan	Q186215	Jordan		Republican	OH	,USA,representative,2025-01-03,2027-01-03
Jim Justice	Q20684288	Justice	James C. Justice	Republican	WV	,USA,senator,2025-01-14,2031-01-03
Jim McGovern	Q1337459	McGovern	James McGovern|James P. McGovern	Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Jim Risch	Q721871	Risch	James Risch|James E. Risch	Republican	ID	,USA,senator,2021-01-03,2027-01-03
Jimmy Gomez	Q6200205	Gomez		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Jimmy Panetta	Q27733776	Panetta		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Jimmy Patronis	Q6201036	Patronis		Republican	FL	,USA,representative,2025-04-02,2027-01-03
Joaquin Castro	Q1167934	Castro		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Jodey Arrington	Q6207815	Arrington	Jodey C. Arrington	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Joe Biden	Q6279	Biden	Joseph Biden			,USA,vice president,2009-01-20,2017-01-20|SG,USA,president,2021-01-20,2025-01-20
Joe Courtney	Q434470	Courtney		Democrat	CT	,USA,representative,2025-01-03,2027-01-03
Joe Neguse	Q57242006	Neguse		Democrat	CO	,USA,representative,2025-01-03,2027-01-03
Joe Wilson	Q928855	Wilson		Republican	SC	,USA,representative,2025-01-03,2027-01-03
Johann Wadephul		Wadephul				,DEU,foreign minister,2025-05-06,
John B. Larson	Q357832	Larson	John Larson	Democrat	CT	,USA,representative,2025-01-03,2027-01-03
John Barrasso	Q720521	Barrasso		Republican	WY	,USA,senator,2025-01-03,2031-01-03
John Bolton		Bolton				,USA,national security adviser,2018-04-09,2019-09-10
John Boozman	Q1344707	Boozman		Republican	AR	,USA,senator,2023-01-03,2029-01-03
John Carter	Q369814	Carter	John R. Carter	Republican	TX	,USA,representative,2025-01-03,2027-01-03
John Cornyn	Q719568	Cornyn		Republican	TX	,USA,senator,2021-01-03,2027-01-03
John Curtis	Q6253810	Curtis	John R. Curtis	Republican	UT	,USA,senator,2025-01-03,2031-01-03
John Dramani Mahama		Mahama	John Mahama			SG,GHA,president,2025-01-07,
John Fetterman	Q3181500	Fetterman		Democrat	PA	,USA,senator,2023-01-03,2029-01-03
John Garamendi	Q1340268	Garamendi		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
John Healey		Healey				,GBR,defence secretary,2024-07-05,
John Hickenlooper	Q430518	Hickenlooper	John W. Hickenlooper	Democrat	CO	,USA,senator,2021-01-03,2027-01-03
John Hoeven	Q374762	Hoeven		Republican	ND	,USA,senator,2023-01-03,2029-01-03
John James	Q56027187	James		Republican	MI	,USA,representative,2025-01-03,2027-01-03
John Joyce	Q60428839	Joyce		Republican	PA	,USA,representative,2025-01-03,2027-01-03
John Kennedy	Q6250211	Kennedy		Republican	LA	,USA,senator,2023-01-03,2029-01-03
John Kerry		Kerry				,USA,secretary of state,2013-02-01,2017-01-20
John Mannion	Q106089566	Mannion	John W. Mannion	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
John McGuire	Q47545631	McGuire	John J. McGuire III	Republican	VA	,USA,representative,2025-01-03,2027-01-03
John Moolenaar	Q16194212	Moolenaar	John R. Moolenaar	Republican	MI	,USA,representative,2025-01-03,2027-01-03
John Paul II		John				S,VAT,pope,1978-10-16,2005-04-02
John Rose	Q33044040	Rose	John W. Rose	Republican	TN	,USA,representative,2025-01-03,2027-01-03
John Rutherford	Q6256043	Rutherford	John H. Rutherford	Republican	FL	,USA,representative,2025-01-03,2027-01-03
John Thune	Q462981	Thune		Republican	SD	,USA,senator,2023-01-03,2029-01-03
Johnny Briceño	Q6266369	Briceño	John Briceño			G,BLZ,prime minister,2020-11-12,
Johnny Olszewski	Q6217866	Olszewski	Johnny Olszewski, Jr.	Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Joko Widodo	Q3318231	Widodo				SG,IDN,president,2014-10-20,2024-10-20
Jon Husted	Q6270269	Husted		Republican	OH	,USA,senator,2025-01-21,2026-11-03
Jon Ossoff	Q28839536	Ossoff		Democrat	GA	,USA,senator,2021-01-20,2027-01-03
Jonas Gahr Støre	Q467948	Støre	Jonas Store			G,NOR,prime minister,2021-10-14,
Jonathan Jackson	Q6273473	Jackson	Jonathan L. Jackson	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Joni Ernst	Q13475242	Ernst		Republican	IA	,USA,senator,2021-01-03,2027-01-03
Jorge Bom Jesus	Q57085436	Jesus				G,STP,prime minister,2018,~2022-10
Josep Borrell		Borrell				,European Union,high representative for foreign affairs and security policy,2019-12-01,2024-11-30
Joseph Aoun		Aoun				S,LBN,president,2025-01-09,
Joseph Boakai		Boakai				SG,LBR,president,2024-01-22,
Joseph Morelle	Q6285623	Morelle	Joseph D. Morelle	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Joseph Ngute	Q60441515	Ngute				G,CMR,prime minister,2019-01-04,
Josh Brecheen	Q6288704	Brecheen		Republican	OK	,USA,representative,2025-01-03,2027-01-03
Josh Gottheimer	Q6288908	Gottheimer		Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Josh Harder	Q58494468	Harder		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Josh Hawley	Q23020745	Hawley	Joshua Hawley	Republican	MO	,USA,senator,2025-01-03,2031-01-03
Josh Riley	Q113988129	Riley		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
José Enrique Jerí		Jerí	José Jerí			SG,PER,president,2025-10-10,
José Manuel Albares		Albares				,ESP,foreign minister,2021-07-12,
José Manuel Barroso		Barroso				,European Commission,president,2004-11-22,2014-10-31
José Maria Neves	Q57649	Neves	Jose Neves|Jose Maria Pereira Neves			S,CPV,president,2021-11-09,
José Ramos-Horta	Q11665	Ramos-Horta				S,TLS,president,2022-05-20,
José Raúl Mulino		Mulino	José Mulino			SG,PAN,president,2024-07-01,
Jotham Napat		Napat				G,VUT,prime minister,2025-02-11,
Joyce Beatty	Q976417	Beatty		Democrat	OH	,USA,representative,2025-01-03,2027-01-03
João Lourenço	Q28650390	Lourenço	Joao Manuel Goncalves Lourenco			SG,AGO,president,2017-09-26,
Juan Ciscomani	Q115220916	Ciscomani		Republican	AZ	,USA,representative,2025-01-03,2027-01-03
Juan Manuel Santos		Santos				SG,COL,president,2010-08-07,2018-08-07
Juan Orlando Hernández	Q5951723	Hernández				SG,HND,president,2014,2022
Juan Ramón de la Fuente		de la Fuente				,MEX,foreign minister,2024-10-01,
Juan Vargas	Q3791701	Vargas		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Judith Suminwa		Suminwa				G,COD,prime minister,2024-05-29,
Judy Chu	Q460035	Chu		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Julia Brownley	Q3577073	Brownley		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Julia Letlow	Q106089241	Letlow		Republican	LA	,USA,representative,2025-01-03,2027-01-03
Julie Fedorchak	Q37824664	Fedorchak		Republican	ND	,USA,representative,2025-01-03,2027-01-03
Julie Johnson	Q64753063	Johnson		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Julius Maada Bio	Q283829	Bio	Julius Bio			SG,SLE,president,2018,
Juraj Blanár		Blanár				,SVK,foreign minister,2023-10-25,
Justin Nsengiyumva		Nsengiyumva				G,RWA,prime minister,2025-07-23,
Justin Trudeau	Q3099714	Trudeau				G,CAN,prime minister,2015-11-04,2025-03-14
János Áder	Q57467	Áder				S,HUN,president,2017,2022
Kais Saied	Q16120878	Saied				S,TUN,president,2019-10-23,
Kaja Kallas	Q11869065	Kallas				G,EST,prime minister,2021-01-26,2024-07-23|,European Union,high representative for foreign affairs and security policy,2024-12-01,
Kamala Harris	Q10853588	Harris				,USA,vice president,2021-01-20,2025-01-20
Kamla Susheila Persad-Bissessar		Persad-Bissessar	Kamla Persad-Bissessar			G,TTO,prime minister,2025-05-01,
Karl Nehammer	Q42860944	Nehammer				G,AUT,chancellor,2021-12-06,2025-01-10
Karol Nawrocki		Nawrocki				S,POL,president,2025-08-06,
Kassym-Jomart Tokayev	Q200881	Tokayev	Kasym-Zhomart Tokayev			S,KAZ,president,2019-03-20,
Kat Cammack	Q98523243	Cammack	Katherine Cammack	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Katalin Novák	Q21995345	Novák				S,HUN,president,2022-05-10,2024-02-26
Katerina Sakellaropoulou	Q57415743	Sakellaropoulou				S,GRC,president,2020,~2022-10
Katherine Clark	Q6376330	Clark	Katherine M. Clark	Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Kathy Castor	Q458492	Castor		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Katie Britt	Q111285444	Britt	Katie Boyd Britt	Republican	AL	,USA,senator,2023-01-03,2029-01-03
Katrín Jakobsdóttir	Q467464	Jakobsdóttir				G,ISL,prime minister,2017,~2022-10
Kausea Natano	Q6378927	Natano				G,TUV,prime minister,2019,~2022-10
Kay Rala Xanana Gusmao		Gusmao	Kay Gusmao			G,TLS,prime minister,2023-07-01,
Keir Starmer	Q6383803	Starmer				G,GBR,prime minister,2024-07-05,
Keith Mitchell	Q370110	Mitchell				G,GRD,prime minister,2013,2022
Keith Rowley	Q6384971	Rowley				G,TTO,prime minister,2015,~2022-10
Keith Self	Q115137462	Self		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Kelly Morrison	Q58416636	Morrison		Democrat	MN	,USA,representative,2025-01-03,2027-01-03
Ken Calvert	Q538978	Calvert		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Kevin Cramer	Q3957020	Cramer		Republican	ND	,USA,senator,2025-01-03,2031-01-03
Kevin Hern	Q58333614	Hern		Republican	OK	,USA,representative,2025-01-03,2027-01-03
Kevin Kiley	Q27987136	Kiley		Independent	CA	,USA,representative,2025-01-03,2027-01-03
Kevin McCarthy		McCarthy				,USA,speaker of the house,2023-01-07,2023-10-03
Kevin Mullin	Q6397046	Mullin		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Khalid bin Khalifa bin Abdul Aziz Al Thani	Q83849153	Khalid				G,QAT,prime minister,2020,~2022-10
Khalifa bin Zayed Al Nahyan	Q1059948	Khalifa				S,ARE,president,2004,2022
Khaltmaagiin Battulga		Battulga				S,MNG,president,2017-07-10,2021-06-25
Khurelsukh Ukhnaa	Q27058418	Khurelsukh	Ukhnaagiin Khurelsukh			S,MNG,president,2021-06-25,
Kim Jong-un	Q56226	Kim				S,PRK,supreme leader,2011-12-17,
Kim Min-seok		Kim				G,KOR,prime minister,2025-07-03,
Kim Schrier	Q58333616	Schrier		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Kim Tok-hun	Q25035961	Kim				G,PRK,premier,2020,~2022-10
Kimberlyn King-Hinds	Q130942218	King-Hinds		Republican	MP	,USA,representative,2025-01-03,2027-01-03
Kiril Petkov	Q106928258	Petkov				G,BGR,prime minister,2021,2022
Kirsten Gillibrand	Q22222	Gillibrand	Kirsten E. Gillibrand	Democrat	NY	,USA,senator,2025-01-03,2031-01-03
Klaus Iohannis	Q701484	Iohannis				S,ROU,president,2014-12-21,2025-02-12
Kofi Annan		Annan				,United Nations,secretary-general,1997-01-01,2006-12-31
Kokhir Rasulzoda	Q15222839	Rasulzoda				G,TJK,prime minister,2013-11-23,
Konstantinos Tasoulas		Tasoulas				S,GRC,president,2025-03-13,
Kristalina Georgieva		Georgieva				,International Monetary Fund,managing director,2019-10-01,
Kristen McDonald Rivet	Q115227000	McDonald Rivet		Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Kristen Michal		Michal				G,EST,prime minister,2024-07-23,
Kristrun Frostadottir		Frostadottir				G,ISL,prime minister,2024-12-21,
Krišjānis Kariņš	Q3736499	Kariņš				G,LVA,prime minister,2019-01-23,2023-09-15
Kweisi Mfume	Q519504	Mfume		Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Kyriakos Mitsotakis	Q552751	Mitsotakis				G,GRC,prime minister,2019,
Kęstutis Budrys		Budrys				,LTU,foreign minister,2024-12-12,
La'Aulialemalietoa La'auli Leuatea Schmidt		La'Aulialemalietoa				G,WSM,prime minister,2025-09-16,
LaMonica McIver	Q130323710	McIver		Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Lai Ching-te		Lai				S,TWN,president,2024-05-20,
Lance Gooden	Q6483406	Gooden		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Lars Løkke Rasmussen		Rasmussen				,DNK,foreign minister,2022-12-15,
Lateefah Simon	Q6495426	Simon		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Latif Rashid		Rashid				S,IRQ,president,2022-10-13,
Laura Friedman	Q6498920	Friedman		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Laura Gillen	Q131105202	Gillen		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Laurel Lee	Q61483038	Lee	Laurel M. Lee	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Lauren Boebert	Q96761544	Boebert		Republican	CO	,USA,representative,2025-01-03,2027-01-03
Lauren Underwood	Q48471874	Underwood		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Laurent Fabius		Fabius				,FRA,foreign minister,2012-05-16,2016-02-11
Laurentino Cortizo	Q28122455	Cortizo				SG,PAN,president,2019,~2022-10
Lawrence Wong		Wong				G,SGP,prime minister,2024-05-15,
Lazarus Chakwera	Q16202782	Chakwera				SG,MWI,president,2020,~2022-10
Lee Hsien Loong	Q57643	Lee				G,SGP,prime minister,2004-08-12,2024-05-15
Lee Jae-myung		Lee				S,KOR,president,2025-06-04,
Leo Varadkar		Varadkar				G,IRL,taoiseach,2022-12-17,2024-04-09
Leo XIV		Leo XIV	Pope Leo|Pope Leo XIV|Robert Prevost|Robert Francis Prevost			S,VAT,pope,2025-05-08,
Letsie III	Q57537	Letsie III				S,LSO,king,1996-02-07,
Li Keqiang	Q18111	Li				G,CHN,premier,2013-03-15,2023-03-11
Li Qiang		Li				G,CHN,premier,2023-03-11,
Linda Sánchez	Q291143	Sánchez	Linda T. Sánchez	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Lindsey Graham	Q22212	Graham		Republican	SC	,USA,senator,2021-01-03,2027-01-03
Lionel Aingimea	Q66765492	Aingimea				SG,NRU,president,2019,2022
Lisa Blunt Rochester	Q26899141	Blunt Rochester		Democrat	DE	,USA,senator,2025-01-03,2031-01-03
Lisa McClain	Q102184540	McClain	Lisa C. McClain	Republican	MI	,USA,representative,2025-01-03,2027-01-03
Lisa Murkowski	Q22360	Murkowski		Republican	AK	,USA,senator,2023-01-03,2029-01-03
Liz Truss	Q272201	Truss				,GBR,foreign secretary,2021-09-15,2022-09-06|G,GBR,prime minister,2022-09-06,2022-10-25
Lizzie Fletcher	Q58324313	Fletcher		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Lloyd Austin		Austin				,USA,defense secretary,2021-01-22,2025-01-20
Lloyd Doggett	Q363817	Doggett		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Lloyd Smucker	Q6662742	Smucker		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Lois Frankel	Q3182451	Frankel		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Lori Trahan	Q56486676	Trahan		Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Lotay Tshering	Q57313851	Tshering				G,BTN,prime minister,2018,~2022-10
Lou Correa	Q6685454	Correa	J. Correa|J. Luis Correa	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Luc Frieden		Frieden				G,LUX,prime minister,2023-11-17,
Lucy McBath	Q54358424	McBath		Democrat	GA	,USA,representative,2025-01-03,2027-01-03
Luigi Di Maio		Di Maio				,ITA,foreign minister,2019-09-05,2022-10-22
Luis Abinader	Q16594097	Abinader	Luis Rodolfo Abinader			SG,DOM,president,2020-08-16,
Luis Arce	Q16149892	Arce				SG,BOL,president,2020-11-08,2025-11-08
Luis Lacalle Pou	Q6800406	Pou				SG,URY,president,2020,~2022-10
Luiz Inácio Lula da Silva	Q37181	Lula	Lula|Lula da Silva|Luiz Lula|Luiz Inácio Lula			SG,BRA,president,2003-01-01,2010-12-31|SG,BRA,president,2023-01-01,
Luong Cuong		Cuong				S,VNM,president,2024-10-21,
Luz Rivas	Q54861699	Rivas	Luz M. Rivas	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Macky Sall	Q57438	Sall				S,SEN,president,2012-04-02,2024-04-02
Madeleine Albright		Albright				,USA,secretary of state,1997-01-23,2001-01-20
Madeleine Dean	Q6726900	Dean		Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Maeen Abdulmalik Saeed	Q57373157	Saeed				G,YEM,prime minister,2020,~2022-10
Magdalena Andersson	Q4935873	Andersson				G,SWE,prime minister,2021-11-30,2022-10-18
Maggie Goodlander	Q126718734	Goodlander		Democrat	NH	,USA,representative,2025-01-03,2027-01-03
Maggie Hassan	Q24053	Hassan	Margaret Hassan|Margaret Wood Hassan	Democrat	NH	,USA,senator,2023-01-03,2029-01-03
Mahamat Déby Itno	Q16206405	Déby	Mahamat Déby|Mahamat Idriss Déby			S,TCD,president,2021,
Mahmoud Abbas	Q127998	Abbas				S,PSE,president,2005-01-15,
Mahmoud Ahmadinejad		Ahmadinejad				G,IRN,president,2005-08-03,2013-08-03
Maia Sandu	Q15071069	Sandu				S,MDA,president,2020-12-24,
Malcolm Turnbull		Turnbull				G,AUS,prime minister,2015-09-15,2018-08-24
Mamady Doumbouya		Doumbouya				S,GIN,president,2026-01-17,
Manasseh Sogavare	Q536063	Sogavare				G,SLB,prime minister,2019,~2022-10
Manmohan Singh		Singh				G,IND,prime minister,2004-05-22,2014-05-26
Manuel Marrero Cruz	Q79358625	Marrero	Manuel Marrero			G,CUB,prime minister,2019-12-21,
Marc Veasey	Q4068811	Veasey	Marc A. Veasey	Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Marcel Ciolacu		Ciolacu				G,ROU,prime minister,2023-06-15,2025-05-06
Marcelo Ebrard		Ebrard				,MEX,foreign minister,2018-12-01,2023-06-12
Marcelo Rebelo de Sousa	Q6756617	Rebelo de Sousa				S,PRT,president,2016-03-09,
Marco Rubio	Q324546	Rubio				,USA,secretary of state,2025-01-21,
Marcy Kaptur	Q436537	Kaptur		Democrat	OH	,USA,representative,2025-01-03,2027-01-03
Margrethe II	Q102139	Margrethe				S,DNK,queen,1972-01-14,2024-01-14
Margus Tsahkna		Tsahkna				,EST,foreign minister,2023-04-17,
Maria Benvinda Delfina Levi		Levi	Maria Levi			G,MOZ,prime minister,2025-01-17,
Maria Cantwell	Q22250	Cantwell		Democrat	WA	,USA,senator,2025-01-03,2031-01-03
Maria Malmer Stenergard		Stenergard				,SWE,foreign minister,2024-09-10,
Mariannette Miller-Meeks	Q58495662	Miller-Meeks		Republican	IA	,USA,representative,2025-01-03,2027-01-03
Mariano Rajoy		Rajoy				G,ESP,prime minister,2011-12-21,2018-06-02
Marie Gluesenkamp Perez	Q113686944	Gluesenkamp Perez		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Marilyn Strickland	Q1898180	Strickland		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Mario Abdo Benítez	Q48136013	Benítez				SG,PRY,president,2018,~2022-10
Mario Draghi	Q294460	Draghi				,European Central Bank,president,2011-11-01,2019-10-31|G,ITA,prime minister,2021-02-13,2022-10-22
Mario Díaz-Balart	Q767270	Diaz-Balart	Mario Diaz-Balart	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Marise Payne		Payne				,AUS,foreign minister,2018-08-28,2022-05-23
Mark Alford	Q115137637	Alford		Republican	MO	,USA,representative,2025-01-03,2027-01-03
Mark Amodei	Q23944	Amodei	Mark E. Amodei	Republican	NV	,USA,representative,2025-01-03,2027-01-03
Mark Carney		Carney				G,CAN,prime minister,2025-03-14,
Mark DeSaulnier	Q6767311	DeSaulnier		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Mark Esper		Esper				,USA,defense secretary,2019-07-23,2020-11-09
Mark Harris	Q55622212	Harris		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Mark Kelly	Q357510	Kelly		Democrat	AZ	,USA,senator,2023-01-03,2029-01-03
Mark Messmer	Q6768869	Messmer	Mark B. Messmer	Republican	IN	,USA,representative,2025-01-03,2027-01-03
Mark Phillips	Q98053664	Phillips				G,GUY,prime minister,2020,~2022-10
Mark Pocan	Q1900355	Pocan		Democrat	WI	,USA,representative,2025-01-03,2027-01-03
Mark Rutte	Q57792	Rutte				,NATO,secretary-general,2024-10-01,|G,NLD,prime minister,2010-10-14,2024-07-02
Mark Takano	Q399593	Takano		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Mark Warner	Q453893	Warner	Mark R. Warner	Democrat	VA	,USA,senator,2021-01-03,2027-01-03
Marlin Stutzman	Q1902106	Stutzman	Marlin A. Stutzman	Republican	IN	,USA,representative,2025-01-03,2027-01-03
Marsha Blackburn	Q458971	Blackburn		Republican	TN	,USA,senator,2025-01-03,2031-01-03
Martin Heinrich	Q565374	Heinrich		Democrat	NM	,USA,senator,2025-01-03,2031-01-03
Mary Gay Scanlon	Q54611716	Scanlon	Mary Scanlon	Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Mary Miller	Q101204553	Miller	Mary E. Miller	Republican	IL	,USA,representative,2025-01-03,2027-01-03
María Elvira Salazar	Q6003715	Salazar	Maria Salazar|Maria Elvira Salazar	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Masoud Pezeshkian		Pezeshkian				G,IRN,president,2024-07-30,
Mateusz Morawiecki	Q11771436	Morawiecki				G,POL,prime minister,2017-12-11,2023-12-13
Matt Van Epps	Q136749822	Van Epps		Republican	TN	,USA,representative,2025-12-04,2027-01-03
Matteo Renzi		Renzi				G,ITA,prime minister,2014-02-22,2016-12-12
Mauricio Macri		Macri				SG,ARG,president,2015-12-10,2019-12-10
Mauro Vieira		Vieira				,BRA,foreign minister,2023-01-01,
Max Miller	Q106522145	Miller	Max L. Miller	Republican	OH	,USA,representative,2025-01-03,2027-01-03
Maxim Ryzhenkov		Ryzhenkov				,BLR,foreign minister,2024-06-27,
Maxime Prévot		Prévot				,BEL,foreign minister,2025-02-03,
Maxine Dexter	Q96777172	Dexter		Democrat	OR	,USA,representative,2025-01-03,2027-01-03
Maxine Waters	Q461727	Waters		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Maxwell Frost	Q113587724	Frost		Democrat	FL	,USA,representative,2025-01-03,2027-01-03
Mazie Hirono	Q16476	Hirono	Mazie K. Hirono	Democrat	HI	,USA,senator,2025-01-03,2031-01-03
Melanie Stansbury	Q96184996	Stansbury	Melanie A. Stansbury	Democrat	NM	,USA,representative,2025-01-03,2027-01-03
Mette Frederiksen	Q5015	Frederiksen				G,DNK,prime minister,2019-06-27,
Mevlüt Çavuşoğlu		Çavuşoğlu				,TUR,foreign minister,2015-11-24,2023-06-03
Mia Mottley	Q6827147	Mottley				G,BRB,prime minister,2018-05-25,
Michael Baumgartner	Q6828508	Baumgartner		Republican	WA	,USA,representative,2025-01-03,2027-01-03
Michael Bennet	Q554792	Bennet	Michael F. Bennet	Democrat	CO	,USA,senator,2023-01-03,2029-01-03
Michael Cloud	Q55313952	Cloud		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Michael D. Higgins	Q57276	Higgins				S,IRL,president,2011-11-11,2025-11-11
Michael Guest	Q60428645	Guest		Republican	MS	,USA,representative,2025-01-03,2027-01-03
Michael McCaul	Q539509	McCaul	Michael T. McCaul	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Michael Randrianirina		Randrianirina				S,MDG,head of state,,
Michael Rulli	Q63170062	Rulli	Michael A. Rulli	Republican	OH	,USA,representative,2025-01-03,2027-01-03
Michel Aoun	Q363392	Aoun				S,LBN,president,2016-10-31,2022-10-30
Michel Barnier		Barnier				G,FRA,prime minister,2024-09-05,2024-12-13
Michel Temer		Temer				SG,BRA,president,2016-08-31,2018-12-31
Michelle Bachelet		Bachelet				,OHCHR,high commissioner for human rights,2018-09-01,2022-08-31
Michelle Fischbach	Q6837025	Fischbach		Republican	MN	,USA,representative,2025-01-03,2027-01-03
Micheál Martin	Q920403	Martin	Michael Martin			G,IRL,taoiseach,2020-06-27,2022-12-17|G,IRL,taoiseach,2025-01-23,
Miguel Díaz-Canel	Q1932603	Díaz-Canel				S,CUB,president,2018-04-19,
Mike Bost	Q6846090	Bost		Republican	IL	,USA,representative,2025-01-03,2027-01-03
Mike Carey	Q108010312	Carey		Republican	OH	,USA,representative,2025-01-03,2027-01-03
Mike Collins	Q115806750	Collins		Republican	GA	,USA,representative,2025-01-03,2027-01-03
Mike Crapo	Q734319	Crapo	Michael Crapo	Republican	ID	,USA,senator,2023-01-03,2029-01-03
Mike Ezell	Q115137554	Ezell		Republican	MS	,USA,representative,2025-01-03,2027-01-03
Mike Flood	Q6846855	Flood		Republican	NE	,USA,representative,2025-01-03,2027-01-03
Mike Haridopolos	Q6847137	Haridopolos		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Mike Johnson	Q19880665	Johnson		Republican	LA	,USA,speaker of the house,2023-10-25,|,USA,representative,2025-01-03,2027-01-03
Mike Kelly	Q1431761	Kelly		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Mike Kennedy	Q16730723	Kennedy		Republican	UT	,USA,representative,2025-01-03,2027-01-03
Mike Lawler	Q105179052	Lawler	Michael Lawler	Republican	NY	,USA,representative,2025-01-03,2027-01-03
Mike Lee	Q627098	Lee		Republican	UT	,USA,senator,2023-01-03,2029-01-03
Mike Levin	Q55424854	Levin		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Mike Pence	Q24313	Pence				,USA,vice president,2017-01-20,2021-01-20
Mike Pompeo		Pompeo				,USA,secretary of state,2018-04-26,2021-01-20
Mike Quigley	Q465767	Quigley		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Mike Rogers	Q693238	Rogers		Republican	AL	,USA,representative,2025-01-03,2027-01-03
Mike Rounds	Q722503	Rounds		Republican	SD	,USA,senator,2021-01-03,2027-01-03
Mike Simpson	Q549521	Simpson	Michael Simpson|Michael K. Simpson	Republican	ID	,USA,representative,2025-01-03,2027-01-03
Mike Thompson	Q1323196	Thompson		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Mike Turner	Q505722	Turner	Michael Turner|Michael R. Turner	Republican	OH	,USA,representative,2025-01-03,2027-01-03
Mike Waltz		Waltz				,USA,national security adviser,2025-01-20,2025-05-01
Mikhail Mishustin	Q4298520	Mishustin	Mikhail Vladimirovich Mishustin			G,RUS,prime minister,2020-01-16,
Mikheil Kavelashvili		Kavelashvili				S,GEO,president,2024-12-29,
Milo Đukanović	Q200305	Đukanović				S,MNE,president,2018,~2022-10
Milojko Spajic		Spajic				G,MNE,prime minister,2023-10-31,
Miloš Vučević		Vučević				G,SRB,prime minister,2024-05-02,2025-04-16
Miloš Zeman	Q29032	Zeman				S,CZE,president,2013-03-08,2023-03-08
Min Aung Hlaing		Min Aung Hlaing				S,MMR,president,2025-07-31,
Mishal al-Ahmad al-Jabir al-Sabah		Mishal				S,KWT,amir,2023-12-16,
Mitch McConnell	Q355522	McConnell		Republican	KY	,USA,senator,2021-01-03,2027-01-03
Moctar Ould Diay		Diay	Moctar Diay			G,MRT,prime minister,2024-08-02,
Moeketsi Majoro	Q91621859	Majoro				G,LSO,prime minister,2020,~2022-10
Mohamed Abdullahi Farmajo	Q558575	Farmajo				S,SOM,president,2017,2022
Mohamed Bazoum	Q3318398	Bazoum				S,NER,president,2021-04-02,2023-07-26
Mohamed Béavogui	Q66708545	Béavogui				G,GIN,prime minister,2021,2022
Mohamed Hussein Roble	Q99605101	Roble				G,SOM,prime minister,2020,2022
Mohamed Morsi		Morsi				S,EGY,president,2012-06-30,2013-07-03
Mohamed Muizzu		Muizzu				SG,MDV,president,2023-11-17,
Mohamed Ould Bilal	Q98137599	Ould Bilal				G,MRT,prime minister,2020,~2022-10
Mohamed Ould Ghazouani	Q12241106	Ghazouani	Mohamed Ghazouani|Mohamed Ould Cheikh el Ghazouani			S,MRT,president,2019-08-01,
Mohamed al-Menfi	Q105319610	al-Menfi	Mohammed al-Manfi			S,LBY,chairman,2021-02-05,
Mohammad Javad Zarif		Zarif				,IRN,foreign minister,2013-08-15,2021-08-25
Mohammad Mustafa		Mustafa				G,PSE,prime minister,2024-03-31,
Mohammad Shahabuddin		Shahabuddin				S,BGD,president,2023-04-24,
Mohammad Shtayyeh	Q16192933	Shtayyeh				G,PSE,prime minister,2019-04-14,2024-03-31
Mohammed Shia al-Sudani		al-Sudani	Mohammed al-Sudani			G,IRQ,prime minister,2022-10-27,
Mohammed VI	Q57553	Mohammed VI				S,MAR,king,1999-07-30,
Mohammed bin Abdulrahman Al Thani		Mohammed	Muhammad bin Abd al-Rahman Al Thani			,QAT,foreign minister,2016-01-27,|G,QAT,prime minister,2023-03-07,
Mohammed bin Rashid Al Maktoum	Q57655	Mohammed bin Rashid	Mohammed bin Rashid			G,ARE,prime minister,2006-01-05,|S,ARE,president,2022,2022
Mohammed bin Salman	Q6892571	Mohammed bin Salman	MBS|Mohammad bin Salman Al Saud|Muhammad Bin Salman bin Abd al-Aziz Al Saud			,SAU,crown prince,2017-06-21,|G,SAU,prime minister,2022-09-27,
Mohammed bin Zayed Al Nahyan	Q1951896	Mohammed	MBZ|Mohammed bin Zayed|Muhammad bin Zayid Al Nuhayyan			S,ARE,president,2022-05-14,
Mokgweetsi Masisi	Q18618891	Masisi				SG,BWA,president,2018,~2022-10
Monica De La Cruz	Q115496109	De La Cruz	Mónica De La Cruz	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Moon Jae-in	Q21001	Moon				S,KOR,president,2017-05-10,2022-05-10
Morgan Griffith	Q1684857	Griffith	H. Griffith|H. Morgan Griffith	Republican	VA	,USA,representative,2025-01-03,2027-01-03
Morgan Luttrell	Q115137460	Luttrell		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Morgan McGarvey	Q16732298	McGarvey		Democrat	KY	,USA,representative,2025-01-03,2027-01-03
Moustafa Madbouly	Q54901515	Madbouly	Mostafa Madbouly			G,EGY,prime minister,2018-06-07,
Mswati III	Q57340	Mswati III				S,SWZ,king,1986-04-25,
Muhammad Sabah Al-Salem Al-Sabah	Q3327520	Al-Sabah				G,KWT,prime minister,2022,2022
Muhammad Yunus		Yunus				G,BGD,prime minister,2024-08-08,
Muhammad al-Bashir		al-Bashir				G,SYR,prime minister,2024-12-08,
Muhammadu Buhari	Q361567	Buhari				SG,NGA,president,2015-05-29,2023-05-29
Mustafa Al-Kadhimi	Q85317569	Al-Kadhimi				G,IRQ,prime minister,2020-05-07,2022-10-27
Myint Swe	Q3331362	Swe				S,MMR,president,2021,~2022-10
Myriam Spiteri Debono		Debono	Myriam Debono			S,MLT,president,2024-04-04,
Mélanie Joly		Joly				,CAN,foreign minister,2021-10-26,2025-05-13
Naftali Bennett	Q39318	Bennett				G,ISR,prime minister,2021-06-13,2022-06-30
Najib Mikati	Q318493	Mikati				G,LBN,prime minister,2021-09-10,2025-02-08
Najla Bouden	Q108741355	Bouden				G,TUN,prime minister,2021,~2022-10
Naledi Pandor		Pandor				,ZAF,foreign minister,2019-05-30,2024-06-19
Nana Akufo-Addo	Q718601	Akufo-Addo				SG,GHA,president,2017-01-07,2025-01-07
Nanaia Mahuta		Mahuta				,NZL,foreign minister,2020-11-06,2023-11-11
Nancy Mace	Q6962831	Mace		Republican	SC	,USA,representative,2025-01-03,2027-01-03
Nancy Pelosi	Q170581	Pelosi		Democrat	CA	,USA,speaker of the house,2019-01-03,2023-01-03|,USA,representative,2025-01-03,2027-01-03
Nanette Barragán	Q21662745	Barragán	Nanette Diaz Barragán	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Narendra Modi	Q1058	Modi				G,IND,prime minister,2014-05-26,
Naruhito	Q217096	Naruhito				S,JPN,emperor,2019-05-01,
Natalia Gavrilița	Q105193792	Gavrilița				G,MDA,prime minister,2021-08-06,2023-02-16
Natasa Pirc Musar		Pirc Musar				S,SVN,president,2022-12-23,
Nathaniel Moran	Q115137468	Moran		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Navin Ramgoolam		Ramgoolam				G,MUS,prime minister,2024-11-13,
Nawaf Al-Ahmad Al-Jaber Al-Sabah	Q641805	Al-Sabah				S,KWT,emir,2020,~2022-10
Nawaf Salam		Salam				G,LBN,prime minister,2025-02-08,
Nayib Bukele	Q17712353	Bukele	Nayib Armando Bukele			SG,SLV,president,2019-06-01,
Neal Dunn	Q27733851	Dunn	Neal P. Dunn	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Nellie Pou	Q6990132	Pou		Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Nestor Ntahontuye		Ntahontuye				G,BDI,prime minister,2025-08-05,
Netumbo Nandi-Ndaitwah		Nandi-Ndaitwah				SG,NAM,president,2025-03-21,
Ngozi Okonjo-Iweala		Okonjo-Iweala				,World Trade Organization,director-general,2021-03-01,
Nguyễn Phú Trọng		Trọng				,VNM,general secretary,2011-01-19,2024-07-19
Nguyễn Xuân Phúc	Q10800073	Phúc				S,VNM,president,2021-04-05,2023-01-18
Nick Begich III	Q113676482	Begich	Nicholas Begich|Nicholas J. Begich III	Republican	AK	,USA,representative,2025-01-03,2027-01-03
Nick LaLota	Q115168182	LaLota	Nicolas LaLota	Republican	NY	,USA,representative,2025-01-03,2027-01-03
Nick Langworthy	Q55356856	Langworthy	Nicholas Langworthy|Nicholas A. Langworthy	Republican	NY	,USA,representative,2025-01-03,2027-01-03
Nicolae Ciucă	Q28950289	Ciucă				G,ROU,prime minister,2021-11-25,2023-06-12
Nicolas Sarkozy		Sarkozy				S,FRA,president,2007-05-16,2012-05-15
Nicole Malliotakis	Q7030112	Malliotakis		Republican	NY	,USA,representative,2025-01-03,2027-01-03
Nicolás Maduro	Q58132	Maduro				SG,VEN,president,2013-04-19,2026-01
Nicușor Dan		Dan				S,ROU,president,2025-05-26,
Nikema Williams	Q56486570	Williams		Democrat	GA	,USA,representative,2025-01-03,2027-01-03
Nikenike Vurobaravu	Q113239716	Vurobaravu				S,VUT,president,2022-07-23,
Nikki Budzinski	Q111342337	Budzinski	Nicole (Nikki) Budzinski	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Nikol Pashinyan	Q7035479	Pashinyan				G,ARM,prime minister,2021-09-10,
Nikos Anastasiades	Q2112764	Anastasiades				SG,CYP,president,2013,~2022-10
Nikos Christodoulidis		Christodoulidis				SG,CYP,president,2023-02-28,
Nikos Dendias		Dendias				,GRC,foreign minister,2019-07-09,2023-05-26
Norma Torres	Q3343727	Torres	Norma J. Torres	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Norodom Sihamoni	Q57319	Sihamoni				S,KHM,king,2004-10-29,
Ntsokoane Samuel Matekane		Matekane	Ntsokoane Matekane			G,LSO,prime minister,,
Nuno Nabiam	Q86715481	Nabiam				G,GNB,prime minister,2020,~2022-10
Nydia Velázquez	Q434890	Velázquez	Nydia M. Velázquez	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Nyo Saw		Nyo Saw				G,MMR,prime minister,2025-07-31,
Olaf Scholz	Q61053	Scholz				G,DEU,chancellor,2021-12-08,2025-05-06
Oleksii Reznikov		Reznikov				,UKR,defence minister,2021-11-04,2023-09-05
Oleksiy Honcharuk		Honcharuk				G,UKR,prime minister,2019-08-29,2020-03-04
Olzhas Bektenov		Bektenov				G,KAZ,prime minister,2024-02-06,
Osman Hussein Osman	Q110629734	Osman				G,SDN,prime minister,2022,~2022-10
Ouhoumoudou Mahamadou	Q7110324	Mahamadou				G,NER,prime minister,2021,~2022-10
Ousmane Sonko		Sonko				G,SEN,prime minister,2024-04-02,
Oyunerdene Luvsannamsrai	Q24248226	Luvsannamsrai				G,MNG,prime minister,2021,~2022-10
Pablo Hernández Rivera	Q130997176	Hernández Rivera	Pablo José Hernández Rivera|Pablo José Hernández	Democrat	PR	,USA,representative,2025-01-03,2027-01-03
Paetongtarn Shinawatra		Shinawatra				G,THA,prime minister,2024-08-16,2025-08-29
Paolo Gentiloni		Gentiloni				G,ITA,prime minister,2016-12-12,2018-06-01
Park Geun-hye		Park				S,KOR,president,2013-02-25,2017-03-10
Pat Fallon	Q16196923	Fallon	Patrick Fallon	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Pat Harrigan	Q131179069	Harrigan		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Pat Ryan	Q113587887	Ryan	Patrick Ryan	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Patrice Talon	Q16669148	Talon				SG,BEN,president,2016-04-06,
Patrick Herminie		Herminie				SG,SYC,president,2025-10-26,
Patty Murray	Q258825	Murray		Democrat	WA	,USA,senator,2023-01-03,2029-01-03
Paul Biya	Q57272	Biya				S,CMR,president,1982-11-06,
Paul Gosar	Q2059832	Gosar	Paul A. Gosar	Republican	AZ	,USA,representative,2025-01-03,2027-01-03
Paul Kagame	Q1231345	Kagame				S,RWA,president,2000-04-22,
Paul Tonko	Q1373548	Tonko		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Paula-Mae Weekes	Q47461098	Weekes				S,TTO,president,2018,~2022-10
Paulo Rangel		Rangel				,PRT,foreign minister,2024-04-02,
Pavlo Klimkin		Klimkin				,UKR,foreign minister,2014-06-19,2019-08-29
Pedro Castillo	Q103838608	Castillo				SG,PER,president,2021-07-28,2022-12-07
Pedro Sánchez	Q6070218	Sánchez	Pedro Sanchez Perez-Castejon			G,ESP,prime minister,2018-06-02,
Pekka Haavisto		Haavisto				,FIN,foreign minister,2019-06-06,2023-06-20
Penny Wong		Wong				,AUS,foreign minister,2022-05-23,
Pete Aguilar	Q7171821	Aguilar		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Pete Hegseth		Hegseth				,USA,defense secretary,2025-01-25,
Pete Ricketts	Q6106781	Ricketts		Republican	NE	,USA,senator,2024-11-05,2027-01-03
Pete Sessions	Q437852	Sessions		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Pete Stauber	Q55955746	Stauber		Republican	MN	,USA,representative,2025-01-03,2027-01-03
Peter Mutharika		Mutharika				SG,MWI,president,2025-10-04,
Peter Pellegrini		Pellegrini				S,SVK,president,2024-06-15,
Peter Welch	Q1112656	Welch		Democrat	VT	,USA,senator,2023-01-03,2029-01-03
Petr Fiala	Q3377548	Fiala				G,CZE,prime minister,2021-12-17,2025-12-09
Petr Pavel		Pavel				S,CZE,president,2023-03-09,
Petro Poroshenko		Poroshenko				S,UKR,president,2014-06-07,2019-05-20
Petteri Orpo		Orpo				G,FIN,prime minister,2023-06-20,
Phankham Viphavan	Q7180477	Viphavan				G,LAO,prime minister,2021,~2022-10
Philip Davis	Q7183082	Davis	Philip Edward Davis			G,BHS,prime minister,2021-09-17,
Philip Hammond		Hammond				,GBR,foreign secretary,2014-07-15,2016-07-13
Philip Pierre	Q7184214	Pierre	Philip J. Pierre			G,LCA,prime minister,2021-07-28,
Philippe I	Q155004	Philippe	Philippe			S,BEL,monarch,2013-07-21,
Phạm Minh Chính	Q10806940	Chính	Pham Chinh			G,VNM,prime minister,2021-07-26,
Pietro Parolin		Parolin				G,VAT,secretary of state,2013-10-15,
Prabowo Subianto		Prabowo	Prabowo Subianto Djojohadikusumo			SG,IDN,president,2024-10-20,
Pramila Jayapal	Q18978140	Jayapal		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Pravind Jugnauth	Q3401447	Jugnauth				G,MUS,prime minister,2017,~2022-10
Prawit Wongsuwan	Q15724737	Wongsuwan				G,THA,prime minister,2022,2022
Prayut Chan-o-cha	Q2108126	Chan-o-cha				G,THA,prime minister,2014-08-24,2023-08-22
Prithvirajsing Roopun	Q77311543	Roopun				S,MUS,president,2019,~2022-10
Péter Szijjártó		Szijjártó				,HUN,foreign minister,2014-09-23,
Qin Gang		Qin				,CHN,foreign minister,2022-12-30,2023-07-25
Radosław Sikorski		Sikorski				,POL,foreign minister,2007-11-16,2014-09-22|,POL,foreign minister,2023-12-13,
Rafael Grossi		Grossi				,International Atomic Energy Agency,director general,2019-12-03,
Raja Krishnamoorthi	Q7285471	Krishnamoorthi		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Ralph Gonsalves	Q57800	Gonsalves				G,VCT,prime minister,2001,~2022-10
Ralph Norman	Q7287914	Norman		Republican	SC	,USA,representative,2025-01-03,2027-01-03
Ram Chandra Poudel		Poudel	Ram Poudel			S,NPL,president,2023-03-13,
Ram Nath Kovind	Q16845347	Kovind				S,IND,president,2017,2022
Rand Paul	Q463557	Paul		Republican	KY	,USA,senator,2023-01-03,2029-01-03
Randy Feenstra	Q7292187	Feenstra		Republican	IA	,USA,representative,2025-01-03,2027-01-03
Randy Fine	Q59240328	Fine	Randall Fine	Republican	FL	,USA,representative,2025-04-02,2027-01-03
Randy Weber	Q4014569	Weber	Randy K. Weber, Sr.	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Ranil Wickremesinghe	Q983402	Wickremesinghe				SG,LKA,president,2022-07-21,2024-09-23
Raphael Warnock	Q84146599	Warnock	Raphael G. Warnock	Democrat	GA	,USA,senator,2023-01-03,2029-01-03
Rashad Muhammad al-Alimi		al-Alimi	Rashad al-Alimi			S,YEM,council chairperson,2022-04-19,
Rashida Tlaib	Q7294939	Tlaib		Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Ratu Naiqama Lalabalavu		Lalabalavu	Ratu Lalabalavu			S,FJI,president,2024-11-12,
Raul Ruiz	Q3701994	Ruiz		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Raúl Castro		Castro				S,CUB,president,2008-02-24,2018-04-19
Recep Tayyip Erdoğan	Q39259	Erdoğan	Recep Erdogan			G,TUR,prime minister,2003-03-14,2014-08-28|SG,TUR,president,2014-08-28,
Retno Marsudi		Marsudi				,IDN,foreign minister,2014-10-27,2024-10-20
Rex Tillerson		Tillerson				,USA,secretary of state,2017-02-01,2018-03-31
Rich McCormick	Q115474083	McCormick	Richard McCormick	Republican	GA	,USA,representative,2025-01-03,2027-01-03
Richard Blumenthal	Q2023708	Blumenthal		Democrat	CT	,USA,senator,2023-01-03,2029-01-03
Richard Hudson	Q3956999	Hudson		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Richard Neal	Q1464697	Neal	Richard E. Neal	Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Rick Allen	Q18683976	Allen	Rick W. Allen	Republican	GA	,USA,representative,2025-01-03,2027-01-03
Rick Crawford	Q2151554	Crawford	Eric Crawford|Eric A. "Rick" Crawford	Republican	AR	,USA,representative,2025-01-03,2027-01-03
Rick Larsen	Q503529	Larsen		Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Rick Scott	Q439729	Scott		Republican	FL	,USA,senator,2025-01-03,2031-01-03
Riley Moore	Q93769958	Moore	Riley M. Moore	Republican	WV	,USA,representative,2025-01-03,2027-01-03
Rimtalba Jean Emmanuel Ouedraogo		Ouedraogo	Rimtalba Ouedraogo			G,BFA,prime minister,2024-12-09,
Rishi Sunak		Sunak				G,GBR,prime minister,2022-10-25,2024-07-05
Ritchie Torres	Q16205227	Torres		Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Ro Khanna	Q7339221	Khanna		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Rob Bresnahan	Q130963821	Bresnahan	Robert Bresnahan|Robert P. Bresnahan, Jr.	Republican	PA	,USA,representative,2025-01-03,2027-01-03
Rob Menendez	Q115137457	Menendez	Robert Menendez	Democrat	NJ	,USA,representative,2025-01-03,2027-01-03
Rob Wittman	Q541251	Wittman	Robert Wittman|Robert J. Wittman	Republican	VA	,USA,representative,2025-01-03,2027-01-03
Robert Abela	Q37860840	Abela				G,MLT,prime minister,2020-01-13,
Robert Aderholt	Q672671	Aderholt	Robert B. Aderholt	Republican	AL	,USA,representative,2025-01-03,2027-01-03
Robert Breugre Mambe		Breugre Mambe				G,CIV,prime minister,2023-10-17,
Robert Fico		Fico				G,SVK,prime minister,2023-10-25,
Robert Garcia	Q16204904	Garcia		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Robert Golob	Q18645045	Golob				G,SVN,prime minister,2022-06-01,
Robert O'Brien		O'Brien				,USA,national security adviser,2019-09-18,2021-01-20
Roberta Metsola		Metsola				,European Parliament,president,2022-01-18,
Robin Kelly	Q3437091	Kelly	Robin L. Kelly	Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Robinah Nabbanja	Q62481397	Nabbanja				G,UGA,prime minister,2021-06-14,
Rodrigo Alberto de Jesús Chaves Robles	Q98017689	Chaves	Rodrigo Chaves			SG,CRI,president,2022-05-08,
Rodrigo Duterte	Q457786	Duterte				SG,PHL,president,2016-06-30,2022-06-30
Rodrigo Paz		Paz				SG,BOL,president,2025-11-08,
Roger Marshall	Q27923290	Marshall		Republican	KS	,USA,senator,2021-01-03,2027-01-03
Roger Wicker	Q390491	Wicker	Roger F. Wicker	Republican	MS	,USA,senator,2025-01-03,2031-01-03
Roger Williams	Q4014560	Williams		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Roman Golovchenko	Q27043179	Golovchenko				G,BLR,prime minister,2020,~2022-10
Ron Estes	Q7363747	Estes		Republican	KS	,USA,representative,2025-01-03,2027-01-03
Ron Johnson	Q970272	Johnson		Republican	WI	,USA,senator,2023-01-03,2029-01-03
Ron Wyden	Q529344	Wyden		Democrat	OR	,USA,senator,2023-01-03,2029-01-03
Ronald Lamola		Lamola				,ZAF,foreign minister,2024-07-03,
Ronny Jackson	Q47270118	Jackson		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Roosevelt Skerrit	Q57823	Skerrit				G,DMA,prime minister,2004-01-08,
Rosa DeLauro	Q434952	DeLauro	Rosa L. DeLauro	Democrat	CT	,USA,representative,2025-01-03,2027-01-03
Rose Christiane Raponda	Q65556229	Raponda				G,GAB,prime minister,2020,~2022-10
Rosen Zhelyazkov		Zhelyazkov				G,BGR,prime minister,2025-01-16,
Ruben Gallego	Q16218474	Gallego		Democrat	AZ	,USA,senator,2025-01-03,2031-01-03
Rudy Yakym	Q115137719	Yakym	Rudy Yakym III	Republican	IN	,USA,representative,2025-01-03,2027-01-03
Rumen Radev	Q26257557	Radev				S,BGR,president,2017-01-22,
Russ Fulcher	Q7381134	Fulcher		Republican	ID	,USA,representative,2025-01-03,2027-01-03
Russ J Kun	Q109781648	Kun				SG,NRU,president,2022,~2022-10
Russell Fry	Q96015883	Fry		Republican	SC	,USA,representative,2025-01-03,2027-01-03
Rustem Umerov		Umerov				,UKR,defence minister,2023-09-06,2025-07-17
Ryan Mackenzie	Q7384273	Mackenzie		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Ryan Zinke	Q7384672	Zinke	Ryan K. Zinke	Republican	MT	,USA,representative,2025-01-03,2027-01-03
Saara Kuugongelwa	Q7395683	Kuugongelwa				G,NAM,prime minister,2015,~2022-10
Sabah Al-Khalid Al-Sabah	Q12219691	Al-Sabah				G,KWT,prime minister,2019,2022
Sadyr Japarov		Japarov				S,KGZ,president,2021-01-28,
Sadyr Zhaparov	Q25597826	Zhaparov				S,KGZ,president,2021,~2022-10
Sahle-Work Zewde	Q7399685	Zewde				S,ETH,president,2018,~2022-10
Salim Salih Bin Burayk		Bin Burayk	Salim Bin Burayk			G,YEM,prime minister,2025-05-09,
Salman	Q367825	Salman	Salman bin Abd al-Aziz Al Saud			G,SAU,prime minister,2015,2022|S,SAU,king,2015-01-23,
Salman bin Hamad bin Isa Al Khalifa	Q58140	Salman	Salman bin Hamad Al-Khalifa			G,BHR,prime minister,2020-11-11,
Salome Zourabichvili		Zourabichvili				S,GEO,president,2018-12-16,2024-12-29
Salome Zurabishvili	Q272416	Zurabishvili				S,GEO,president,2018,~2022-10
Salud Carbajal	Q27805429	Carbajal	Salud O. Carbajal	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Salva Kiir Mayardit	Q57315	Kiir	Salva Kiir			SG,SSD,president,2011-07-09,
Sam Graves	Q465638	Graves		Republican	MO	,USA,representative,2025-01-03,2027-01-03
Sam Liccardo	Q16731481	Liccardo	Sam T. Liccardo	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Sameh Shoukry		Shoukry				,EGY,foreign minister,2014-06-17,2024-07-03
Samia Suluhu	Q16193885	Suluhu				SG,TZA,president,2021,~2022-10
Samia Suluhu Hassan		Hassan	Samia Hassan			SG,TZA,president,2021-03-19,
Sanae Takaichi		Takaichi				G,JPN,prime minister,2025-10-21,
Sandra Mason	Q9333540	Mason				S,BRB,president,2021,~2022-10
Sanford Bishop	Q983428	Bishop	Sanford D. Bishop, Jr.	Democrat	GA	,USA,representative,2025-01-03,2027-01-03
Sanna Marin	Q16986436	Marin				G,FIN,prime minister,2019-12-10,2023-06-20
Santiago Peña		Peña				SG,PRY,president,2023-08-15,
Sara Jacobs	Q50825637	Jacobs		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Sarah Elfreth	Q61970401	Elfreth		Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Sarah McBride	Q17011236	McBride		Democrat	DE	,USA,representative,2025-01-03,2027-01-03
Sarra Zaafrani		Zaafrani				G,TUN,prime minister,2025-03-21,
Sauli Niinistö	Q29207	Niinistö				S,FIN,president,2012-03-01,2024-03-01
Scott Bessent		Bessent				,USA,treasury secretary,2025-01-28,
Scott DesJarlais	Q2260839	DesJarlais		Republican	TN	,USA,representative,2025-01-03,2027-01-03
Scott Fitzgerald	Q7436650	Fitzgerald		Republican	WI	,USA,representative,2025-01-03,2027-01-03
Scott Franklin	Q101198561	Franklin	C. Franklin	Republican	FL	,USA,representative,2025-01-03,2027-01-03
Scott Morrison	Q7436908	Morrison				G,AUS,prime minister,2018-08-24,2022-05-23
Scott Perry	Q7437040	Perry		Republican	PA	,USA,representative,2025-01-03,2027-01-03
Scott Peters	Q3791514	Peters	Scott H. Peters	Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Sean Casten	Q55386655	Casten		Democrat	IL	,USA,representative,2025-01-03,2027-01-03
Sebastian Kurz		Kurz				G,AUT,chancellor,2020-01-07,2021-10-11
Sebastián Piñera	Q306	Piñera				SG,CHL,president,2018,2022
Seoule Simeon	Q55863225	Simeon				S,VUT,president,2022,2022
Serdar Berdimuhamedow	Q51874548	Berdimuhamedow	Serdar Berdimuhamedov			SG,TKM,president,2022-03-19,
Sergei Lavrov	Q58217	Lavrov				,RUS,foreign minister,2004-03-09,
Sergei Shoigu		Shoigu				,RUS,defence minister,2012-11-06,2024-05-14
Sergio Mattarella	Q3956186	Mattarella				S,ITA,president,2015-02-03,
Seth Magaziner	Q16222460	Magaziner		Democrat	RI	,USA,representative,2025-01-03,2027-01-03
Seth Moulton	Q18045052	Moulton		Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Sharice Davids	Q58322868	Davids		Democrat	KS	,USA,representative,2025-01-03,2027-01-03
Shavkat Mirziyoyev	Q57808	Mirziyoyev				S,UZB,president,2016-12-14,
Shehbaz Sharif	Q2096387	Sharif	Muhammad Sharif|Muhammad Shehbaz Sharif			G,PAK,prime minister,2022-04-11,2023-08-14|G,PAK,prime minister,2024-03-04,
Sheikh Hasina	Q52183	Hasina				G,BGD,prime minister,2009-01-06,2024-08-05
Sheldon Whitehouse	Q652066	Whitehouse		Democrat	RI	,USA,senator,2025-01-03,2031-01-03
Shelley Moore Capito	Q459618	Capito	Shelley Capito	Republican	WV	,USA,senator,2021-01-03,2027-01-03
Sher Bahadur Deuba	Q470903	Deuba				G,NPL,prime minister,2021,~2022-10
Sheri Biggs	Q130979821	Biggs		Republican	SC	,USA,representative,2025-01-03,2027-01-03
Shigeru Ishiba		Ishiba				G,JPN,prime minister,2024-10-01,2025-10-21
Shinzo Abe		Abe				G,JPN,prime minister,2012-12-26,2020-09-16
Shomari Figures	Q129431158	Figures		Democrat	AL	,USA,representative,2025-01-03,2027-01-03
Shontel Brown	Q107863952	Brown	Shontel M. Brown	Democrat	OH	,USA,representative,2025-01-03,2027-01-03
Shri Thanedar	Q7503912	Thanedar		Democrat	MI	,USA,representative,2025-01-03,2027-01-03
Sifi Ghrieb		Ghrieb				G,DZA,prime minister,2025-08-28,
Sigmar Gabriel		Gabriel				,DEU,foreign minister,2017-01-27,2018-03-14
Simon Harris		Harris				G,IRL,taoiseach,2024-04-09,2025-01-23
Sitiveni Ligamamada Rabuka		Rabuka	Sitiveni Rabuka			G,FJI,prime minister,2022-12-24,
Sonexay Siphandon		Sonexay				G,LAO,prime minister,2022-12-30,
Srettha Thavisin		Thavisin				G,THA,prime minister,2023-08-22,2024-08-14
Stacey Plaskett	Q18739104	Plaskett	Stacey E. Plaskett	Democrat	VI	,USA,representative,2025-01-03,2027-01-03
Steny Hoyer	Q516515	Hoyer	Steny H. Hoyer	Democrat	MD	,USA,representative,2025-01-03,2027-01-03
Stephanie Bice	Q60190894	Bice	Stephanie I. Bice	Republican	OK	,USA,representative,2025-01-03,2027-01-03
Stephen Harper		Harper				G,CAN,prime minister,2006-02-06,2015-11-04
Stephen Lynch	Q2344921	Lynch	Stephen F. Lynch	Democrat	MA	,USA,representative,2025-01-03,2027-01-03
Steve Cohen	Q512330	Cohen		Democrat	TN	,USA,representative,2025-01-03,2027-01-03
Steve Daines	Q3200900	Daines		Republican	MT	,USA,senator,2021-01-03,2027-01-03
Steve Scalise	Q1857141	Scalise		Republican	LA	,USA,representative,2025-01-03,2027-01-03
Steve Womack	Q1029527	Womack		Republican	AR	,USA,representative,2025-01-03,2027-01-03
Steven Horsford	Q3514907	Horsford		Democrat	NV	,USA,representative,2025-01-03,2027-01-03
Steven Mnuchin		Mnuchin				,USA,treasury secretary,2017-02-13,2021-01-20
Stevo Pendarovski	Q15967423	Pendarovski				S,MKD,president,2019,~2022-10
Stéphane Séjourné		Séjourné				,FRA,foreign minister,2024-01-12,2024-09-21
Su Tseng-chang	Q551904	Su				G,TWN,premier,2019,~2022-10
Subrahmanyam Jaishankar		Jaishankar	S. Jaishankar			,IND,foreign minister,2019-05-30,
Sugiono		Sugiono				,IDN,foreign minister,2024-10-21,
Suhas Subramanyam	Q83250082	Subramanyam		Democrat	VA	,USA,representative,2025-01-03,2027-01-03
Summer Lee	Q56222614	Lee	Summer L. Lee	Democrat	PA	,USA,representative,2025-01-03,2027-01-03
Surangel Whipps Jr.	Q26703072	Whipps	Surangel Whipps			SG,PLW,president,2021-01-21,
Susan Collins	Q22279	Collins	Susan M. Collins	Republican	ME	,USA,senator,2021-01-03,2027-01-03
Sushila Karki		Karki				G,NPL,prime minister,2025-09-12,
Susie Lee	Q58333611	Lee		Democrat	NV	,USA,representative,2025-01-03,2027-01-03
Suzan DelBene	Q2091892	DelBene	Suzan K. DelBene	Democrat	WA	,USA,representative,2025-01-03,2027-01-03
Suzanne Bonamici	Q45946	Bonamici		Democrat	OR	,USA,representative,2025-01-03,2027-01-03
Sydney Kamlager-Dove	Q20177418	Kamlager-Dove		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Sylvanie Burton		Burton				S,DMA,president,2023-10-02,
Sylvia Garcia	Q13562489	Garcia	Sylvia R. Garcia	Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Sébastien Lecornu		Lecornu				G,FRA,head of government,2025-09-10,
Takeshi Iwaya		Iwaya				,JPN,foreign minister,2024-10-01,2025-10-21
Tallis Obed Moses	Q32060530	Moses				S,VUT,president,2017,2022
Tamas Sulyok		Sulyok				S,HUN,president,2024-03-05,
Tamim bin Hamad Al Thani	Q1855372	Tamim				S,QAT,emir,2013-06-25,
Tammy Baldwin	Q40628	Baldwin		Democrat	WI	,USA,senator,2025-01-03,2031-01-03
Tammy Duckworth	Q3036410	Duckworth		Democrat	IL	,USA,senator,2023-01-03,2029-01-03
Taneti Maamau	Q23034482	Maamau				SG,KIR,president,2016-03-11,
Taur Matan Ruak	Q57519	Ruak				G,TLS,prime minister,2018,~2022-10
Taye Atske Selassie		Taye				S,ETH,president,2024-10-07,
Ted Budd	Q27733792	Budd		Republican	NC	,USA,senator,2023-01-03,2029-01-03
Ted Cruz	Q2036942	Cruz		Republican	TX	,USA,senator,2025-01-03,2031-01-03
Ted Lieu	Q7693450	Lieu		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Tedros Adhanom Ghebreyesus		Ghebreyesus	Tedros Adhanom			,World Health Organization,director-general,2017-07-01,
Teodoro Obiang	Q57385	Obiang	Obiang Nguema Mbasogo			S,GNQ,president,1979-08-03,
Teresa Leger Fernández	Q96054905	Leger Fernandez	Teresa Leger Fernandez	Democrat	NM	,USA,representative,2025-01-03,2027-01-03
Terrance Drew	Q113443525	Drew				G,KNA,prime minister,2022-08-06,
Terri Sewell	Q461621	Sewell	Terri A. Sewell	Democrat	AL	,USA,representative,2025-01-03,2027-01-03
Tharman Shanmugaratnam		Tharman				S,SGP,president,2023-09-14,
Theresa May	Q264766	May				G,GBR,prime minister,2016-07-13,2019-07-24
Thom Tillis	Q7786750	Tillis		Republican	NC	,USA,senator,2021-01-03,2027-01-03
Thomas Kean Jr.	Q7791445	Kean	Thomas Kean|Thomas H. Kean, Jr.	Republican	NJ	,USA,representative,2025-01-03,2027-01-03
Thomas Massie	Q2426031	Massie		Republican	KY	,USA,representative,2025-01-03,2027-01-03
Thongloun Sisoulith	Q58323	Thongloun				S,LAO,president,2021-03-22,
Tim Burchett	Q7803244	Burchett		Republican	TN	,USA,representative,2025-01-03,2027-01-03
Tim Kaine	Q359888	Kaine	Timothy Kaine	Democrat	VA	,USA,senator,2025-01-03,2031-01-03
Tim Kennedy	Q7807373	Kennedy	Timothy Kennedy|Timothy M. Kennedy	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Tim Moore	Q7804002	Moore		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Tim Scott	Q561315	Scott		Republican	SC	,USA,senator,2023-01-03,2029-01-03
Tim Sheehy	Q124433916	Sheehy		Republican	MT	,USA,senator,2025-01-03,2031-01-03
Tim Walberg	Q978618	Walberg		Republican	MI	,USA,representative,2025-01-03,2027-01-03
Timothy Harris	Q3529064	Harris				G,KNA,prime minister,2015,2022
Tina Smith	Q18631509	Smith		Democrat	MN	,USA,senator,2021-01-03,2027-01-03
Tobias Billström		Billström				,SWE,foreign minister,2022-10-18,2024-09-10
Todd Young	Q25483	Young		Republican	IN	,USA,senator,2023-01-03,2029-01-03
Tom Barrett	Q18684588	Barrett		Republican	MI	,USA,representative,2025-01-03,2027-01-03
Tom Cole	Q173839	Cole		Republican	OK	,USA,representative,2025-01-03,2027-01-03
Tom Cotton	Q3090307	Cotton		Republican	AR	,USA,senator,2021-01-03,2027-01-03
Tom Emmer	Q7815723	Emmer		Republican	MN	,USA,representative,2025-01-03,2027-01-03
Tom McClintock	Q535887	McClintock		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Tom Suozzi	Q7794276	Suozzi	Thomas Suozzi|Thomas R. Suozzi	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Tom Tiffany	Q7817838	Tiffany	Thomas Tiffany|Thomas P. Tiffany	Republican	WI	,USA,representative,2025-01-03,2027-01-03
Tommy Tuberville	Q7819948	Tuberville		Republican	AL	,USA,senator,2021-01-03,2027-01-03
Tony Blair		Blair				G,GBR,prime minister,1997-05-02,2007-06-27
Tony Wied	Q131033476	Wied		Republican	WI	,USA,representative,2025-01-03,2027-01-03
Toshimitsu Motegi		Motegi				,JPN,foreign minister,2019-09-11,2021-11-04
Tracey Mann	Q48767554	Mann		Republican	KS	,USA,representative,2025-01-03,2027-01-03
Trent Kelly	Q20204915	Kelly		Republican	MS	,USA,representative,2025-01-03,2027-01-03
Troy Balderson	Q16194422	Balderson		Republican	OH	,USA,representative,2025-01-03,2027-01-03
Troy Carter	Q7846787	Carter	Troy A. Carter	Democrat	LA	,USA,representative,2025-01-03,2027-01-03
Troy Downing	Q103158011	Downing		Republican	MT	,USA,representative,2025-01-03,2027-01-03
Troy Nehls	Q96741441	Nehls	Troy E. Nehls	Republican	TX	,USA,representative,2025-01-03,2027-01-03
Tsai Ing-wen	Q233984	Tsai				S,TWN,president,2016-05-20,2024-05-20
Tshering Tobgay		Tobgay				G,BTN,prime minister,2024-01-28,
Tuimaleali'Ifano Va’aletoa Sualauvi II		Tuimaleali'Ifano				S,WSM,head of state,2017-07-21,
Tupou VI	Q208497	Tupou VI				S,TON,monarch,2012-03-18,
Tô Lâm		Lâm				S,VNM,president,2024-05-22,2024-10-21|,VNM,general secretary,2024-08-03,
Uhuru Kenyatta	Q196070	Kenyatta				SG,KEN,president,2013-04-09,2022-09-13
Ulf Kristersson		Kristersson				G,SWE,prime minister,2022-10-18,
Ulisses Correia e Silva	Q23899522	Correia e Silva	Jose Correia e Silva|Jose Ulisses Correia e Silva			G,CPV,prime minister,2016-04-22,
Umaro Sissoco Embaló	Q16855164	Embaló				S,GNB,president,2020,~2022-10
Ursula von der Leyen	Q60772	von der Leyen				,European Commission,president,2019-12-01,
Va'aletoa Sualauvi II	Q32014514	Va'aletoa				S,WSM,o le ao o le malo,2017,~2022-10
Vadym Prystaiko		Prystaiko				,UKR,foreign minister,2019-08-29,2020-03-04
Vahagn Khachatryan	Q3553274	Khachatryan	Vahagn Khachaturyan			S,ARM,president,2022-03-13,
Vajiralongkorn	Q548733	Vajiralongkorn	Wachiralongkon|Maha Vajiralongkorn			S,THA,king,2016,
Val Hoyle	Q7909103	Hoyle	Valerie Hoyle|Val T. Hoyle	Democrat	OR	,USA,representative,2025-01-03,2027-01-03
Valerie Foushee	Q16729064	Foushee	Valerie P. Foushee	Democrat	NC	,USA,representative,2025-01-03,2027-01-03
Vern Buchanan	Q2517229	Buchanan		Republican	FL	,USA,representative,2025-01-03,2027-01-03
Veronica Escobar	Q52274267	Escobar		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Vicente Gonzalez	Q27924921	Gonzalez		Democrat	TX	,USA,representative,2025-01-03,2027-01-03
Victoire Dogbé Tomegah	Q16682496	Tomegah				G,TGO,prime minister,2020,~2022-10
Victoria Spartz	Q44059867	Spartz		Republican	IN	,USA,representative,2025-01-03,2027-01-03
Viktor Orbán	Q57641	Orbán				G,HUN,prime minister,2010-05-29,
Viktor Yanukovych		Yanukovych				S,UKR,president,2010-02-25,2014-02-22
Viktor Yushchenko		Yushchenko				S,UKR,president,2005-01-23,2010-02-25
Vince Fong	Q27916201	Fong		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Virginia Foxx	Q458453	Foxx		Republican	NC	,USA,representative,2025-01-03,2027-01-03
Vjosa Osmani	Q13047644	Osmani	Vjosa Osmani-Sadriu			S,XKX,president,2021-04-04,
Vladimir Putin	Q7747	Putin	Vladimir Vladimirovich Putin			S,RUS,president,2000-05-07,2008-05-07|G,RUS,prime minister,2008-05-08,2012-05-07|S,RUS,president,2012-05-07,
Volker Türk		Türk				,OHCHR,high commissioner for human rights,2022-10-17,
Volodymyr Groysman		Groysman				G,UKR,prime minister,2016-04-14,2019-08-29
Volodymyr Zelenskyy	Q3874799	Zelenskyy	Vladimir Zelensky			S,UKR,president,2019-05-20,
Võ Văn Thưởng		Thưởng				S,VNM,president,2023-03-02,2024-03-21
Wang Yi		Wang				,CHN,foreign minister,2013-03-16,2022-12-30|,CHN,foreign minister,2023-07-25,
Warren Davidson	Q24458117	Davidson		Republican	OH	,USA,representative,2025-01-03,2027-01-03
Wavel Ramkalawan	Q1568174	Ramkalawan				SG,SYC,president,2020,~2022-10
Wen Jiabao		Wen				G,CHN,premier,2003-03-16,2013-03-15
Wesley Bell	Q23806350	Bell		Democrat	MO	,USA,representative,2025-01-03,2027-01-03
Wesley Hunt	Q110434665	Hunt		Republican	TX	,USA,representative,2025-01-03,2027-01-03
Wesley W. Simina		Simina	Wesley Simina			SG,FSM,president,2023-05-12,
Wiliame Katonivere	Q109012733	Katonivere				S,FJI,president,2021,~2022-10
Willem-Alexander	Q154952	Willem-Alexander				S,NLD,king,2013-04-30,
William Hague		Hague				,GBR,foreign secretary,2010-05-12,2014-07-14
William Ruto	Q195725	Ruto				SG,KEN,president,2022-09-13,
William Timmons	Q28837296	Timmons	William R. Timmons IV	Republican	SC	,USA,representative,2025-01-03,2027-01-03
Winston Peters		Peters				,NZL,foreign minister,2023-11-27,
Xavier Bettel	Q561213	Bettel				G,LUX,prime minister,2013,~2022-10
Xavier Espot Zamora	Q21001195	Zamora	Xavier Zamora			G,AND,prime minister,2019-05-16,
Xi Jinping	Q15031	Xi				S,CHN,president,2013-03-14,
Xiomara Castro	Q8044708	Castro	Iris Castro|Iris Xiomara Castro			SG,HND,president,2022-01-27,
Yair Lapid	Q1396120	Lapid				G,ISR,prime minister,2022-07-01,2022-12-29
Yamandú Orsi		Orsi				SG,URY,president,2025-03-01,
Yassamin Ansari	Q122226202	Ansari		Democrat	AZ	,USA,representative,2025-01-03,2027-01-03
Yoav Gallant		Gallant				,ISR,defence minister,2022-12-29,2024-11-08
Yoko Kamikawa		Kamikawa				,JPN,foreign minister,2023-09-13,2024-10-01
Yoon Suk-yeol	Q16090635	Yoon				S,KOR,president,2022-05-10,2025-04-04
Yoshihide Suga		Suga				G,JPN,prime minister,2020-09-16,2021-10-04
Yoshimasa Hayashi		Hayashi				,JPN,foreign minister,2021-11-10,2023-09-13
Young Kim	Q19662859	Kim		Republican	CA	,USA,representative,2025-01-03,2027-01-03
Yoweri Museveni	Q57274	Museveni	Yoweri Kaguta Museveni			S,UGA,president,1986-01-26,
Yukiya Amano		Amano				,International Atomic Energy Agency,director general,2009-12-01,2019-07-18
Yulia Svyrydenko		Svyrydenko				G,UKR,prime minister,2025-07-17,
Yusuf Tuggar		Tuggar				,NGA,foreign minister,2023-08-21,
Yvette Clarke	Q461679	Clarke	Yvette D. Clarke	Democrat	NY	,USA,representative,2025-01-03,2027-01-03
Yvette Cooper		Cooper				,GBR,foreign secretary,2025-09-05,
Zach Nunn	Q84719792	Nunn	Zachary (Zach) Nunn|Zachary Nunn	Republican	IA	,USA,representative,2025-01-03,2027-01-03
Zbigniew Rau		Rau				,POL,foreign minister,2020-08-26,2023-11-27
Zdravko Krivokapić	Q97999161	Krivokapić				G,MNE,prime minister,2020,2022
Zoe Lofgren	Q218217	Lofgren		Democrat	CA	,USA,representative,2025-01-03,2027-01-03
Zoran Milanović	Q57687	Milanović				S,HRV,president,2020-02-18,
Zoran Tegeltija	Q12752078	Tegeltija				G,BIH,prime minister,2019,~2022-10
Zoran Zaev	Q220579	Zaev				G,MKD,prime minister,2020,2022
Zuzana Čaputová	Q26273268	Čaputová				S,SVK,president,2019-06-15,2024-06-15
Édouard Ngirente	Q38188115	Ngirente				G,RWA,prime minister,2017,~2022-10
Élisabeth Borne	Q20020731	Borne				G,FRA,prime minister,2022-05-16,2024-01-09
Évariste Ndayishimiye	Q27329764	Ndayishimiye				S,BDI,president,2020-06-18,
Ľudovít Ódor		Ódor				G,SVK,prime minister,2023-05-15,2023-10-25`;
