import { describe, expect, test } from "vitest";
import { compromise } from "./compromise.ts";
import { crossner } from "./crossner.ts";
import { cluster, gum, pairUp, unite } from "./gum.ts";
import { nearestNames } from "./nearest-names.ts";
import { seesaw } from "./seesaw.ts";
import { actor, counts, graph, stance } from "./testing.ts";

describe("crossner", () => {
  const row = {
    id: "1",
    text: "Ann Arbor of the Blue Party won the May Election in Freedonia",
    entities: [
      [0, 9, "politician", "Ann Arbor"],
      [17, 27, "politicalparty", "Blue Party"],
      [36, 48, "election", "May Election"],
      [52, 61, "country", "Freedonia"],
    ] as [number, number, string, string][],
  };
  const score = (...names: { start: number; end: number; type: string }[]) =>
    counts((report) => crossner.score(row, { file: graph({}), names }, report));

  test("both ends and the type must agree", () => {
    expect(score({ start: 0, end: 9, type: "person" }, { start: 17, end: 27, type: "organization" }).names).toEqual([
      2, 2, 3,
    ]);
    expect(score({ start: 4, end: 9, type: "person" }).names).toEqual([0, 1, 3]);
    expect(score({ start: 17, end: 27, type: "place" }).names).toEqual([0, 1, 3]);
    expect(score({ start: 52, end: 61, type: "country" }).names).toEqual([1, 1, 3]);
  });

  test("a name of a type that is left out is neither required nor punished", () => {
    expect(score({ start: 36, end: 48, type: "organization" }).names).toEqual([0, 0, 3]);
    expect(score({ start: 0, end: 9, type: "other" }).names).toEqual([0, 0, 3]);
  });

  test("each type has its own figures", () => {
    const figures = score({ start: 0, end: 9, type: "person" }, { start: 36, end: 48, type: "person" });
    expect([figures.person, figures.organization, figures.place]).toEqual([
      [1, 1, 1],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });
});

describe("gum", () => {
  test("actors of one type that share a name are one", () => {
    expect(
      unite([
        { type: "place", names: ["US", "United States"] },
        { type: "place", names: ["the US"] },
        { type: "organization", names: ["US"] },
      ]),
    ).toHaveLength(2);
  });

  test("an equal name goes before an overlapping one, and each gold actor is taken once", () => {
    const gold = [
      { type: "person", names: ["Ann Arbor"] },
      { type: "place", names: ["Arbor"] },
    ];
    const found = [
      { type: "person", names: ["Arbor"] },
      { type: "place", names: ["Arbor"] },
      { type: "person", names: ["Ann Arbor"] },
    ];
    expect([...pairUp(found, gold)]).toEqual([
      [found[1], gold[1]],
      [found[2], gold[0]],
    ]);
  });

  const row = {
    doc: "1",
    date: "2025-05-18",
    title: "",
    text: "Ann Arbor went to Lima with the Blue Party",
    actors: [
      { type: "person" as const, names: ["Ann Arbor"] },
      { type: "place" as const, names: ["Lima"] },
      { type: "organization" as const, names: ["Blue Party"] },
    ],
  };

  test("names that are none of the extracted actors are added to them", () => {
    const file = graph({ actors: [actor("a", "Ann Arbor", "person"), actor("b", "Green Party", "organization")] });
    const names = [
      { start: 4, end: 9, type: "person" },
      { start: 18, end: 22, type: "place" },
      { start: 0, end: 3, type: "other" },
    ];
    expect(counts((report) => gum.score(row, { file, names }, report))).toEqual({
      actors: [2, 3, 3],
      "of those type": [2, 2, 0],
      "persons and organisations": [1, 2, 2],
    });
  });

  test("names of one actor are one, by what the extractor says or else by name", () => {
    const text = "Ann Arbor, Arbor, Blue Party, Party, Ann";
    const spans = [
      { start: 0, end: 9, type: "person" },
      { start: 11, end: 16, type: "person" },
      { start: 18, end: 28, type: "organization" },
      { start: 30, end: 35, type: "organization" },
    ];
    expect(cluster(spans, text).map(({ names }) => names)).toEqual([["Blue Party"], ["Ann Arbor", "Arbor"], ["Party"]]);
    const told = spans.map((span, index) => ({ ...span, actor: index === 1 ? "other" : span.type }));
    expect(cluster(told, text).map(({ names }) => names)).toEqual([["Blue Party", "Party"], ["Ann Arbor"], ["Arbor"]]);
  });

  test("a wrong type is found, and wrong", () => {
    const file = graph({ actors: [actor("a", "Ann Arbor", "organization")] });
    expect(counts((report) => gum.score(row, { file }, report))["of those type"]).toEqual([0, 1, 0]);
  });
});

describe("seesaw", () => {
  const row = {
    doc: "1",
    date: "2025-05-18",
    title: "",
    sentences: [{ i: 0, text: "…" }],
    entities: [
      { name: "Ann Arbor", type: ["People"] },
      { name: "Bob Burke", type: ["People"] },
      { name: "border wall", type: ["Topic"] },
    ],
    stances: [
      { sent: 0, source: "Ann Arbor", target: "Bob Burke", label: "negative" as const },
      { sent: 0, source: "Ann Arbor", target: "border wall", label: "positive" as const },
      { sent: 0, source: "None", target: "Bob Burke", label: "negative" as const },
    ],
  };

  test("triples of nobody are left out, and so is what is said of actors that aren't in the list", () => {
    const file = graph({
      actors: [actor("a", "Arbor", "person"), actor("b", "Burke", "person"), actor("x", "Xaver", "person")],
      issues: [{ id: "wall", name: "border wall", aliases: [] }],
      stances: [stance("a > b -"), stance("a > #wall +"), stance("b > a -"), stance("x > a -")],
    });
    expect(counts((report) => seesaw.score(row, { file }, report))).toEqual({ stances: [2, 3, 2] });
  });
});

describe("baselines", () => {
  test("the nearest names around a word of contact or stance are a tie", async () => {
    const text = "On Sunday, Ann Arbor met Bob Burke in Lima. Cid Crane accused Ann Arbor. Nobody came.";
    const { meetings, stances } = await nearestNames.extract({ text, published: "2025-05-19" });
    expect(meetings.map(({ participants }) => participants.map(({ actor }) => actor))).toEqual([
      ["ann-arbor", "bob-burke"],
    ]);
    expect(stances.map(({ holder, polarity, target }) => [holder, polarity, target])).toEqual([
      ["cid-crane", -1, { actor: "ann-arbor" }],
    ]);
    for (const { evidence } of [...meetings, ...stances])
      for (const piece of evidence) if ("quote" in piece) expect(text.slice(piece.start, piece.end)).toBe(piece.quote);
  });

  test("compromise's names stand where it says", async () => {
    const text = "“We will see,” said Barack Obama’s aide in Paris, France.";
    const names = (await compromise.names?.(text)) ?? [];
    expect(names.map(({ start, end, type }) => [text.slice(start, end), type])).toContainEqual([
      "Barack Obama",
      "person",
    ]);
    for (const { start, end } of names) expect(text.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/u);
  });
});
