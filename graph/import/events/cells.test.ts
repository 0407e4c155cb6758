import fc from "fast-check";
import { expect, test } from "vitest";
import { commaSeparated } from "./cells.ts";

test.for([
  ["a,b,,c", ["a", "b", "", "c"]],
  ['1,"Novak, Anna",2', ["1", "Novak, Anna", "2"]],
  ['"a ""b"" c",""', ['a "b" c', ""]],
  ['a,"b', ["a", "b"]],
  ["", [""]],
  ["a,", ["a", ""]],
  ['"a",', ["a", ""]],
] as const)("%s", ([line, cells]) => {
  expect(commaSeparated(line)).toEqual(cells);
});

test("cells that are written with quotes are read back", () => {
  const written = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      expect(commaSeparated(written(cells))).toEqual(cells);
    }),
  );
});
