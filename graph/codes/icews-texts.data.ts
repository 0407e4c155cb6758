/**
 * ICEWS texts
 * ===========
 *
 * Made by `npm run codes`; don't edit. One line each, tab-separated:
 * words of an event in lower case, CAMEO code.
 *
 * Sources:
 * - ICEWS' names and intensities of codes, by icews (https://github.com/andybega/icews), MIT
 */
export const ICEWS_TEXTS = `\
abduct, hijack	181
agree to engage in material cooperation	031
allow delivery of humanitarian aid	0863
appeal for easing of popular dissent	0252
appeal for intelligence cooperation	0214
appeal for target to allow international involvement (non mediation)	0255
appeal for target to yield	025
appeal to engage mediation	028
conduct strike or boycott for change in leadership	1431
conduct suicide, car, or other non military bombing	183
decline to allow international involvement (non-mediation)	1245
decline to de-escalate military engagement	1246
decline to ease administrative sanctions	1241
decline to ease economic sanctions, boycott, or embargo	1244
decline to ease popular dissent	1242
decline to release persons or property	1243
decline to yield	124
demand aid	103
demand easing of popular dissent	1052
demand target to allow international involvement (non-mediation)	1055
ease restrictions on freedoms of expression	0811
engage in mediation	045
engage in violent protest for change in leadership	1451
express intent to allow international involvement (non mediation)	0355
express intent to bring political reform	034
express intent to ease economic sanctions, boycott, embargo	0354
impose restrictions on freedoms of speech and expression	1721
obstruct passage to demand change in leadership	1441
ostruct passage to demand change in institutions, regime	1444
reduce or stop aid	162
reduce or stop material aid	122
reject demand for change in institutions, regime	1234
reject demand for change in leadership	1231
reject demand for economic aid	1221
reject demand for humanitarian aid	1223
reject demand for military aid	1222
reject demand for military protection or peacekeeping	1224
reject demand for policy change	1232
reject demand for rights	1233
reject proposal to meet, discuss, negotiate	125
threaten non force	131
threaten to boycott, embargo, or sanction	1312
threaten to halt (expel or withdraw) international involvement (non-mediation)	136
threaten to impose restrictions on freedoms of speech and expression	1321
threaten with violent repression	137
use violent repression	175`;
