/**
 * Table of organisations
 * ======================
 *
 * Bodies that act in the news of many countries, by hand from common knowledge. One line each:
 * name; type; Wikidata id, where public lists of such ids agree on it; country; other names; words for its people; adjectives; seats that stand for it; lists are joined by |.
 * A star marks a word that often means something else.
 */
export const ORGANISATIONS_TABLE = `
European Union; organization; Q458; ; EU|EU-27; ; ; Brussels*
European Commission; organization; Q8880; ; EU Commission|EC*|Commission of the European Union; ; ; Berlaymont
European Council; organization; Q8886; ; EU Council*
Council of the European Union; organization; Q8896; ; Council of Ministers*|EU Foreign Affairs Council|Foreign Affairs Council
European Parliament; organization; Q8889; ; EU Parliament|EP*; MEPs|MEP
European External Action Service; organization; ; ; EEAS
European Central Bank; organization; Q8901; ; ECB
Court of Justice of the European Union; organization; ; ; European Court of Justice|ECJ|CJEU
European Court of Human Rights; organization; ; ; ECHR|ECtHR
Council of Europe; organization; Q8908
Eurogroup; organization
Europol; organization
Frontex; organization
NATO; organization; Q7184; ; North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic alliance*|North Atlantic Alliance|Atlantic Alliance
North Atlantic Council; organization
United Nations; organization; Q1065; ; UN|UNO|United Nations Organization|United Nations Organisation|world body*; ; ; Turtle Bay*
United Nations Security Council; organization; Q37470; ; UN Security Council|UNSC|Security Council*
United Nations General Assembly; organization; Q47423; ; UN General Assembly|UNGA|General Assembly*
United Nations Human Rights Council; organization; ; ; UN Human Rights Council|UNHRC|Human Rights Council
United Nations Secretariat; organization; ; ; UN Secretariat
United Nations Development Programme; organization; ; ; UNDP|UN Development Programme|UN Development Program
UNHCR; organization; Q132551; ; UN refugee agency|UN Refugee Agency|United Nations High Commissioner for Refugees|Office of the United Nations High Commissioner for Refugees
UNICEF; organization; Q740308; ; UN children's agency|UN children's fund|United Nations Children's Fund
UNESCO; organization; Q7809; ; UN cultural agency|United Nations Educational, Scientific and Cultural Organization
UNRWA; organization; ; ; UN Relief and Works Agency|United Nations Relief and Works Agency
UNIFIL; organization; ; ; United Nations Interim Force in Lebanon|UN Interim Force in Lebanon
OCHA; organization; ; ; UN humanitarian office|UN Office for the Coordination of Humanitarian Affairs
OHCHR; organization; ; ; UN human rights office|UN Human Rights Office
World Food Programme; organization; Q204344; ; WFP|World Food Program|UN World Food Programme
Food and Agriculture Organization; organization; ; ; FAO
World Health Organization; organization; Q7817; ; WHO|World Health Organisation|UN health agency
International Atomic Energy Agency; organization; Q41984; ; IAEA|UN nuclear watchdog|UN atomic agency
International Labour Organization; organization; ; ; ILO|International Labour Organisation|International Labor Organization
International Organization for Migration; organization; ; ; IOM|UN migration agency|International Organisation for Migration
International Monetary Fund; organization; Q7804; ; IMF
World Bank; organization; Q7164; ; World Bank Group
World Trade Organization; organization; Q7825; ; WTO|World Trade Organisation
World Economic Forum; organization; ; ; WEF; ; ; Davos*
Organisation for Economic Co-operation and Development; organization; Q41550; ; OECD|Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe; organization; Q81299; ; OSCE|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
Organisation for the Prohibition of Chemical Weapons; organization; ; ; OPCW|Organization for the Prohibition of Chemical Weapons
International Criminal Court; organization; Q47488; ; ICC; ; ; The Hague*
International Court of Justice; organization; Q7801; ; ICJ|World Court
Interpol; organization; Q8475; ; International Criminal Police Organization
International Committee of the Red Cross; organization; ; ; ICRC|Red Cross
International Federation of Red Cross and Red Crescent Societies; organization; ; ; IFRC
Médecins Sans Frontières; organization; ; ; MSF|Doctors Without Borders
Amnesty International; organization; ; ; Amnesty*
Human Rights Watch; organization; ; ; HRW
Greenpeace; organization
Reporters Without Borders; organization; ; ; RSF*
International Olympic Committee; organization; ; ; IOC
G7; group; ; ; Group of Seven|G-7
G8; group; ; ; Group of Eight|G-8
G20; group; ; ; Group of 20|Group of Twenty|G-20
G77; group; ; ; Group of 77|G-77
BRICS; group; ; ; Brics
Quad; group; ; ; Quadrilateral Security Dialogue
AUKUS; group; ; ; Aukus
African Union; organization; Q7159; ; AU*
Association of Southeast Asian Nations; organization; Q7768; ; ASEAN|Asean
Asia-Pacific Economic Cooperation; organization; ; ; APEC|Apec
Arab League; organization; Q7172; ; League of Arab States
Gulf Cooperation Council; organization; ; ; GCC
Organisation of Islamic Cooperation; organization; ; ; OIC|Organization of Islamic Cooperation
Organization of American States; organization; ; ; OAS|Organisation of American States
OPEC; organization; Q7795; ; Opec|Organization of the Petroleum Exporting Countries
OPEC+; group; ; ; Opec+
Commonwealth of Nations; organization; ; ; Commonwealth*
Commonwealth of Independent States; organization; ; ; CIS
Collective Security Treaty Organization; organization; ; ; CSTO|Collective Security Treaty Organisation
Eurasian Economic Union; organization; ; ; EAEU
Shanghai Cooperation Organisation; organization; ; ; SCO|Shanghai Cooperation Organization
Economic Community of West African States; organization; ; ; ECOWAS|Ecowas
Southern African Development Community; organization; ; ; SADC
East African Community; organization; ; ; EAC
Intergovernmental Authority on Development; organization; ; ; IGAD
African Development Bank; organization; ; ; AfDB
Asian Development Bank; organization; ; ; ADB
Mercosur; organization
Caribbean Community; organization; ; ; CARICOM|Caricom
Pacific Islands Forum; organization
Nordic Council; organization
Visegrad Group; group; ; ; Visegrád Group|Visegrad Four
Alliance of Sahel States; organization; ; ; AES
Hamas; group; Q38799; PSE; Islamic Resistance Movement
Fatah; group; ; PSE
Palestine Liberation Organization; organization; ; PSE; PLO|Palestine Liberation Organisation
Palestinian Islamic Jihad; group; ; PSE; PIJ|Islamic Jihad*
Hezbollah; group; ; LBN; Hizbollah|Hizbullah|Hezbullah|Hizballah|Hizb Allah
Amal Movement; group; ; LBN; Amal*
Houthis; group; ; YEM; Ansar Allah|Houthi movement; Houthis; Houthi
Southern Transitional Council; group; ; YEM; STC
Taliban; group; ; AFG; Taleban|Islamic Emirate
Haqqani network; group; ; AFG; Haqqani Network
Tehrik-i-Taliban Pakistan; group; ; PAK; TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan
Islamic State; group; Q2429253; ; ISIS|ISIL|IS*|Daesh|Islamic State group|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria
Al-Qaeda; group; ; ; al-Qaida|al Qaeda|al Qaida
Hayat Tahrir al-Sham; group; ; SYR; HTS|Nusra Front
Syrian Democratic Forces; group; ; SYR; SDF
Kurdistan Workers' Party; group; ; TUR; PKK
People's Protection Units; group; ; SYR; YPG
Muslim Brotherhood; group; ; EGY
Al-Shabaab; group; ; SOM; al-Shabab|al Shabaab
Boko Haram; group; ; NGA
Rapid Support Forces; group; ; SDN; RSF*
M23; group; ; COD; March 23 Movement|M23 movement
Tigray People's Liberation Front; group; ; ETH; TPLF
Polisario Front; group; ; ESH; Polisario
Wagner Group; group; ; RUS; Wagner*|Wagner group
Azov Brigade; group; ; UKR; Azov Battalion|Azov Regiment
Revolutionary Armed Forces of Colombia; group; ; COL; FARC|Farc
National Liberation Army; group; ; COL; ELN
Sinaloa Cartel; group; ; MEX; Sinaloa cartel
Tren de Aragua; group; ; VEN
United States Congress; organization; ; USA; US Congress|Congress*; ; Congressional; Capitol Hill|Capitol
United States Senate; organization; ; USA; US Senate|Senate*
United States House of Representatives; organization; ; USA; US House of Representatives|House of Representatives*|US House
United States Department of State; organization; Q789915; USA; State Department|US State Department|Department of State; ; ; Foggy Bottom
United States Department of Defense; organization; ; USA; Pentagon|Defense Department|US Defense Department|Department of Defense|Department of War
United States Department of the Treasury; organization; ; USA; Treasury Department|US Treasury|US Treasury Department
United States Department of Justice; organization; ; USA; Justice Department|US Justice Department|Department of Justice|DOJ
United States Department of Homeland Security; organization; ; USA; Department of Homeland Security|Homeland Security Department|DHS
United States National Security Council; organization; ; USA; US National Security Council|NSC*
Supreme Court of the United States; organization; ; USA; US Supreme Court|Supreme Court of the US
Federal Reserve; organization; ; USA; Fed*|US Federal Reserve
Central Intelligence Agency; organization; ; USA; CIA; ; ; Langley*
Federal Bureau of Investigation; organization; ; USA; FBI
National Security Agency; organization; ; USA; NSA*
USAID; organization; ; USA; US Agency for International Development
Democratic Party; organization; Q29552; USA; Democratic National Committee*|DNC*; Democrats|Democrat; Democratic*
Republican Party; organization; Q29468; USA; GOP|Grand Old Party|Republican National Committee*|RNC*; Republicans|Republican; Republican*
Parliament of the United Kingdom; organization; ; GBR; British Parliament|British parliament|UK Parliament|UK parliament; ; ; Westminster
House of Commons; organization; ; GBR; Commons*
House of Lords; organization; ; GBR
Foreign Office; organization; ; GBR; Foreign, Commonwealth and Development Office|FCDO|British Foreign Office|UK Foreign Office
Labour Party; organization; ; GBR; Labour*
Conservative Party; organization; ; GBR; ; Tories|Tory; Conservative*
Liberal Democrats; organization; ; GBR; Lib Dems; Lib Dems|Lib Dem
Reform UK; organization; ; GBR
Scottish National Party; organization; ; GBR; SNP
Sinn Féin; organization; ; IRL
Bundestag; organization; ; DEU; German parliament|German Bundestag
Bundesrat; organization; ; DEU
Bundeswehr; organization; ; DEU
Christian Democratic Union; organization; Q49762; DEU; CDU
Christian Social Union; organization; ; DEU; CSU
Social Democratic Party of Germany; organization; Q49768; DEU; SPD
Alternative for Germany; organization; Q6721203; DEU; AfD
National Rally; organization; ; FRA; Rassemblement National|National Front
French National Assembly; organization; ; FRA; Assemblée nationale
Quai d'Orsay; organization; ; FRA; French Foreign Ministry|French foreign ministry
Brothers of Italy; organization; ; ITA; Fratelli d'Italia
Law and Justice; organization; ; POL; PiS
Sejm; organization; ; POL
Fidesz; organization; ; HUN
Likud; organization; ; ISR
Knesset; organization; ; ISR; Israeli parliament|Israel's parliament
Israel Defense Forces; organization; ; ISR; IDF|Israel Defence Forces|Israeli Defense Forces|Israeli army|Israeli military
Mossad; organization; ; ISR
Shin Bet; organization; ; ISR
State Duma; organization; ; RUS; Duma|Russian parliament
Federation Council; organization; ; RUS
Federal Security Service; organization; ; RUS; FSB
Russian Foreign Ministry; organization; ; RUS; Russian foreign ministry; ; ; Smolenskaya Square
United Russia; organization; ; RUS
Gazprom; organization; ; RUS
Rosatom; organization; ; RUS
Rosneft; organization; ; RUS
Verkhovna Rada; organization; ; UKR; Rada|Ukrainian parliament|Ukraine's parliament
Security Service of Ukraine; organization; ; UKR; SBU
Naftogaz; organization; ; UKR
Islamic Revolutionary Guard Corps; organization; ; IRN; IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps
Guardian Council; organization; ; IRN
Communist Party of China; organization; ; CHN; Chinese Communist Party|CCP|CPC
National People's Congress; organization; ; CHN
People's Liberation Army; organization; ; CHN; PLA
Politburo; organization; ; CHN
Kuomintang; organization; ; TWN; KMT
Democratic Progressive Party; organization; ; TWN; DPP
National Diet; organization; ; JPN; Diet*|Japanese parliament
Liberal Democratic Party; organization; ; JPN; LDP
People Power Party; organization; ; KOR; PPP
Lok Sabha; organization; ; IND
Rajya Sabha; organization; ; IND
Bharatiya Janata Party; organization; ; IND; BJP
Indian National Congress; organization; ; IND
African National Congress; organization; ; ZAF; ANC
Justice and Development Party; organization; ; TUR; AKP|AK Party
Republican People's Party; organization; ; TUR; CHP
Grand National Assembly; organization; ; TUR; Turkish parliament
Awami League; organization; ; BGD
Folketing; organization; ; DNK; Danish parliament
Riksdag; organization; ; SWE; Swedish parliament
Storting; organization; ; NOR; Norwegian parliament
Roman Curia; organization; ; VAT; Curia
Reuters; organization; ; GBR; Reuters news agency
Associated Press; organization; ; USA; AP*
Agence France-Presse; organization; ; FRA; AFP
BBC; organization; ; GBR; BBC News|British Broadcasting Corporation
CNN; organization; ; USA
Fox News; organization; ; USA
NBC News; organization; ; USA; NBC
ABC News; organization; ; USA
CBS News; organization; ; USA; CBS
The New York Times; organization; ; USA; New York Times
The Washington Post; organization; ; USA; Washington Post
The Wall Street Journal; organization; ; USA; Wall Street Journal
The Guardian; organization; ; GBR
Financial Times; organization; ; GBR
The Economist; organization; ; GBR
The Daily Telegraph; organization; ; GBR; Daily Telegraph
Daily Mail; organization; ; GBR; Mail Online
Politico; organization; ; USA
Axios; organization; ; USA
Al Jazeera; organization; ; QAT
Al Arabiya; organization; ; SAU
Haaretz; organization; ; ISR
Le Monde; organization; ; FRA
Der Spiegel; organization; ; DEU; Spiegel*
TASS; organization; ; RUS; Tass
Interfax; organization; ; RUS
RIA Novosti; organization; ; RUS
Xinhua; organization; ; CHN; Xinhua News Agency
Yonhap; organization; ; KOR; Yonhap News Agency
Anadolu; organization; ; TUR; Anadolu Agency
Facebook; organization; ; USA
Twitter; organization; ; USA
Instagram; organization; ; USA
YouTube; organization; ; USA
WhatsApp; organization; ; USA
TikTok; organization; ; CHN
Google; organization; ; USA
Microsoft; organization; ; USA
SpaceX; organization; ; USA
Boeing; organization; ; USA
Airbus; organization
Huawei; organization; ; CHN
Siemens; organization; ; DEU
Volkswagen; organization; ; DEU
Samsung; organization; ; KOR
Goldman Sachs; organization; ; USA
Immigration and Customs Enforcement; organization; ; USA; ICE*|US Immigration and Customs Enforcement
`;
