import { expect, test } from "vitest";
import { row, times, whole } from "./rows.ts";

test("the first cell stands to the left, the others to the right", () => {
  expect(row(["64 kB", "11,200", "–"], [8, 8, 5])).toBe("64 kB       11,200      –");
});

test("growth is told as a factor, and of nothing as nothing", () => {
  expect(times(3, 1.5)).toBe("×2.0");
  expect(times(3, undefined)).toBe("–");
  expect(times(3, 0)).toBe("–");
});

test("numbers have their thousands apart", () => {
  expect(whole(11_234.5)).toBe("11,235");
});
