import { describe, expect, test } from "vitest";
import { actorGraph } from "../graph/actor-graph.ts";
import type { Actor } from "../graph/schema.ts";
import { acronym, initials, labels, mark } from "./names.ts";

test.for([
  ["Volodymyr Zelenskyy", "VZ"],
  ["J.D. Vance", "JV"],
  ["Łukasz Żak", "ŁŻ"],
  ["foreign minister (Germany)", "FM"],
  ["Minister of Defence", "MD"],
  ["Lula", "L"],
  ["…", ""],
] as const)("the initials of %s are %s", ([name, expected]) => {
  expect(initials(name)).toBe(expected);
});

test("where the family comes first, so does its letter, and the given name's first follows", () => {
  expect(initials("Xi Jinping", "CHN")).toBe("XJ");
  expect(initials("Kim Jong Un", "PRK")).toBe("KJ");
  expect(initials("Kim Jong Un")).toBe("KU");
});

test.for([
  ["NATO", [], "NATO"],
  ["European Union", ["EU"], "EU"],
  ["United Nations", ["U.N."], "UN"],
  ["International Monetary Fund", [], "IMF"],
  ["Naftogaz", [], "N"],
] as const)("the acronym of %s is short", ([name, aliases, expected]) => {
  expect(acronym({ name, aliases: [...aliases] })).toBe(expected);
});

test("governments and groups have a picture inside, and no letters", () => {
  const actor: Actor = { id: "k", name: "Kremlin", type: "government", aliases: [] };
  expect(mark({ kind: "actor", actor })).toBe("");
  expect(mark({ kind: "issue", issue: { id: "i", name: "gas", aliases: [] } })).toBe("gas");
});

const graphOf = (actors: Actor[]) =>
  actorGraph({ format: "actor-graph/1", documents: [], actors, issues: [], meetings: [], stances: [] });

describe("labels", () => {
  const label = (...actors: [name: string, type: Actor["type"], ...aliases: string[]][]) => {
    const records = actors.map(([name, type, ...aliases]): Actor => ({ id: name, name, type, aliases }));
    return [...labels(graphOf(records)).values()];
  };

  test("are surnames where these tell persons apart, else full names", () => {
    expect(label(["Joe Biden", "person"], ["Marco Rubio", "person"])).toEqual(["Biden", "Rubio"]);
    expect(label(["Mohamed bin Zayed Al Nahyan", "person"])).toEqual(["Al Nahyan"]);
    expect(label(["Hunter Biden", "person"], ["Joe Biden", "person"])).toEqual(["Hunter Biden", "Joe Biden"]);
  });

  test("put the family's name on whoever is named with it first", () => {
    const xi: Actor = { id: "xi", name: "Xi Jinping", type: "person", aliases: [], country: "CHN" };
    expect([...labels(graphOf([xi])).values()]).toEqual(["Xi"]);
  });

  test("abbreviate countries with long names alone", () => {
    expect(label(["United Kingdom", "country", "UK"], ["United States", "country", "US"])).toEqual([
      "UK",
      "United States",
    ]);
    expect(label(["Bosnia and Herzegovina", "country"])).toEqual(["Bosnia and Herzegovina"]);
  });
});
