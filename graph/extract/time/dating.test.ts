import { expect, test } from "vitest";
import { clauseOf, PUBLISHED, unitOf } from "../testing/claims.ts";
import { type DatingContext, dating } from "./dating.ts";

async function dateOf(sentence: string, trigger: string, more: Partial<DatingContext> = {}) {
  const clause = await clauseOf(sentence);
  const context = { tense: "past", published: PUBLISHED, toldBefore: undefined, alone: true, ...more } as const;
  return dating(clause, unitOf(clause, trigger), context);
}

test.for([
  ["Merkel met Macron on Sunday.", "met", "2025-05-18"],
  ["On Sunday, Merkel met Macron.", "met", "2025-05-18"],
  ["Merkel said that she had met Macron on Saturday.", "met", "2025-05-17"],
  ["Merkel said on Monday that she had met Macron on Saturday.", "met", "2025-05-17"],
  ["Merkel, who met Macron on Friday, left Paris on Sunday.", "met", "2025-05-16"],
  ["Merkel, who met Macron on Friday, left Paris on Sunday.", "left", "2025-05-18"],
  ["Merkel met Macron on Saturday and met Rutte on Sunday.", "met", "2025-05-17"],
  ["Merkel held talks with Macron on Sunday.", "talks", "2025-05-18"],
  ["The talks between Merkel and Macron took place on Sunday.", "talks", "2025-05-18"],
  ["Merkel met Macron on 3 March 2019.", "met", "2019-03-03"],
  ["Merkel agreed to meet Macron on Sunday.", "meet", "2025-05-18"],
  ["Merkel met Macron over the weekend.", "met", "2025-05-17/2025-05-18"],
  ["Merkel praised the 2018 meeting with Macron.", "meeting", "2018"],
  ["On Friday, two days after his meeting with Macron, Rutte left.", "meeting", "2025-05-14"],
  ["On Friday, a day before his meeting with Macron, Rutte left.", "meeting", "2025-05-17"],
  ["Merkel met Macron three days after the vote on 6 May 2025.", "met", "2025-05-09"],
] as const)("%s (%s)", async ([sentence, trigger, date]) => {
  expect((await dateOf(sentence, trigger)).date).toBe(date);
});

test.for([
  ["Merkel met Macron.", "met"],
  ["Merkel spoke to Macron before the summit on Friday.", "spoke"],
  ["On Friday, Rutte spoke about his meeting with Macron.", "meeting"],
  ["On Friday, Rutte praised his meeting with Macron.", "meeting"],
  ["Merkel met Macron before Friday's summit.", "met"],
  ["Merkel met Macron before the vote on Friday.", "met"],
  ["Merkel met Macron, who faces an election next week.", "met"],
  ["Merkel met Macron about the fraud in the 2016 election.", "met"],
  ["Merkel met Macron after he had visited China in May.", "met"],
  ["Merkel has met Macron since Sunday.", "met"],
  ["On Sunday, Merkel agreed to meet Macron.", "meet"],
] as const)("another's date, or none: %s (%s)", async ([sentence, trigger]) => {
  expect((await dateOf(sentence, trigger)).date).toBeUndefined();
});

test("a day told of a clause far away counts only where nothing else is told", async () => {
  const sentence = "Merkel said on Sunday that Macron, who had met Rutte, was right.";
  expect((await dateOf(sentence, "met", { alone: false })).date).toBeUndefined();
});

test.for([
  ["Merkel met Macron at 5 p.m. on Sunday.", { date: "2025-05-18", basis: "resolved", time: "17:00" }],
  ["Merkel met Macron at 9:30 a.m. Moscow time.", { time: "09:30 Moscow time" }],
] as const)("the time of day: %s", async ([sentence, told]) => {
  expect(await dateOf(sentence, "met")).toEqual(told);
});

test("a time in two zones is told of those who are not in one place", async () => {
  const sentence = "Merkel will speak with Trump at 5 p.m. Berlin time, or 11 a.m. Eastern Time, on Friday.";
  expect(await dateOf(sentence, "speak", { tense: "future" })).toEqual({
    date: "2025-05-23",
    basis: "resolved",
    time: "17:00 Berlin time",
    twoZones: true,
  });
});

test("the same day is the day told before, if there is one", async () => {
  expect((await dateOf("Merkel met Rutte the same day.", "met", { toldBefore: "2025-05-16" })).date).toBe("2025-05-16");
  expect((await dateOf("Merkel met Rutte the same day.", "met")).date).toBeUndefined();
});

test("without a day of publication only a whole date is a date", async () => {
  expect((await dateOf("Merkel met Macron on Sunday.", "met", { published: undefined })).date).toBeUndefined();
  expect((await dateOf("Merkel met Macron on 3 March 2019.", "met", { published: undefined })).date).toBe("2019-03-03");
});

test.for([
  ["Merkel met Rutte the next day.", "2025-05-17"],
  ["Merkel met Rutte a day earlier.", "2025-05-15"],
  ["Merkel met Rutte two days later.", "2025-05-18"],
] as const)("counted from the day told before: %s", async ([sentence, date]) => {
  expect((await dateOf(sentence, "met", { toldBefore: "2025-05-16" })).date).toBe(date);
  expect((await dateOf(sentence, "met")).date).toBeUndefined();
});
