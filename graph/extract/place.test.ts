import { expect, test } from "vitest";
import { placeOf } from "./place.ts";
import { clauseOf, unitOf } from "./testing/claims.ts";

test.for([
  ["Merkel met Macron in Berlin.", "met", "Berlin"],
  ["In Berlin, Merkel met Macron.", "met", "Berlin"],
  ["Merkel held talks with Macron in Berlin.", "talks", "Berlin"],
  ["Russia and Ukraine discussed the Istanbul talks.", "talks", "Istanbul"],
  ["Hakan Fidan met Sergei Lavrov in Antalya, Turkey, on Saturday.", "met", "Antalya, Turkey"],
  ["Donald Trump met Vladimir Putin in Anchorage, Alaska, on Friday.", "met", "Anchorage, Alaska"],
  ["Merkel met Macron at the Ciragan Palace in Istanbul.", "met", "Ciragan Palace, Istanbul"],
  ["Merkel met Macron on the sidelines of a summit in Osaka.", "met", "Osaka"],
  ["Merkel met Macron at a military base in Anchorage.", "met", "Anchorage"],
  ["Merkel is in Beijing for talks with Xi.", "talks", "Beijing"],
  ["Merkel held talks with Macron on the release of hostages in Cairo.", "talks", "Cairo"],
  ["Merkel held talks with Macron on the situation in Idlib.", "talks", undefined],
  ["Merkel and Macron discussed the situation in Gaza.", "discussed", undefined],
  ["Merkel met Macron in a bid to end the war in Ukraine.", "met", undefined],
  ["Merkel met Macron.", "met", undefined],
  ["Merkel met Macron in private.", "met", undefined],
  ["Merkel met Macron in May.", "met", undefined],
  ["Merkel met the mayor of Berlin.", "met", undefined],
] as const)("%s (%s)", async ([sentence, trigger, place]) => {
  const clause = await clauseOf(sentence);
  expect(placeOf(clause, unitOf(clause, trigger))).toBe(place);
});
