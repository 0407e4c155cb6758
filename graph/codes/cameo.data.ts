/**
 * CAMEO table
 * ===========
 *
 * Made by `npm run codes`; don't edit. One line each, tab-separated:
 * code, label, Goldstein value, act (PLOVER type), polarity, form of contact, status, who mediates.
 *
 * Sources:
 * - CAMEO, Conflict and Mediation Event Observations, version 1.1b3 (Schrodt 2012): the codes and their names
 * - ICEWS' names and intensities of codes, by icews (https://github.com/andybega/icews), MIT
 * - Correspondence of CAMEO and PLOVER (https://github.com/openeventdata/PLOVER), CC BY-SA 4.0
 * - Form, status and polarity, by hand
 */
export const CAMEO_TABLE = `\
01	Make public statement	0		0			
010	Make statement	0		0			
011	Decline comment	-0.1		0			
012	Make pessimistic comment	-0.4		-0.25			
013	Make optimistic comment	0.4		0.25			
014	Consider policy option	0		0			
015	Acknowledge or claim responsibility	0		0			
016	Deny responsibility	-2		0			
017	Engage in symbolic act	0		0			
018	Make empathetic comment	3.4	support	0.5			
019	Express accord	3.4	support	0.5			
02	Appeal	3	request	0			
020	Make an appeal or request	3	request	0			
021	Appeal for material cooperation	3.4	request	0			
0211	Appeal for economic cooperation	3.4	request	0			
0212	Appeal for military cooperation	3.4	request	0			
0213	Appeal for judicial cooperation	3.4	request	0			
0214	Appeal for intelligence	3.4	request	0			
022	Appeal for diplomatic cooperation (such as policy support)	3.2	request	0.25			
023	Appeal for aid	3.4	request	0			
0231	Appeal for economic aid	3.4	request	0			
0232	Appeal for military aid	3.4	request	0			
0233	Appeal for humanitarian aid	3.4	request	0			
0234	Appeal for military protection or peacekeeping	3.4	request	0			
024	Appeal for political reform	-0.3	request	-0.25			
0241	Appeal for change in leadership	-0.3	request	-0.25			
0242	Appeal for policy change	-0.3	request	-0.25			
0243	Appeal for rights	-0.3	request	-0.25			
0244	Appeal for change in institutions, regime	-0.3	request	-0.25			
025	Appeal to yield	-0.3	request	-0.25			
0251	Appeal for easing of administrative sanctions	-0.3	request	-0.25			
0252	Appeal for easing of political dissent	-0.3	request	-0.25			
0253	Appeal for release of persons or property	-0.3	request	-0.25			
0254	Appeal for easing of economic sanctions, boycott, or embargo	-0.3	request	-0.25			
0255	Appeal for target to allow international involvement (non-mediation)	-0.3	request	-0.25			
0256	Appeal for de-escalation of military engagement	-0.3	request	-0.25			
026	Appeal to others to meet or negotiate	4	request	0			
027	Appeal to others to settle dispute	4	request	0			
028	Appeal to engage in or accept mediation	4	request	0			
03	Express intent to cooperate	4	agree	0.5			
030	Express intent to cooperate	4	agree	0.5			
031	Express intent to engage in material cooperation	5.2	agree	0.5			
0311	Express intent to cooperate economically	5.2	agree	0.5			
0312	Express intent to cooperate militarily	5.2	agree	0.5			
0313	Express intent to cooperate on judicial matters	5.2	agree	0.5			
0314	Express intent to cooperate on intelligence	5.2	agree	0.5			
032	Express intent to engage in diplomatic cooperation (such as policy support)	4.5	agree	0.5			
033	Express intent to provide material aid	5.2	agree	0.5			
0331	Express intent to provide economic aid	5.2	agree	0.5			
0332	Express intent to provide military aid	5.2	agree	0.5			
0333	Express intent to provide humanitarian aid	5.2	agree	0.5			
0334	Express intent to provide military protection or peacekeeping	6	agree	0.5			
034	Express intent to institute political reform	7	agree	0.25			
0341	Express intent to change leadership	7	agree	0.25			
0342	Express intent to change policy	7	agree	0.25			
0343	Express intent to provide rights	7	agree	0.25			
0344	Express intent to change institutions, regime	7	agree	0.25			
035	Express intent to yield	7	agree	0.25			
0351	Express intent to ease administrative sanctions	7	agree	0.25			
0352	Express intent to ease popular dissent	7	agree	0.25			
0353	Express intent to release persons or property	7	agree	0.25			
0354	Express intent to ease economic sanctions, boycott, or embargo	7	agree	0.25			
0355	Express intent to allow international involvement (non-mediation)	7	agree	0.25			
0356	Express intent to de-escalate military engagement	7	agree	0.25			
036	Express intent to meet or negotiate	4			meeting	planned	
037	Express intent to settle dispute	5	agree	0.25			
038	Express intent to accept mediation	7			talks	planned	target
039	Express intent to mediate	5			talks	planned	source
04	Consult	1			meeting	held	
040	Consult	1			meeting	held	
041	Discuss by telephone	1			call	held	
042	Make a visit	1.9			visit	held	
043	Host a visit	2.8			visit	held	
044	Meet at a 'third' location	2.5			meeting	held	
045	Mediate	5			talks	held	source
046	Engage in negotiation	7			talks	held	
05	Engage in diplomatic cooperation	3.5	support	1			
050	Engage in diplomatic cooperation	3.5	support	1			
051	Praise or endorse	3.4	support	1			
052	Defend verbally	3.5	support	1			
053	Rally support on behalf of	3.8	support	1			
054	Grant diplomatic recognition	6	support	1			
055	Apologize	7	support	0.25			
056	Forgive	7	support	0.5			
057	Sign formal agreement	8	support	1			
06	Engage in material cooperation	6	cooperate	1			
060	Engage in material cooperation	6	cooperate	1			
061	Cooperate economically	6.4	cooperate	1			
062	Cooperate militarily	7.4	cooperate	1			
063	Engage in judicial cooperation	7.4	cooperate	1			
064	Share intelligence or information	7	cooperate	1			
07	Provide aid	7	aid	1			
070	Provide aid	7	aid	1			
071	Provide economic aid	7.4	aid	1			
072	Provide military aid	8.3	aid	1			
073	Provide humanitarian aid	7.4	aid	1			
074	Provide military protection or peacekeeping	8.5	aid	1			
075	Grant asylum	7	aid	0.5			
08	Yield	5	retreat	0.25			
080	Yield	5	concede	0.25			
081	Ease administrative sanctions	5	concede	0.25			
0811	Ease restrictions on political freedoms	5	concede	0.25			
0812	Ease ban on political parties or politicians	5	concede	0.25			
0813	Ease curfew	5	retreat	0.25			
0814	Ease state of emergency or martial law	5	retreat	0.25			
082	Ease political dissent	5	concede	0.25			
083	Accede to requests or demands for political reform	5	concede	0.25			
0831	Accede to demands for change in leadership	5	concede	0.25			
0832	Accede to demands for change in policy	5	concede	0.25			
0833	Accede to demands for rights	5	concede	0.25			
0834	Accede to demands for change in institutions, regime	5	concede	0.25			
084	Return, release	7	retreat	0.25			
0841	Return, release person(s)	7	retreat	0.25			
0842	Return, release property	7	retreat	0.25			
085	Ease economic sanctions, boycott, embargo	7	retreat	0.25			
086	Allow international involvement	9	retreat	0.25			
0861	Receive deployment of peacekeepers	9	retreat	0.25			
0862	Receive inspectors	9	retreat	0.25			
0863	Allow humanitarian access	9	retreat	0.25			
087	De-escalate military engagement	9	retreat	0.5			
0871	Declare truce, ceasefire	9	retreat	0.5			
0872	Ease military blockade	9	retreat	0.5			
0873	Demobilize armed forces	9	retreat	0.5			
0874	Retreat or surrender militarily	10	retreat	0			
09	Investigate	-2	accuse	-0.25			
090	Investigate	-2	accuse	-0.25			
091	Investigate crime, corruption	-2	accuse	-0.25			
092	Investigate human rights abuses	-2	accuse	-0.25			
093	Investigate military action	-2	accuse	-0.25			
094	Investigate war crimes	-2	accuse	-0.25			
10	Demand	-5	request	-0.25			
100	Demand	-5	request	-0.25			
101	Demand material cooperation	-5	request	-0.25			
1011	Demand economic cooperation	-5	request	-0.25			
1012	Demand military cooperation	-5	request	-0.25			
1013	Demand judicial cooperation	-5	request	-0.25			
1014	Demand intelligence cooperation	-5	request	-0.25			
102	Demand diplomatic cooperation (such as policy support)	-5	request	-0.25			
103	Demand material aid	-5	request	-0.25			
1031	Demand economic aid	-5	request	-0.25			
1032	Demand military aid	-5	request	-0.25			
1033	Demand humanitarian aid	-5	request	-0.25			
1034	Demand military protection or peacekeeping	-5	request	-0.25			
104	Demand political reform	-5	request	-0.25			
1041	Demand change in leadership	-5	request	-0.25			
1042	Demand policy change	-5	request	-0.25			
1043	Demand rights	-5	request	-0.25			
1044	Demand change in institutions, regime	-5	request	-0.25			
105	Demand that target yields	-5	request	-0.25			
1051	Demand easing of administrative sanctions	-5	request	-0.25			
1052	Demand easing of political dissent	-5	request	-0.25			
1053	Demand release of persons or property	-5	request	-0.25			
1054	Demand easing of economic sanctions, boycott, or embargo	-5	request	-0.25			
1055	Demand that target allows international involvement (non-mediation)	-5	request	-0.25			
1056	Demand de-escalation of military engagement	-5	request	-0.25			
106	Demand meeting, negotiation	-5	request	0			
107	Demand settling of dispute	-5	request	0			
108	Demand mediation	-5	request	0			
11	Disapprove	-2	accuse	-1			
110	Disapprove	-2	accuse	-1			
111	Criticize or denounce	-2	accuse	-1			
112	Accuse	-2	accuse	-1			
1121	Accuse of crime, corruption	-2	accuse	-1			
1122	Accuse of human rights abuses	-2	accuse	-1			
1123	Accuse of aggression	-2	accuse	-1			
1124	Accuse of war crimes	-2	accuse	-1			
1125	Accuse of espionage, treason	-2	accuse	-1			
113	Rally opposition against	-2	accuse	-1			
114	Complain officially	-2	accuse	-1			
115	Bring lawsuit against	-2	accuse	-1			
116	Find guilty or liable (legally)	-2	accuse	-1			
12	Reject	-4	reject	-0.75			
120	Reject	-4	reject	-0.75			
121	Reject material cooperation	-4	reject	-0.75			
1211	Reject economic cooperation	-4	reject	-0.75			
1212	Reject military cooperation	-4	reject	-0.75			
1213	Reject judicial cooperation	-4	reject	-0.75			
1214	Reject intelligence cooperation		reject	-0.75			
122	Reject request or demand for material aid	-4	reject	-0.75			
1221	Reject request for economic aid	-4	reject	-0.75			
1222	Reject request for military aid	-4	reject	-0.75			
1223	Reject request for humanitarian aid	-4	reject	-0.75			
1224	Reject request for military protection or peacekeeping	-4	reject	-0.75			
123	Reject request or demand for political reform	-4	reject	-0.75			
1231	Reject request for change in leadership	-4	reject	-0.75			
1232	Reject request for policy change	-4	reject	-0.75			
1233	Reject request for rights	-4	reject	-0.75			
1234	Reject request for change in institutions, regime	-4	reject	-0.75			
124	Refuse to yield	-4	reject	-0.75			
1241	Refuse to ease administrative sanctions	-4	reject	-0.75			
1242	Refuse to ease popular dissent	-4	reject	-0.75			
1243	Refuse to release persons or property	-4	reject	-0.75			
1244	Refuse to ease economic sanctions, boycott, or embargo	-4	reject	-0.75			
1245	Refuse to allow international involvement (non mediation)	-4	reject	-0.75			
1246	Refuse to de-escalate military engagement	-4	reject	-0.75			
125	Reject proposal to meet, discuss, or negotiate	-5			meeting	refused	
126	Reject mediation	-5			talks	refused	target
127	Reject plan, agreement to settle dispute	-5	reject	-0.75			
128	Defy norms, law	-5	reject	-0.5			
129	Veto	-5	reject	-0.75			
13	Threaten	-6	threaten	-1			
130	Threaten	-4.4	threaten	-1			
131	Threaten non-force	-5.8	threaten	-1			
1311	Threaten to reduce or stop aid	-5.8	threaten	-1			
1312	Threaten with sanctions, boycott, embargo	-5.8	threaten	-1			
1313	Threaten to reduce or break relations	-5.8	threaten	-1			
132	Threaten with administrative sanctions	-5.8	threaten	-1			
1321	Threaten with restrictions on political freedoms	-5.8	threaten	-1			
1322	Threaten to ban political parties or politicians	-5.8	threaten	-1			
1323	Threaten to impose curfew	-5.8	threaten	-1			
1324	Threaten to impose state of emergency or martial law	-5.8	threaten	-1			
133	Threaten with political dissent, protest	-5.8	threaten	-1			
134	Threaten to halt negotiations	-5.8	threaten	-1			
135	Threaten to halt mediation	-5.8	threaten	-1			
136	Threaten to halt international involvement (non-mediation)	-7	threaten	-1			
137	Threaten with repression	-7	threaten	-1			
138	Threaten with military force	-7	threaten	-1			
1381	Threaten blockade	-7	threaten	-1			
1382	Threaten occupation	-7	threaten	-1			
1383	Threaten unconventional violence	-7	threaten	-1			
1384	Threaten conventional attack	-7	threaten	-1			
1385	Threaten attack with WMD	-7	threaten	-1			
139	Give ultimatum	-7	threaten	-1			
14	Protest	-6.5	protest	-0.75			
140	Engage in political dissent	-6.5	protest	-0.75			
141	Demonstrate or rally	-6.5	protest	-0.75			
1411	Demonstrate for leadership change	-6.5	protest	-0.75			
1412	Demonstrate for policy change	-6.5	protest	-0.75			
1413	Demonstrate for rights	-6.5	protest	-0.75			
1414	Demonstrate for change in institutions, regime	-6.5	protest	-0.75			
142	Conduct hunger strike	-6.5	protest	-0.75			
1421	Conduct hunger strike for leadership change	-6.5	protest	-0.75			
1422	Conduct hunger strike for policy change	-6.5	protest	-0.75			
1423	Conduct hunger strike for rights	-6.5	protest	-0.75			
1424	Conduct hunger strike for change in institutions, regime	-6.5	protest	-0.75			
143	Conduct strike or boycott	-6.5	protest	-0.75			
1431	Conduct strike or boycott for leadership change	-6.5	protest	-0.75			
1432	Conduct strike or boycott for policy change	-6.5	protest	-0.75			
1433	Conduct strike or boycott for rights	-6.5	protest	-0.75			
1434	Conduct strike or boycott for change in institutions, regime	-6.5	protest	-0.75			
144	Obstruct passage, block	-7.5	protest	-0.75			
1441	Obstruct passage to demand leadership change	-7.5	protest	-0.75			
1442	Obstruct passage to demand policy change	-7.5	protest	-0.75			
1443	Obstruct passage to demand rights	-7.5	protest	-0.75			
1444	Obstruct passage to demand change in institutions, regime	-7.5	protest	-0.75			
145	Protest violently, riot	-7.5	protest	-0.75			
1451	Engage in violent protest for leadership change	-7.5	protest	-0.75			
1452	Engage in violent protest for policy change	-7.5	protest	-0.75			
1453	Engage in violent protest for rights	-7.5	protest	-0.75			
1454	Engage in violent protest for change in institutions, regime	-7.5	protest	-0.75			
15	Exhibit force posture	-7.2	mobilize	-0.5			
150	Demonstrate military or police power	-7.2	mobilize	-0.5			
151	Increase police alert status	-7.2	mobilize	-0.5			
152	Increase military alert status	-7.2	mobilize	-0.5			
153	Mobilize or increase police power	-7.2	mobilize	-0.5			
154	Mobilize or increase armed forces	-7.2	mobilize	-0.5			
16	Reduce relations	-4	sanction	-1			
160	Reduce relations	-4	sanction	-1			
161	Reduce or break diplomatic relations	-4	sanction	-1			
162	Reduce or stop material aid	-5.6	sanction	-1			
1621	Reduce or stop economic assistance	-5.6	sanction	-1			
1622	Reduce or stop military assistance	-5.6	sanction	-1			
1623	Reduce or stop humanitarian assistance	-5.6	sanction	-1			
163	Impose embargo, boycott, or sanctions	-8	coerce	-1			
164	Halt negotiations	-6.5			talks	cancelled	
165	Halt mediation	-7			talks	cancelled	source
166	Expel or withdraw	-7	sanction	-1			
1661	Expel or withdraw peacekeepers	-7	sanction	-1			
1662	Expel or withdraw inspectors, observers	-7	sanction	-1			
1663	Expel or withdraw aid agencies	-7	sanction	-1			
17	Coerce	-7	coerce	-1			
170	Coerce	-7	coerce	-1			
171	Seize or damage property	-9.2	coerce	-1			
1711	Confiscate property	-9.2	coerce	-1			
1712	Destroy property	-9.2	assault	-1			
172	Impose administrative sanctions	-5	coerce	-1			
1721	Impose restrictions on political freedoms	-5	coerce	-1			
1722	Ban political parties or politicians	-5	coerce	-1			
1723	Impose curfew	-5	coerce	-1			
1724	Impose state of emergency or martial law	-5	coerce	-1			
173	Arrest, detain, or charge with legal action	-5	coerce	-1			
174	Expel or deport individuals	-5	coerce	-1			
175	Use tactics of violent repression	-9	assault	-1			
18	Assault	-9	assault	-1			
180	Use unconventional violence	-9	assault	-1			
181	Abduct, hijack, or take hostage	-9	assault	-1			
182	Physically assault	-9.5	assault	-1			
1821	Sexually assault	-9	assault	-1			
1822	Torture	-9	assault	-1			
1823	Kill by physical assault	-10	assault	-1			
183	Conduct suicide, car, or other non-military bombing	-10	assault	-1			
1831	Carry out suicide bombing	-10	assault	-1			
1832	Carry out car bombing	-10	assault	-1			
1833	Carry out roadside bombing	-10	assault	-1			
184	Use as human shield	-8	assault	-1			
185	Attempt to assassinate	-8	assault	-1			
186	Assassinate	-10	assault	-1			
19	Fight	-10	assault	-1			
190	Use conventional military force	-10	assault	-1			
191	Impose blockade, restrict movement	-9.5	coerce	-1			
192	Occupy territory	-9.5	coerce	-1			
193	Fight with small arms and light weapons	-10	assault	-1			
194	Fight with artillery and tanks	-10	assault	-1			
195	Employ aerial weapons	-10	assault	-1			
196	Violate ceasefire	-9.5	assault	-1			
20	Use unconventional mass violence	-10	assault	-1			
200	Use unconventional mass violence	-10	assault	-1			
201	Engage in mass expulsion	-9.5	assault	-1			
202	Engage in mass killings	-10	assault	-1			
203	Engage in ethnic cleansing	-10	assault	-1			
204	Use weapons of mass destruction	-10	assault	-1			
2041	Use chemical, biological, or radiological weapons	-10	assault	-1			
2042	Detonate nuclear weapons	-10	assault	-1			`;
