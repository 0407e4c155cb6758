import { expect, test } from "vitest";
import { closeness } from "./closeness.ts";

test.for([
  ["macron", "macron", 1],
  ["mac", "macron", 0.9],
  ["m", "macron", 0.9],
  ["marcon", "macron", 0.6],
  ["macrn", "macron", 0.6],
  ["maccron", "macron", 0.6],
  ["macrom", "macron", 0.6],
  ["nacron", "macron", 0.6],
  ["zelinsk", "zelenskyy", 0.6],
  ["netanjahu", "netanyahu", 0.6],
  ["macron", "mac", 0],
  ["merkel", "macron", 0],
  ["ruz", "rubio", 0],
  ["zelinskj", "zelenskyy", 0.4],
  ["xyzenskyy", "zelenskyy", 0],
] as const)("to who typed %s, %s is as close as %d", ([typed, word, score]) => {
  expect(closeness(typed, word)).toBeCloseTo(score, 10);
});
