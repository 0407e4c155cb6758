import { expect, test } from "vitest";
import { contactsIn, fileOf } from "../testing/claims.ts";

test("talks told again add their day and place to the talks told before", async () => {
  const text = "Russia and Ukraine held talks in Istanbul. The Istanbul talks ended on Friday.";
  expect(await contactsIn(text)).toEqual(["Russia + Ukraine, talks, held, 2025-05-16, Istanbul"]);
});

test("each report of a contact is a piece of evidence, and the contact is one", async () => {
  const text = "Angela Merkel met Emmanuel Macron on Sunday. On Sunday, Macron met Merkel.";
  const { meetings } = await fileOf(text);
  expect(meetings.map(({ evidence }) => evidence.length)).toEqual([2]);
});

test("contacts on two days are two", async () => {
  const text = "Angela Merkel met Emmanuel Macron on Friday. Merkel met Macron again on Sunday.";
  expect(await contactsIn(text)).toEqual([
    "Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-16",
    "Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-18",
  ]);
});

test("talks told separately are one each", async () => {
  const text = "Marco Rubio held separate talks with Sergei Lavrov and Hakan Fidan.";
  expect((await contactsIn(text)).sort()).toEqual([
    "Marco Rubio | Hakan Fidan, talks, held",
    "Marco Rubio | Sergei Lavrov, talks, held",
  ]);
});

test("talks told in two time zones are a call", async () => {
  const text = "Angela Merkel will speak with Donald Trump at 5 p.m. Berlin time, or 11 a.m. Eastern Time, on Friday.";
  expect(await contactsIn(text)).toEqual([
    "Angela Merkel | Donald Trump, call, planned, 2025-05-23, 17:00 Berlin time",
  ]);
});

test("a meeting on a day to come is planned, however it is told", async () => {
  expect(await contactsIn("Angela Merkel meets Emmanuel Macron on 23 May 2025.")).toEqual([
    "Angela Merkel | Emmanuel Macron, meeting, planned, 2025-05-23",
  ]);
});

test("what happens on a weekday is still to come, what happened is over", async () => {
  expect(await contactsIn("Angela Merkel meets Emmanuel Macron on Wednesday.")).toEqual([
    "Angela Merkel | Emmanuel Macron, meeting, planned, 2025-05-21",
  ]);
  expect(await contactsIn("Angela Merkel met Emmanuel Macron on Wednesday.")).toEqual([
    "Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-14",
  ]);
});

test("a planned meeting that is called off is one with a history", async () => {
  const text = "A meeting between Donald Trump and Xi Jinping was planned for Friday, but the meeting was cancelled.";
  const { meetings } = await fileOf(text);
  expect(meetings.map(({ status, history = [] }) => [status, history.map((one) => one.status).sort()])).toEqual([
    ["cancelled", ["cancelled", "planned"]],
  ]);
});

test("a meeting at another's summit is called off, not the summit", async () => {
  const text =
    "Donald Trump and Xi Jinping were due to meet on 17 June 2025 at the G7 summit, but that meeting was cancelled.";
  expect(await contactsIn(text)).toEqual(["Donald Trump + Xi Jinping, meeting, cancelled, 2025-06-17"]);
});

test("an undated plan that is called off is one with a history", async () => {
  const { meetings } = await fileOf("Angela Merkel planned to meet Emmanuel Macron. The meeting was called off.");
  expect(meetings.map(({ status, history = [] }) => [status, history.map((one) => one.status)])).toEqual([
    ["cancelled", ["planned", "cancelled"]],
  ]);
});

test("only what was planned is called off", async () => {
  const text = "Angela Merkel met Emmanuel Macron on Sunday. The talks on the budget were postponed.";
  expect(await contactsIn(text)).toEqual(["Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-18"]);
});

test("when a meeting begins may be told without saying whose", async () => {
  const text = "Angela Merkel and Emmanuel Macron are to meet in Berlin. The meeting will begin at 10 a.m. on Friday.";
  expect(await contactsIn(text)).toEqual([
    "Angela Merkel + Emmanuel Macron, meeting, planned, 2025-05-23, 10:00, Berlin",
  ]);
});

test("a meeting only mentioned lends nothing to the one before", async () => {
  const text = "Angela Merkel met Emmanuel Macron. She spoke of the meeting in Rome on Friday.";
  expect((await contactsIn(text))[0]).toBe("Angela Merkel | Emmanuel Macron, meeting, held");
});

test.for([
  "They discussed trade.",
  "The two leaders spoke for two hours.",
  "Merkel and Macron also talked about China.",
])("what is discussed at a meeting is no other one: %s", async (sentence) => {
  const text = `Angela Merkel met Emmanuel Macron in Paris on Sunday. ${sentence}`;
  expect(await contactsIn(text)).toEqual(["Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-18, Paris"]);
});

test("delegations that met at what is called talks held talks", async () => {
  const text = "Delegations from Russia and Ukraine met in Rome. Turkey praised the talks.";
  expect(await contactsIn(text)).toEqual(["Russia (delegations) + Ukraine (delegations), talks, held, Rome"]);
});

test("who mediates has that role", async () => {
  const { meetings } = await fileOf("Qatar brokered talks between Israel and Hamas.");
  expect(meetings[0]?.participants.map(({ role = "none" }) => role)).toEqual(["mediator", "none", "none"]);
});

test("a visit has a guest and a host, a reception a host and a guest", async () => {
  const roles = async (text: string) => (await fileOf(text)).meetings[0]?.participants.map(({ role }) => role);
  expect(await roles("Angela Merkel visited France on Sunday.")).toEqual(["guest", "host"]);
  expect(await roles("Emmanuel Macron received Angela Merkel on Sunday.")).toEqual(["host", "guest"]);
});

test("a claim of one party alone makes no contact", async () => {
  expect(await contactsIn("Angela Merkel left the meeting. The talks ended.")).toEqual([]);
});
