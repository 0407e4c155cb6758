/**
 * Offices by hand
 * ===============
 *
 * Heads of state and government between the two dated sources, their predecessors in the larger countries, foreign ministers of
 * the larger and of the neighbouring countries, defence ministers and national security advisers of a few, and the heads of
 * international organisations: well-known facts, written down from general knowledge up to the middle of 2025.
 *
 * One line an office: country (ISO 3166-1 alpha-3) or organisation; title; name; from; to. Without "to" it had not ended then.
 * Several holders of one office follow one another, joined by |.
 */
export const OFFICES_BY_HAND = `
USA; president; Bill Clinton,1993-01-20,2001-01-20 | George W. Bush,2001-01-20,2009-01-20 | Barack Obama,2009-01-20,2017-01-20 | Donald Trump,2017-01-20,2021-01-20 | Joe Biden,2021-01-20,2025-01-20 | Donald Trump,2025-01-20
USA; vice president; Dick Cheney,2001-01-20,2009-01-20 | Joe Biden,2009-01-20,2017-01-20 | Mike Pence,2017-01-20,2021-01-20 | Kamala Harris,2021-01-20,2025-01-20 | J.D. Vance,2025-01-20
USA; secretary of state; Madeleine Albright,1997-01-23,2001-01-20 | Colin Powell,2001-01-20,2005-01-26 | Condoleezza Rice,2005-01-26,2009-01-20 | Hillary Clinton,2009-01-21,2013-02-01 | John Kerry,2013-02-01,2017-01-20 | Rex Tillerson,2017-02-01,2018-03-31 | Mike Pompeo,2018-04-26,2021-01-20 | Antony Blinken,2021-01-26,2025-01-20 | Marco Rubio,2025-01-21
USA; defense secretary; James Mattis,2017-01-20,2018-12-31 | Mark Esper,2019-07-23,2020-11-09 | Lloyd Austin,2021-01-22,2025-01-20 | Pete Hegseth,2025-01-25
USA; treasury secretary; Steven Mnuchin,2017-02-13,2021-01-20 | Janet Yellen,2021-01-26,2025-01-20 | Scott Bessent,2025-01-28
USA; national security adviser; John Bolton,2018-04-09,2019-09-10 | Robert O'Brien,2019-09-18,2021-01-20 | Jake Sullivan,2021-01-20,2025-01-20 | Mike Waltz,2025-01-20,2025-05-01
USA; speaker of the house; Nancy Pelosi,2019-01-03,2023-01-03 | Kevin McCarthy,2023-01-07,2023-10-03 | Mike Johnson,2023-10-25
RUS; president; Boris Yeltsin,1991-07-10,1999-12-31 | Vladimir Putin,2000-05-07,2008-05-07 | Dmitry Medvedev,2008-05-07,2012-05-07 | Vladimir Putin,2012-05-07
RUS; prime minister; Vladimir Putin,2008-05-08,2012-05-07 | Dmitry Medvedev,2012-05-08,2020-01-16 | Mikhail Mishustin,2020-01-16
RUS; foreign minister; Igor Ivanov,1998-09-11,2004-03-09 | Sergei Lavrov,2004-03-09
RUS; defence minister; Sergei Shoigu,2012-11-06,2024-05-14 | Andrei Belousov,2024-05-14
UKR; president; Viktor Yushchenko,2005-01-23,2010-02-25 | Viktor Yanukovych,2010-02-25,2014-02-22 | Petro Poroshenko,2014-06-07,2019-05-20 | Volodymyr Zelenskyy,2019-05-20
UKR; prime minister; Arseniy Yatsenyuk,2014-02-27,2016-04-14 | Volodymyr Groysman,2016-04-14,2019-08-29 | Oleksiy Honcharuk,2019-08-29,2020-03-04 | Denys Shmyhal,2020-03-04,2025-07-16
UKR; foreign minister; Pavlo Klimkin,2014-06-19,2019-08-29 | Vadym Prystaiko,2019-08-29,2020-03-04 | Dmytro Kuleba,2020-03-04,2024-09-05 | Andrii Sybiha,2024-09-05
UKR; defence minister; Oleksii Reznikov,2021-11-04,2023-09-05 | Rustem Umerov,2023-09-06,2025-07-17
GBR; queen; Elizabeth II,1952-02-06,2022-09-08
GBR; prime minister; Tony Blair,1997-05-02,2007-06-27 | Gordon Brown,2007-06-27,2010-05-11 | David Cameron,2010-05-11,2016-07-13 | Theresa May,2016-07-13,2019-07-24 | Boris Johnson,2019-07-24,2022-09-06 | Liz Truss,2022-09-06,2022-10-25 | Rishi Sunak,2022-10-25,2024-07-05 | Keir Starmer,2024-07-05
GBR; foreign secretary; William Hague,2010-05-12,2014-07-14 | Philip Hammond,2014-07-15,2016-07-13 | Boris Johnson,2016-07-13,2018-07-09 | Jeremy Hunt,2018-07-09,2019-07-24 | Dominic Raab,2019-07-24,2021-09-15 | Liz Truss,2021-09-15,2022-09-06 | James Cleverly,2022-09-06,2023-11-13 | David Cameron,2023-11-13,2024-07-05 | David Lammy,2024-07-05,2025-09-05 | Yvette Cooper,2025-09-05
GBR; defence secretary; Ben Wallace,2019-07-24,2023-08-31 | Grant Shapps,2023-08-31,2024-07-05 | John Healey,2024-07-05
FRA; president; Jacques Chirac,1995-05-17,2007-05-16 | Nicolas Sarkozy,2007-05-16,2012-05-15 | François Hollande,2012-05-15,2017-05-14 | Emmanuel Macron,2017-05-14
FRA; prime minister; Jean Castex,2020-07-03,2022-05-16 | Élisabeth Borne,2022-05-16,2024-01-09 | Gabriel Attal,2024-01-09,2024-09-05 | Michel Barnier,2024-09-05,2024-12-13 | François Bayrou,2024-12-13,2025-09-09
FRA; foreign minister; Laurent Fabius,2012-05-16,2016-02-11 | Jean-Marc Ayrault,2016-02-11,2017-05-10 | Jean-Yves Le Drian,2017-05-17,2022-05-20 | Catherine Colonna,2022-05-20,2024-01-11 | Stéphane Séjourné,2024-01-12,2024-09-21 | Jean-Noël Barrot,2024-09-23
DEU; chancellor; Gerhard Schröder,1998-10-27,2005-11-22 | Angela Merkel,2005-11-22,2021-12-08 | Olaf Scholz,2021-12-08,2025-05-06 | Friedrich Merz,2025-05-06
DEU; foreign minister; Guido Westerwelle,2009-10-28,2013-12-17 | Frank-Walter Steinmeier,2013-12-17,2017-01-27 | Sigmar Gabriel,2017-01-27,2018-03-14 | Heiko Maas,2018-03-14,2021-12-08 | Annalena Baerbock,2021-12-08,2025-05-06 | Johann Wadephul,2025-05-06
DEU; defence minister; Boris Pistorius,2023-01-19
ITA; prime minister; Matteo Renzi,2014-02-22,2016-12-12 | Paolo Gentiloni,2016-12-12,2018-06-01 | Giuseppe Conte,2018-06-01,2021-02-13 | Mario Draghi,2021-02-13,2022-10-22 | Giorgia Meloni,2022-10-22
ITA; foreign minister; Luigi Di Maio,2019-09-05,2022-10-22 | Antonio Tajani,2022-10-22
ESP; prime minister; Mariano Rajoy,2011-12-21,2018-06-02 | Pedro Sánchez,2018-06-02
ESP; foreign minister; José Manuel Albares,2021-07-12
POL; president; Andrzej Duda,2015-08-06,2025-08-06
POL; prime minister; Donald Tusk,2007-11-16,2014-09-22 | Mateusz Morawiecki,2017-12-11,2023-12-13 | Donald Tusk,2023-12-13
POL; foreign minister; Radosław Sikorski,2007-11-16,2014-09-22 | Zbigniew Rau,2020-08-26,2023-11-27 | Radosław Sikorski,2023-12-13
NLD; prime minister; Mark Rutte,2010-10-14,2024-07-02 | Dick Schoof,2024-07-02
BEL; prime minister; Alexander De Croo,2020-10-01,2025-02-03
BEL; foreign minister; Maxime Prévot,2025-02-03
AUT; chancellor; Sebastian Kurz,2020-01-07,2021-10-11 | Karl Nehammer,2021-12-06,2025-01-10 | Alexander Schallenberg,2025-01-10,2025-03-03
AUT; foreign minister; Alexander Schallenberg,2021-12-06,2025-03-03 | Beate Meinl-Reisinger,2025-03-03
IRL; taoiseach; Micheál Martin,2020-06-27,2022-12-17 | Leo Varadkar,2022-12-17,2024-04-09 | Simon Harris,2024-04-09,2025-01-23 | Micheál Martin,2025-01-23
IRL; president; Michael D. Higgins,2011-11-11,2025-11-11
DNK; queen; Margrethe II,1972-01-14,2024-01-14
DNK; foreign minister; Lars Løkke Rasmussen,2022-12-15
SWE; prime minister; Magdalena Andersson,2021-11-30,2022-10-18
SWE; foreign minister; Tobias Billström,2022-10-18,2024-09-10 | Maria Malmer Stenergard,2024-09-10
NOR; foreign minister; Anniken Huitfeldt,2021-10-14,2023-10-16 | Espen Barth Eide,2023-10-16
FIN; president; Sauli Niinistö,2012-03-01,2024-03-01
FIN; prime minister; Sanna Marin,2019-12-10,2023-06-20
FIN; foreign minister; Pekka Haavisto,2019-06-06,2023-06-20 | Elina Valtonen,2023-06-20
EST; prime minister; Kaja Kallas,2021-01-26,2024-07-23
EST; foreign minister; Margus Tsahkna,2023-04-17
LVA; prime minister; Krišjānis Kariņš,2019-01-23,2023-09-15
LVA; president; Egils Levits,2019-07-08,2023-07-08
LVA; foreign minister; Edgars Rinkēvičs,2011-10-25,2023-07-08 | Baiba Braže,2024-04-19
LTU; prime minister; Ingrida Šimonytė,2020-12-11,2024-12-12 | Gintautas Paluckas,2024-12-12,2025-08-04
LTU; foreign minister; Gabrielius Landsbergis,2020-12-11,2024-12-12 | Kęstutis Budrys,2024-12-12
CZE; president; Miloš Zeman,2013-03-08,2023-03-08
CZE; prime minister; Andrej Babiš,2017-12-13,2021-12-17 | Petr Fiala,2021-12-17,2025-12-09
CZE; foreign minister; Jan Lipavský,2021-12-17,2025-12
SVK; president; Zuzana Čaputová,2019-06-15,2024-06-15
SVK; prime minister; Eduard Heger,2021-04-01,2023-05-15 | Ľudovít Ódor,2023-05-15,2023-10-25
SVK; foreign minister; Juraj Blanár,2023-10-25
HUN; president; Katalin Novák,2022-05-10,2024-02-26
HUN; foreign minister; Péter Szijjártó,2014-09-23
ROU; president; Klaus Iohannis,2014-12-21,2025-02-12
ROU; prime minister; Nicolae Ciucă,2021-11-25,2023-06-12 | Marcel Ciolacu,2023-06-15,2025-05-06 | Ilie Bolojan,2025-06-23
MDA; prime minister; Natalia Gavrilița,2021-08-06,2023-02-16 | Dorin Recean,2023-02-16,2025-11-01
GRC; foreign minister; Nikos Dendias,2019-07-09,2023-05-26 | Giorgos Gerapetritis,2023-06-27
PRT; prime minister; António Costa,2015-11-26,2024-04-02
PRT; foreign minister; Paulo Rangel,2024-04-02
SRB; prime minister; Ana Brnabić,2017-06-29,2024-05-02 | Miloš Vučević,2024-05-02,2025-04-16
GEO; president; Salome Zourabichvili,2018-12-16,2024-12-29
VAT; pope; John Paul II,1978-10-16,2005-04-02 | Benedict XVI,2005-04-19,2013-02-28 | Francis,2013-03-13,2025-04-21 | Leo XIV,2025-05-08
VAT; secretary of state; Pietro Parolin,2013-10-15
BLR; foreign minister; Maxim Ryzhenkov,2024-06-27
TUR; prime minister; Recep Tayyip Erdoğan,2003-03-14,2014-08-28
TUR; foreign minister; Mevlüt Çavuşoğlu,2015-11-24,2023-06-03 | Hakan Fidan,2023-06-03
ISR; prime minister; Benjamin Netanyahu,2009-03-31,2021-06-13 | Naftali Bennett,2021-06-13,2022-06-30 | Yair Lapid,2022-07-01,2022-12-29 | Benjamin Netanyahu,2022-12-29
ISR; foreign minister; Eli Cohen,2022-12-29,2024-01-01 | Israel Katz,2024-01-01,2024-11-08 | Gideon Sa'ar,2024-11-08
ISR; defence minister; Benny Gantz,2020-05-17,2022-12-29 | Yoav Gallant,2022-12-29,2024-11-08 | Israel Katz,2024-11-08
PSE; president; Mahmoud Abbas,2005-01-15
PSE; prime minister; Mohammad Shtayyeh,2019-04-14,2024-03-31 | Mohammad Mustafa,2024-03-31
IRN; president; Mahmoud Ahmadinejad,2005-08-03,2013-08-03 | Hassan Rouhani,2013-08-03,2021-08-03 | Ebrahim Raisi,2021-08-03,2024-05-19 | Masoud Pezeshkian,2024-07-30
IRN; foreign minister; Mohammad Javad Zarif,2013-08-15,2021-08-25 | Hossein Amir-Abdollahian,2021-08-25,2024-05-19 | Abbas Araghchi,2024-08-21
IRQ; prime minister; Mustafa Al-Kadhimi,2020-05-07,2022-10-27
SYR; president; Bashar al-Assad,2000-07-17,2024-12-08 | Ahmed al-Sharaa,2025-01-29
SYR; foreign minister; Asaad al-Shaibani,2024-12-21
LBY; prime minister; Abdulhamid Dbeibeh,2021-03-15
SDN; head of state; Abdel Fattah al-Burhan,2019-08-21
QAT; prime minister; Mohammed bin Abdulrahman Al Thani,2023-03-07
QAT; foreign minister; Mohammed bin Abdulrahman Al Thani,2016-01-27
LBN; president; Michel Aoun,2016-10-31,2022-10-30
LBN; prime minister; Najib Mikati,2021-09-10,2025-02-08
EGY; president; Hosni Mubarak,1981-10-14,2011-02-11 | Mohamed Morsi,2012-06-30,2013-07-03 | Abdel Fattah el-Sisi,2014-06-08
EGY; foreign minister; Sameh Shoukry,2014-06-17,2024-07-03 | Badr Abdelatty,2024-07-03
JOR; foreign minister; Ayman Safadi,2017-01-15
SAU; crown prince; Mohammed bin Salman,2017-06-21
SAU; foreign minister; Faisal bin Farhan Al Saud,2019-10-23
ARE; foreign minister; Abdullah bin Zayed Al Nahyan,2006-02-09
CHN; president; Hu Jintao,2003-03-15,2013-03-14 | Xi Jinping,2013-03-14
CHN; premier; Wen Jiabao,2003-03-16,2013-03-15 | Li Keqiang,2013-03-15,2023-03-11 | Li Qiang,2023-03-11
CHN; foreign minister; Wang Yi,2013-03-16,2022-12-30 | Qin Gang,2022-12-30,2023-07-25 | Wang Yi,2023-07-25
JPN; prime minister; Shinzo Abe,2012-12-26,2020-09-16 | Yoshihide Suga,2020-09-16,2021-10-04 | Fumio Kishida,2021-10-04,2024-10-01 | Shigeru Ishiba,2024-10-01,2025-10-21
JPN; foreign minister; Toshimitsu Motegi,2019-09-11,2021-11-04 | Yoshimasa Hayashi,2021-11-10,2023-09-13 | Yoko Kamikawa,2023-09-13,2024-10-01 | Takeshi Iwaya,2024-10-01,2025-10-21
KOR; president; Park Geun-hye,2013-02-25,2017-03-10 | Moon Jae-in,2017-05-10,2022-05-10 | Yoon Suk-yeol,2022-05-10,2025-04-04
KOR; foreign minister; Cho Tae-yul,2024-01-10,2025-07
PRK; foreign minister; Choe Son-hui,2022-06-11
TWN; president; Tsai Ing-wen,2016-05-20,2024-05-20
MNG; president; Khaltmaagiin Battulga,2017-07-10,2021-06-25
IND; prime minister; Manmohan Singh,2004-05-22,2014-05-26 | Narendra Modi,2014-05-26
IND; foreign minister; Subrahmanyam Jaishankar,2019-05-30
PAK; prime minister; Imran Khan,2018-08-18,2022-04-10 | Shehbaz Sharif,2022-04-11,2023-08-14 | Anwaar ul Haq Kakar,2023-08-14,2024-03-04 | Shehbaz Sharif,2024-03-04
PAK; president; Arif Alvi,2018-09-09,2024-03-10
PAK; foreign minister; Bilawal Bhutto Zardari,2022-04-27,2023-08-10 | Ishaq Dar,2024-03-11
BGD; prime minister; Sheikh Hasina,2009-01-06,2024-08-05
LKA; president; Gotabaya Rajapaksa,2019-11-18,2022-07-14 | Ranil Wickremesinghe,2022-07-21,2024-09-23
THA; prime minister; Prayut Chan-o-cha,2014-08-24,2023-08-22 | Srettha Thavisin,2023-08-22,2024-08-14 | Paetongtarn Shinawatra,2024-08-16,2025-08-29
PHL; president; Rodrigo Duterte,2016-06-30,2022-06-30 | Ferdinand Marcos Jr.,2022-06-30
IDN; president; Joko Widodo,2014-10-20,2024-10-20 | Prabowo Subianto,2024-10-20
IDN; foreign minister; Retno Marsudi,2014-10-27,2024-10-20 | Sugiono,2024-10-21
MYS; prime minister; Ismail Sabri Yaakob,2021-08-21,2022-11-24
SGP; prime minister; Lee Hsien Loong,2004-08-12,2024-05-15
VNM; president; Nguyễn Xuân Phúc,2021-04-05,2023-01-18 | Võ Văn Thưởng,2023-03-02,2024-03-21 | Tô Lâm,2024-05-22,2024-10-21
VNM; general secretary; Nguyễn Phú Trọng,2011-01-19,2024-07-19 | Tô Lâm,2024-08-03
AUS; prime minister; Malcolm Turnbull,2015-09-15,2018-08-24 | Scott Morrison,2018-08-24,2022-05-23 | Anthony Albanese,2022-05-23
AUS; foreign minister; Marise Payne,2018-08-28,2022-05-23 | Penny Wong,2022-05-23
NZL; prime minister; Jacinda Ardern,2017-10-26,2023-01-25 | Chris Hipkins,2023-01-25,2023-11-27
NZL; foreign minister; Nanaia Mahuta,2020-11-06,2023-11-11 | Winston Peters,2023-11-27
CAN; prime minister; Stephen Harper,2006-02-06,2015-11-04 | Justin Trudeau,2015-11-04,2025-03-14 | Mark Carney,2025-03-14
CAN; foreign minister; Mélanie Joly,2021-10-26,2025-05-13 | Anita Anand,2025-05-13
MEX; president; Enrique Peña Nieto,2012-12-01,2018-11-30 | Andrés Manuel López Obrador,2018-12-01,2024-09-30
MEX; foreign minister; Marcelo Ebrard,2018-12-01,2023-06-12 | Alicia Bárcena,2023-07-03,2024-10-01 | Juan Ramón de la Fuente,2024-10-01
BRA; president; Luiz Inácio Lula da Silva,2003-01-01,2010-12-31 | Dilma Rousseff,2011-01-01,2016-08-31 | Michel Temer,2016-08-31,2018-12-31 | Jair Bolsonaro,2019-01-01,2022-12-31 | Luiz Inácio Lula da Silva,2023-01-01
BRA; foreign minister; Mauro Vieira,2023-01-01
ARG; president; Mauricio Macri,2015-12-10,2019-12-10 | Alberto Fernández,2019-12-10,2023-12-10
ARG; foreign minister; Diana Mondino,2023-12-10,2024-10-30 | Gerardo Werthein,2024-10-30,2025-10
COL; president; Juan Manuel Santos,2010-08-07,2018-08-07 | Iván Duque,2018-08-07,2022-08-07
VEN; president; Hugo Chávez,1999-02-02,2013-03-05 | Nicolás Maduro,2013-04-19,2026-01
BOL; president; Evo Morales,2006-01-22,2019-11-10 | Luis Arce,2020-11-08,2025-11-08
PER; president; Pedro Castillo,2021-07-28,2022-12-07 | Dina Boluarte,2022-12-07,2025-10-10
ECU; president; Guillermo Lasso,2021-05-24,2023-11-23
CUB; president; Raúl Castro,2008-02-24,2018-04-19
ZAF; president; Jacob Zuma,2009-05-09,2018-02-14 | Cyril Ramaphosa,2018-02-15
ZAF; foreign minister; Naledi Pandor,2019-05-30,2024-06-19 | Ronald Lamola,2024-07-03
NGA; president; Muhammadu Buhari,2015-05-29,2023-05-29
NGA; foreign minister; Yusuf Tuggar,2023-08-21
KEN; president; Uhuru Kenyatta,2013-04-09,2022-09-13
GHA; president; Nana Akufo-Addo,2017-01-07,2025-01-07
SEN; president; Macky Sall,2012-04-02,2024-04-02
GAB; president; Ali Bongo Ondimba,2009-10-16,2023-08-30
NER; president; Mohamed Bazoum,2021-04-02,2023-07-26
United Nations; secretary-general; Kofi Annan,1997-01-01,2006-12-31 | Ban Ki-moon,2007-01-01,2016-12-31 | António Guterres,2017-01-01
NATO; secretary-general; Anders Fogh Rasmussen,2009-08-01,2014-09-30 | Jens Stoltenberg,2014-10-01,2024-10-01 | Mark Rutte,2024-10-01
European Commission; president; José Manuel Barroso,2004-11-22,2014-10-31 | Jean-Claude Juncker,2014-11-01,2019-11-30 | Ursula von der Leyen,2019-12-01
European Council; president; Herman Van Rompuy,2009-12-01,2014-11-30 | Donald Tusk,2014-12-01,2019-11-30 | Charles Michel,2019-12-01,2024-11-30 | António Costa,2024-12-01
European Union; high representative for foreign affairs and security policy; Catherine Ashton,2009-12-01,2014-11-01 | Federica Mogherini,2014-11-01,2019-11-30 | Josep Borrell,2019-12-01,2024-11-30 | Kaja Kallas,2024-12-01
European Parliament; president; David Sassoli,2019-07-03,2022-01-11 | Roberta Metsola,2022-01-18
European Central Bank; president; Mario Draghi,2011-11-01,2019-10-31 | Christine Lagarde,2019-11-01
International Monetary Fund; managing director; Christine Lagarde,2011-07-05,2019-09-12 | Kristalina Georgieva,2019-10-01
World Bank; president; David Malpass,2019-04-09,2023-06-01 | Ajay Banga,2023-06-02
World Trade Organization; director-general; Ngozi Okonjo-Iweala,2021-03-01
World Health Organization; director-general; Tedros Adhanom Ghebreyesus,2017-07-01
International Atomic Energy Agency; director general; Yukiya Amano,2009-12-01,2019-07-18 | Rafael Grossi,2019-12-03
Organization for Security and Co-operation in Europe; secretary general; Helga Schmid,2020-12-04,2024-09-03 | Feridun Sinirlioğlu,2024-12
OHCHR; high commissioner for human rights; Michelle Bachelet,2018-09-01,2022-08-31 | Volker Türk,2022-10-17
UNHCR; high commissioner for refugees; Filippo Grandi,2016-01-01,2025-12-31
`;

/** Other names of persons above and in the sources that no folding brings together. */
export const ALSO_CALLED: Readonly<Record<string, string[]>> = {
  "Abdel Fattah el-Sisi": ["Abdel Fattah al-Sisi", "Abdel-Fattah el-Sissi"],
  "Abdel Fattah al-Burhan": ["Abd-al-Fattah al-Burhan Abd-al-Rahman", "Abdel-Fattah Burhan"],
  "Abdulhamid Dbeibeh": ["Abd-al-Hamid Dubaybah", "Abdul Hamid Dbeibah"],
  "Abdullah II": ["King Abdullah II"],
  "Ahmed al-Sharaa": ["Ahmad al-Shara'", "Abu Mohammed al-Jolani", "Abu Mohammad al-Julani"],
  "Ali Khamenei": ["Ali Hoseini-Khamenei"],
  "Alexander Lukashenko": ["Alyaksandr Lukashenka", "Aleksandr Lukashenko"],
  "Andrés Manuel López Obrador": ["AMLO"],
  "Antony Blinken": ["Tony Blinken"],
  "Benjamin Netanyahu": ["Binyamin Netanyahu", "Benyamin Netanyahu", "Bibi Netanyahu"],
  Francis: ["Pope Francis", "Jorge Mario Bergoglio"],
  "Ferdinand Marcos Jr.": ["Bongbong Marcos", "Ferdinand Marcos"],
  "Joe Biden": ["Joseph Biden"],
  "J.D. Vance": ["James David Vance"],
  "Leo XIV": ["Pope Leo", "Pope Leo XIV", "Robert Prevost", "Robert Francis Prevost"],
  "Luiz Inácio Lula da Silva": ["Lula", "Lula da Silva"],
  "Mohamed al-Menfi": ["Mohammed al-Manfi"],
  "Mohammed bin Abdulrahman Al Thani": ["Muhammad bin Abd al-Rahman Al Thani"],
  "Mohammed bin Salman": ["MBS", "Mohammad bin Salman Al Saud", "Muhammad bin Salman"],
  "Mohammed bin Zayed Al Nahyan": ["MBZ", "Mohammed bin Zayed", "Muhammad bin Zayid Al Nuhayyan", "Mohamed bin Zayed"],
  "Mohammed bin Rashid Al Maktoum": ["Mohammed bin Rashid", "Muhammad bin Rashid Al Maktum"],
  "Subrahmanyam Jaishankar": ["S. Jaishankar"],
  "Tedros Adhanom Ghebreyesus": ["Tedros Adhanom"],
  "Volodymyr Zelenskyy": ["Volodymyr Zelensky", "Vladimir Zelensky"],
  "Yoon Suk-yeol": ["Yoon Suk Yeol"],
  Vajiralongkorn: ["Wachiralongkon", "Maha Vajiralongkorn"],
};

/** Wikidata ids of persons above that the dated sources lack; only such as other public lists of ids agree on. */
export const WIKIDATA_IDS: Readonly<Record<string, string>> = {
  "Angela Merkel": "Q567",
  "António Guterres": "Q311440",
  "Ban Ki-moon": "Q1253",
  "Benjamin Netanyahu": "Q43723",
  "David Cameron": "Q192",
  "Hillary Clinton": "Q6294",
  "Keir Starmer": "Q6383803",
  "Luiz Inácio Lula da Silva": "Q37181",
  "Marco Rubio": "Q324546",
  "Sergei Lavrov": "Q58217",
  "Theresa May": "Q264766",
  "Ursula von der Leyen": "Q60772",
};
