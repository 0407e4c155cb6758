/**
 * Places table
 * ============
 *
 * Made by `npm run lexicon`; don't edit. One line each, tab-separated:
 * country (ISO 3166-1 alpha-3), names. Lists are joined by |.
 *
 * Sources:
 * - Territories of rigour (https://github.com/opensanctions/rigour), MIT, © OpenSanctions
 * - Well-known places, by hand: scripts/lexicon/places.ts
 */
export const PLACES_TABLE = `\
ARE	Dubai|Fujairah|Ras Al Khaimah|Sharjah|Umm Al Quwain|‘Ajmān
AUS	Australian Capital Territory|Melbourne|New South Wales|Northern Territory|Perth|Queensland|South Australia|Sydney|Tasmania|Western Australia
AZE	Artsakh|Karabakh|Nagorno-Karabakh
BEL	Antwerp|Bruges|Flanders|Wallonia
BIH	Brčko District|Federation of Bosnia and Herzegovina|Republika Srpska
BRA	Alagoas|Amapá|Amazonas|Bahia|Belém|Ceará|Espírito Santo|Federal District|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Paraná|Paraíba|Pará|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rio de Janeiro|Rondônia|Roraima|Santa Catarina|Sergipe|São Paulo|Tocantins
CAN	Alberta|British Columbia|Kananaskis|Manitoba|Montreal|New Brunswick|Newfoundland and Labrador|Northwest Territories|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Saskatchewan|Toronto|Vancouver|Yukon
CHE	Aargau|Appenzell Ausserrhoden|Appenzell Innerrhoden|Basel|Basel-Landschaft|Basel-Stadt|Bürgenstock|Davos|Fribourg|Geneva|Glarus|Grisons|Jura|Lausanne|Lucerne|Neuchâtel|Nidwalden|Obwalden|Schaffhausen|Schwyz|Solothurn|St. Gallen|Thurgau|Ticino|Uri|Valais|Vaud|Zug|Zurich|Zürich
CHN	Anhui|Fujian|Gansu|Guangdong|Guangzhou|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanghai|Shanxi|Shenzhen|Sichuan|Tianjin|Tibet|Wuhan|Xinjiang|Yunnan|Zhejiang
COD	Bukavu|Goma|Kivu|North Kivu|South Kivu
CYP	Northern Cyprus
DEU	Baden-Württemberg|Bavaria|Bonn|Brandenburg|Bremen|Cologne|Frankfurt|Hamburg|Hesse|Lower Saxony|Mecklenburg-Vorpommern|Munich|North Rhine-Westphalia|Ramstein|Rhineland-Palatinate|Saarland|Saxony|Saxony-Anhalt|Schleswig-Holstein|Thuringia
DNK	Aarhus
EGY	Alexandria|Sharm el-Sheikh|Sinai|Suez
ESP	Barcelona|Basque Country|Catalonia|Seville
ETH	Amhara|Oromia|Tigray
FRA	Calais|Lyon|Marseille|Strasbourg|Toulouse|Versailles
GBR	Belfast|Birmingham|Cardiff|Chequers|Edinburgh|Glasgow|Leeds|Liverpool|Manchester
GEO	Abkhazia|South Ossetia
IND	Andhra Pradesh|Arunachal Pradesh|Assam|Bengaluru|Bihar|Chennai|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Hyderabad|Jharkhand|Karnataka|Kashmir|Kerala|Kolkata|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Mumbai|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal
IRN	Bandar Abbas|Fordow|Isfahan|Mashhad|Natanz|Shiraz
IRQ	Anbar|Basra|Erbil|Kirkuk|Kurdistan|Mosul
ISR	Eilat|Galilee|Golan Heights|Haifa|Negev
ITA	Florence|Milan|Naples|Sardinia|Sicily|Turin|Venice
JPN	Fukushima|Hiroshima|Kyoto|Nagasaki|Okinawa|Osaka
KNA	Nevis
KOR	Busan|Gyeongju
LBY	Benghazi|Misrata
MDA	Transnistria
MEX	Cancún|Ciudad Juárez|Guadalajara|Tijuana
MYS	Labuan
NLD	Maastricht|Rotterdam
NOR	Bergen|Svalbard
PAK	Balochistan|Karachi|Kashmir|Lahore|Peshawar|Rawalpindi
POL	Gdansk|Gdańsk|Krakow|Kraków|Rzeszow|Rzeszów
PRT	Azores|Madeira
PSE	East Jerusalem|Gaza|Gaza City|Gaza Strip|Hebron|Jenin|Khan Younis|Nablus|Rafah|West Bank
RUS	Adygea|Altai|Altai Krai|Altai Republic|Amur|Amur Oblast|Arkhangelsk|Arkhangelsk Oblast|Astrakhan|Astrakhan Oblast|Bashkortostan|Belgorod|Belgorod Oblast|Bryansk|Bryansk Oblast|Buryatia|Chechnya|Chelyabinsk|Chelyabinsk Oblast|Chukotka Autonomous Okrug|Chuvashia|Dagestan|Ingushetia|Irkutsk|Irkutsk Oblast|Ivanovo|Ivanovo Oblast|Jewish Autonomous|Jewish Autonomous Oblast|Kabardino-Balkaria|Kaliningrad|Kaliningrad Oblast|Kalmykia|Kaluga|Kaluga Oblast|Kamchatka|Kamchatka Krai|Karachay-Cherkessia|Karelia|Kazan|Kemerovo|Kemerovo Oblast|Khabarovsk|Khabarovsk Krai|Khakassia|Khanty-Mansi Autonomous Okrug|Kirov|Kirov Oblast|Komi|Komi Republic|Kostroma|Kostroma Oblast|Krasnodar|Krasnodar Krai|Krasnoyarsk|Krasnoyarsk Krai|Kurgan|Kurgan Oblast|Kursk|Kursk Oblast|Leningrad|Leningrad Oblast|Lipetsk|Lipetsk Oblast|Magadan|Magadan Oblast|Mari El|Mordovia|Moscow Oblast|Murmansk|Murmansk Oblast|Nenets Autonomous Okrug|Nizhny Novgorod|Nizhny Novgorod Oblast|North Ossetia–Alania|Novgorod|Novgorod Oblast|Novosibirsk|Novosibirsk Oblast|Omsk|Omsk Oblast|Orenburg|Orenburg Oblast|Oryol|Oryol Oblast|Penza|Penza Oblast|Perm|Perm Krai|Primorsky|Primorsky Krai|Pskov|Pskov Oblast|Rostov|Rostov Oblast|Ryazan|Ryazan Oblast|Saint Petersburg|Sakha|Sakhalin|Sakhalin Oblast|Samara|Samara Oblast|Saratov|Saratov Oblast|Siberia|Smolensk|Smolensk Oblast|Sochi|St Petersburg|St. Petersburg|Stavropol|Stavropol Krai|Sverdlovsk|Sverdlovsk Oblast|Tambov|Tambov Oblast|Tatarstan|Tomsk|Tomsk Oblast|Tula|Tula Oblast|Tuva|Tver|Tver Oblast|Tyumen|Tyumen Oblast|Udmurtia|Ulyanovsk|Ulyanovsk Oblast|Valdai|Vladimir|Vladimir Oblast|Vladivostok|Volgograd|Volgograd Oblast|Vologda|Vologda Oblast|Voronezh|Voronezh Oblast|Yamalo-Nenets Autonomous Okrug|Yaroslavl|Yaroslavl Oblast|Zabaykalsky|Zabaykalsky Krai
SAU	Jeddah|Mecca|Medina|Neom
SDN	Darfur|El Fasher|Port Sudan
SOM	Somaliland
SYR	Aleppo|Daraa|Homs|Idlib|Latakia|Palmyra|Raqqa|Sweida
TUR	Antalya|Dolmabahce|Dolmabahçe|Istanbul|Izmir
TWN	Kaohsiung
UKR	Bakhmut|Bucha|Cherkasy|Cherkasy Oblast|Chernihiv|Chernihiv Oblast|Chernivtsi|Chernivtsi Oblast|Chernobyl|Crimea|Dnipro|Dnipropetrovsk|Dnipropetrovsk Oblast|Donbas|Donbass|Donetsk|Ivano-Frankivsk|Ivano-Frankivsk Oblast|Kharkiv|Kharkiv Oblast|Kherson|Kherson Oblast|Khmelnytskyi|Khmelnytskyi Oblast|Kirovohrad|Kirovohrad Oblast|Kramatorsk|Kyiv Oblast|Lugansk|Luhansk|Lviv|Lviv Oblast|Mariupol|Mykolaiv|Mykolaiv Oblast|Odesa|Odesa Oblast|Odessa|Pokrovsk|Poltava|Poltava Oblast|Rivne|Rivne Oblast|Sevastopol|Sumy|Sumy Oblast|Ternopil|Ternopil Oblast|Vinnytsia|Vinnytsia Oblast|Volyn|Volyn Oblast|Zakarpattia|Zakarpattia Oblast|Zaporizhia|Zaporizhzhia|Zaporizhzhia Oblast|Zhytomyr|Zhytomyr Oblast
USA	Anchorage|Atlanta|Boston|Camp David|Chicago|Dallas|Detroit|Guantanamo|Guantánamo|Houston|Las Vegas|Los Angeles|Manhattan|Mar-a-Lago|Miami|New York City|Palm Beach|Philadelphia|San Francisco|Seattle
VNM	Da Nang|Ho Chi Minh City
YEM	Aden|Hodeidah|Marib|Taiz`;
