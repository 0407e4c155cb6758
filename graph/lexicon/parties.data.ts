/**
 * Parties table
 * =============
 *
 * Made by `npm run lexicon`; don't edit. One line each, tab-separated:
 * country (ISO 3166-1 alpha-3), name, other names. Lists are joined by |.
 *
 * Sources:
 * - The World Factbook, last edition 2026 (https://github.com/factbook/factbook.json), public domain
 */
export const PARTIES_TABLE = `\
ABW	Accion21	
ABW	Aruban People's Party	AVP
ABW	Democratic Network	RED
ABW	FUTURO	
ABW	Movimiento Aruba Soberano	Aruban Sovereignty Movement|MAS
ABW	Partido Patriotico di Aruba	Aruban Patriotic Party|APP
ABW	People's Electoral Movement Party	MEP
ABW	Pueblo Orguyoso y Respeta	POR
ABW	RAIZ	ROOTS
AGO	Humanist Party of Angola	PHI
AGO	National Front for the Liberation of Angola	FNLA
AGO	National Union for the Total Independence of Angola	UNITA
AGO	Popular Movement for the Liberation of Angola	MPLA
AGO	Social Renewal Party	PRS
AIA	Anguilla Progressive Movement	APM
AIA	Anguilla United Front	AUF
ALB	Alliance for Change	
ALB	Democratic Party	PD
ALB	Freedom Party of Albania	PL
ALB	Party for Justice, Integration and Unity	PDIU
ALB	Social Democratic Party	PSD
ALB	Socialist Party	PS
AND	Concordia	
AND	Democrats for Andorra	DA
AND	Forward Andorra	AE
AND	Liberals of Andorra	
AND	Social Democracy and Progress	SDP
AND	Social Democratic Party	PS
ARG	Avanza Libertad	AL
ARG	Consenso Federal	Federal Consensus|CF
ARG	Frente Cívico por Santiago	Civic Front for Santiago
ARG	Frente Renovador	Renewal Front|FR
ARG	Frente de Izquierda y de los Trabajadores – Unidad	Workers' Left Front|FIT-U
ARG	Frente de la Concordia Misionero	Front for the Renewal of Social Concord|FRCS
ARG	Generación por un Encuentro Nacional	Generation for a National Encounter|GEN
ARG	Hacemos por Córdoba	We do for Cordoba|HC
ARG	Hacemos por Nuestro Pais	We Do For Our Country|NHP
ARG	Juntos Somos Río Negro	Together We Are Rio Negro|JSRN
ARG	Juntos por el Cambio	Together for Change|JxC
ARG	La Cámpora	
ARG	La Libertad Avanza	The Liberty Advances|LLA
ARG	Movimiento Popular Neuquino	Neuquén People's Movement|MPN
ARG	Movimiento Socialista de los Trabajadores	Workers' Socialist Movement|MST
ARG	Partido Demócrata	Democratic Party|PDN
ARG	Partido Justicialista	Justicialist Party|PJ
ARG	Partido Libertario	Libertarian Party|PL
ARG	Partido Obrero	Workers' Party|PO
ARG	Partido Socialista	PS
ARG	Partido de los Trabajadores Socialistas	Socialist Workers' Party|PTS
ARG	Propuesta Republicana	Republican Proposal|PRO
ARG	Unidad Federal	
ARG	Unión Cívica Radical	Radical Civic Union|UCR
ARG	Vamos con Vos	Let's Go with You|VcV
ARM	Armenia Alliance	HD
ARM	Armenian National Congress	ANC
ARM	Bright Armenia	BA
ARM	Civil Contract	KP
ARM	Hanrapetutyun Party	HP
ARM	Heritage	
ARM	I Have Honor Alliance	PUD
ARM	Orinats Yerkir	OY
ARM	Prosperous Armenia	PAP
ASM	Democratic Party	
ASM	Republican Party	
ATG	Antigua Labor Party	ABLP
ATG	Barbuda People's Movement	BPM
ATG	Democratic National Alliance	DNA
ATG	Go Green for Life	GGL
ATG	United Progressive Party	UPP
AUS	Australia's Voice	
AUS	Australian Greens Party	The Greens
AUS	Australian Labor Party	ALP
AUS	Centre Alliance	NXT
AUS	Jacqui Lambie Network	JLN
AUS	Katter's Australian Party	KAP
AUS	Liberal Party of Australia	
AUS	Pauline Hanson's One Nation	ONP
AUS	The Nationals	
AUS	United Australia Party	
AUT	Austrian People's Party	OeVP
AUT	Freedom Party of Austria	FPOe
AUT	NEOS - The New Austria and Liberal Forum	
AUT	Social Democratic Party of Austria	SPOe
AUT	The Greens - The Green Alternative	
AZE	Azerbaijan Democratic Enlightenment Party	ADMP
AZE	Azerbaijan Hope Party or ÜMİD	
AZE	Azerbaijan National Independence Party	AMİP
AZE	Civic Solidarity Party	VHP
AZE	Democratic Reforms Party	DiP
AZE	Great Order Party	BAP
AZE	Great Order Party	BQP
AZE	Justice, Law, Democracy Party or ƏHD	
AZE	Motherland Party	AVP
AZE	National Front Party	MCP
AZE	National Revival Movement Party	MDHP
AZE	New Azerbaijan Party	YAP
AZE	Republican Alternative Party	REAL
AZE	Unity Party	VƏHDƏT
BDI	Council for Democracy and the Sustainable Development of Burundi	CODEBU
BDI	Front for Democracy in Burundi-Sahwanya	FRODEBU-
BDI	National Congress for Liberty	CNL
BDI	National Council for the Defense of Democracy - Front for the Defense of Democracy	CNDD-FDD
BDI	National Liberation Forces	FNL
BDI	Union for National Progress	Union pour le Progress Nationale|UPRONA
BEL	Christian Democratic and Flemish	CD
BEL	Ecolo	Francophone Greens
BEL	Flemish parties:	
BEL	Francophone Federalist Democrats	Defi
BEL	Francophone parties:	
BEL	Groen	Green
BEL	Les Engages	CDH
BEL	Movement for Reform	MR
BEL	New Flemish Alliance	N-VA
BEL	Open Flemish Liberals and Democrats	Open VLD
BEL	Socialist Party	PS
BEL	Vlaams Belang	Flemish Interest|VB
BEL	Vooruit	Forward
BEL	Workers' Party	PVDA-PTB
BEN	African Movement for Development and Progress	MADEP
BEN	Benin Renaissance	RB
BEN	Cowrie Force for an Emerging Benin	FCBE
BEN	Democratic Renewal Party	PRD
BEN	Progressive Union for Renewal	
BEN	Republican Bloc	
BEN	Sun Alliance	AS
BEN	The Democrats	
BEN	Union Makes the Nation	UN
BFA	Act Together	
BFA	African Democratic Rally/Alliance for Democracy and Federation	ADF
BFA	Congress for Democracy and Progress	CDP
BFA	Convergence for Progress and Solidarity-Generation 3	CPS-G3
BFA	Movement for the Future Burkina Faso	MBF
BFA	National Convention for Progress	CNP
BFA	New Era for Democracy	NTD
BFA	Pan-African Alliance for Refoundation	APR
BFA	Party for Democracy and Socialism/Metba	PDS
BFA	Party for Development and Change	PDC
BFA	Patriotic Rally for Integrity	RPI
BFA	Peoples Movement for Progress	MPP
BFA	Progressives United for Renewal	PUR
BFA	Union for Progress and Reform	UPC
BFA	Union for Rebirth - Sankarist Party	UNIR-PS
BGD	Awami League	AL
BGD	Bangladesh Jamaat-i-Islami	JIB
BGD	Bangladesh Nationalist Party	BNP
BGD	Islami Andolan Bangladesh	
BGD	Jatiya Party	JP
BGD	National Socialist Party	Jatiya Samajtantrik Dal|JSD
BGD	Workers Party	WP
BGR	BSP for Bulgaria	
BGR	Bulgarian Rise	BV
BGR	Bulgarian Socialist Party	BSP
BGR	Citizens for the European Development of Bulgaria	GERB
BGR	Democratic Bulgaria	DB
BGR	Democrats for a Strong Bulgaria	DSB
BGR	Ecoglasnost	
BGR	Green Movement	The Greens
BGR	Movement for Rights and Freedoms	DPS
BGR	Political Club Thrace	PKT
BGR	Revival	
BGR	Stand Up.BG	IS.BG
BGR	There is Such a People	ITN
BGR	Union of Democratic Forces	SDS
BGR	We Continue the Change	PP
BGR	We Continue the Change and Democratic Bulgaria	PP-DB
BGR	Yes! Bulgaria	
BHS	Democratic National Alliance	DNA
BHS	Free National Movement	FNM
BHS	Progressive Liberal Party	PLP
BIH	Alliance of Independent Social Democrats	SNSD
BIH	Bosnian-Herzegovinian Initiative	BHI KF
BIH	Civic Alliance	GS
BIH	Croatian Democratic Union of Bosnia and Herzegovina	HDZ-BiH
BIH	Democratic Front	DF
BIH	Democratic Union	DEMOS
BIH	For Justice and Order	
BIH	Our Party	NS
BIH	Party for Democratic Action	SDA
BIH	Party of Democratic Progress	PDP
BIH	People and Justice Party	NiP
BIH	People's European Union of Bosnia and Herzegovina	NES
BIH	Serb Democratic Party	SDS
BIH	Social Democratic Party	SDP
BIH	United Srpska	US
BLM	All for Saint Barth	Tous pour Saint-Barth
BLM	Saint Barth Action Equilibre	
BLM	Saint Barth First!	SBA
BLM	Saint Barth United	Unis pour Saint-Barthelemy
BLR	Belaya Rus	BR
BLR	Communist Party of Belarus	CBP
BLR	Liberal Democratic Party of Belarus	LDPB
BLR	Republican Party of Labour and Justice	RPTS
BLZ	Belize People’s Front	BPF
BLZ	People's United Party	PUP
BLZ	United Democratic Party	UDP
BLZ	Vision Inspired by the People	VIP
BMU	Free Democratic Movement	FDM
BMU	One Bermuda Alliance	OBA
BMU	Progressive Labor Party	PLP
BOL	Autonomy for Bolivia – Súmate	APB Súmate
BOL	Christian Democratic Party	PDC
BOL	Community Citizen Alliance	ACC
BOL	Freedom and Democracy	LIBRE
BOL	Front for Victory	FPV
BOL	Movement Toward Socialism	MAS
BOL	National Unity	UN
BOL	Popular Alliance	AP
BOL	Revolutionary Left Front	FRI
BOL	Revolutionary Nationalist Movement	MNR
BOL	Social Democrat Movement	MDS
BOL	Third System Movement	MTS
BOL	We Believe	Creemos
BRA	Act	Agir|PTC
BRA	Avante	PTdoB
BRA	Brazil Union	União Brasil
BRA	Brazilian Communist Party	PCB
BRA	Brazilian Democratic Movement	MDB
BRA	Brazilian Labor Party	PTB
BRA	Brazilian Renewal Labor Party	PRTB
BRA	Brazilian Social Democracy Party	PSDB
BRA	Brazilian Socialist Party	PSB
BRA	Christian Democracy	DC
BRA	Cidadania	PPS
BRA	Communist Party of Brazil	PCdoB
BRA	Democratic Labor Party	PDT
BRA	Democratic Party	PSDC
BRA	Democrats	DEM
BRA	Green Party	PV
BRA	Liberal Party	PL
BRA	National Mobilization Party	PMN
BRA	New Party	NOVO
BRA	Patriota	PEN
BRA	Podemos	PTN
BRA	Progressive Party	Progressistas|PP
BRA	Republican Social Order Party	PROS
BRA	Republicans	Republicanos|PRB
BRA	Social Christian Party	PSC
BRA	Social Democratic Party	PSD
BRA	Social Liberal Party	PSL
BRA	Socialism and Freedom Party	PSOL
BRA	Solidarity	SD
BRA	Sustainability Network	REDE
BRA	United Socialist Workers' Party	PSTU
BRA	Workers' Cause Party	PCO
BRA	Workers' Party	PT
BRB	Alliance Party for Progress	APP
BRB	Barbados Labor Party	BLP
BRB	Democratic Labor Party	DLP
BRN	National Development Party	NDP
BTN	Bhutan Peace and Prosperity Party	Druk Phuensum Tshogpa|DPT
BTN	Bhutan Tendrel Party	BTP
BTN	Druk Thuendrel Tshogpa	DTT
BTN	People's Democratic Party	PDP
BTN	United Party of Bhutan	Druk Nyamrup Tshogpa|DNT
BWA	Alliance of Progressives	AP
BWA	Botswana Congress Party	BCP
BWA	Botswana Democratic Party	BDP
BWA	Botswana National Front	BNF
BWA	Botswana Peoples Party	BPP
BWA	Botswana Republic Party	BRP
BWA	Umbrella for Democratic Change	UDC
CAF	Action Party for Development	PAD
CAF	African Party for Radical Transformation and Integration of States	PATRIE
CAF	Alliance for Democracy and Progress	ADP
CAF	Be Africa ti e Kwe	BTK
CAF	Central African Democratic Rally	RDC
CAF	Central African Party for Integrated Development	PCDI
CAF	Democratic Movement for the Renewal and Evolution of Central Africa	MDREC
CAF	Kodro Ti Mo Kozo Si Movement	MKMKS
CAF	Movement for Democracy and Development	MDD
CAF	Movement for the Liberation of the Central African People	MLPC
CAF	National Convergence	KNK
CAF	National Union for Democracy and Progress	UNDP
CAF	National Union of Republican Democrats	UNADER
CAF	New Impetus for Central Africa	CANE
CAF	Party for Democracy and Solidarity - Kélémba	KPDS
CAF	Party for Democratic Governance	PGD
CAF	Path of Hope	CDE
CAF	Renaissance for Sustainable Development	RDD
CAF	Socialist Party	PS
CAF	Transformation Through Action Initiative	ITA
CAF	Union for Central African Renewal	URCA
CAF	Union for Renaissance and Development	URD
CAF	United Hearts Movement	MCU
CAN	Bloc Québécois	
CAN	Conservative Party of Canada	CPC
CAN	Green Party of Canada	
CAN	Liberal Party of Canada	
CAN	New Democratic Party	
CHE	Evangelical Peoples' Party	EVP
CHE	Federal Democrats	EDU
CHE	Geneva Citizens Movement	MCR
CHE	Green Liberal Party	Gruenliberale Partei|GLP
CHE	The Liberals	FDP.The
CHL	Approve Dignity	Apruebo Dignidad|AD
CHL	Chile We Can Do More	Chile Podemos Más|ChP
CHL	Christian Democratic Party	PDC
CHL	Common Sense Party	SC
CHL	Commons	Comunes
CHL	Communist Party of Chile	PCCh
CHL	Democratic Revolution	RD
CHL	Democrats	PD
CHL	Equality Party	PI
CHL	Green Ecological Party	PEV
CHL	Green Popular Alliance	AVP
CHL	Humanist Action Party	PAH
CHL	Humanist Party	PH
CHL	Independent Democratic Union	UDI
CHL	Liberal Party	Partido Liberal de Chile|PL
CHL	National Libertarian Party	PNL
CHL	National Renewal	RN
CHL	New Social Pact	NPS
CHL	Party for Democracy	PPD
CHL	Party of the People	PDG
CHL	Political Evolution	EVOPOLI
CHL	Popular Party	PP
CHL	Progressive Homeland Party	PRO
CHL	Radical Party	PR
CHL	Republican Party	PLR
CHL	Social Christian Party	PSC
CHL	Social Convergence	CS
CHL	Social Green Regionalist Federation	FREVS
CHL	Socialist Party	PS
CHL	Yellow Movement for Chile	AMAR
CHN	Chinese Communist Party	CCP
CIV	African Peoples' Party-Cote d'Ivoire	PPA-CI
CIV	Democratic Party of Cote d'Ivoire	PDCI
CIV	Ivorian Popular Front	FPI
CIV	Liberty and Democracy for the Republic	LIDER
CIV	Movement of the Future Forces	MFA
CIV	Pan-African Congress for People's Justice and Equality	COJEP
CIV	Rally of Houphouetists for Democracy and Peace	RHDP
CIV	Rally of the Republicans	RDR
CIV	Together for Democracy and Sovereignty	EDS
CIV	Together to Build	
CIV	Union for Cote d'Ivoire	UPCI
CIV	Union for Democracy and Peace in Cote d'Ivoire	UDPCI
CMR	Alliance for Democracy and Development	
CMR	Cameroon People's Democratic Movement	CPDM
CMR	Cameroon People's Party	CPP
CMR	Cameroon Renaissance Movement	MRC
CMR	Cameroonian Democratic Union	UDC
CMR	Cameroonian Party for National Reconciliation	PCRN
CMR	Front for the National Salvation of Cameroon	FSNC
CMR	Movement for the Defense of the Republic	MDR
CMR	Movement for the Liberation and Development of Cameroon	MLDC
CMR	National Union for Democracy and Progress	UNDP
CMR	Progressive Movement	MP
CMR	Social Democratic Front	SDF
CMR	Union of Peoples of Cameroon	UPC
CMR	Union of Socialist Movements	
COD	Christian Democrat Party	PDC
COD	Congolese Rally for Democracy	RCD
COD	Convention of Christian Democrats	CDC
COD	Engagement for Citizenship and Development	ECIDE
COD	Forces of Renewal	FR
COD	Movement for the Liberation of the Congo	MLC
COD	Nouvel Elan	
COD	Our Congo	CNB
COD	People's Party for Reconstruction and Democracy	PPRD
COD	Social Movement for Renewal	MSR
COD	Together for Change	
COD	Unified Lumumbist Party	PALU
COD	Union for Democracy and Social Progress	UDPS
COD	Union for the Congolese Nation	UNC
COG	Action Movement for Renewal	MAR
COG	Alliance of the Presidential Majority	AMP
COG	Citizen's Rally	RC
COG	Club 2002-Party for the Unity and the Republic	Club 2002
COG	Congo on the Move	LCEM
COG	Congolese Labour Party	PCT
COG	Congolese Movement for Democracy and Integral Development	MCDDI
COG	Movement for Unity, Solidarity, and Work	MUST
COG	Pan-African Union for Social Development	UPADS
COG	Patriotic Union for Democracy and Progress	UPDP
COG	Perspectives and Realities Club	CPR
COG	Rally for Democracy and Social Progress	RDPS
COG	Republican and Liberal Party	PRL
COG	Union for Democracy and Republic	UDR
COG	Union for the Republic	UR
COG	Union of Democratic Forces	UDF
COG	Union of Humanist Democrats	UDH-YUKI
COK	Cook Islands Party	CIP
COK	Democratic Party	Demo
COK	One Cook Islands	OCI
COL	Alternative Democratic Pole	PDA
COL	Citizens Option	Opcion Ciudadana|OC
COL	Conservative Party	PC
COL	Democratic Center Party	CD
COL	Fair and Free Colombia	Colombia Justa Libres
COL	Green Alliance	
COL	Historic Pact for Colombia	PHxC
COL	Humane Colombia	
COL	Independent Movement of Absolute Renovation	MIRA
COL	League of Anti-Corruption Rulers	LIGA
COL	Liberal Party	PL
COL	People's Alternative Revolutionary Force	FARC
COL	Radical Change	CR
COL	The Commons	FARC
COL	Union Party for the People	U Party
COL	We Believe Colombia	CREEMOS
COM	Convention for the Renewal of the Comoros	CRC
COM	Juwa Party	Parti Juwa|PJ
COM	Orange Party	
CPV	African Party for Independence of Cabo Verde	PAICV
CPV	Democratic Christian Party	PDC
CPV	Democratic Renewal Party	PRD
CPV	Democratic and Independent Cabo Verdean Union	UCID
CPV	Movement for Democracy	MPD
CPV	Party for Democratic Convergence	PCD
CPV	Party of Work and Solidarity	PTS
CPV	Social Democratic Party	PSD
CRI	Accessibility Without Exclusion	PASE
CRI	Broad Front	Frente Amplio|PFA
CRI	Citizen Action Party	PAC
CRI	Costa Rican Renewal Party	PRC
CRI	Here Costa Rica Commands Party	ACRM
CRI	Liberal Progressive Party	PLP
CRI	Libertarian Movement Party	ML
CRI	National Integration Party	PIN
CRI	National Liberation Party	PLN
CRI	National Restoration Party	PRN
CRI	New Generation	PNG
CRI	New Republic Party	PNR
CRI	Social Christian Republican Party	PRSC
CRI	Social Christian Unity Party	PUSC of
CRI	Social Democratic Progress Party	PPSD
CUB	Cuban Communist Party	PCC
CUW	Korsou Esun Miho	KEM
CUW	Korsou di Nos Tur	KdnT
CUW	Movementu Futuro Korsou	MFK
CUW	Movementu Progresivo	MP
CUW	Movishon Antia Nobo	MAN
CUW	Partido Antia Restruktura	PAR
CUW	Partido Inovashon Nashonal	PIN
CUW	Partido Nashonal di Pueblo	PNP
CUW	Pueblo Soberano	PS
CUW	Trabou pa Kòrsou	TPK
CUW	Un Korsou Hustu	
CYM	Cayman Islands Peoples Party	CIPP
CYM	People's Progressive Movement	PPM
CYP	Communal Democracy Party	TDP
CYP	Communal Liberation Party - New Forces	TKP-YG
CYP	Cyprus Socialist Party	KSP
CYP	Democratic Front	DIPA
CYP	Democratic Party	DIKO
CYP	Democratic Party	DP
CYP	Democratic Rally	DISY
CYP	Movement of Ecologists - Citizens' Alliance	
CYP	Movement of Social Democrats EDEK	
CYP	National Democratic Party	NDP
CYP	National Popular Front	ELAM
CYP	National Unity Party	UBP
CYP	New Cyprus Party	YKP
CYP	People's Party	HP
CYP	Progressive Party of the Working People	AKEL
CYP	Rebirth Party	YDP
CYP	Republican Turkish Party	CTP
CYP	Solidarity Movement	
CYP	United Cyprus Party	BKP
CYP	area administered by Turkish Cypriots:	
CZE	Action of Dissatisfied Citizens	ANO
CZE	Christian and Democratic Union - Czechoslovak People's Party	KDU-ČSL
CZE	Civic Democratic Party	ODS
CZE	Communist Party of Bohemia and Moravia	KSČM
CZE	Czech Pirate Party	Piráti
CZE	ForMOST	ProMOST
CZE	Freedom and Direct Democracy	SPD
CZE	Mayors for the Liberec Region	SLK
CZE	Přísaha	
CZE	Senator 21	SEN 21
CZE	Social Democracy SOCDEM	
CZE	Svobodni	
CZE	Tradition Responsibility Prosperity 09	TOP 09
CZE	Tábor 2020	T2020
DEU	Alliance '90/Greens	
DEU	Alternative for Germany	AfD
DEU	Christian Democratic Union	CDU
DEU	Christian Social Union	CSU
DEU	Free Democratic Party	FDP
DEU	Free Voters	FW
DEU	Social Democratic Party	SPD
DEU	The Left	Die Linke
DJI	Front for Restoration of Unity and Democracy	Front pour la Restauration de l'Unite Democratique|FRUD
DJI	National Democratic Party	PND
DJI	People's Rally for Progress	RPP
DJI	Peoples Social Democratic Party	PPSD
DJI	Union for Democracy and Justice	UDJ
DJI	Union of Reform Partisans	UPR
DMA	Dominica Freedom Party	DFP
DMA	Dominica Labor Party	DLP
DMA	Dominica United Workers Party	UWP
DNK	Conservative People's Party	DKF
DNK	Danish People's Party	DF
DNK	Denmark Democrats	
DNK	Green Left	SF
DNK	Liberal Alliance	LA
DNK	Liberal Party	Venstre
DNK	Moderates	
DNK	New Right Party	NB
DNK	Red-Green Alliance	Unity List|EL
DNK	Social Democrats	SDP
DNK	Social Liberal Party	SLP
DNK	The Alternative	AP
DOM	Alliance for Democracy	APD
DOM	Broad Front	Frente Amplio
DOM	Country Alliance	AP
DOM	Dominican Liberation Party	PLD
DOM	Dominican Revolutionary Party	PRD
DOM	Dominicans For Change	DXC
DOM	Independent Revolutionary Party	PRI
DOM	Institutional Social Democratic Bloc	BIS
DOM	Liberal Reformist Party	PRL
DOM	Modern Revolutionary Party	PRM
DOM	National Progressive Front	FNP
DOM	People's First Party	PPG
DOM	People's Force	FP
DOM	Social Christian Reformist Party	PRSC
DZA	Algeria's Hope Rally	TAJ
DZA	Algerian National Front	FNA
DZA	Algerian Popular Movement	MPA
DZA	Dignity	El Karama
DZA	El Mostakbal	Future Front
DZA	El-Infitah	
DZA	Ennour El Djazairi Party	Algerian Radiance Party|PED
DZA	Equity and Proclamation Party	PEP
DZA	Islamic Renaissance Movement	Ennahda
DZA	Justice and Development Front	FJD
DZA	Movement for National Reform	El Islah
DZA	Movement of Society for Peace	MSP
DZA	National Construction Movement	El-Bina
DZA	National Democratic Rally	Rassemblement National Democratique|RND
DZA	National Front for Social Justice	FNJS
DZA	National Liberation Front	FLN
DZA	National Militancy Front	FMN
DZA	National Party for Solidarity and Development	PNSD
DZA	National Republican Alliance	ANR
DZA	New Dawn Party	El-Fajr El-Jadid
DZA	New Generation	Jil Jadid
DZA	Oath of 1954	Ahd 54
DZA	Party of Justice and Liberty	PLJ
DZA	Rally for Culture and Democracy	RCD
DZA	Socialist Forces Front	FFS
DZA	Union for Change and Progress	UCP
DZA	Union of Democratic and Social Forces	UFDS
DZA	Vanguard of Liberties	Talaie El Hurriyet
DZA	Workers Party	PT
DZA	Youth Party	PJ
ECU	AMIGO movement, Independent Mobilizing Action Generating Opportunities	Movimiento AMIGO|Acción Movilizadora Independiente Generando Oportunidades|AM16O
ECU	Actuemos Ecuador	Actuemos
ECU	Avanza Party	AVANZA
ECU	Central Democratic Movement	CD
ECU	Citizen Revolution Movement	MRC|RC5
ECU	Creating Opportunities Movement	CREO
ECU	Democracy Yes Movement	Movimiento Democracia Si
ECU	Democratic Left	ID
ECU	For A Country Without Fear	Por Un País Sin Miedo
ECU	Green Movement	Movimiento Verde
ECU	Movimiento Construye	Construye
ECU	National Democratic Action	Acción Democrática Nacional|ADN
ECU	Pachakutik Plurinational Unity Movement	MUPP
ECU	Patriotic Society Party	PSP
ECU	People, Equality, and Democracy Party	PID
ECU	Popular Unity Party	Partido Unidad Popular|UP
ECU	Revolutionary and Democratic Ethical Green Movement	Movimiento Verde Ético Revolucionario y Democrático|MOVER
ECU	Social Christian Party	PSC
ECU	Socialist Party	
ECU	Society United for More Action	SUMA
ECU	Total Renovation Movement	Movimiento Renovacion Total|RETO
EGY	Al-Nour	
EGY	Arab Democratic Nasserist Party	
EGY	Congress Party	
EGY	Conservative Party	
EGY	Democratic Peace Party	
EGY	Egyptian National Movement Party	
EGY	Egyptian Social Democratic Party	
EGY	El Ghad Party	
EGY	El Serh El Masry el Hor	
EGY	Eradet Geel Party	
EGY	Free Egyptians Party	
EGY	Freedom Party	
EGY	Homeland’s Protector Party	
EGY	Justice Party	
EGY	Modern Egypt Party	
EGY	My Homeland Egypt Party	
EGY	Nation's Future Party	Mostaqbal Watan
EGY	National Progressive Unionist	Tagammu|Party
EGY	Reform and Development Party	
EGY	Republican People’s Party	
EGY	Revolutionary Guards Party	
EGY	Wafd Party	
ERI	People's Front for Democracy and Justice	PFDJ
ESP	Asturias Forum	FAC
ESP	Basque Country Unite	Euskal Herria Bildu|EH Bildu
ESP	Basque Nationalist Party	PNV|EAJ
ESP	Ciudadanos Party	Citizens Party|Cs
ESP	Navarrese People's Union	UPN
ESP	People's Party	PP
ESP	Republican Left of Catalonia	ERC
ESP	Spanish Socialist Workers Party	PSOE
ESP	Teruel Existe	TE
ESP	Together for Catalonia	Junts
ESP	Unidas	Unite|Sumar
ESP	Vox	VOX
EST	Conservative People's Party of Estonia	Konservatiivne Rahvaerakond|EKRE
EST	Estonia 200	E200
EST	Estonia Centre Party of	Keskerakond|EK
EST	Estonian Free Party	VAP
EST	Estonian Freedom Party - Farmers' Assembly	V-PK
EST	Estonian Greens	EER
EST	Estonian Nationalists and Conservatives	ERK
EST	Estonian Reform Party	Reformierakond|RE
EST	Fatherland	
EST	Left Alliance	VL
EST	Social Democratic Party	SDE
EST	TOGETHER organization points to sovereignty	KOOS
EST	The Right	PP
ETH	Ethiopian Citizens for Social Justice and Democracy	EZEMA
ETH	Gedeo People's Democratic Party	
ETH	Kucha People Democratic Party	
ETH	National Movement of Amhara	NAMA
ETH	Prosperity Party	PP
FIN	Center Party	Kesk
FIN	Christian Democrats	KD
FIN	Finns Party	PS
FIN	Green League	Vihr
FIN	Left Alliance	Vas
FIN	Movement Now	Liike Nyt
FIN	Social Democratic Party	SDP
FIN	Swedish People's Party	RKP|SFP
FJI	Fiji First	
FJI	Fiji Labor Party	FLP
FJI	Freedom Alliance	FUFP
FJI	National Federation Party	NFP
FJI	People's Alliance	
FJI	Peoples Democratic Party	PDP
FJI	Social Democratic Liberal Party	SODELPA
FJI	Unity Fiji	
FRA	Citizen and Republican Movement	MRC
FRA	Debout la France	DLF
FRA	Democratic Movement	MoDem
FRA	Ensemble	ENS
FRA	French Communist Party	PCF
FRA	Horizons	
FRA	La France Insoumise	FI
FRA	Liberties, Independents, Overseas and Territories	LIOT
FRA	Movement of Progressives	MDP
FRA	National Rally	RN
FRA	New Democrats	LND
FRA	New Popular Front	NFP
FRA	Radical Party of the Left	PRV
FRA	Reconquete	REC
FRA	Renaissance	RE
FRA	Résistons!	
FRA	Socialist Party	PS
FRA	The Ecologists - the Greens	EELV
FRA	The Republicans	LR
FRA	Union of Far Right	UXD
FRO	Center Party	
FRO	People's Party	
FRO	Progress Party	
FRO	Republic	
FRO	Social Democratic Party	JF
FRO	Union Party	
FSM	no formal parties	
GAB	Gabonese Democratic Party	PDG
GAB	Restoration of Republican Values	RV
GAB	The Democrats	LD
GBR	Alliance Party	APNI
GBR	Conservative and Unionist Party	
GBR	Democratic Unionist Party	DUP
GBR	Green Party of England and Wales	Greens
GBR	Labor	Labour|Party
GBR	Liberal Democrats	Lib Dems
GBR	Party of Wales	Plaid Cymru
GBR	Reform UK	
GBR	Scottish National Party	SNP
GBR	Sinn Fein	Northern Ireland
GBR	Social Democratic and Labor Party	SDLP
GBR	Traditional Unionist Voice	TUV
GBR	UK Independence Party	UKIP
GBR	Ulster Unionist Party	UUP
GBR	Workers Party of Great Britian	
GEO	Ahali	
GEO	Citizens	
GEO	Conservative Party	
GEO	Droa	
GEO	European Georgia - Movement for Liberty	
GEO	For Georgia	
GEO	For the People	
GEO	Freedom Square	
GEO	Georgian Dream	
GEO	Girchi - More Freedom	
GEO	Law and Justice	
GEO	Lelo for Georgia	
GEO	National Democratic Party	
GEO	People's Power	
GEO	Progress and Freedom	
GEO	Republican Party	
GEO	State for the People	
GEO	Strategy Aghmashenebeli	
GEO	United National Movement	UNM
GGY	Forward Guernsey	
GHA	All Peoples Congress	APC
GHA	Convention People's Party	CPP
GHA	Ghana Freedom Party	GFP
GHA	Ghana Union Movement	GUM
GHA	Great Consolidated Popular Party	GCPP
GHA	Liberal Party of Ghana	LPG
GHA	National Democratic Congress	NDC
GHA	National Democratic Party	NDP
GHA	New Patriotic Party	NPP
GHA	People's National Convention	PNC
GHA	Progressive People's Party	PPP
GHA	United Front Party	UFP
GHA	United Progressive Party	UPP
GIB	GSLP-Liberal Alliance	
GIB	Gibraltar Liberal Party	Liberal Party
GIB	Gibraltar Social Democrats	GSD
GIB	Gibraltar Socialist Labor Party	GSLP
GIB	Together Gibraltar	TG
GIN	African Congress for Democracy and Renewal	CADRE
GIN	Alliance for National Renewal	ARENA
GIN	Alliance for National Renewal	ARN
GIN	Bloc Liberal	BL
GIN	Citizen Generation	GECI
GIN	Citizen Party for the Defense of Collective Interests	PCDIC
GIN	Democratic Alliance for Renewal	ADR
GIN	Democratic National Movement	MND
GIN	Democratic People's Movement of Guinea	MPDG
GIN	Democratic Union for Renewal and Progress	UDRP
GIN	Democratic Union of Guinea	UDG
GIN	Democratic Workers' Party of Guinea	PDTG
GIN	Front for the National Alliance	FAN
GIN	Generation for Reconciliation Union and Prosperity	GRUP
GIN	Guinea for Democracy and Balance	GDE
GIN	Guinean Party for Peaceful Coexistence and Development	PGCD
GIN	Guinean Party for Solidarity and Democracy	PGSD
GIN	Guinean Rally for Development	RGD
GIN	Guinean Rally for Unity and Development	RGUD
GIN	Guinean Renaissance Party	PGR
GIN	Guinean Union for Democracy and Development	UGDD
GIN	Modern Guinea	
GIN	Movement for Solidarity and Development	MSD
GIN	National Committee for Reconciliation and Development	
GIN	National Front for Development	FND
GIN	National Party for Hope and Development	PEDN
GIN	National Union for Prosperity	UNP
GIN	New Democratic Forces	NFD
GIN	New Generation for the Republic	NGR
GIN	New Guinea	NG
GIN	New Political Generation	NGP
GIN	Party for Progress and Change	PPC
GIN	Party of Citizen Action through Labor	PACT
GIN	Party of Democrats for Hope	PADES
GIN	Party of Freedom and Progress	PLP
GIN	Party of Hope for National Development	PEDN
GIN	Rally for Renaissance and Development	RRD
GIN	Rally for the Guinean People	RPG
GIN	Rally for the Integrated Development of Guinea	RDIG
GIN	Rally for the Republic	RPR
GIN	Union for Progress and Renewal	UPR
GIN	Union for the Defense of Republican Interests	UDIR
GIN	Union for the Progress of Guinea	UPG
GIN	Union of Democratic Forces	UFD a|UFDG
GIN	Union of Democratic Forces of Guinea	UFDG
GIN	Union of Democrats for the Renaissance of Guinea	UDRG
GIN	Union of Republican Forces	UFR
GIN	Unity and Progress Party	PUP
GMB	Alliance for Patriotic Reorientation and Construction	APRC
GMB	Gambia Democratic Congress	GDC
GMB	Gambia Moral Congress	GMC
GMB	National People's Party	NPP
GMB	People's Progressive Party	PPP
GMB	United Democratic Party	UDP
GNB	African Party for the Independence of Guinea and Cabo Verde	PAIGC
GNB	Democratic Convergence Party	PCD
GNB	Movement for Democratic Alternation Group of 15	MADEM-G15
GNB	National People’s Assembly – Democratic Party of Guinea Bissau	APU-PDGB
GNB	New Democracy Party	PND
GNB	Party for Social Renewal	PRS
GNB	Republican Party for Independence and Development	PRID
GNB	Union for Change	UM
GNQ	Center Right Union	UCD
GNQ	Convergence Party for Social Democracy	CPDS
GNQ	Democratic Party for Equatorial Guinea	PDGE
GNQ	Liberal Democratic Convention	CLD
GNQ	Liberal Party	PL
GNQ	National Congress of Equatorial Guinea	CNGE
GNQ	National Democratic Party	PNDGE
GNQ	National Democratic Union	UDENA
GNQ	National Union for Democracy PUNDGE	
GNQ	Popular Action of Equatorial Guinea	APGE
GNQ	Popular Union	UP
GNQ	Progressive Democratic Alliance	ADP
GNQ	Social Democratic Party of Equatorial Guinea	PSDGE
GNQ	Social Democratic Union	UDS
GNQ	Social and Popular Convergence Party	CSDP
GNQ	Socialist Party of Equatorial Guinea	
GRC	Communist Party of Greece	KKE
GRC	Course of Freedom	
GRC	Democratic Patriotic Movement-Victory	NIKI
GRC	Greek Solution	
GRC	New Democracy	ND
GRC	PASOK - Movement for Change	PASOK-KINAL
GRC	Spartans	
GRD	National Democratic Congress	NDC
GRD	New National Party	NNP
GRL	Democrats Party	Demokraatit
GRL	Fellowship Party	Atassut
GRL	Forward Party	Siumut
GRL	Inuit Community	Inuit Ataqatigiit|IA
GRL	Signpost Party	Naleraq
GTM	Bienestar Nacional	BIEN
GTM	Blue Party	Partido Azul|Blue
GTM	CABAL	
GTM	Cambio	
GTM	Citizen Prosperity	PC
GTM	Commitment, Renewal, and Order	CREO
GTM	Elephant Community	Comunidad Elefante|Elephant
GTM	Everyone Together for Guatemala	TODOS
GTM	Guatemalan National Revolutionary Unity	URNG-MAIZ or
GTM	Humanist Party of Guatemala	PHG
GTM	Movement for the Liberation of Peoples	MLP
GTM	Movimiento Semilla	SEMILLA
GTM	National Advancement Party	PAN
GTM	National Convergence Front	FCN-NACION
GTM	National Unity for Hope	UNE
GTM	Nationalist Change Union	UCN
GTM	Nosotros	PPN
GTM	PODEMOS	
GTM	Political Movement Winaq	Winaq
GTM	TODOS	
GTM	Value	VALOR
GTM	Vamos por una Guatemala Diferente	VAMOS
GTM	Victory	VICTORIA
GTM	Vision with Values	VIVA
GTM	Will, Opportunity and Solidarity	VOS
GUM	Democratic Party	
GUM	Republican Party	
GUY	A New and United Guyana	ANUG
GUY	A Partnership for National Unity	APNU
GUY	Alliance for Change	AFC
GUY	Justice for All Party	
GUY	Liberty and Justice Party	LJP
GUY	National Independent Party	NIP
GUY	People's Progressive Party/Civic	PPP
GUY	The New Movement	TNM
GUY	The United Force	TUF
GUY	United Republican Party	URP
HKG	Business and Professionals Alliance for Hong Kong	BPA
HKG	Democratic Alliance for the Betterment and Progress of Hong Kong	DAB
HKG	Federation of Hong Kong and Kowloon Labour Unions	HKFLU
HKG	Hong Kong Federation of Education Workers	HKFEW
HKG	Hong Kong Federation of Trade Unions	HKFTU
HKG	Kowloon West New Dynamic	KWND
HKG	Liberal Party	LP
HKG	New People's Party	NPP
HKG	New Prospect for Hong Kong	NPHK
HKG	New Territories Association of Societies	NTAS
HKG	Professional Power	PP
HKG	Roundtable	RT
HND	Anti-Corruption Party	PAC
HND	Christian Democratic Party	DC
HND	Democratic Liberation of Honduras	Liderh
HND	Democratic Unification Party	UD
HND	Honduran Patriotic Alliance	AP
HND	Innovation and Unity Party	PINU
HND	Liberal Party	PL
HND	Liberty and Refoundation Party	LIBRE
HND	National Party of Honduras	PNH
HND	New Route	NR
HND	Opposition Alliance against the Dictatorship	Alianza de
HND	Savior Party of Honduras	PSH
HND	The Front	El Frente
HND	Vamos	Let
HND	We Are All Honduras	Todos Somos Honduras|TSH
HRV	Bosniaks Together	
HRV	Croatia Romani Union Kali Sara	SRRH
HRV	Croatian Democratic Union	HDZ
HRV	Democratic Union of Hungarians in Croatia	DZMH
HRV	Focus	Fokus
HRV	Homeland Movement	DP
HRV	Independent Democratic Serb Party	SDSS
HRV	Independent Platform of the North	NPS
HRV	Istrian Democratic Assembly	IDS
HRV	Social Democratic Party of Croatia	SDP
HRV	The Bridge	MOST
HRV	We Can!	Mozemo
HTI	Alternative League for Haitian Progress and Emancipation	Ligue Alternative pour le Progrès et l’Emancipation Haïtienne|LAPEH
HTI	Christian Movement for a New Haiti	MCNH or
HTI	Christian National Movement for the Reconstruction of Haiti	UNCRH
HTI	Combat of Peasant Workers to Liberate Haiti	Konbit Travaye Peyizan Pou Libere Ayiti|Kontra Pep La
HTI	Convention for Democratic Unity	KID
HTI	Cooperative Action to Rebuild Haiti	KONBA
HTI	December 16 Platform	Platfom 16
HTI	Democratic Alliance Party	ALYANS
HTI	Democratic Centers' National Council	CONACED
HTI	Democratic Unity Convention	Konvansyon Inite Demokratik|KID
HTI	Democratic and Popular Sector	Secteur Démocratique et Populaire|SDP
HTI	Dessalinian Patriotic and Popular Movement	MOPOD
HTI	Effort and Solidarity to Create an Alternative for the People	ESKAMP
HTI	Fanmi Lavalas	FL
HTI	Forward	En Avant
HTI	Fusion of Haitian Social Democrats	Fusion Des Sociaux-Démocrates Haïtiens|FHSD
HTI	G18 Policy Platform	Plateforme Politique G18
HTI	Haiti in Action	Ayiti An Aksyon Haiti's Action|AAA
HTI	Haitian Tet Kale Party	Parti Haitien Tet Kale|PHTK
HTI	Independent Movement for National Reconciliation	MIRN
HTI	Lavni Organization	LAVNI
HTI	Lod Demokratik	
HTI	Love Haiti	Renmen Ayiti|RA
HTI	MTV Ayiti	
HTI	National Consortium of Haitian Political Parties	Consortium National des Partis Politiques Haitiens|CNPPH
HTI	National Shield Network	Reseau Bouclier National
HTI	Organization of the People's Struggle	Oganizasyon Pep Kap Lite|OPL
HTI	Patriotic Unity	Inite Patriyotik|Inite
HTI	Platform Pitit Desalin	Politik Pitit Dessalines|PPD
HTI	Political Party for Us All	Bridge
HTI	Popular Patriotic Dessalinien Movement	Mouvement Patriotique Populaire Dessalinien|MOPOD
HTI	Rally of Progressive National Democrats	Rassemblement des Démocrates Nationaux Progressistes|RDNP
HTI	Respe	Respect
HTI	Women and Families Political Parties	Defile Pati Politik Fanm Ak Fanmi
HUN	Christian Democratic People's Party	KDNP
HUN	Dialogue for Hungary	Párbeszéd
HUN	Fidesz-Hungarian Civic Alliance	Fidesz
HUN	Hungarian Socialist Party	MSZP
HUN	Jobbik - Conservatives	Jobbik
HUN	LMP-Hungary's Green Party	LMP
HUN	Mi Hazank	Our Homeland Movement|MHM
HUN	Momentum Movement	Momentum
HUN	Movement for a Better Hungary	Jobbik
HUN	National Self-Government of Germans in Hungary	MNOÖ
HUN	On the People's Side	A Nép Pártján
HUN	Our Homeland Movement	Mi Hazánk
HUN	TISZA – Respect and Freedom Party	TISZA
IDN	Democrat Party	PD
IDN	Functional Groups Party	GOLKAR
IDN	Great Indonesia Movement Party	GERINDRA
IDN	Indonesia Democratic Party-Struggle	PDI-P
IDN	National Awakening Party	PKB
IDN	National Democratic Party	NasDem
IDN	National Mandate Party	PAN
IDN	Prosperous Justice Party	PKS
IMN	Green Party	
IMN	Liberal Vannin Party	LVP
IMN	Manx Labor Party	
IND	Aam Aadmi Party	AAP
IND	All India Trinamool Congress	AITC
IND	Bahujan Samaj Party	BSP
IND	Bharatiya Janata Party	BJP
IND	Biju Janata Dal	BJD
IND	Communist Party of India-Marxist	CPI
IND	Dravida Munnetra Khazhagam	
IND	Indian National Congress	INC
IND	Nationalist Congress Party	NCP
IND	Rashtriya Janata Dal	RJD
IND	Samajwadi Party	SP
IND	Shiromani Akali Dal	SAD
IND	Shiv Sena	SS
IND	Telegana Rashtra Samithi	TRS
IND	Telugu Desam Party	TDP
IND	YSR Congress	YSRCP|YCP
IRL	100% Redress	
IRL	Aontu	
IRL	Fianna Fail	
IRL	Fine Gael	
IRL	Green Party	
IRL	Human Dignity Alliance	
IRL	Independent Ireland	
IRL	Labor	Labour|Party
IRL	Right to Change	RTC
IRL	Sinn Fein	
IRL	Social Democrats	
IRL	Socialist Party	
IRL	Solidarity-People Before Profit	PBP-S
IRL	The Workers' Party	
IRN	Combatant Clergy Association	an active political group
IRN	Executives of Construction Party	
IRN	Front of Islamic Revolutionary Stability	
IRN	Militant Clerics Society	Majma-e Ruhaniyoun-e Mobarez|MRM
IRN	Moderation and Development Party	
IRN	National Trust Party	Hezb-e E'temad-eMelli|HEM
IRN	Progress and Justice Population of Islamic Iran	
IRN	Progress and Justice Society	
IRN	Union of Islamic Iran People's Party	Hezb-e Ettehad-e Iran-e Eslami
IRQ	Al Fatah Alliance	
IRQ	Azm Alliance	
IRQ	Babiliyun Movement	
IRQ	Imtidad	
IRQ	Ishraqat Konun	
IRQ	Kurdistan Democratic Party	
IRQ	National Contract Party	
IRQ	New Generation Movement	
IRQ	Patriotic Union of Kurdistan	
IRQ	Sadrist Bloc	
IRQ	State Forces Alliance	
IRQ	Taqadum	
IRQ	Tasmim Alliance	
ISL	Center Party	
ISL	Independence Party	
ISL	Liberal Reform Party	
ISL	People's Party	
ISL	Progressive Party	
ISL	Social Democratic Alliance	
ISR	Balad	
ISR	Blue and White	
ISR	Hadash	
ISR	Labor Party	HaAvoda
ISR	Likud	
ISR	Meretz	
ISR	National Unity	
ISR	New Hope	
ISR	Noam	
ISR	Otzma Yehudit	
ISR	Religious Zionist Party	
ISR	Shas	
ISR	Ta'al	
ISR	United Arab List	
ISR	United Torah Judaism	UTJ
ISR	Yesh Atid	
ISR	Yisrael Beiteinu	
ITA	Action-Italia Viva	
ITA	Associative Movement of Italians Abroad	MAIE
ITA	Brothers of Italy	FdI
ITA	Democratic Party	PD
ITA	Five Star Movement	M5S
ITA	Forza Italia	FI
ITA	Free and Equal	Liberi e Uguali|LeU
ITA	Greens and Left Alliance	AVS
ITA	League	Lega
ITA	More Europe or +EU	
ITA	South Tyrolean Peoples Party	SVP
ITA	South calls North	ScN
ITA	Us Moderates	NM
ITA	other minor parties	
JAM	Jamaica Labor Party	JLP
JAM	Jamaica Progressive Party	JPP
JAM	People's National Party	PNP
JAM	United Independents' Congress	UIC
JEY	Better Way	BW
JEY	Jersey Alliance	JA
JEY	Jersey Liberal Conservatives	JLC
JEY	Progress Party	PP
JEY	Reform Jersey	RJ
JOR	'Azem	
JOR	Blessed Land Party	
JOR	Eradah Party	
JOR	Growth Party	
JOR	Islamic Action Front	IAF
JOR	Jordanian Arab Socialist Ba'ath Party	JASBP
JOR	Jordanian Civil Democratic Party	
JOR	Jordanian Communist Party	JCP
JOR	Jordanian Democratic People's Party	HASD
JOR	Jordanian Democratic Popular Unity Party	JDPUP
JOR	Jordanian Democratic Unionist Party	
JOR	Jordanian Equality Party	
JOR	Jordanian Flame Party	
JOR	Jordanian Future and Life Party	
JOR	Jordanian Model Party	
JOR	Jordanian National Integration Party	
JOR	Jordanian National Loyalty Party	
JOR	Jordanian Reform and Renewal Party	Hassad
JOR	Jordanian Shura Party	
JOR	Jordanian Social Democratic Party	JSDP
JOR	Jordanian al-Ansar Party	
JOR	Jordanian al-Ghad Party	
JOR	Justice and Reform Party	JRP
JOR	Labor Party	
JOR	National Charter Party	
JOR	National Constitutional Party	
JOR	National Current Party	NCP
JOR	National Islamic Party	
JOR	National Union	
JOR	Nationalist Movement Party	Hsq
JOR	New Path Party	
JOR	Progress Party	
JPN	Conservative Party of Japan	CPJ
JPN	Constitutional Democratic Party of Japan	CDP
JPN	Democratic Party for the People	DPFP|DPP
JPN	Japan Communist Party	JCP
JPN	Japan Innovation Party	Nippon Ishin
JPN	Komeito	Komei
JPN	Liberal Democratic Party	LDP
JPN	Okinawa Social Mass Party	Okinawa
JPN	Party to Protect the People from NHK	NHK
JPN	Reiwa Shinsengumi	
JPN	Sanseito Party	
JPN	Social Democratic Party	SDP
KAZ	Ak Zhol Democratic Party	Ak Zhol
KAZ	Auyl People's Democratic Patriotic Party	Auyl
KAZ	Green Party of Kazakhstan orBaytaq	
KAZ	Nationwide Social Democratic Party	NSDP
KAZ	People's Party of Kazakhstan	PPK
KAZ	Respublica	
KEN	Amani National Congress	ANC
KEN	Chama Cha Kazi	CCK
KEN	Democratic Action Party	DAP-K
KEN	Democratic Party	DP
KEN	Forum for the Restoration of Democracy–Kenya	FORD-Kenya
KEN	Grand Dream Development Party	GDDP
KEN	Jubilee Party	JP
KEN	Kenya African National Union	KANU
KEN	Kenya Union Party	KUP
KEN	Maendeleo Chap Chap Party	MCC
KEN	Movement for Democracy and Growth	MDG
KEN	National Agenda Party	NAP-K
KEN	National Ordinary People Empowerment Union	NOPEU
KEN	Orange Democratic Movement	ODM
KEN	Pamoja African Alliance	PAA
KEN	The Service Party	TSP
KEN	United Democratic Alliance	UDA
KEN	United Democratic Movement	UDM
KEN	United Democratic Party	UDP
KEN	United Party of Independent Alliance	UPIA
KEN	United Progressive Alliance	UPA
KEN	Wiper Democratic Movement-Kenya	WDM-K
KGZ	Afghan's Party	
KGZ	Alliance	
KGZ	Cohesion	
KGZ	Fatherland Kyrgyzstan	
KGZ	Ishenim	
KGZ	Light of Faith	
KGZ	Mekenchil	
KGZ	Social Democrats	SDK
KGZ	United Kyrgyzstan	
KHM	Cambodian People's Party	CPP
KHM	United National Front for an Independent, Neutral, Peaceful and Co-operative Cambodia	FUNCINPEC
KIR	Boutokaan Kiribati Moa Party	BKM
KIR	Kamanoan Kiribati Party	KKP
KIR	Kiribati Moa Party	KMP
KIR	Tobwaan Kiribati Party	TKP
KNA	Concerned Citizens Movement	CCM
KNA	Nevis Reformation Party	NRP
KNA	People's Action Movement	PAM
KNA	People's Labour Party	PLP
KNA	Saint Kitts and Nevis Labor Party	SKNLP
KOR	Basic Income Party	
KOR	Democratic Party of Korea	DPK
KOR	New Future Party	
KOR	New Reform Party	
KOR	Open Democratic Party	ODP
KOR	People Power Party	PPP
KOR	Progressive Party	Jinbo Party
KOR	Rebuilding Korea Party	
KOR	Social Democratic Party	
LAO	Lao People's Revolutionary Party	LPRP
LBN	Al-Ahbash	Association of Islamic Charitable Projects|AICP
LBN	Amal Movement	
LBN	Azm Movement	
LBN	Ba’th Arab Socialist Party of Lebanon	
LBN	Free Patriotic Movement	FPM
LBN	Future Movement Bloc	FM
LBN	Hizballah	
LBN	Islamic Action Front	IAF
LBN	Kata'ib Party	
LBN	Lebanese Democratic Party	
LBN	Lebanese Forces	LF
LBN	Marada Movement	
LBN	Progressive Socialist Party	PSP
LBN	Social Democrat Hunshaqian Party	
LBN	Syrian Social Nationalist Party	SSNP
LBN	Tashnaq	Armenian
LBR	All Liberian Party	ALP
LBR	Alliance for Peace and Democracy	APD
LBR	Alternative National Congress	ANC
LBR	Collaborating Political Parties	CPP
LBR	Congress for Democratic Change	CDC
LBR	Liberia Destiny Party	LDP
LBR	Liberia National Union	LINU
LBR	Liberia Transformation Party	LTP
LBR	Liberian People Democratic Party	LPDP
LBR	Liberian People's Party	LPP
LBR	Liberian Restoration Party	LRP
LBR	Liberty Party	LP
LBR	Movement for Democracy and Reconstruction	MDR
LBR	Movement for Economic Empowerment	
LBR	Movement for Progressive Change	MPC
LBR	National Democratic Party of Liberia	NDPL
LBR	National Patriotic Party	NPP
LBR	National Reformist Party	NRP
LBR	National Union for Democratic Progress	NUDP
LBR	People's Unification Party	PUP
LBR	United People's Party	
LBR	Unity Party	UP
LBR	Victory for Change Party	VCP
LCA	Saint Lucia Labor Party	SLP
LCA	United Workers Party	UWP
LIE	Democrats for Liechtenstein	Demokraten pro Liechtenstein|DpL
LIE	Fatherland Union	Vaterlaendische Union|VU
LIE	Progressive Citizens' Party	Fortschrittliche Buergerpartei|FBP
LIE	The Free List	Die Freie Liste|FL
LKA	Crusaders for Democracy	CFD
LKA	Eelam People's Democratic Party	EPDP
LKA	Eelam People's Revolutionary Liberation Front	EPRLF
LKA	Illankai Tamil Arasu Kachchi	ITAK
LKA	Janatha Vimukthi Peramuna	JVP
LKA	Jathika Hela Urumaya	JHU
LKA	National People's Power	NPP
LKA	People's Liberation Organisation of Tamil Eelam	PLOTE
LKA	Samagi Jana Balawegaya	SJB
LKA	Sri Lanka Freedom Party	SLFP
LKA	Sri Lanka Muslim Congress	SLMC
LKA	Sri Lanka People's Freedom Alliance	SLPFA
LKA	Sri Lanka Podujana Peramuna	Sri Lanka's People's Front|SLPP
LKA	Tamil Eelam Liberation Organization	TELO
LKA	Tamil National Alliance	TNA
LKA	Tamil National People's Front	TNPF
LKA	Tamil People's National Alliance	TPNA
LKA	United National Front for Good Governance	UNFGG
LKA	United National Party	UNP
LSO	All Basotho Convention	ABC
LSO	Alliance of Democrats	AD
LSO	Basotho Action Party	BAP
LSO	Basotho National Party	BNP
LSO	Democratic Congress	DC
LSO	Democratic Party of Lesotho	DPL
LSO	Lesotho People's Congress	LPC
LSO	Movement of Economic Change	MEC
LSO	National Independent Party	NIP
LSO	Popular Front for Democracy of PFD	
LSO	Reformed Congress of Lesotho	RCL
LTU	Center-Right Union	CDS
LTU	Dawn of Nemunas	PPNA
LTU	Electoral Action of Poles in Lithuania - Christian Families Alliance	LLRA
LTU	Homeland Union	TS-LKD
LTU	Liberals' Movement	LRLS
LTU	Lithuanian Farmers and Greens Union	LVŽS
LTU	National Alliance	NS
LTU	Social Democratic Party of Lithuania	LSDP
LTU	Union of Democrats for Lithuania	DSVL
LUX	Alternative Democratic Reform Party	ADR
LUX	Christian Social People's Party	CSV
LUX	Democratic Party	DP
LUX	Green Party	
LUX	Luxembourg Socialist Workers' Party	LSAP
LUX	Pirate Party	
LUX	The Left	
LVA	For Latvia's Development	LA
LVA	For Stability	
LVA	Harmony	
LVA	Honor to Serve Riga!	GKR
LVA	Latvia First	LPV
LVA	National Alliance	
LVA	New Unity	JV
LVA	People. Land. Statehood.	TZV
LVA	The Progressives	PRO
LVA	Union of Greens and Farmers	ZZS
LVA	United List	AS
LVA	We for Talsi and Municipality	MTuN
MAC	Alliance for a Happy Home	ABL
MAC	Association of Synergy of Macau	Poder da
MAC	Macau-Guangdong Union	UGM
MAC	New Hope	NE
MAC	Union for Development	UPD
MAC	Union for Promoting Progress	UPP|UNIPRO
MAC	United Citizens Association of Macau	ACUM
MAF	Alternative	
MAF	Future Saint Martin	Avenir Saint Martin
MAF	Generation Hope	HOPE
MAF	Rassemblement Saint-Martinois	RSM
MAF	Saint Martin with You	
MAF	Union for Democracy	UD
MAR	Action Party	PA
MAR	Amal	hope|Party
MAR	An-Nahj Ad-Dimocrati	An-Nahj or
MAR	Authenticity and Modernity Party	PAM
MAR	Constitutional Union Party	UC
MAR	Democratic Forces Front	FFD
MAR	Democratic and Social Movement	MDS
MAR	Environment and Sustainable Development Party	PEDD
MAR	Federation of the Democratic Left	FGD
MAR	Green Left Party	PGV
MAR	Istiqlal	Independence|Party|PI
MAR	Moroccan Liberal Party	PML
MAR	Moroccan Union for Democracy	UMD
MAR	National Democratic Party	
MAR	Neo-Democrats Party	
MAR	Party of Development Reform	PRD
MAR	Party of Justice and Development	PJD
MAR	Party of Liberty and Social Justice	PLJS
MAR	Party of Progress and Socialism	PPS
MAR	Popular Movement	MP
MAR	Renaissance Party	
MAR	Renaissance and Virtue Party	PRV
MAR	Renewal and Equity Party	PRE
MAR	Shoura	consultation|and Istiqlal Party
MAR	Socialist Union of Popular Forces	USFP
MAR	Unified Socialist Party	GSU
MAR	Unity and Democracy Party	
MCO	Horizon Monaco	
MCO	Monegasque National Union	
MCO	Priorite Monaco	Primo
MCO	Union Monegasque	
MDA	Common Action Party - Civil Congress	PAC-CC
MDA	Democracy at Home Party	PPDA
MDA	Future of Moldova Party	PVM
MDA	National Alternative Movement	MAN
MDA	Our Party	PN
MDA	Party of Action and Solidarity	PAS
MDA	Party of Communists of the Republic of Moldova	PCRM
MDA	Party of Development and Consolidation of Moldova	PDCM
MDA	Party of Socialists of the Republic of Moldova	PSRM
MDG	Group of Young Malagasy Patriots	Groupe des Jeunes Malgaches Patriotes|GJMP
MDG	I Love Madagascar	Tiako I Madagasikara|TIM
MDG	Malagasy Aware	Malagasy Tonga Saina|MTS
MDG	Malagasy Tia Tanindrazana	MATITA or
MDG	Movement for Democracy in Madagascar	Mouvement pour la Démocratie à Madagascar|MDM
MDG	Rally for Democratic Socialism	Rassemblement pour Socialisme Démocratique - Nouveau|RPSD Vaovao
MDG	Young Malagasies Determined	Tanora Malagasy Vonona|TGV
MDV	Adhaalath	Justice|Party|AP
MDV	Dhivehi Rayyithunge Party	DRP
MDV	Maldives Development Alliance	MDA
MDV	Maldives Third Way Democrats	MTD
MDV	Maldivian Democratic Party	MDP
MDV	People's National Congress	PNC
MDV	People's National Front	
MDV	Republican	Jumhooree|Party|JP
MEX	Citizen's Movement	Movimiento Ciudadano|MC
MEX	Institutional Revolutionary Party	Partido Revolucionario Institucional|PRI
MEX	Labor Party	Partido del Trabajo|PT
MEX	Mexican Green Ecological Party	Partido Verde Ecologista de México|PVEM
MEX	Movement for National Regeneration	Movimiento Regeneración Nacional|MORENA
MEX	National Action Party	Partido Acción Nacional|PAN
MEX	Party of the Democratic Revolution	Partido de la Revolución Democrática|PRD
MKD	Alliance for Albanians	AfA|ASH
MKD	Alternative	Alternativa|AAA
MKD	Besa Movement	BESA
MKD	Citizen Option for Macedonia	GROM
MKD	Democratic Alliance	DS
MKD	Democratic Movement	LD
MKD	Democratic Party of Albanians	PDSH
MKD	Democratic Party of Serbs	DPSM
MKD	Democratic Renewal of Macedonia	DOM
MKD	Democratic Union for Integration	BDI
MKD	European Democratic Party	PDE
MKD	Internal Macedonian Revolutionary Organization - People's Party	VMRO-NP
MKD	Liberal Democratic Party	LDP
MKD	New Social-Democratic Party	NSDP
MKD	Social Democratic Union of Macedonia	SDSM
MKD	Socialist Party of Macedonia	SPM
MKD	Srpska Stranka in Macedonia	SSM
MKD	The Left	Levica
MKD	The People Movement	LP
MKD	Turkish Democratic Party	TDP
MKD	Turkish Movement Party	THP
MKD	We Can!	
MLI	African Solidarity for Democracy and Independence	SADI
MLI	Alliance for Democracy and Progress	ADP-Maliba
MLI	Alliance for Democracy in Mali-Pan-African Party for Liberty, Solidarity, and Justice	ADEMA-PASJ
MLI	Alliance for the Solidarity of Mali-Convergence of Patriotic Forces	ASMA-CFP
MLI	Convergence for the Development of Mali	CODEM
MLI	Democratic Alliance for Peace	ADP-Maliba
MLI	Movement for Mali	MPM
MLI	Party for National Renewal	also Rebirth|Renaissance
MLI	Rally for Mali	RPM
MLI	Social Democratic Convention	CDS
MLI	Union for Democracy and Development	UDD
MLI	Union for Republic and Democracy	URD
MLI	Yéléma	
MLT	AD+PD	ADPD
MLT	Labor Party	Partit Laburista|PL
MLT	Nationalist Party	Partit Nazzjonalista|PN
MMR	Democratic Party of National Politics	DNP
MMR	Myanmar Farmers Development Party	MFDP
MMR	National Democratic Force Party	NDF
MMR	National Unity Party	NUP
MMR	People’s Party	
MMR	People’s Pioneer Party	PPP
MMR	Shan and Ethnic Democratic Party	SEDP
MMR	Union Solidarity and Development Party	USDP
MMR	Women’s Party	Mon
MMR	the 9 parties included:	
MNE	Albanian Alliance	
MNE	Albanian Alternative	AA
MNE	Albanian Democratic League	LDSH
MNE	Albanian Forum	
MNE	Aleksa and Dritan - Count Bravely!	
MNE	Bosniak Party	BS
MNE	Civic Movement United Reform Action	United Reform
MNE	Croatian Civic Initiative	HGI
MNE	Democratic Alliance	DEMOS
MNE	Democratic League in Montenegro	DSCG
MNE	Democratic Montenegro	Democrats
MNE	Democratic Party of Socialists	DPS
MNE	Democratic People's Party	DNP
MNE	Democratic Union of Albanians	UDSH
MNE	Europe Now!	
MNE	For the Future of Montenegro	ZBCG
MNE	Liberal Party	LP
MNE	New Democratic Power	FORCA
MNE	New Serb Democracy	NSD|NOVA
MNE	Social Democrats	SD
MNE	Socialist People's Party	SNP
MNE	Together!	
MNE	United Montenegro	UCG
MNE	Workers' Party	RP
MNG	Civil Will-Green Party	CWGP
MNG	Democratic Party	DP
MNG	Mongolian People's Party	MPP
MNG	National Labor Party	HUN
MNP	Democratic Party	
MNP	Republican Party	
MOZ	Democratic Movement of Mozambique	Movimento Democratico de Mocambique|MDM
MOZ	Liberation Front of Mozambique	Frente de Liberatacao de Mocambique|FRELIMO
MOZ	Mozambican National Resistance	Resistencia Nacional Mocambicana|RENAMO
MRT	Alliance for Justice and Democracy/Movement for Renewal	AJD
MRT	El Insaf	Equity Party
MRT	El Islah	Reform Party
MRT	El Karama	Dignity Party
MRT	El Vadila	Virtue Party
MRT	Mauritanian Party of Union and Change	HATEM
MRT	National Democratic Alliance	AND
MRT	National Rally for Reform and Development	RNRD or
MRT	Nida El-Watan	
MRT	Party for Conciliation and Prosperity	HIWAR
MRT	Party of the Mauritanian Masses	Hakam
MRT	Republican Front for Unity and Democracy	FRUD
MRT	Sawab Party	
MRT	Union for Democracy and Progress	UDP
MRT	Union of Planning and Construction	UPC
MSR	Movement for Change and Prosperity	MCAP
MSR	People's Democratic Movement	PDM
MUS	Alliance Morisien	Mauritian Alliance
MUS	Jean-Claude Barbier Movement	Mouvement Jean-Claude Barbier|MJCB
MUS	Mauritian Militant Movement	Mouvement Militant Mauricien|MMM
MUS	Mauritian Social Democratic Party	Parti Mauricien Social Democrate|PMSD
MUS	Mauritius Labor Party	Parti Travailliste|PTR|MLP
MUS	Militant Platform	Plateforme Militante|PM
MUS	Militant Socialist Movement	Mouvement Socialist Mauricien|MSM
MUS	Muvman Liberater	ML
MUS	National Alliance	
MUS	Patriotic Movement	Mouvement Patriotique|MAG
MUS	Rodrigues Peoples Organization	Organisation du Peuple Rodriguais|OPR
MWI	Democratic Progressive Party	DPP
MWI	Malawi Congress Party	MCP
MWI	People's Party	PP
MWI	United Democratic Front	UDF
MWI	United Transformation Movement	UTM
MYS	All-Malaysian Jemaah Islamiah Front	Barisan Jemaah Islamiah Se-Malaysia
MYS	Alliance of Hope	Pakatan Harapan|PH
MYS	Democratic Action Party	Parti Tindakan Demokratik|DAP
MYS	Heritage Party	Parti Warisan|WARISAN
MYS	Homeland Fighter's Party	Parti Pejuang Tanah Air|PEJUANG
MYS	Homeland Movement/Party	Gerakan Tanah Air|GTA
MYS	Homeland Solidarity Party	Parti Solidariti Tanah Airku|STAR
MYS	Love Sabah Party	Parti Cinta Sabah|PCS
MYS	Malaysian Chinese Association	Persatuan Cina Malaysia|MCA
MYS	Malaysian Indian Congress	Kongres India Malaysia|MIC
MYS	Malaysian Nation Party	Parti Bangsa Malaysia|PBM
MYS	Malaysian People's Movement Party	Parti Gerakan Rakyat Malaysia|GERAKAN or
MYS	Malaysian United Democratic Alliance	Ikatan Demokratik Malaysia|MUDA
MYS	Malaysian United Indigenous Party	Parti Pribumi Bersatu Malaysia|PPBM or
MYS	National All India Muslim Alliance Party	Parti Perikatan India Muslim Nasional
MYS	National Alliance	Perikatan Nasional|PN
MYS	National Front	Barisan Nasional|BN
MYS	National Trust Party	Parti Amanah Negara|AMANAH
MYS	Pan-Malaysian Islamic Party	Parti Islam Se-Malaysia|PAS
MYS	People's Justice Party	Parti Keadilan Rakyat|PKR
MYS	Perkasa Bumiputera Party of Malaysia	Parti Bumiputera Perkasa Malaysia
MYS	Progressive Democratic Party	Parti Demokratik Progresif|PDP
MYS	Sabah People's Alliance	Gabungan Rakya Sabah|GRS
MYS	Sabah People's Ideas Party	Parti Gagasan Rakyat Sabah|GAGASAN or
MYS	Sarawak Parties Alliance	Gabungan Parti Sarawak|GPS
MYS	Sarawak People's Party	Parti Rakyat Sarawak|PRS
MYS	Sarawak United People's Party	Parti Rakyat Bersatu Sarawak|SUPP
MYS	United Bumiputera Heritage Party	Parti Pesaka Bumiputera Bersata|PBB
MYS	United Malays National Organization	Pertubuhan Kebansaan Melayu Bersatu|UMNO
MYS	United Progressive Kinabalu Organization	Pertubuhan Kinabalu Progresif Bersatu|UPKO
MYS	United Sabah People's Party	Parti Bersatu Rakyat Sabah|PBRS
MYS	United Sarawak Party	PSB
MYS	others:	
NAM	All People's Party	APP
NAM	Christian Democratic Voice	CDV
NAM	Landless People's Movement	LPM
NAM	Namibian Economic Freedom Fighters	NEFF
NAM	National Unity Democratic Organization	NUDO
NAM	Popular Democratic Movement	PDM
NAM	Rally for Democracy and Progress	RDP
NAM	Republican Party	RP
NAM	South West Africa National Union	SWANU
NAM	South West Africa People's Organization	SWAPO
NAM	United Democratic Front	UDF
NAM	United People's Movement	UPM
NCL	Caledonia Together	CE
NCL	Caledonian Union	UC
NCL	Future With Confidence	AEC
NCL	Kanak Socialist Front for National Liberation	FLNKS
NCL	Labor Party	PT
NCL	National Union for Independence	UNI
NCL	Oceanian Awakening	
NCL	Party of Kanak Liberation	PALIKA
NCL	Socialist Kanak Liberation	LKS
NCL	The Republicans	UMP
NER	Alliance for Democracy and the Republic	
NER	Alliance for Democratic Renewal	ARD-Adaltchi-
NER	Alliance of Movements for the Emergence of Niger	AMEN AMIN
NER	Congress for the Republic	CPR-Inganci
NER	Democratic Alternation for Equity in Niger	
NER	Democratic Movement for the Emergence of Niger Falala	
NER	Democratic Patriots' Rally	RPD Bazara
NER	Democratic and Republican Renewal-RDR-Tchanji	
NER	National Movement for the Development of Society-Nassara	MNSD-Nassara
NER	Nigerien Alliance for Democracy and Progress-Zaman Lahiya	ANDP-Zaman
NER	Nigerien Democratic Movement for an African Federation	MODEN
NER	Nigerien Party for Democracy and Socialism	PNDS-Tarrayya
NER	Nigerien Patriotic Movement	MPN-Kishin
NER	Nigerien Rally for Democracy and Peace	
NER	Patriotic Movement for the Republic	MPR-Jamhuriya
NER	Peace, Justice, Progress–Generation Doubara	
NER	Rally for Democracy and Progress-Jama'a	RDP-Jama
NER	Rally for Peace and Progress	RPP Farilla
NER	Social Democratic Party	PSD-Bassira
NER	Social Democratic Rally	RSD-Gaskiyya
NFK	Norfolk Island Labor Party	
NFK	Norfolk Liberals	
NGA	Accord Party	ACC
NGA	Africa Democratic Congress	ADC
NGA	All Progressives Congress	APC
NGA	All Progressives Grand Alliance	APGA
NGA	Labor Party	LP
NGA	New Nigeria People’s Party	NNPP
NGA	Peoples Democratic Party	PDP
NGA	Young Progressive Party	YPP
NIC	Alliance for the Republic	APRE
NIC	Alternative for Change	AC
NIC	Autonomous Liberal Party	PAL
NIC	Caribbean Unity Movement	PAMUC
NIC	Christian Unity Party	PUC
NIC	Independent Liberal Party	PLI
NIC	Liberal Constitutionalist Party	PLC
NIC	Moskitia Indigenous Progressive Movement	MOSKITIA
NIC	Multiethnic Indigenous Party	PIM
NIC	Nationalist Liberal Party	PLN
NIC	Nicaraguan Liberal Alliance	ALN
NIC	Nicaraguan Party of the Christian Path	CCN
NIC	Nicaraguan Resistance Party	PRN
NIC	Sandinista National Liberation Front	FSLN
NIC	Sons of Mother Earth	YATAMA
NIC	The New Sons of Mother Earth Movement	MYATAMARAN
NLD	50Plus	
NLD	Christian Democratic Appeal	CDA
NLD	Christian Union	CU
NLD	Correct Answer 2021	JA21
NLD	Democrats 66	D66
NLD	Denk	
NLD	Farmer-Citizen Movement	BBB
NLD	Forum for Democracy	FvD
NLD	Green Left	GroenLinks|GL
NLD	Labor Party	PvdA
NLD	New Social Contract	NSC
NLD	Party for Freedom	PVV
NLD	Party for the Animals	PvdD
NLD	People's Party for Freedom and Democracy	VVD
NLD	Reformed Political Party	SGP
NLD	Socialist Party	SP
NLD	Together	BIJ1
NLD	Volt Netherlands	Volt
NOR	Center Party	Sp
NOR	Christian Democratic Party	KrF
NOR	Conservative Party	
NOR	Green Party	MDG
NOR	Labor Party	Ap
NOR	Liberal Party	
NOR	Patient Focus	PF
NOR	Progress Party	FrP
NOR	Red Party	
NOR	Socialist Left Party	SV
NPL	Communist Party of Nepal	Maoist Centre|CPN-MC
NPL	Communist Party of Nepal	Unified Marxist-Leninist|CPN-UML
NPL	Communist Party of Nepal	Unified Socialist|CPN-US
NPL	Janamat Party	
NPL	Janata Samajbaadi Party	JSP
NPL	Loktantrik Samajwadi Party	LSP
NPL	Naya Shakti Party, Nepal	
NPL	Nepal Mazdoor Kisan Party	Nepal Workers' and Peasants' Party|NWPP
NPL	Nepali Congress	NC
NPL	Rastriya Janamorcha	National People's Front
NPL	Rastriya Prajatantra Party	National Democratic Party|RPP
NPL	Rastriya Swatantra Party	RSP
NZL	ACT New Zealand	
NZL	Green Party	
NZL	Labor Party	
NZL	National Party	
NZL	New Zealand First Party	NZ First
NZL	Te Pāti Māori	
PAK	Awami Muslim League	AML
PAK	Awami National Party	ANP
PAK	Balochistan Awami Party	BAP
PAK	Balochistan National Party-Awami	BNP-A
PAK	Balochistan National Party-Mengal	BNP-M
PAK	Grand Democratic Alliance	GDA
PAK	Hazara Democratic Party	HDP
PAK	Istehkam-e-Pakistan Party	
PAK	Jamaat-e-Islami	JI
PAK	Jamhoori Wattan Party	JWP
PAK	Jamiat Ulema-e-Islam-Fazl	JUI-F
PAK	Majlis Wahdat-e-Muslimeen Pakistan	MWM
PAK	Muttahida Majlis-e-Amal	MMA
PAK	Muttahida Qaumi Movement-Pakistan	MQM-P
PAK	National Party	NP
PAK	Pakistan Muslim League	PML-Z
PAK	Pakistan Muslim League-Functional	PML-F
PAK	Pakistan Muslim League-Nawaz	PML-N
PAK	Pakistan Muslim League-Quaid-e-Azam	PML-Q
PAK	Pakistan Peoples Party	PPP
PAK	Pakistan Rah-e-Haq Party	PRHP
PAK	Pakistan Tehrik-e Insaaf	PTI
PAK	Pashtoonkhwa Milli Awami Party	PMAP|PKMAP
PAK	Tehreek-e-Labbaik Pakistan	TLP
PAN	Alliance Party	PA
PAN	Alternative Independent Socialist Party	PAIS
PAN	Another Way Movement	MOCA
PAN	Democratic Change	CD
PAN	Democratic Revolutionary Party	PRD
PAN	Nationalist Republican Liberal Movement	MOLIRENA
PAN	Panameñista Party	
PAN	Popular Party	PP
PAN	Realizing Goals Party	RM
PER	Advance the Nation	Avanza País|AvP
PER	Alliance for Progress	Alianza para el Progreso|APP
PER	Broad Front	Frente Amplio|FA
PER	Free Peru	Perú Libre|PL
PER	Front for Hope	Frente Esperanza
PER	Magisterial Block of National Concentration	Bloque Magisterial de Concertación Nacional|BMCN
PER	National Victory	Victoria Nacional|VN
PER	Peru Bicentennial	Perú Bicentenario|PB
PER	Popular Action	Acción Popular|AP
PER	Popular Force	Fuerza Popular|FP
PER	Popular Renewal	Renovación Popular|RP
PER	Purple Party	Partido Morado
PER	Social Integration Party	Avanza País - Partido de Integración Social
PER	Together For Perú	Juntos por el Peru|JP
PER	We Are Peru	Somos Perú|of SP
PER	We Can Peru	Podemos Perú|PP
PHL	Alliance for Change	Hugpong ng Pagbabago|HNP
PHL	Democratic Action	Aksyon Demokratiko
PHL	Katipunan ng Nagkakaisang Pilipino	KANP
PHL	Lakas ng EDSA-Christian Muslim Democrats	Lakas-CMD
PHL	Liberal Party	LP
PHL	Nacionalista Party	NP
PHL	National Unity Party	NUP
PHL	Partido Demokratiko Pilipino-Lakas ng Bayan	PDP-Laban
PHL	Partido Federal ng Pilipinas	PFP
PNG	Destiny Party	
PNG	Liberal Party	
PNG	Melanesian Alliance Party	MAP
PNG	Melanesian Liberal Party	MLP
PNG	National Alliance Party	NAP
PNG	Our Development Party	ODP
PNG	Papua New Guinea Greens Party	
PNG	Papua New Guinea National Party	
PNG	Papua New Guinea Party	PNGP
PNG	Papua and Niugini Union Party	PANGU PATI
PNG	People's First Party	PFP
PNG	People's Movement for Change	PMC
PNG	People's National Congress Party	PNC
PNG	People's Party	PP
PNG	People's Progress Party	PPP
PNG	People's Reform Party	PRP
PNG	People’s National Party	
PNG	Social Democratic Party	SDP
PNG	Triumph Heritage Empowerment Party	THE
PNG	United Labor Party	ULP
PNG	United Resources Party	URP
POL	Confederation	
POL	Free Republicans	
POL	The Left	
POL	United Right	PiS
PRI	Citizens' Victory Movement	Movimiento Victoria Ciudadana|MVC
PRI	Democratic Party of Puerto Rico	
PRI	New Progressive Party	PNP
PRI	Popular Democratic Party	PPD
PRI	Project Dignity	Projecto Dignidad|PD
PRI	Puerto Rican Independence Party	PIP
PRI	Republican Party of Puerto Rico	
PRK	Chondoist Chongu Party	
PRK	General Association of Korean Residents in Japan	
PRK	Korean Workers' Party	KWP
PRK	Social Democratic Party	KSDP
PRK	major parties:	
PRK	minor parties:	
PRT	Democratic Alliance	AD
PRT	Democratic and Social Center/People's Party	Partido do Centro Democratico Social-Partido Popular|CDS-PP
PRT	Ecologist Party "The Greens" or "Os Verdes"	Partido Ecologista-Os Verdes|PEV
PRT	Enough	Chega
PRT	LIVRE	
PRT	Liberal Initiative	Iniciativa Liberal|IL
PRT	People's Monarchist Party	PPM
PRT	People-Animals-Nature Party	Pessoas-Animais-Natureza|PAN
PRT	Portuguese Communist Party	Partido Comunista Portugues|PCP
PRT	Social Democratic Party	Partido Social Democrata|PSD
PRT	Socialist Party	Partido Socialista|PS
PRT	The Left Bloc	Bloco de Esquerda|BE|O Bloco
PRY	Asociacion Nacional Republicana	National Republican Association|ANR
PRY	Frente Guasu	FG
PRY	GANAR Alliance	Great Renewed National Alliance|alliance between PLRA and Guasú Front
PRY	Movimiento Hagamos	MH
PRY	Movimiento Union Nacional de Ciudadanos Eticos	National Union of Ethical Citizens|UNACE
PRY	Partido Cruzada Nacional	National Crusade Party|PCN
PRY	Partido Democratica Progresista	Progressive Democratic Party|PDP
PRY	Partido Encuentro Nacional	PEN
PRY	Partido Liberal Radical Autentico	Authentic Radical Liberal Party|PLRA
PRY	Partido Pais Solidario	PPS
PRY	Partido Popular Tekojoja	PPT
PRY	Partido del Movimiento al Socialismo	P-MAS
PRY	Patria Querida	Beloved Fatherland Party|PPQ
PYF	I Love Polynesia	A here la Porinetia
PYF	List of the People	Tapura Huiraatira
PYF	People's Servant Party	Tavini Huiraatira
PYF	Rally of the Maohi People	Amuitahiraʻa o te Nunaʻa Maohi|Tahoeraa Huiraatira
QAT	political parties are banned	
ROU	Alliance for the Fatherland	APP
ROU	Alliance for the Unity of Romanians	AUR
ROU	Christian-Democratic National Peasants' Party	PNT-CD
ROU	Civic Hungarian Party	
ROU	Democratic Union of Hungarians in Romania	UDMR
ROU	Ecologist Party of Romania	PER
ROU	Force of the Right	FD
ROU	Greater Romania Party	PRM
ROU	Green Party	
ROU	National Liberal Party	PNL
ROU	PRO Romania	PRO
ROU	Popular Movement Party	PMP
ROU	Romanian Nationhood Party	PNR
ROU	S.O.S. Romania	
ROU	Save Romania Union Party	USR
ROU	Social Democratic Party	PSD
ROU	Social Liberal Humanist Party	PUSL
ROU	The Right Alternative	AD
ROU	United Romania Party	PRU
ROU	We are Renewing the European Project in Romania	REPER
RUS	A Just Russia for Truth	SRZP
RUS	Civic Platform	CP
RUS	Communist Party of the Russian Federation	CPRF
RUS	Communists of Russia	CPCR
RUS	Cossack Party of the Russian Federation	CosPRF
RUS	Democratic Party of Russia	DPR
RUS	Green Alternative	GA
RUS	Liberal Democratic Party of Russia	LDPR
RUS	New People	NP
RUS	Party for Fairness!	PARZAS
RUS	Party of Direct Democracy	PDD
RUS	Party of Pensioners	RPPSJ
RUS	Party of Progress	PP
RUS	Party of Russia's Rebirth	PRR
RUS	Party of Social Protection	PSP
RUS	Rodina	
RUS	Russia United Democratic Party	Yabloko
RUS	Russian Ecological Party	The Greens
RUS	Russian Party of Freedom and Justice	RPFJ
RUS	United Russia	UR
RWA	Democratic Green Party of Rwanda	DGPR
RWA	Liberal Party	PL
RWA	Party for Progress and Concord	PPC
RWA	Rwandan Patriotic Front	RPF
RWA	Social Democratic Party	PSD
RWA	Social Party Imberakuri	PS-Imberakuri
SDN	Democratic Unionist Party	
SDN	Democratic Unionist Party	DUP
SDN	Federal Umma Party	
SDN	Muslim Brotherhood	MB
SDN	National Congress Party	NCP
SDN	National Umma Party	NUP
SDN	Popular Congress Party	PCP
SDN	Reform Movement Now	
SDN	Sudan National Front	
SDN	Sudanese Communist Party	SCP
SDN	Sudanese Congress Party	SCoP
SDN	Umma Party for Reform and Development	
SDN	Unionist Movement Party	UMP
SEN	AND	National Alliance for Democracy
SEN	ARC	Alternative for the next generation of citizens
SEN	Alliance for Citizenship and Work	ACT
SEN	Alliance for the Republic-Yakaar	APR
SEN	Alliance of Forces of Progress	AFP
SEN	And-Jef/African Party for Democracy and Socialism	AJ
SEN	Awalé	
SEN	Benno Bokk Yakaar	BBY
SEN	Citizen Movement for National Reform	MCRN-Bes Du
SEN	Dare the Future movement	
SEN	Democratic League-Labor Party Movement	LD-MPT
SEN	Democratic Renaissance Congress	
SEN	Front for Socialism and Democracy/Benno Jubel	FSD
SEN	Gainde Centrist Bloc	BCG
SEN	General Alliance for the Interests of the Republic	AGIR
SEN	Grand Party	GP
SEN	Gueum sa Bopp	Believe in yourself
SEN	Independence and Labor Party	PIT
SEN	Liberate the People	Yewwi Askan Wi|YAW
SEN	National Union for the People	UNP
SEN	Only Senegal Movement	
SEN	PRP	Republican party for Progress
SEN	Party for Truth and Development	PVD
SEN	Party of Unity and Rally	PUR
SEN	Patriotic Convergence Kaddu Askan Wi	CP-Kaddu
SEN	Rewmi Party	
SEN	Réewum Ngor	Republic of Values
SEN	Save Senegal	WS
SEN	Senegalese Democratic Party	PDS
SEN	Servants	Les Serviteurs
SEN	Socialist Party	PS
SEN	Tekki Movement	
SGP	People's Action Party	PAP
SGP	Workers' Party	WPS
SGP	there are 13 additional active political parties in Singapore	
SLB	Democratic Alliance Party	DAP
SLB	Kadere Party of Solomon Islands	KAD
SLB	Ownership, Unity, and Responsibility Party	OUR Party
SLB	Solomon Islands Democratic Party	SIDP
SLB	Solomon Islands Party for Rural Advancement	SIPRA
SLB	Solomon Islands People First Party	SIPFP
SLB	Solomon Islands United Party	UP
SLB	United for Change Party	U4C
SLE	All People's Congress	APC
SLE	Sierra Leone People's Party	SLPP
SLV	Christian Democratic Party	PDC
SLV	Farabundo Marti National Liberation Front	FMLN
SLV	Great Alliance for National Unity	GANA
SLV	Nationalist Republican Alliance	ARENA
SLV	New Ideas	Nuevas Ideas|NI
SLV	Our Time	Nuestro Tiempo|NT
SLV	Vamos	
SMR	Domani - Modus Liberi	DML
SMR	Free San Marino	Libera San Marino|Libera
SMR	Future Republic	RF
SMR	Party of Socialists and Democrats	PSD
SMR	RETE Movement	
SMR	Reformist Alliance	AR
SMR	Sammarinese Christian Democratic Party	PDCS
SMR	Socialist Party	PS
SOM	Cosmopolitan Democratic Party	
SOM	Green Party	
SOM	Himilo Qaran Party	
SOM	Ilays Party	
SOM	Justice and Reconciliation Party	
SOM	National Progressive Party	
SOM	Peace and Unity Party	
SOM	Qaransoor Party	
SOM	Qiimo Qaran Party	
SOM	Security and Justice Party	
SOM	Social Justice Party	
SOM	Somali Labour Party	
SOM	Somali Republic Party	
SOM	Somali Social Unity Party	SSUP
SOM	Union for Peace and Development Party	PDP
SOM	Wadajir Party	
SPM	Archipelago Tomorrow	Archipel Domain|AD
SPM	Focus on the Future	Cap sur l'Avenir|affiliated with Left Radical Party
SPM	Together to Build	Ensemble pour Construire
SRB	Alliance of Vojvodina Hungarians	SVM|VMSZ
SRB	Democratic Alliance of Croats in Vojvodina	DSHV
SRB	Democratic Party	DS
SRB	Ecological Uprising	EU
SRB	Green - Left Front	ZLF
SRB	Greens of Serbia	ZS
SRB	Justice and Reconciliation Party	SPP
SRB	Movement for Reversal	PZP
SRB	Movement for the Restoration of the Kingdom of Serbia	POKS
SRB	Movement of Free Citizens	PSG
SRB	Movement of Socialists	PS
SRB	National Democratic Alternative	NADA
SRB	New Communist Party of Yugoslavia	NKPJ
SRB	New Democratic Party of Serbia	NDSS|New
SRB	New Face of Serbia	NLS
SRB	Party of Democratic Action of the Sandzak	SDAS
SRB	Party of Freedom and Justice	SSP
SRB	People's Movement of Serbia	NPS
SRB	People's Movement of Serbs from Kosovo and Metohija	Fatherland
SRB	People's Peasant Party	NSS
SRB	Political Battle of the Albanians Continues	
SRB	Russian Party	RS
SRB	Serbia Against Violence	SPN
SRB	Serbia Must Not Stop	
SRB	Serbian People's Party	SNP
SRB	Serbian Progressive Party	SNS
SRB	Serbian Renewal Movement	SPO
SRB	Social Democratic Party of Serbia	SDPS
SRB	Socialist Party of Serbia	SPS
SRB	Strength of Serbia	PSS
SRB	Together	ZAJEDNO
SRB	United Peasant Party	USS
SRB	United Serbia	JS
SRB	United Trade Unions of Serbia "Sloga"	USS Sloga
SRB	We - The Voice from the People	MI-GIN
SSD	Democratic Change	DC
SSD	Democratic Forum	DF
SSD	Labour Party	LPSS
SSD	South Sudan Opposition Alliance	SSOA
SSD	Sudan African National Union	SANU
SSD	Sudan People's Liberation Movement	SPLM
SSD	Sudan People’s Liberation Movement-In Opposition	SPLM-IO
SSD	United Democratic Salvation Front	UDSF
SSD	United South Sudan African Party	USSAP
SSD	United South Sudan Party	USSP
STP	BASTA Movement	
STP	Independent Democratic Action	ADI
STP	Movement for the Liberation of Sao Tome and Principe-Social Democratic Party	MLSTP-PSD
STP	Movement of Independent Citizens of São Tomé and Príncipe - Socialist Party	MCI-PS
STP	National Unity Party	PUN
SUR	Brotherhood and Unity in Politics	BEP
SUR	Democratic Alternative '91	DA91
SUR	General Liberation and Development Party	ABOP
SUR	National Democratic Party	NDP
SUR	National Party of Suriname	NPS
SUR	Party for Democracy and Development in Unity	DOE
SUR	Party for National Unity and Solidarity	KTPI
SUR	People's Alliance	Pertjajah Luhur|PL
SUR	Progressive Reform Party	VHP
SUR	Progressive Workers' and Farmers' Union	PALU
SUR	Reform and Renewal Movement	HVB
SUR	Surinamese Labor Party	SPA
SVK	Direction - Social Democracy	SMER-SD
SVK	Freedom and Solidarity	SaS
SVK	Progressive Slovakia	PS
SVK	Republic	
SVK	Slovakia	
SVK	The Christian Democratic Movement	KDH
SVK	The Slovak National Party	SNS
SVK	Voice - Social Democracy	HLAS-SD
SVN	Democratic Party of Pensioners of Slovenia	DeSUS
SVN	Freedom Movement	GS
SVN	List of Marjan Sarec	LMS
SVN	New Slovenia - Christian Democrats	NSi
SVN	Party of Alenka Bratusek	SAB
SVN	Resni.ca	
SVN	Slovenian Democratic Party	SDS
SVN	Slovenian National Party	SNS
SVN	Social Democrats	SD
SVN	The Left	Levica
SWE	Center Party	Centerpartiet
SWE	Christian Democrats	Kristdemokraterna|KD
SWE	Green Party	Miljopartiet de Grona|MP
SWE	Left Party	Vansterpartiet
SWE	Moderate Party	Moderaterna
SWE	Sweden Democrats	Sverigedemokraterna|SD
SWE	Swedish Social Democratic Party	Socialdemokraterna
SWE	The Liberals	Liberalerna
SWZ	African United Democratic Party	AUDP
SWZ	Ngwane National Liberatory Congress	NNLC
SWZ	People's United Democratic Movement	PUDEMO
SWZ	Swazi Democratic Party	SWADEPA
SXM	Democratic Party	DP
SXM	National Alliance	
SXM	National Opportunity Wealth	NOW
SXM	Party for Progress	PFP
SXM	Sint Maarten Christian Party	SMCP
SXM	Unified Resilient St Maarten Movement	URSM
SXM	United People's Party	UPP
SXM	United Sint Maarten Party	US Party
SYC	Seychelles National Party	SNP
SYC	Seychelles Party for Social Justice and Democracy	SPSJD
SYC	Seychellois Democratic Alliance	LDS
SYC	United Seychelles	US
SYR	Arab Socialist	Ba'ath
SYR	Arab Socialist Ba'ath Party	
SYR	Arab Socialist Ba'ath Party – Syrian Regional Branch, Socialist Unionist Democratic Party	
SYR	Arab Socialist Union of Syria	ASU
SYR	Democratic Arab Socialist Union	
SYR	Democratic Autonomous Administration of Northeast Syria	DAANES
SYR	Kurdish Democratic Union Party	PYD
SYR	Kurdish National Council	KNC
SYR	National Progressive Front	NPF
SYR	Socialist Unionist Democratic Party	
SYR	Socialist Unionist Party	
SYR	Syriac Union Party	
SYR	Syrian Communist Party	two branches
SYR	Syrian Democratic Council	SDC
SYR	Syrian Democratic Party	
SYR	Syrian Interim Government	SIG
SYR	Syrian Salvation Government	SSG
SYR	Syrian Social Nationalist Party	SSNP
SYR	Unionist Socialist Party	
SYR	de facto governance entities:	
SYR	legal parties/alliances:	
SYR	major political organizations:	
TCA	People's Democratic Movement	PDM
TCA	Progressive National Party	PNP
TCD	Chadian Convention for Peace and Development	CTPD
TCD	Federation Action for the Republic	FAR
TCD	National Rally for Development and Progress	Viva-RNDP
TCD	National Union for Democracy and Renewal	UNDR
TCD	Party for Unity and Reconstruction	PUR
TCD	Patriotic Salvation Movement	MPS
TCD	Rally for Democracy and Progress	RDP
TCD	Rally of Chadian Nationalists/Awakening	RNDT
TCD	Social Democratic Party for a Change-over of Power	PDSA
TCD	Transformers	
TCD	Union for Democracy and the Republic	UDR
TCD	Union for Renewal and Democracy	URD
TGO	Action Committee for Renewal	CAR
TGO	Alliance of Democrats for Integral Development	ADDI
TGO	Democratic Convention of African Peoples	CDPA
TGO	Democratic Forces for the Republic	FDR
TGO	National Alliance for Change	ANC
TGO	New Togolese Commitment	
TGO	Pan-African National Party	PNP
TGO	Pan-African Patriotic Convergence	CPP
TGO	Patriotic Movement for Democracy and Development	MPDD
TGO	Socialist Pact for Renewal	PSR
TGO	The Togolese Party	
TGO	Union for the Republic	UNIR
TGO	Union of Forces for Change	UFC
THA	Bhumjaithai Party	BJT
THA	Chat Thai Phatthana Party	Thai Nation Development Party|CTP
THA	Democrat Party	
THA	Move Forward Party	MFP
THA	Palang Pracharat Party	People's State Power Party|PPRP
THA	Pheu	Puea|Thai Party|For Thais Party|PTP
THA	Prachachat Party	PCC
THA	Prachathipat Party	Democrat Party|DP
THA	Thai Sang Thai Party	
THA	United Thai Nation	Ruam Thai Sang Chat|UTN
TJK	Agrarian Party of Tajikistan	APT
TJK	Democratic Party	DPT
TJK	Party of Economic Reforms	PERT
TJK	People's Democratic Party of Tajikistan	PDPT
TJK	Socialist Party of Tajikistan	SPT
TKM	Agrarian Party of Turkmenistan	TAP
TKM	Party of Industrialists and Entrepreneurs of Turkmenistan	TSTP
TKM	The Democratic Party of Turkmenistan	TDP
TLS	Democratic Party	PD
TLS	National Congress for Timorese Reconstruction	CNRT
TLS	National Unity of the Sons of Timor	Haburas Unidade Nasional Timor Oan|KHUNTO
TLS	People's Liberation Party	PLP
TLS	Revolutionary Front of Independent Timor-Leste	FRETILIN
TON	Democratic Party of the Friendly Islands	DPFI|PTOA
TON	Tonga People's Party	Paati ʻa e Kakai ʻo Tonga|PAK|TPPI
TTO	People's National Movement	PNM
TTO	Tobago People’s Party	Tobago
TTO	United National Congress	UNC
TUN	Afek Tounes	
TUN	Al Badil Al-Tounisi	The Tunisian Alternative
TUN	Al-Amal Party	
TUN	Call for Tunisia Party	Nidaa Tounes
TUN	Current of Love	
TUN	Democratic Current	
TUN	Democratic Patriots' Unified Party	
TUN	Ennahda Movement	The Renaissance
TUN	Ettakatol Party	
TUN	Free Destourian Party	PDL
TUN	Green Tunisia Party	
TUN	Harakat Hak	
TUN	Heart of Tunisia	Qalb Tounes
TUN	July 25 Movement	
TUN	Labor and Achievement Party	
TUN	Long Live Tunisia	Tahya Tounes
TUN	Movement of Socialist Democrats	MDS
TUN	National Salvation Front	
TUN	New Carthage Party	
TUN	Party of the Democratic Arab Vanguard	
TUN	People's Movement	
TUN	Republican Party	Al Joumhouri
TUN	The Movement Party	Hizb Harak
TUN	Third Republic Party	
TUN	Tunisian Ba'ath Movement	
TUN	Voice of the Republic	
TUN	Workers' Party	
TUR	Democracy and Progress Party	DEVA
TUR	Democrat Party	DP
TUR	Democratic Regions Party	DBP
TUR	Felicity Party	Saadet Party|SP
TUR	Free Cause Party	HUDA PAR
TUR	Future Party	Gelecek Partisi|GP
TUR	Good Party	IYI
TUR	Grand Unity Party	BBP
TUR	Justice and Development Party	AKP
TUR	Labor and Freedom Alliance	
TUR	Nationalist Movement Party	MHP
TUR	New Welfare Party	YRP
TUR	Party of Greens and the Left Future	YSGP
TUR	People's Alliance	
TUR	Peoples' Democratic Party	HDP
TUR	Republican People's Party	CHP
TUR	Workers' Party of Turkey	TIP
TWN	Democratic Progressive Party	DPP
TWN	Kuomintang	KMT
TWN	Taiwan People's Party	TPP
TZA	Alliance for Change and Transparency	Wazalendo|ACT-Wazalendo
TZA	Civic United Front	Chama Cha Wananchi|CUF
TZA	Party of Democracy and Development	Chama Cha Demokrasia na Maendeleo|CHADEMA
TZA	Revolutionary Party of Tanzania	Chama Cha Mapinduzi|CCM
UGA	Democratic Party	DP
UGA	Forum for Democratic Change	FDC
UGA	Justice Forum	JEEMA
UGA	National Resistance Movement	NRM
UGA	National Unity Platform	
UGA	People's Progressive Party	PPP
UGA	Uganda People's Congress	UPC
UKR	European Solidarity	YeS
UKR	Fatherland	VOB
UKR	Holos	
UKR	Servant of the People	SN
URY	Colorado Party	PC
URY	Independent Party	
URY	Intransigent Radical Ecologist Party	Partido Ecologista Radical Intransigente|PERI
URY	National Party	PN
URY	Open Cabildo	
URY	Popular Unity	
USA	Alliance Party	
USA	Constitution Party	
USA	Democratic Party	
USA	Green Party	
USA	Libertarian Party	
USA	Republican Party	
USA	Vermont Progressive Party	
UZB	Ecological Party of Uzbekistan	EPU
UZB	Justice Social Democratic Party	ASDP
UZB	People's Democratic Party of Uzbekistan	PDP
UZB	Uzbekistan Liberal Democratic Party	UzLiDep
UZB	Uzbekistan National Revival Democratic Party	UzMTDP
VCT	New Democratic Party	NDP
VCT	SVG Green Party	SVGP
VCT	Unity Labor Party	ULP
VEN	A New Era	Un Nuevo Tiempo|UNT
VEN	Cambiemos Movimiento Ciudadano	CMC
VEN	Christian Democrats	COPEI
VEN	Citizens Encounter	EC
VEN	Clear Accounts	CC
VEN	Come Venezuela	Vente Venezuela|VV
VEN	Communist Party of Venezuela	PCV
VEN	Consenso en la Zona	Conenzo
VEN	Convergencia	
VEN	Democratic Action	AD
VEN	Fatherland for All	Patria para Todos|PPT
VEN	Fearless People's Alliance	ABP
VEN	Fuerza Vecinal	FV
VEN	Hope for Change	Esperanza por el Cambio|EL CAMBIO
VEN	Justice First	Primero Justicia|PJ
VEN	LAPIZ	
VEN	Movement to Socialism	Movimiento al Socialismo|MAS
VEN	Popular Will	Voluntad Popular|VP
VEN	Progressive Advance	Avanzada Progresista|AP
VEN	The Radical Cause	La Causa R
VEN	United Socialist Party of Venezuela	PSUV
VEN	Venezuela First	Primero Venezuela|PV
VEN	Venezuela Project	PV
VEN	Venezuelan Progressive Movement	MPV
VGB	National Democratic Party	NDP
VGB	Progressive Virgin Islands Movement	PVIM
VGB	Progressives United	PU
VGB	Virgin Islands Party	VIP
VIR	Democratic Party	
VIR	Independent Citizens' Movement	ICM
VIR	Republican Party	
VNM	Communist Party of Vietnam	CPV
VUT	Iauko Group	Eagle Party|IG
VUT	Land and Justice Party	Graon mo Jastis Pati|GJP
VUT	Leaders Party of Vanuatu	LPV
VUT	Reunification of Movement for Change	RMC
VUT	Rural Development Party	RDP
VUT	Union of Moderate Parties	UMP
VUT	Vanua'aku Pati	Our Land Party|VP
WLF	Left Radical Party	PRG
WLF	Lua Kae Tahi	Giscardians
WLF	Rally for Wallis and Futuna-The Republicans	Rassemblement pour Wallis and Futuna|RPWF-LR
WLF	Socialist Party	PS
WLF	Taumu'a Lelei	
WLF	Union Pour la Democratie Francaise	UDF
WSM	Fa'atuatua i le Atua Samoa ua Tasi	FAST
WSM	Human Rights Protection Party	HRPP
WSM	Sāmoa Uniting Party	SUP
WSM	Tautua Samoa Party	TSP
XKX	Alliance for the Future of Kosovo	AAK
XKX	Ashkali Party for Integration	PAI
XKX	Civic Initiative for Freedom, Justice, and Survival	
XKX	Democratic League of Kosovo	LDK
XKX	Democratic Party of Kosovo	PDK
XKX	New Democratic Initiative of Kosovo	IRDK
XKX	New Democratic Party	NDS
XKX	Progressive Movement of Kosovar Roma	LPRK
XKX	Romani Initiative	
XKX	Self-Determination Movement	Lëvizja Vetevendosje|Vetevendosie
XKX	Serb List	SL
XKX	Social Democratic Union	SDU
XKX	Turkish Democratic Party of Kosovo	KDTP
XKX	Unique Gorani Party	JGP
YEM	General People’s Congress	GPC
YEM	Nasserist Unionist People's Organization	
YEM	National Arab Socialist Ba'ath Party	
YEM	Southern Transitional Council	STC
YEM	Yemeni Reform Grouping	Islah
YEM	Yemeni Socialist Party	YSP
ZAF	African Christian Democratic Party	ACDP
ZAF	African Independent Congress	AIC
ZAF	African National Congress	ANC
ZAF	African People's Convention	APC
ZAF	Agang SA	
ZAF	Congress of the People	COPE
ZAF	Democratic Alliance	DA
ZAF	Economic Freedom Fighters	EFF
ZAF	Freedom Front Plus	FF
ZAF	GOOD	
ZAF	Inkatha Freedom Party	IFP
ZAF	National Freedom Party	NFP
ZAF	Pan-Africanist Congress of Azania	PAC
ZAF	United Christian Democratic Party	UCDP
ZAF	United Democratic Movement	UDM
ZMB	Alliance for Democracy and Development	ADD
ZMB	Forum for Democracy and Development	FDD
ZMB	Movement for Multiparty Democracy	MMD
ZMB	Party of National Unity and Progress	PNUP
ZMB	Patriotic Front	PF
ZMB	United Party for National Development	UPND
ZWE	Movement for Democratic Change	MDC-T
ZWE	National People's Congress	NPC
ZWE	Zimbabwe African National Union-Patriotic Front	ZANU-PF
ZWE	Zimbabwe African Peoples Union	ZAPU`;
