import fc from "fast-check";
import { expect, test } from "vitest";
import { splitNames } from "./split-names.ts";

test.for([
  ["Acme; Foo plc | Bar\nBaz", ["Acme", "Foo plc", "Bar", "Baz"]],
  ["Acme, Foo plc and Bar Ltd", ["Acme", "Foo plc", "Bar Ltd"]],
  ["Acme, Foo and Bar Ltd", ["Acme", "Foo and Bar Ltd"]],
  ["Widget Association and Michael Roe (Acme)", ["Widget Association", "Michael Roe (Acme)"]],
  ["Acme, Inc., Foo, Ltd", ["Acme, Inc.", "Foo, Ltd"]],
  ["Angela Merkel and Emmanuel Macron", ["Angela Merkel", "Emmanuel Macron"]],
  ["President Duda and Prime Minister Morawiecki", ["President Duda", "Prime Minister Morawiecki"]],
  ["Deputy Prime Minister and Foreign Minister Jane Roe", ["Deputy Prime Minister and Foreign Minister Jane Roe"]],
  ["Foreign Ministers Lavrov and Kouchner", ["Foreign Ministers Lavrov", "Kouchner"]],
  ["Jane Roe, Minister of Trade, John Doe, Mayor", ["Jane Roe, Minister of Trade", "John Doe, Mayor"]],
  ["Minister of Trade, Jane Roe", ["Minister of Trade, Jane Roe"]],
  ["Nick Roe, Lou Poe (Producers, Channel 9)", ["Nick Roe", "Lou Poe (Producers, Channel 9)"]],
  ["France, Germany and Italy", ["France", "Germany", "Italy"]],
  [
    "French, German, and British Foreign Ministers",
    ["French Foreign Ministers", "German Foreign Ministers", "British Foreign Ministers"],
  ],
  ["Italian and NATO officials", ["Italian officials", "NATO officials"]],
  ["Foreign Office and Home Office", ["Foreign Office", "Home Office"]],
] as const)("%j names several, or one", ([cell, names]) => {
  expect(splitNames(cell)).toEqual(names);
});

test.for([
  "Marks and Spencer",
  "Department for Business, Energy and Industrial Strategy",
  "Trinidad and Tobago",
  "Korea, South",
  "Roe (Acme; Foo, Bar and Baz)",
  "Jane Roe, MP",
])("%j is one name", (cell) => {
  expect(splitNames(cell)).toEqual([cell]);
});

test("separators that are told are the only ones besides line breaks, semicolons and bars", () => {
  expect(splitNames("Acme, Inc / Foo and Bar", ["/"])).toEqual(["Acme, Inc", "Foo and Bar"]);
  expect(splitNames("Roe with Doe without Poe", ["with"])).toEqual(["Roe", "Doe without Poe"]);
  expect(splitNames("Angela Merkel and Emmanuel Macron", [])).toEqual(["Angela Merkel and Emmanuel Macron"]);
});

test("brackets that never close hold nothing together", () => {
  expect(splitNames("Acme (UK; Foo")).toEqual(["Acme (UK", "Foo"]);
});

test("no letter gets lost, whatever the cell holds", () => {
  const unit = fc.constantFrom("A", "b", " ", ",", ";", "(", ")", " and ", "Ltd", "Minister", "&", "/");
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, "").replace(/and/g, "");
  fc.assert(
    fc.property(fc.string({ unit }), (cell) => {
      expect(letters(splitNames(cell).join(""))).toBe(letters(cell));
    }),
  );
});
