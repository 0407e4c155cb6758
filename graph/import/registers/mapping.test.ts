import { expect, test } from "vitest";
import { MappingError } from "./errors.ts";
import { parseMapping, partiesOf, whenOf } from "./mapping.ts";

test("a mapping may be as short as three headers", () => {
  const { who, whom, when } = parseMapping({ who: "Minister", whom: "Organisation", when: "Date" });
  expect(partiesOf(who)).toEqual([{ column: "Minister" }]);
  expect(partiesOf(whom)).toEqual([{ column: "Organisation" }]);
  expect(whenOf(when)).toEqual({ from: "Date" });
});

test("several headers are names of one column, several parties are columns of their own", () => {
  expect(partiesOf(["Minister", "Name of minister"])).toEqual([{ column: ["Minister", "Name of minister"] }]);
  expect(partiesOf([{ column: "Host" }, { column: "Guest" }])).toHaveLength(2);
});

test("the date may begin and end in columns of their own", () => {
  expect(whenOf({ from: "start", to: "end", order: "day-first" })).toEqual({
    from: "start",
    to: "end",
    order: "day-first",
  });
  expect(whenOf({ column: "Date", year: 2016 })).toEqual({ from: "Date", year: 2016 });
});

test.for([
  [{ who: "a", whom: "b" }, /when/],
  [{ who: { column: "a", value: "b" }, when: "c" }, /Expected either a column or a value/],
  [{ who: "a", when: "c", whomm: "b" }, /whomm/],
  [{ who: "a", when: { column: "c", order: "day" } }, /when/],
  ["Minister", /no column mapping/],
  [undefined, /no column mapping/],
] as const)("%j is refused with the place of its fault", ([value, message]) => {
  expect(() => parseMapping(value)).toThrow(MappingError);
  expect(() => parseMapping(value)).toThrow(message);
});
