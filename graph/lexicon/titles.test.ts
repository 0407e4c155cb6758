import { expect, test } from "vitest";
import { isOfficeHead, officeAt } from "./titles.ts";

test.for([
  ["former Foreign Minister Lu Kang", 3, "foreign minister", "former"],
  ["Secretary of State Marco Rubio", 3, "secretary of state", "now"],
  ["chief of staff Andriy Yermak", 3, "chief of staff", "now"],
  ["Minister for Foreign Affairs and Trade Peter", 6, "minister for foreign affairs and trade", "now"],
  ["Secretary-General António Guterres", 1, "secretary general", "now"],
  ["president-elect Donald Trump", 1, "president", "future"],
  ["ex-President Dmitry Medvedev", 1, "president", "former"],
  ["acting prime minister", 3, "prime minister", "acting"],
  ["chairman of the Joint Chiefs of Staff Dan", 7, "chairman of the joint chiefs of staff", "now"],
  ["special presidential envoy for peace missions Steve", 6, "special presidential envoy for peace missions", "now"],
  ["head of the presidential office Andriy", 5, "head of the presidential office", "now"],
  ["commander-in-chief of", 1, "commander in chief", "now"],
  ["speaker of the House Mike", 4, "speaker of the house", "now"],
] as const)("%s", ([text, end, title, tense]) => {
  expect(officeAt(text.split(" "), 0)).toMatchObject({ start: 0, end, title, tense, plural: false });
});

test("a plural gives the singular title, and says so", () => {
  expect(officeAt("foreign ministers of".split(" "), 0)).toMatchObject({
    title: "foreign minister",
    head: "minister",
    plural: true,
  });
});

test.for([
  "general election",
  "major city",
  "official said",
  "general-purpose tool",
  "the president",
  "former lover",
  "chief concern",
])("%s is no office", (text) => {
  expect(officeAt(text.split(" "), 0)).toBeUndefined();
});

test("two offices of one kind are one, of two kinds two", () => {
  const title = (text: string) => officeAt(text.split(" "), 0)?.title;
  expect(title("Deputy Prime Minister and Foreign Minister Dar")).toBe("deputy prime minister and foreign minister");
  expect(title("Secretary and Foreign Minister Kuleba discussed")).toBe("secretary");
});

test("a member needs a body, and PM a prime minister", () => {
  expect(officeAt("member of parliament".split(" "), 0)?.title).toBe("member of parliament");
  expect(officeAt("family member of".split(" "), 0)).toBeUndefined();
  expect(officeAt("PM Modi".split(" "), 0)?.title).toBe("pm");
  expect(officeAt("5 PM on".split(" "), 1)).toBeUndefined();
  expect(officeAt("pm on".split(" "), 0)).toBeUndefined();
});

test("the noun of an office is known in both numbers", () => {
  expect(["minister", "envoys", "spokesmen", "secretaries"].filter((word) => !isOfficeHead(word))).toEqual([]);
  expect(["table", "deputes", "s"].filter(isOfficeHead)).toEqual([]);
});
