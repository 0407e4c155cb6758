import { describe, expect, test } from "vitest";
import type { Issue } from "../schema.ts";
import { issue } from "../testing/records.ts";
import { groupIssues, oneIssue } from "./issues.ts";

/** How many issues are left of issues with these names, or names and aliases, each in a file of its own. */
function count(...names: (string | Partial<Issue>)[]): number {
  const records = names.map((one, file) => issue(`i${file}`, typeof one === "string" ? { name: one } : one));
  return groupIssues(records.map((record, file) => ({ record, file }))).length;
}

describe("these are one", () => {
  test.for([
    [["30-day ceasefire", "the 30-day Ceasefire"]],
    [["sanctions on Russia", "sanction on Russia"]],
    [["peace plan", "U.S. peace plan"]],
    [["exchange of prisoners", "exchange of prisoners of war"]],
    [["peace plan", "new peace plan", "new U.S. peace plan"]],
    [[{ name: "truce" }, { name: "ceasefire", aliases: ["the truce"] }]],
    [
      [
        { name: "a", id: "x" },
        { name: "b", id: "x" },
      ],
    ],
  ] as [(string | Partial<Issue>)[]][])("%j", ([names]) => {
    expect(count(...names)).toBe(1);
  });
});

describe("these are not", () => {
  test.for([
    [["agreement", "trade agreement"]],
    [["peace plan", "peace talks"]],
    [["prisoner exchange", "exchange rate"]],
    [["end of the war", "war"]],
    [["ban on arms trade", "ban on weapons"]],
    [["status", "statu"]],
    [["crisis", "crise"]],
    [["of the", "in a"]],
  ] as const)("%j", ([names]) => {
    expect(count(...names)).toBe(2);
  });

  test("one that could be either of two", () => {
    expect(count("peace plan", "U.S. peace plan", "Chinese peace plan")).toBe(3);
  });

  test("two of one file", () => {
    const records = [issue("a", { name: "peace plan" }), issue("b", { name: "the peace plan" })];
    expect(groupIssues(records.map((record) => ({ record, file: 0 })))).toHaveLength(2);
  });
});

test("the one issue has the name that most use and all others as aliases", () => {
  const told = ["ceasefire", "ceasefire", "30-day ceasefire"].map((name, index) => issue(`${index}`, { name }));
  expect(oneIssue(told)).toEqual({ name: "ceasefire", aliases: ["30-day ceasefire"] });
});
