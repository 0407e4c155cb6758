import { expect, test } from "vitest";
import { contactsIn, pairsIn } from "../testing/claims.ts";

const [MERKEL, MACRON] = ["Angela Merkel", "Emmanuel Macron"];
const PAIR = `${MERKEL} | ${MACRON}`;
const BOTH = `${MERKEL} + ${MACRON}`;

test.for([
  [`${MERKEL} sat down with ${MACRON} in Rome.`, `${PAIR}, meeting, held, Rome`],
  [`${MERKEL} and ${MACRON} huddled in Rome.`, `${BOTH}, meeting, held, Rome`],
  [`${MERKEL} exchanged views with ${MACRON}.`, `${PAIR}, talks, held`],
  [`${MERKEL} and ${MACRON} exchanged letters.`, `${BOTH}, letter, held`],
  [`${MERKEL} discussed the budget with ${MACRON}.`, `${PAIR}, talks, held`],
  [`${MERKEL} discussed the crisis and the situation in Idlib, with ${MACRON}.`, `${PAIR}, talks, held`],
  [`${MERKEL} and ${MACRON} discussed the budget.`, `${BOTH}, talks, held`],
  [`${MERKEL} discussed the budget with ${MACRON} over dinner.`, `${PAIR}, meeting, held`],
  [`${MERKEL} told ${MACRON} at a luncheon that she would go.`, `${PAIR}, meeting, held`],
  [`${MERKEL} called on ${MACRON} in Rome.`, `${PAIR}, meeting, held, Rome`],
  [`${MERKEL} welcomed ${MACRON} to the chancellery in Berlin.`, `${PAIR}, meeting, held, Berlin`],
  [`${MACRON} was greeted at the airport by ${MERKEL}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} left for Beijing on Sunday.`, `${MERKEL} | China, visit, held, 2025-05-18, Beijing`],
  [`${MERKEL} flew to Rome to meet ${MACRON}.`, `${PAIR}, meeting, planned`],
] as const)("%s", async ([sentence, contact]) => {
  expect(await contactsIn(sentence)).toContain(contact);
});

test.for([
  `${MERKEL} told ${MACRON} that she would go.`,
  `${MERKEL} called on ${MACRON} to resign.`,
  `${MERKEL} called on ${MACRON} for restraint.`,
  `${MERKEL} welcomed ${MACRON} to the club.`,
  `${MERKEL} welcomed ${MACRON}'s decision.`,
  `${MERKEL} and ${MACRON} spoke at the ceremony.`,
  `${MERKEL} and ${MACRON} spoke out against the plan.`,
  `${MERKEL} and ${MACRON} both spoke about the drought.`,
  `${MERKEL} and ${MACRON} met the deadline.`,
  `${MERKEL} was met with protests by ${MACRON}.`,
  `${MERKEL} joined ${MACRON} in condemning the attack.`,
  `${MERKEL} left without meeting ${MACRON}.`,
  "France hosted Germany.",
  "Germany met France in the final on Sunday.",
  "Fifty Russian soldiers arrived in Syria.",
  "Ukraine received tanks from Germany.",
  "Emmanuel Macron welcomed Finland to NATO.",
  "Jack Miller came to Chicago in 1923.",
  "The Fed talked down the euro.",
])("no contact: %s", async (sentence) => {
  expect(await contactsIn(sentence)).toEqual([]);
});

test("delegations call to discuss, persons demand to discuss", async () => {
  expect(await pairsIn("An Iranian delegation called on Emmanuel Macron to discuss the treaty.")).toEqual([
    "Iran (delegation) | Emmanuel Macron",
  ]);
  expect(await pairsIn("Angela Merkel called on Emmanuel Macron to discuss the treaty.")).toEqual([]);
});

test("who leads a delegation to a country visits it", async () => {
  expect(await contactsIn("French President Emmanuel Macron led a delegation to Phnom Penh.")).toEqual([
    "Emmanuel Macron | Cambodia, visit, held, Phnom Penh",
  ]);
});

test("who mediates is in contact with either side", async () => {
  expect(await pairsIn("Qatar mediated between Israel and Hamas.")).toEqual(["Qatar | Hamas + Israel"]);
});
