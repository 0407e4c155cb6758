import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { scoreActors, scoreContacts, scoreStances } from "./article-scores.ts";
import { Report } from "./data-set.ts";
import { GoldArticle } from "./gold.ts";
import { actor, counts, graph, meeting, stance } from "./testing.ts";

const gold = v.parse(GoldArticle, {
  id: "made-up",
  actors: [
    { id: "ann", name: "Ann Arbor", names: ["Arbor"], type: "person" },
    { id: "bob", name: "Bob Burke", names: ["Burke"], type: "person" },
    { id: "cid", name: "Cid Crane", names: ["Crane"], type: "person" },
    { id: "dee", name: "Dee Drake", names: ["Drake"], type: "person" },
    { id: "land", name: "Freedonia", names: ["Fredville"], type: "country" },
  ],
  meetings: [
    { sides: [["ann"], ["bob", "cid"]], form: "meeting", status: "held", date: "2025-05-18" },
    { sides: [["ann"], ["bob"]], form: "call", status: "planned", date: null },
  ],
  may_meetings: [{ sides: [["dee"], ["ann"]] }],
  stances: [
    { holder: "ann", target: "land", polarity: -1 },
    { holder: "bob", target: "land", polarity: 1 },
    { holder: "ann", target: "issue:ceasefire", polarity: 1 },
  ],
  may_stances: [
    { holder: "cid", target: "land", polarity: -1 },
    { holder: "bob", target: "issue:peace plan", polarity: 1 },
  ],
});

const actors = [
  actor("a", "Arbor", "person"),
  actor("b", "Bob Burke", "person"),
  actor("c", "Crane", "person"),
  actor("d", "Dee Drake", "person"),
  actor("l", "Fredville", "country"),
  actor("x", "Xaver Xylander", "person"),
];

const contacts = (...meetings: ReturnType<typeof meeting>[]) =>
  counts((report) => scoreContacts(gold, { file: graph({ actors, meetings }) }, report));

const stances = (...all: ReturnType<typeof stance>[]) =>
  counts((report) =>
    scoreStances(
      gold,
      {
        file: graph({
          actors,
          issues: [
            { id: "truce", name: "30-day ceasefire", aliases: [] },
            { id: "plan", name: "plan", aliases: ["peace plan of the two"] },
            { id: "tax", name: "tax law", aliases: [] },
          ],
          stances: all,
        }),
      },
      report,
    ),
  );

describe("contact ties", () => {
  test("a meeting of one with two is two ties, and none between the two", () => {
    const right = meeting("a | b + c", { date: "2025-05-18", dateBasis: "resolved" });
    expect(contacts(right)).toEqual({
      "contact ties": [2, 2, 2],
      "of those status": [2, 2, 0],
      "of those form": [2, 2, 0],
      "of those date": [2, 2, 0],
    });
  });

  test("without sides all have met; the pair on one side of the gold is neither required nor punished", () => {
    expect(contacts(meeting("a, b, c"))["contact ties"]).toEqual([2, 2, 2]);
  });

  test("a debatable pair is neither required nor punished", () => {
    expect(contacts(meeting("a | d"))["contact ties"]).toEqual([0, 0, 2]);
  });

  test("a pair that isn't in the gold is wrong, also with an actor that isn't", () => {
    expect(contacts(meeting("b | d"), meeting("a | x"))["contact ties"]).toEqual([0, 2, 2]);
  });

  test("a tie told twice counts once", () => {
    expect(contacts(meeting("a | b"), meeting("b | a"))["contact ties"]).toEqual([1, 1, 2]);
  });

  test("an attribute is right if it agrees with one of the gold's contacts of that pair", () => {
    const planned = contacts(meeting("a | b", { form: "call", status: "planned" }));
    expect([planned["of those status"], planned["of those form"], planned["of those date"]]).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
    ]);
  });

  test("all contacts of a tie must agree: a call invented beside the right one is not right", () => {
    const both = contacts(
      meeting("a | b", { date: "2025-05-18" }),
      meeting("a | b", { form: "summit", status: "cancelled", date: "2025-05-18" }),
    );
    expect([both["of those status"]?.[0], both["of those form"]?.[0], both["of those date"]?.[0]]).toEqual([0, 0, 1]);
  });

  test("the day of publication alone is no date", () => {
    const dated = (basis: "published" | "stated") =>
      contacts(meeting("a | c", { date: "2025-05-18", dateBasis: basis }))["of those date"]?.[0];
    expect(dated("stated")).toBe(1);
    expect(dated("published")).toBe(0);
  });

  test("a date less precise than the gold's is not right", () => {
    expect(contacts(meeting("a | c", { date: "2025-05" }))["of those date"]).toEqual([0, 1, 0]);
  });

  test("nothing extracted is nothing claimed", () => {
    expect(contacts()["contact ties"]).toEqual([0, 0, 2]);
  });
});

describe("stances", () => {
  test("holder, target and sign must agree", () => {
    expect(stances(stance("a > l -"), stance("b > l -"), stance("l > a -"))["stances on actors"]).toEqual([1, 3, 2]);
  });

  test("a stance told twice counts once", () => {
    expect(stances(stance("a > l -"), stance("a > l -", { act: "reject" }))["stances on actors"]).toEqual([1, 1, 2]);
  });

  test("a debatable stance is neither required nor punished", () => {
    expect(stances(stance("c > l -"))["stances on actors"]).toEqual([0, 0, 2]);
    expect(stances(stance("c > l +"))["stances on actors"]).toEqual([0, 1, 2]);
  });

  test("issues are scored apart, and match by half of the words of the shorter name", () => {
    expect(stances(stance("a > #truce +"))).toEqual({ "stances on actors": [0, 0, 2], "stances on issues": [1, 1, 1] });
    expect(stances(stance("a > #tax +"))["stances on issues"]).toEqual([0, 1, 1]);
    expect(stances(stance("a > #truce -"))["stances on issues"]).toEqual([0, 1, 1]);
  });

  test("an issue's other names count, debatable ones pass", () => {
    expect(stances(stance("b > #plan +"))["stances on issues"]).toEqual([0, 0, 1]);
  });

  test("a neutral stance claims nothing", () => {
    expect(stances(stance("a > l -", { polarity: 0 }))["stances on actors"]).toEqual([0, 0, 2]);
  });
});

describe("actors", () => {
  test("an actor is found once; a second one of the same and one of nobody are wrong", () => {
    const file = graph({ actors: [...actors, actor("a2", "Ann Arbor", "person")] });
    expect(counts((report) => scoreActors(gold, { file }, report))).toEqual({
      actors: [5, 7, 5],
      "of those type": [5, 5, 0],
    });
  });

  test("a wrong type is a wrong type, but a state's country and government are one", () => {
    const file = graph({ actors: [actor("a", "Ann Arbor", "organization"), actor("l", "Freedonia", "government")] });
    expect(counts((report) => scoreActors(gold, { file }, report))).toEqual({
      actors: [2, 2, 5],
      "of those type": [1, 2, 0],
    });
  });
});

test("every wrong and every missed record is a mistake that can be read", () => {
  const report = new Report();
  scoreContacts(
    gold,
    { file: graph({ actors, meetings: [meeting("b | d"), meeting("a | b", { form: "summit" })] }) },
    report,
  );
  expect(report.mistakes.map(({ kind, gold, said }) => [kind, gold, said])).toEqual([
    ["differs", "ann~bob meeting, held, 2025-05-18; call, planned", "summit, held"],
    ["wrong", "", "bob~dee meeting, held"],
    ["missed", "ann~cid meeting, held, 2025-05-18", ""],
  ]);
});
