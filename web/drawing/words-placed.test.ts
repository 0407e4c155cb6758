import { expect, test } from "vitest";
import { placeWords, type Worded } from "./words-placed.ts";

const worded = (id: string, y: number, length = 200): Worded => ({
  id,
  from: { x: 0, y },
  to: { x: length, y },
  textWidth: 40,
  textHeight: 10,
});

test("a word stands in the middle of its tie", () => {
  expect(placeWords([worded("a", 0)], [], []).get("a")).toBe(0.5);
});

test("words of neighbouring lanes stand beside each other, not over each other", () => {
  const [a = 0, b = 0] = placeWords([worded("a", 0), worded("b", 8)], [], []).values();
  expect(Math.abs(a - b) * 200).toBeGreaterThanOrEqual(40);
});

test("a word makes way for a name", () => {
  const name = { left: 80, right: 120, top: -8, bottom: 8 };
  const share = placeWords([worded("a", 0)], [], [name]).get("a") ?? 0.5;
  expect(share * 200 < 60 || share * 200 > 140).toBe(true);
});

test("a tie too short for its word has none", () => {
  expect(placeWords([worded("a", 0, 44)], [], []).size).toBe(0);
});

test("a word with no free place is left out", () => {
  expect(placeWords([worded("a", 0)], [], [{ left: -10, right: 210, top: -5, bottom: 5 }]).size).toBe(0);
});
