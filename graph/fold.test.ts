import { expect, test } from "vitest";
import { fold, words } from "./fold.ts";

test.for([
  ["Recep Tayyip Erdoğan", "recep tayyip erdogan"],
  ["Øystein Đặng Łukasz Weiß", "oystein dang lukasz weiss"],
  ["İSTANBUL", "istanbul"],
  ["J.D. Vance", "jd vance"],
  ["JD Vance", "jd vance"],
  ["J. D. Vance", "jd vance"],
  ["Antony J. Blinken", "antony j blinken"],
  ["Plan B. A man", "plan b a man"],
  ["the U.S.", "the us"],
  ["U.S.-led", "us led"],
  ["D’Artagnan, O'Neill", "dartagnan oneill"],
  ["Mr. Smith", "mr smith"],
  ["end.Start", "end start"],
  ["Kim Jong-un", "kim jong un"],
  ["Володимир Зеленський", "володимир зеленськии"],
  ["習近平", "習近平"],
  ["30-day (unconditional) truce!", "30 day unconditional truce"],
  ["ﬁnal ①", "final 1"],
  ["— … !", ""],
] as const)("%s folds to %s", ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test("a long text without spaces takes no longer than it should", () => {
  expect(words("a.".repeat(200_000))).toHaveLength(1);
});
