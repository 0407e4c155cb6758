import { expect, test } from "vitest";
import { contactsIn } from "../testing/claims.ts";

const [MERKEL, MACRON] = ["Angela Merkel", "Emmanuel Macron"];
const PAIR = `${MERKEL} | ${MACRON}`;
const BOTH = `${MERKEL} + ${MACRON}`;

test.for([
  [`${MERKEL} met ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} met with ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} and ${MACRON} met.`, `${BOTH}, meeting, held`],
  [`${MERKEL} met ${MACRON} in Berlin on Sunday.`, `${PAIR}, meeting, held, 2025-05-18, Berlin`],
  [`${MERKEL}, who met ${MACRON} on Friday, left.`, `${PAIR}, meeting, held, 2025-05-16`],
  [`${MACRON}, whom ${MERKEL} met on Friday, left.`, `${PAIR}, meeting, held, 2025-05-16`],
  [`After meeting ${MACRON}, ${MERKEL} left.`, `${PAIR}, meeting, held`],
  [`${MACRON} was received by ${MERKEL} in Berlin.`, `${PAIR}, meeting, held, Berlin`],
  [`${MERKEL} hosted ${MACRON} in Berlin.`, `${PAIR}, meeting, held, Berlin`],
  [`${MERKEL} had lunch with ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} held talks with ${MACRON} in Berlin.`, `${PAIR}, talks, held, Berlin`],
  [`Talks between ${MERKEL} and ${MACRON} took place in Berlin.`, `${PAIR}, talks, held, Berlin`],
  [`${MERKEL}'s meeting with ${MACRON} ended.`, `${PAIR}, meeting, held`],
  [`${MERKEL} called ${MACRON}.`, `${PAIR}, call, held`],
  [`${MERKEL} called ${MACRON} on Sunday.`, `${PAIR}, call, held, 2025-05-18`],
  [`${MERKEL} spoke to ${MACRON} by telephone.`, `${PAIR}, call, held`],
  [`${MERKEL} and ${MACRON} spoke by phone on Sunday.`, `${BOTH}, call, held, 2025-05-18`],
  [`${MERKEL} had a phone call with ${MACRON}.`, `${PAIR}, call, held`],
  [`In a phone call, ${MERKEL} urged ${MACRON} to sign the treaty.`, `${PAIR}, call, held`],
  [`${MERKEL} wrote to ${MACRON}.`, `${PAIR}, letter, held`],
  [`${MERKEL} sent a letter to ${MACRON}.`, `${PAIR}, letter, held`],
  [`${MERKEL} visited France on Sunday.`, `${MERKEL} | France, visit, held, 2025-05-18`],
  [`${MERKEL} travelled to Paris on Sunday.`, `${MERKEL} | France, visit, held, 2025-05-18, Paris`],
] as const)("%s", async ([sentence, contact]) => {
  expect(await contactsIn(sentence)).toEqual([contact]);
});

test.for([
  [`${MERKEL} will meet ${MACRON} on Friday.`, `${PAIR}, meeting, planned, 2025-05-23`],
  [`${MERKEL} is to meet ${MACRON} on Friday.`, `${PAIR}, meeting, planned, 2025-05-23`],
  [`${MERKEL} agreed to meet ${MACRON} on Friday.`, `${PAIR}, meeting, planned, 2025-05-23`],
  [`${MERKEL} and ${MACRON} agreed to meet.`, `${BOTH}, meeting, planned`],
  [`${MERKEL} said she would meet ${MACRON}.`, `${PAIR}, meeting, planned`],
  [`${MERKEL} announced a meeting with ${MACRON}.`, `${PAIR}, meeting, planned`],
  [`${MERKEL} agreed to a meeting with ${MACRON}.`, `${PAIR}, meeting, planned`],
  [`${MERKEL} refused to meet ${MACRON}.`, `${PAIR}, meeting, refused`],
  [`${MERKEL} said she would not meet ${MACRON}.`, `${PAIR}, meeting, refused`],
  [`${MERKEL} rejected an invitation to meet ${MACRON}.`, `${PAIR}, meeting, refused`],
  [`${MERKEL} dismissed reports that she met ${MACRON}.`, `${PAIR}, meeting, denied`],
  [`${MERKEL} ruled out talks with ${MACRON}.`, `${PAIR}, talks, refused`],
  [`${MERKEL} cancelled a meeting with ${MACRON}.`, `${PAIR}, meeting, cancelled`],
  [`${MERKEL} called off talks with ${MACRON}.`, `${PAIR}, talks, cancelled`],
  [`A meeting between ${MERKEL} and ${MACRON} was cancelled.`, `${PAIR}, meeting, cancelled`],
  [`A planned meeting between ${MERKEL} and ${MACRON} was postponed.`, `${PAIR}, meeting, postponed`],
  [`${MERKEL} denied meeting ${MACRON}.`, `${PAIR}, meeting, denied`],
  [`${MERKEL} rejected the plan at a meeting with ${MACRON}.`, `${PAIR}, meeting, held`],
] as const)("its status: %s", async ([sentence, contact]) => {
  expect(await contactsIn(sentence)).toEqual([contact]);
});

test.for([
  "Angela Merkel met expectations.",
  "Angela Merkel spoke to reporters.",
  "Donald Trump called Vladimir Putin a liar.",
  "Donald Trump called for a ceasefire.",
  "Donald Trump called on Vladimir Putin to end the war.",
  "Olaf Scholz did not meet Xi Jinping.",
  "Olaf Scholz never met Xi Jinping.",
  "Olaf Scholz failed to meet Xi Jinping.",
  "Olaf Scholz wants to meet Xi Jinping.",
  "Olaf Scholz hopes to meet Xi Jinping.",
  "Olaf Scholz could meet Xi Jinping.",
  "Olaf Scholz offered to meet Xi Jinping.",
  "Olaf Scholz urged Emmanuel Macron to meet Xi Jinping.",
  "Olaf Scholz asked for a meeting with Xi Jinping.",
  "If Olaf Scholz and Xi Jinping meet, they will discuss trade.",
  "No meeting between Olaf Scholz and Xi Jinping took place.",
  "There was no meeting between Olaf Scholz and Xi Jinping.",
  "Olaf Scholz has no plans to meet Xi Jinping.",
  "They agreed to meet.",
  "Emmanuel Macron sent officials to Kyiv.",
])("no contact: %s", async (sentence) => {
  expect(await contactsIn(sentence)).toEqual([]);
});

test("those of one side do not meet one another", async () => {
  expect(await contactsIn("Volodymyr Zelenskyy met Marco Rubio and J.D. Vance.")).toEqual([
    "Volodymyr Zelenskyy | J.D. Vance + Marco Rubio, meeting, held",
  ]);
});

test("officials meet for their countries", async () => {
  expect(await contactsIn("Officials from France, Italy and Germany met in Brussels on Sunday.")).toEqual([
    "France (officials) + Germany (officials) + Italy (officials), meeting, held, 2025-05-18, Brussels",
  ]);
});

test.for([
  "Dmitry Peskov said that Vladimir Putin met Xi Jinping on Sunday.",
  "According to Dmitry Peskov, Vladimir Putin met Xi Jinping on Sunday.",
  "Vladimir Putin met Xi Jinping on Sunday, Dmitry Peskov said.",
])("whoever tells of it takes no part: %s", async (sentence) => {
  expect(await contactsIn(sentence)).toEqual(["Vladimir Putin | Xi Jinping, meeting, held, 2025-05-18"]);
});

test("two contacts in a sentence have a day each", async () => {
  expect(await contactsIn("Angela Merkel met Mark Rutte on Sunday and will meet Emmanuel Macron on Friday.")).toEqual([
    "Angela Merkel | Mark Rutte, meeting, held, 2025-05-18",
    "Angela Merkel | Emmanuel Macron, meeting, planned, 2025-05-23",
  ]);
});
