import { expect, test } from "vitest";
import { contactsIn, fileOf, pairsIn } from "../testing/claims.ts";

const [MERKEL, MACRON] = ["Angela Merkel", "Emmanuel Macron"];
const PAIR = `${MERKEL} | ${MACRON}`;
const BOTH = `${MERKEL} + ${MACRON}`;

test.for([
  [`${MERKEL} paid a visit to ${MACRON}.`, `${PAIR}, visit, held`],
  [`${MERKEL} paid a courtesy call on ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} gave a warm welcome to ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} was granted an audience with ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} attended a lunch hosted by ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} hosted a dinner for ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} held a phone conversation with ${MACRON}.`, `${PAIR}, call, held`],
  [`${MERKEL} got a call from ${MACRON}.`, `${PAIR}, call, held`],
  [`${MERKEL} sent ${MACRON} a letter.`, `${PAIR}, letter, held`],
  [`${MERKEL} walked out of a meeting with ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} left a meeting with ${MACRON}.`, `${PAIR}, meeting, held`],
  [`${MERKEL} is in talks with ${MACRON}.`, `${PAIR}, talks, held`],
  [`${MERKEL}, in consultation with ${MACRON}, stopped the vote.`, `${PAIR}, talks, held`],
  [`${MERKEL} is expected in Rome on Friday for talks with ${MACRON}.`, `${PAIR}, talks, planned, 2025-05-23, Rome`],
  [`At a meeting with ${MACRON} on Sunday, ${MERKEL} said she would go.`, `${PAIR}, meeting, held, 2025-05-18`],
  [`${MERKEL} and ${MACRON} held a joint press conference in Rome.`, `${BOTH}, meeting, held, Rome`],
  [`Over lunch in Rome, ${MERKEL} and ${MACRON} discussed trade.`, `${BOTH}, meeting, held, Rome`],
  [`${MERKEL} spoke about her talks with ${MACRON}.`, `${PAIR}, talks, held`],
] as const)("%s", async ([sentence, contact]) => {
  expect(await contactsIn(sentence)).toContain(contact);
});

test.for([
  `${MERKEL} held a press conference.`,
  `${MERKEL} and ${MACRON} held press conferences.`,
  `${MERKEL} gave a warm welcome to the plan.`,
  `${MERKEL} hoped for a call from ${MACRON}.`,
  `Hopes for a meeting between ${MERKEL} and ${MACRON} faded.`,
  `There is no date for a meeting between ${MERKEL} and ${MACRON}.`,
  `${MERKEL} called for talks between Russia and Ukraine.`,
  `A possible meeting between ${MERKEL} and ${MACRON} was discussed.`,
])("no contact: %s", async (sentence) => {
  expect(await contactsIn(sentence)).toEqual([]);
});

test("who is joined in a call is on the side of whoever joins", async () => {
  expect(await pairsIn(`${MERKEL} joined ${MACRON} in a call with Mark Rutte.`)).toEqual([`${BOTH} | Mark Rutte`]);
});

test("those who lead delegations at talks take part", async () => {
  expect(
    await contactsIn("Rustem Umerov and Russia's Vladimir Medinsky led their delegations at talks in Rome."),
  ).toEqual(["Rustem Umerov + Vladimir Medinsky, talks, held, Rome"]);
});

test("at trilateral talks everybody meets everybody", async () => {
  expect(await pairsIn(`${MERKEL} held trilateral talks with ${MACRON} and Mark Rutte.`)).toEqual([
    `${BOTH} + Mark Rutte`,
  ]);
});

test.for([
  "Qatar brokered talks between Israel and Hamas.",
  "The talks between Israel and Hamas, mediated by Qatar, ended.",
])("who mediates talks faces either side: %s", async (sentence) => {
  const { meetings } = await fileOf(sentence);
  expect(meetings[0]?.participants.find(({ role }) => role === "mediator")?.side).toBeDefined();
  expect(meetings[0]?.participants).toHaveLength(3);
});

test("a host faces those whose summit it is", async () => {
  expect(await pairsIn(`${MACRON} is hosting the G7 summit in Rome.`)).toEqual([`G7 | ${MACRON}`]);
});
