import { expect, test } from "vitest";
import { counted, listed } from "./words.ts";

test("one is counted in the singular, thousands with a mark", () => {
  expect(counted(1, "contact")).toBe("1 contact");
  expect(counted(0, "contact")).toBe("0 contacts");
  expect(counted(1200, "other is", "others are")).toBe("1,200 others are");
});

test("names are listed as in a sentence", () => {
  expect(listed([])).toBe("");
  expect(listed(["Italy"])).toBe("Italy");
  expect(listed(["Italy", "France"])).toBe("Italy and France");
  expect(listed(["Italy", "France", "Germany"])).toBe("Italy, France and Germany");
  expect(listed(["Italy", "France", "Germany", "Poland"], 2)).toBe("Italy, France and 2 more");
});
