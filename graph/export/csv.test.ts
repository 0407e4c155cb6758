import fc from "fast-check";
import { expect, test } from "vitest";
import { delimited } from "../import/registers/tables/delimited.ts";
import { cell, toCsv } from "./csv.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile, hostileText } from "./testing/hostile.ts";
import { textsOf } from "./testing/text-of.ts";

const rowsOf = (text: string | undefined) =>
  delimited(text?.replace(/^\uFEFF/, "") ?? "", ",").rows.map(({ cells }) => cells);

test("each table is a file, and its rows can be joined by ids", () => {
  const files = textsOf(toCsv(everything()));
  expect(Object.keys(files)).toEqual([
    "actors",
    "offices",
    "issues",
    "contacts",
    "participants",
    "stances",
    "evidence",
    "documents",
  ]);
  expect(rowsOf(files.participants)[2]).toEqual(["talks-1", "Q1", "Ann Lee", "guest", "2", "a delegation"]);
  expect(rowsOf(files.stances)[1]?.slice(0, 10)).toEqual([
    "stance-1",
    "Q1",
    "Ann Lee",
    "issue-truce",
    "truce",
    "issue",
    "support",
    "urged",
    "0.5",
    "conditional",
  ]);
  expect(rowsOf(files.evidence).filter(([record]) => record === "talks-1")).toHaveLength(4);
});

test("a code keeps its zeros", () => {
  expect(textsOf(toCsv(everything())).contacts).toContain(",046,");
});

test("a table without rows is left out", () => {
  expect(Object.keys(textsOf(toCsv({ ...everything(), stances: [], meetings: [] })))).not.toContain("evidence");
});

test("members of a list that hold the separator can be told apart", () => {
  expect(rowsOf(textsOf(toCsv(everything())).actors)[1]?.[3]).toBe("A. Lee|Lee \\| Ann");
});

test.for([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1+1", "'-1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["  =1", "'  =1"],
  ["＝1+1", "'＝1+1"],
  ["\t=1", "'\t=1"],
  ['=A1,"x"', '"\'=A1,""x"""'],
  ["a=b", "a=b"],
  ["Lee-Bilyy", "Lee-Bilyy"],
  [-1, "-1"],
  [undefined, ""],
] as const)("%j stands as %j", ([value, text]) => expect(cell(value)).toBe(text));

test("no text of a stranger begins as a formula, breaks a row or moves a cell", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const [row] = rowsOf(`\uFEFF${cell(text)},${cell("next")}\r\n`);
      expect(row).toHaveLength(2);
      expect(row?.[0]?.replace(/^'/, "")).toBe(text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/^'/, ""));
      expect(row?.[0]).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
  );
});

test.for(HOSTILE)("with %j in every place the tables keep their shape", (text) => {
  for (const table of Object.values(textsOf(toCsv(hostileFile(text))))) {
    const [header, ...rows] = rowsOf(table);
    for (const row of rows) expect(row).toHaveLength(header?.length ?? 0);
  }
});

test("texts with an apostrophe in front are told", () => {
  const { lost } = toCsv({
    ...everything(),
    meetings: [],
    stances: [],
    story: [],
    issues: [{ id: "i", name: "-", aliases: [] }],
  });
  expect(lost.at(-1)).toBe("1 text that a spreadsheet would take for a formula has an apostrophe in front");
});
