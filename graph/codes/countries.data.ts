/**
 * Country table
 * =============
 *
 * Made by `npm run lexicon`; don't edit. One line each, tab-separated:
 * iso3, iso2, wikidata, name, names, adjectives, people, capitals, seats, ambiguous words. Lists are joined by |.
 *
 * Sources:
 * - The World Factbook, last edition 2026 (https://github.com/factbook/factbook.json), public domain
 * - Country codes (https://github.com/datasets/country-codes), ODC-PDDL 1.0
 * - Usage in newspapers, by hand: scripts/lexicon/country-words.ts
 */
export const COUNTRY_TABLE = `\
ABW	AW	Q21203	Aruba	Country of Aruba	Aruban	Aruban|Arubans			
AFG	AF	Q889	Afghanistan	Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan	Afghan	Afghan|Afghans	Kabul		
AGO	AO	Q916	Angola	Republic of Angola	Angolan	Angolan|Angolans	Luanda		
AIA	AI	Q25228	Anguilla		Anguillan	Anguillan|Anguillans			
ALA	AX	Q5689	Åland Islands	Aland|Åland					
ALB	AL	Q222	Albania	Republic of Albania	Albanian	Albanian|Albanians	Tirana		
AND	AD	Q228	Andorra	Principality of Andorra	Andorran	Andorran|Andorrans	Andorra la Vella		
ARE	AE	Q878	United Arab Emirates	UAE|Emirates|the Emirates	Emirati	Emirati|Emiratis	Abu Dhabi	Qasr Al Watan	Emirates
ARG	AR	Q414	Argentina	Argentine Republic	Argentine|Argentinian|Argentinean	Argentines|Argentinians	Buenos Aires	Casa Rosada	
ARM	AM	Q399	Armenia	Republic of Armenia	Armenian	Armenian|Armenians	Yerevan		
ASM	AS	Q16641	American Samoa		American Samoan	American Samoans			
ATG	AG	Q781	Antigua and Barbuda	Antigua & Barbuda	Antiguan|Barbudan	Antiguan|Antiguans|Barbudan|Barbudans	Saint John's		
AUS	AU	Q408	Australia	Commonwealth of Australia	Australian	Australian|Australians	Canberra		
AUT	AT	Q40	Austria	Republic of Austria	Austrian	Austrian|Austrians	Vienna	Ballhausplatz|Hofburg	
AZE	AZ	Q227	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri	Azerbaijanis|Azeris	Baku		
BDI	BI	Q967	Burundi	Republic of Burundi	Burundian	Burundian|Burundians	Gitega		
BEL	BE	Q31	Belgium	Kingdom of Belgium	Belgian	Belgian|Belgians	Brussels		Brussels
BEN	BJ	Q962	Benin	Republic of Benin	Beninese|Beninois	Beninese	Porto-Novo|Cotonou		
BFA	BF	Q965	Burkina Faso	Burkina	Burkinabe|Burkinabè	Burkinabes	Ouagadougou		
BGD	BD	Q902	Bangladesh	People's Republic of Bangladesh	Bangladeshi	Bangladeshi|Bangladeshis	Dhaka		
BGR	BG	Q219	Bulgaria	Republic of Bulgaria	Bulgarian	Bulgarian|Bulgarians	Sofia		
BHR	BH	Q398	Bahrain	Kingdom of Bahrain	Bahraini	Bahraini|Bahrainis	Manama		
BHS	BS	Q778	Bahamas	The Bahamas|Commonwealth of The Bahamas	Bahamian	Bahamian|Bahamians	Nassau		
BIH	BA	Q225	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH	Bosnian|Herzegovinian	Bosnian|Bosnians|Herzegovinian|Herzegovinians	Sarajevo		
BLM	BL	Q25362	Saint Barthelemy	St. Barthelemy|St Barthelemy|Overseas Collectivity of Saint Barthelemy|Saint Barthélemy|St. Barthélemy|St Barthélemy					
BLR	BY	Q184	Belarus	Belorussia|Byelorussia|Republic of Belarus	Belarusian|Belarussian	Belarusians|Belarussians	Minsk		
BLZ	BZ	Q242	Belize		Belizean	Belizean|Belizeans	Belmopan		
BMU	BM	Q23635	Bermuda		Bermudian	Bermudian|Bermudians			
BOL	BO	Q750	Bolivia	Plurinational State of Bolivia	Bolivian	Bolivian|Bolivians	La Paz|Sucre	Palacio Quemado	Sucre
BRA	BR	Q155	Brazil	Federative Republic of Brazil	Brazilian	Brazilian|Brazilians	Brasilia	Planalto|Palácio do Planalto	
BRB	BB	Q244	Barbados		Barbadian|Bajan	Barbadians|Bajans	Bridgetown		
BRN	BN	Q921	Brunei	Brunei Darussalam	Bruneian	Bruneian|Bruneians	Bandar Seri Begawan		
BTN	BT	Q917	Bhutan	Kingdom of Bhutan	Bhutanese	Bhutanese	Thimphu		
BWA	BW	Q963	Botswana	Republic of Botswana	Botswanan	Motswana|Batswana|Botswanans	Gaborone		
CAF	CF	Q929	Central African Republic		Central African	Central African|Central Africans	Bangui		Central African|Central Africans
CAN	CA	Q16	Canada		Canadian	Canadian|Canadians	Ottawa	24 Sussex Drive|Rideau Hall	
CHE	CH	Q39	Switzerland	Swiss Confederation	Swiss	Swiss	Bern|Berne		
CHL	CL	Q298	Chile	Republic of Chile	Chilean	Chilean|Chileans	Santiago	La Moneda	Santiago
CHN	CN	Q148	China	PRC|Mainland China|Communist China|People's Republic of China	Chinese	Chinese	Beijing|Peking	Zhongnanhai	
CIV	CI	Q1008	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire|Republic of Côte d'Ivoire|Côte d’Ivoire	Ivorian|Ivoirian	Ivorians|Ivoirians	Yamoussoukro|Abidjan		
CMR	CM	Q1009	Cameroon	Republic of Cameroon	Cameroonian	Cameroonian|Cameroonians	Yaounde		
COD	CD	Q974	Democratic Republic of the Congo	DRC|DR Congo|D.R. Congo|Congo-Kinshasa|Democratic Republic of Congo|Congo|Zaire	Congolese	Congolese	Kinshasa		Congo|Congolese
COG	CG	Q971	Republic of the Congo	Congo-Brazzaville|Republic of Congo|Congo Republic			Brazzaville		
COK	CK	Q26988	Cook Islands		Cook Islander	Cook Islander|Cook Islanders			
COL	CO	Q739	Colombia	Republic of Colombia	Colombian	Colombian|Colombians	Bogotá	Casa de Nariño	
COM	KM	Q970	Comoros	Union of the Comoros	Comoran|Comorian	Comorans|Comorians	Moroni		
CPV	CV	Q1011	Cape Verde	Cabo Verde|Republic of Cabo Verde	Cape Verdean|Cabo Verdean	Cape Verdeans|Cabo Verdeans	Praia		
CRI	CR	Q800	Costa Rica	Republic of Costa Rica	Costa Rican	Costa Rican|Costa Ricans	San José		San José
CUB	CU	Q241	Cuba	Republic of Cuba	Cuban	Cuban|Cubans	Havana		
CUW	CW	Q25279	Curaçao	Curacao|Country of Curacao	Curaçaoan				
CYM	KY	Q5785	Cayman Islands		Caymanian	Caymanian|Caymanians			
CYP	CY	Q229	Cyprus	Republic of Cyprus	Cypriot	Cypriot|Cypriots	Nicosia		
CZE	CZ	Q213	Czechia	Czech Republic	Czech	Czech|Czechs	Prague	Prague Castle|Straka Academy	
DEU	DE	Q183	Germany	Federal Republic of Germany	German	German|Germans	Berlin	Bellevue Palace|Federal Chancellery	
DJI	DJ	Q977	Djibouti	Republic of Djibouti	Djiboutian	Djiboutian|Djiboutians			
DMA	DM	Q784	Dominica	Commonwealth of Dominica			Roseau		Dominica
DNK	DK	Q35	Denmark	Kingdom of Denmark	Danish	Dane|Danes	Copenhagen	Christiansborg	Dane
DOM	DO	Q786	Dominican Republic		Dominican	Dominican|Dominicans	Santo Domingo		Dominican|Dominicans
DZA	DZ	Q262	Algeria	People's Democratic Republic of Algeria	Algerian	Algerian|Algerians	Algiers		
ECU	EC	Q736	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorean	Ecuadorians|Ecuadoreans	Quito	Carondelet|Carondelet Palace	
EGY	EG	Q79	Egypt	Arab Republic of Egypt	Egyptian	Egyptian|Egyptians	Cairo		
ERI	ER	Q986	Eritrea	State of Eritrea	Eritrean	Eritrean|Eritreans	Asmara		
ESH	EH	Q40362	Western Sahara	Sahrawi Arab Democratic Republic|SADR	Sahrawi|Saharawi	Sahrawis|Saharawis			
ESP	ES	Q29	Spain	Kingdom of Spain	Spanish	Spaniard|Spaniards	Madrid	Moncloa|La Moncloa|Moncloa Palace|Zarzuela Palace	
EST	EE	Q191	Estonia	Republic of Estonia	Estonian	Estonian|Estonians	Tallinn		
ETH	ET	Q115	Ethiopia	Federal Democratic Republic of Ethiopia|FDRE	Ethiopian	Ethiopian|Ethiopians	Addis Ababa		
FIN	FI	Q33	Finland	Republic of Finland	Finnish	Finn|Finns	Helsinki		Finn
FJI	FJ	Q712	Fiji	Republic of Fiji	Fijian	Fijian|Fijians	Suva		
FLK	FK	Q9648	Falkland Islands	Falklands|Malvinas	Falkland	Falkland Islander|Falkland Islanders			
FRA	FR	Q142	France	French Republic	French	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen	Paris	Élysée|Élysée Palace|Matignon|Hôtel Matignon	Paris
FRO	FO	Q4628	Faroe Islands		Faroese	Faroese			
FSM	FM	Q702	Micronesia	Federated States of Micronesia|FSM	Micronesian|Chuukese|Kosraen|Pohnpeian|Yapese	Micronesian|Micronesians	Palikir		Micronesia|Micronesian|Micronesians
GAB	GA	Q1000	Gabon	Gabonese Republic	Gabonese	Gabonese	Libreville		
GBR	GB	Q145	United Kingdom	UK|Britain|Great Britain|GB|United Kingdom of Great Britain and Northern Ireland	British	British|Briton|Britons|Brit|Brits	London	Downing Street|10 Downing Street|Number 10|Number Ten|No. 10|No 10|Whitehall|Buckingham Palace	
GEO	GE	Q230	Georgia		Georgian	Georgian|Georgians	Tbilisi		Georgia|Georgian|Georgians
GGY	GG	Q25230	Guernsey	Bailiwick of Guernsey					
GHA	GH	Q117	Ghana	Republic of Ghana	Ghanaian	Ghanaian|Ghanaians	Accra		
GIB	GI	Q1410	Gibraltar			Gibraltarian|Gibraltarians			
GIN	GN	Q1006	Guinea	Guinea-Conakry|Republic of Guinea	Guinean	Guinean|Guineans	Conakry		Guinea|Guinean|Guineans
GLP	GP	Q17012	Guadeloupe						
GMB	GM	Q1005	Gambia	The Gambia|Republic of The Gambia	Gambian	Gambian|Gambians	Banjul		
GNB	GW	Q1007	Guinea-Bissau	Republic of Guinea-Bissau	Bissau-Guinean	Bissau-Guinean|Bissau-Guineans	Bissau		
GNQ	GQ	Q983	Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean|Equatoguinean	Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo		
GRC	GR	Q41	Greece	Hellenic Republic	Greek|Hellenic	Greek|Greeks	Athens	Maximos Mansion	Athens
GRD	GD	Q769	Grenada		Grenadian	Grenadian|Grenadians			
GRL	GL	Q223	Greenland		Greenlandic	Greenlander|Greenlanders			
GTM	GT	Q774	Guatemala	Republic of Guatemala	Guatemalan	Guatemalan|Guatemalans	Guatemala City		
GUF	GF	Q3769	French Guiana						
GUM	GU	Q16635	Guam		Guamanian	Guamanian|Guamanians			
GUY	GY	Q734	Guyana	Cooperative Republic of Guyana	Guyanese	Guyanese	Georgetown		Georgetown
HKG	HK	Q8646	Hong Kong	Hong Kong Special Administrative Region	Hong Kong	Hong Konger|Hong Kongers|Hongkonger|Hongkongers			
HND	HN	Q783	Honduras	Republic of Honduras	Honduran	Honduran|Hondurans	Tegucigalpa		
HRV	HR	Q224	Croatia	Republic of Croatia	Croatian	Croat|Croats|Croatian|Croatians	Zagreb	Banski Dvori	
HTI	HT	Q790	Haiti	Republic of Haiti	Haitian	Haitian|Haitians	Port-au-Prince		
HUN	HU	Q28	Hungary		Hungarian	Hungarian|Hungarians	Budapest	Carmelite Monastery|Sándor Palace	Carmelite Monastery
IDN	ID	Q252	Indonesia	Republic of Indonesia	Indonesian	Indonesian|Indonesians	Jakarta	Merdeka Palace|Istana Merdeka	
IMN	IM	Q9676	Isle of Man		Manx	Manxman|Manxmen|Manxwoman|Manxwomen			
IND	IN	Q668	India	Republic of India	Indian	Indian|Indians	New Delhi|Delhi	South Block|Rashtrapati Bhavan	Indian|Indians
IRL	IE	Q27	Ireland	Republic of Ireland|Irish Republic	Irish	Irish|Irishman|Irishmen|Irishwoman|Irishwomen	Dublin	Áras an Uachtaráin	
IRN	IR	Q794	Iran	Islamic Republic|Islamic Republic of Iran	Iranian	Iranian|Iranians	Tehran|Teheran		Islamic Republic
IRQ	IQ	Q796	Iraq	Republic of Iraq	Iraqi	Iraqi|Iraqis	Baghdad		
ISL	IS	Q189	Iceland		Icelandic	Icelander|Icelanders	Reykjavik		
ISR	IL	Q801	Israel	Jewish state|Jewish State|State of Israel	Israeli	Israeli|Israelis	Jerusalem|Tel Aviv		Jewish state|Jewish State
ITA	IT	Q38	Italy	Italian Republic	Italian	Italian|Italians	Rome	Palazzo Chigi|Chigi Palace|Quirinale|Quirinale Palace|Quirinal Palace	
JAM	JM	Q766	Jamaica		Jamaican	Jamaican|Jamaicans	Kingston		Kingston
JEY	JE	Q785	Jersey	Bailiwick of Jersey					Jersey
JOR	JO	Q810	Jordan	Hashemite Kingdom of Jordan	Jordanian	Jordanian|Jordanians	Amman	Royal Hashemite Court	Jordan
JPN	JP	Q17	Japan		Japanese	Japanese	Tokyo	Kantei|Nagatacho|Kasumigaseki	
KAZ	KZ	Q232	Kazakhstan	Republic of Kazakhstan	Kazakh|Kazakhstani	Kazakhs|Kazakhstanis	Astana|Nur-Sultan|Nursultan	Akorda|Ak Orda	
KEN	KE	Q114	Kenya	Republic of Kenya	Kenyan	Kenyan|Kenyans	Nairobi		
KGZ	KG	Q813	Kyrgyzstan	Kyrgyz Republic|Kirghizia	Kyrgyz|Kyrgyzstani	Kyrgyz|Kyrgyzstanis	Bishkek		
KHM	KH	Q424	Cambodia	Kingdom of Cambodia	Cambodian	Cambodian|Cambodians	Phnom Penh		
KIR	KI	Q710	Kiribati	Republic of Kiribati		I-Kiribati	Tarawa		
KNA	KN	Q763	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|Federation of Saint Kitts and Nevis|Saint Kitts & Nevis|St. Kitts & Nevis|St Kitts & Nevis	Kittitian|Nevisian	Kittitian|Kittitians|Nevisian|Nevisians	Basseterre		
KOR	KR	Q884	South Korea	ROK|S. Korea|S Korea|Republic of Korea	South Korean|Korean	South Koreans|Koreans	Seoul	Blue House|Cheong Wa Dae	Korean|Koreans
KWT	KW	Q817	Kuwait	State of Kuwait	Kuwaiti	Kuwaiti|Kuwaitis	Kuwait City		
LAO	LA	Q819	Laos	Lao People's Democratic Republic	Laotian|Lao	Laotians	Vientiane		
LBN	LB	Q822	Lebanon	Lebanese Republic	Lebanese	Lebanese	Beirut	Baabda Palace|Grand Serail	
LBR	LR	Q1014	Liberia	Republic of Liberia	Liberian	Liberian|Liberians	Monrovia		
LBY	LY	Q1016	Libya	State of Libya	Libyan	Libyan|Libyans	Tripoli		
LCA	LC	Q760	Saint Lucia	St. Lucia|St Lucia	Saint Lucian	Saint Lucian|Saint Lucians	Castries		
LIE	LI	Q347	Liechtenstein	Principality of Liechtenstein		Liechtensteiner|Liechtensteiners	Vaduz		
LKA	LK	Q854	Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	Sri Lankan	Sri Lankan|Sri Lankans	Colombo|Sri Jayewardenepura Kotte		
LSO	LS	Q1013	Lesotho	Kingdom of Lesotho	Basotho	Mosotho|Basotho	Maseru		
LTU	LT	Q37	Lithuania	Republic of Lithuania	Lithuanian	Lithuanian|Lithuanians	Vilnius		
LUX	LU	Q32	Luxembourg	Grand Duchy of Luxembourg		Luxembourger|Luxembourgers			
LVA	LV	Q211	Latvia	Republic of Latvia	Latvian	Latvian|Latvians	Riga		
MAC	MO	Q14773	Macau	Macao|Macau Special Administrative Region	Macanese				
MAF	MF	Q126125	Saint Martin	St. Martin|St Martin|Overseas Collectivity of Saint Martin					Saint Martin|St. Martin|St Martin
MAR	MA	Q1028	Morocco	Kingdom of Morocco	Moroccan	Moroccan|Moroccans	Rabat		
MCO	MC	Q235	Monaco	Principality of Monaco	Monegasque|Monégasque	Monegasques			
MDA	MD	Q217	Moldova	Republic of Moldova	Moldovan	Moldovan|Moldovans	Chisinau|Chișinău|Kishinev		
MDG	MG	Q1019	Madagascar	Republic of Madagascar	Malagasy	Malagasy	Antananarivo		
MDV	MV	Q826	Maldives	Republic of Maldives	Maldivian	Maldivian|Maldivians	Malé		
MEX	MX	Q96	Mexico	United Mexican States	Mexican	Mexican|Mexicans	Mexico City	Los Pinos	
MHL	MH	Q709	Marshall Islands	Republic of the Marshall Islands|RMI	Marshallese	Marshallese	Majuro		
MKD	MK	Q221	North Macedonia	Macedonia|FYROM|Republic of North Macedonia	North Macedonian|Macedonian	North Macedonians|Macedonians	Skopje		
MLI	ML	Q912	Mali	Republic of Mali	Malian	Malian|Malians	Bamako		
MLT	MT	Q233	Malta	Republic of Malta	Maltese	Maltese	Valletta		
MMR	MM	Q836	Myanmar	Burma|Union of Burma	Burmese|Myanmar	Burmese	Naypyidaw|Naypyitaw|Nay Pyi Taw		
MNE	ME	Q236	Montenegro		Montenegrin	Montenegrin|Montenegrins	Podgorica		
MNG	MN	Q711	Mongolia		Mongolian	Mongolian|Mongolians	Ulaanbaatar|Ulan Bator		
MNP	MP	Q16644	Northern Mariana Islands	Commonwealth of the Northern Mariana Islands|CNMI					
MOZ	MZ	Q1029	Mozambique	Republic of Mozambique	Mozambican	Mozambican|Mozambicans	Maputo		
MRT	MR	Q1025	Mauritania	Islamic Republic of Mauritania	Mauritanian	Mauritanian|Mauritanians	Nouakchott		
MSR	MS	Q13353	Montserrat		Montserratian	Montserratian|Montserratians			
MTQ	MQ	Q17054	Martinique						
MUS	MU	Q1027	Mauritius	Republic of Mauritius	Mauritian	Mauritian|Mauritians	Port Louis		
MWI	MW	Q1020	Malawi	Republic of Malawi	Malawian	Malawian|Malawians	Lilongwe		
MYS	MY	Q833	Malaysia		Malaysian	Malaysian|Malaysians	Kuala Lumpur|Putrajaya	Seri Perdana	
MYT	YT	Q17063	Mayotte						
NAM	NA	Q1030	Namibia	Republic of Namibia	Namibian	Namibian|Namibians	Windhoek		
NCL	NC	Q33788	New Caledonia	Territory of New Caledonia and Dependencies	New Caledonian	New Caledonian|New Caledonians			
NER	NE	Q1032	Niger	Republic of Niger	Nigerien	Nigerien|Nigeriens	Niamey		Niger
NGA	NG	Q1033	Nigeria	Federal Republic of Nigeria	Nigerian	Nigerian|Nigerians	Abuja	Aso Rock|Aso Villa	
NIC	NI	Q811	Nicaragua	Republic of Nicaragua	Nicaraguan	Nicaraguan|Nicaraguans	Managua		
NIU	NU	Q34020	Niue		Niuean	Niuean|Niueans			
NLD	NL	Q55	Netherlands	Holland|The Netherlands|Kingdom of the Netherlands	Dutch	Dutch|Dutchman|Dutchmen|Dutchwoman|Dutchwomen	Amsterdam|The Hague	Binnenhof|Catshuis	The Hague|Holland
NOR	NO	Q20	Norway	Kingdom of Norway	Norwegian	Norwegian|Norwegians	Oslo		
NPL	NP	Q837	Nepal		Nepali|Nepalese	Nepalis|Nepalese	Kathmandu	Singha Durbar	
NRU	NR	Q697	Nauru	Republic of Nauru	Nauruan	Nauruan|Nauruans			
NZL	NZ	Q664	New Zealand	NZ		New Zealander|New Zealanders	Wellington	Beehive	Beehive|Wellington
OMN	OM	Q842	Oman	Sultanate of Oman	Omani	Omani|Omanis	Muscat		
PAK	PK	Q843	Pakistan	Islamic Republic of Pakistan	Pakistani	Pakistanis	Islamabad		
PAN	PA	Q804	Panama	Republic of Panama	Panamanian	Panamanian|Panamanians	Panama City		
PER	PE	Q419	Peru	Republic of Peru	Peruvian	Peruvian|Peruvians	Lima	Pizarro Palace	
PHL	PH	Q928	Philippines	Republic of the Philippines	Philippine|Filipino|Filipina	Filipinos	Manila	Malacañang|Malacañang Palace	
PLW	PW	Q695	Palau	Republic of Palau	Palauan	Palauan|Palauans	Ngerulmud		
PNG	PG	Q691	Papua New Guinea	Independent State of Papua New Guinea|PNG	Papua New Guinean	Papua New Guinean|Papua New Guineans	Port Moresby		
POL	PL	Q36	Poland	Republic of Poland	Polish	Pole|Poles	Warsaw		Pole
PRI	PR	Q1183	Puerto Rico	Commonwealth of Puerto Rico	Puerto Rican	Puerto Rican|Puerto Ricans			
PRK	KP	Q423	North Korea	DPRK|N. Korea|N Korea|Democratic People's Republic of Korea	North Korean	North Koreans	Pyongyang		
PRT	PT	Q45	Portugal	Portuguese Republic	Portuguese	Portuguese	Lisbon	Palácio de São Bento	
PRY	PY	Q733	Paraguay	Republic of Paraguay	Paraguayan	Paraguayan|Paraguayans	Asunción		
PSE	PS	Q219060	Palestine	Palestinian Authority|Palestinian National Authority|Palestinian territories|Palestinian Territories|occupied Palestinian territory|State of Palestine	Palestinian	Palestinians	Ramallah	Muqataa|Mukataa	
PYF	PF	Q30971	French Polynesia	Overseas Lands of French Polynesia	French Polynesian	French Polynesian|French Polynesians			
QAT	QA	Q846	Qatar	State of Qatar	Qatari	Qatari|Qataris	Doha		
REU	RE	Q17070	Réunion						
ROU	RO	Q218	Romania	Rumania	Romanian	Romanian|Romanians	Bucharest	Cotroceni|Cotroceni Palace	
RUS	RU	Q159	Russia	Russian Federation	Russian	Russian|Russians	Moscow	Kremlin	
RWA	RW	Q1037	Rwanda	Republic of Rwanda	Rwandan	Rwandan|Rwandans	Kigali		
SAU	SA	Q851	Saudi Arabia	KSA|Kingdom of Saudi Arabia	Saudi|Saudi Arabian	Saudis|Saudi Arabians	Riyadh		
SDN	SD	Q1049	Sudan	Republic of the Sudan	Sudanese	Sudanese	Khartoum		
SEN	SN	Q1041	Senegal	Republic of Senegal	Senegalese	Senegalese	Dakar		
SGP	SG	Q334	Singapore	Republic of Singapore	Singaporean	Singaporean|Singaporeans		Istana	
SHN	SH	Q192184	Saint Helena	St. Helena|St Helena	Saint Helenian	Saint Helenian|Saint Helenians			
SLB	SB	Q685	Solomon Islands		Solomon Islander	Solomon Islander|Solomon Islanders	Honiara		
SLE	SL	Q1044	Sierra Leone	Republic of Sierra Leone	Sierra Leonean	Sierra Leonean|Sierra Leoneans	Freetown		
SLV	SV	Q792	El Salvador	Republic of El Salvador	Salvadoran|Salvadorean|Salvadorian	Salvadorans|Salvadoreans	San Salvador		
SMR	SM	Q238	San Marino	Republic of San Marino	Sammarinese	Sammarinese			
SOM	SO	Q1045	Somalia	Federal Republic of Somalia	Somali|Somalian	Somalis|Somalians	Mogadishu		
SPM	PM	Q34617	Saint Pierre and Miquelon	St. Pierre and Miquelon|St Pierre and Miquelon|Territorial Collectivity of Saint Pierre and Miquelon|Saint Pierre & Miquelon|St. Pierre & Miquelon|St Pierre & Miquelon					
SRB	RS	Q403	Serbia	Republic of Serbia	Serbian|Serb	Serbs|Serbians	Belgrade		
SSD	SS	Q958	South Sudan	Republic of South Sudan	South Sudanese	South Sudanese	Juba		
STP	ST	Q1039	Sao Tome and Principe	Democratic Republic of Sao Tome and Principe|São Tomé & Príncipe|São Tomé and Príncipe	Sao Tomean	Sao Tomean|Sao Tomeans	Sao Tome		
SUR	SR	Q730	Suriname	Republic of Suriname	Surinamese	Surinamer|Surinamers	Paramaribo		
SVK	SK	Q214	Slovakia	Slovak Republic	Slovak|Slovakian	Slovaks|Slovakians	Bratislava		
SVN	SI	Q215	Slovenia	Republic of Slovenia	Slovenian|Slovene	Slovenes|Slovenians	Ljubljana		
SWE	SE	Q34	Sweden	Kingdom of Sweden	Swedish	Swede|Swedes	Stockholm		
SWZ	SZ	Q1050	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Eswatini	Swazis	Mbabane|Lobamba		
SXM	SX	Q26273	Sint Maarten	Country of Sint Maarten					
SYC	SC	Q1042	Seychelles	Republic of Seychelles	Seychellois	Seychellois	Victoria		Victoria
SYR	SY	Q858	Syria	Syrian Arab Republic	Syrian	Syrian|Syrians	Damascus		
TCA	TC	Q18221	Turks and Caicos Islands	Turks & Caicos Islands|TCA					
TCD	TD	Q657	Chad	Republic of Chad	Chadian	Chadian|Chadians	N'Djamena|Ndjamena		Chad
TGO	TG	Q945	Togo	Togolese Republic	Togolese	Togolese	Lomé		
THA	TH	Q869	Thailand	Kingdom of Thailand	Thai	Thai|Thais	Bangkok		
TJK	TJ	Q863	Tajikistan	Republic of Tajikistan	Tajik|Tajikistani	Tajiks|Tajikistanis	Dushanbe		
TKM	TM	Q874	Turkmenistan		Turkmen|Turkmenistani	Turkmens	Ashgabat		
TLS	TL	Q574	Timor-Leste	East Timor|Democratic Republic of Timor-Leste	Timorese|East Timorese	Timorese	Dili		
TON	TO	Q678	Tonga	Kingdom of Tonga	Tongan	Tongan|Tongans	Nuku'alofa		
TTO	TT	Q754	Trinidad and Tobago	Republic of Trinidad and Tobago|Trinidad & Tobago	Trinidadian|Tobagonian	Trinidadian|Trinidadians|Tobagonian|Tobagonians	Port of Spain		
TUN	TN	Q948	Tunisia	Republic of Tunisia	Tunisian	Tunisian|Tunisians	Tunis		
TUR	TR	Q43	Turkey	Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey	Turkish	Turk|Turks	Ankara	Beştepe	Turkey
TUV	TV	Q672	Tuvalu		Tuvaluan	Tuvaluan|Tuvaluans	Funafuti		
TWN	TW	Q865	Taiwan	Republic of China|Chinese Taipei|Formosa	Taiwanese	Taiwanese	Taipei		
TZA	TZ	Q924	Tanzania	United Republic of Tanzania	Tanzanian	Tanzanian|Tanzanians	Dodoma		
UGA	UG	Q1036	Uganda	Republic of Uganda	Ugandan	Ugandan|Ugandans	Kampala		
UKR	UA	Q212	Ukraine		Ukrainian	Ukrainian|Ukrainians	Kyiv|Kiev|Kyïv	Bankova|Bankova Street	
URY	UY	Q77	Uruguay	Oriental Republic of Uruguay	Uruguayan	Uruguayan|Uruguayans	Montevideo		
USA	US	Q30	United States	US|USA|America|United States of America	American	American|Americans	Washington|Washington, D.C.|Washington DC|Washington, DC|Washington D.C.	White House|Oval Office	America|Washington
UZB	UZ	Q265	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbekistani	Uzbeks|Uzbekistanis	Tashkent		
VAT	VA	Q237	Vatican	Holy See|Vatican City|Vatican City State|The Holy See	Vatican		Vatican City	Apostolic Palace	
VCT	VC	Q757	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent & Grenadines|St. Vincent & Grenadines|St Vincent & Grenadines|Saint Vincent and Grenadines|St. Vincent and Grenadines|St Vincent and Grenadines	Saint Vincentian|Vincentian	Saint Vincentian|Saint Vincentians|Vincentian|Vincentians	Kingstown		
VEN	VE	Q717	Venezuela	Bolivarian Republic of Venezuela	Venezuelan	Venezuelan|Venezuelans	Caracas	Miraflores|Miraflores Palace	Miraflores
VGB	VG	Q25305	British Virgin Islands	BVI	British Virgin Islander	British Virgin Islander|British Virgin Islanders			
VIR	VI	Q11703	U.S. Virgin Islands	US Virgin Islands|USVI|Virgin Islands|United States Virgin Islands					Virgin Islands
VNM	VN	Q881	Vietnam	Viet Nam|Socialist Republic of Vietnam|SRV	Vietnamese	Vietnamese	Hanoi		
VUT	VU	Q686	Vanuatu	Republic of Vanuatu	Ni-Vanuatu	Ni-Vanuatu	Port-Vila		
WSM	WS	Q683	Samoa	Independent State of Samoa	Samoan	Samoan|Samoans	Apia		Samoa|Samoan|Samoans
XKX	XK	Q1246	Kosovo	Republic of Kosovo|Kosova	Kosovan|Kosovar|Kosovo	Kosovans|Kosovars	Pristina|Prishtina|Priština		
YEM	YE	Q805	Yemen	Republic of Yemen	Yemeni	Yemeni|Yemenis	Sanaa|Sana'a		
ZAF	ZA	Q258	South Africa	RSA|Republic of South Africa	South African	South African|South Africans	Pretoria	Union Buildings|Tuynhuys	
ZMB	ZM	Q953	Zambia	Republic of Zambia	Zambian	Zambian|Zambians	Lusaka		
ZWE	ZW	Q954	Zimbabwe	Republic of Zimbabwe	Zimbabwean	Zimbabwean|Zimbabweans	Harare		`;
