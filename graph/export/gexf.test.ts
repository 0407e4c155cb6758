import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { toGexf } from "./gexf.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

const read = (text: string) => parse(MultiGraph, text, { addMissingNodes: false });

test("graphology's own reader finds a node for each actor and issue, and an edge for each pair and stance", () => {
  const graph = read(textOf(toGexf(everything())));
  expect(graph.nodes()).toEqual(["Q1", "oleh-bilyy", "council", "Q142", "ministry", "crowd", "police", "issue-truce"]);
  const ends = graph.mapEdges((_, { record }, source, target) => `${record}: ${source} ${target}`);
  expect(ends).toEqual([
    "talks-1: oleh-bilyy Q1",
    "talks-1: oleh-bilyy council",
    "talks-1: oleh-bilyy ministry",
    "talks-1: Q1 council",
    "talks-1: council ministry",
    "call-2: Q1 Q142",
    "visit-3: crowd police",
    "stance-1: Q1 issue-truce",
    "stance-2: Q142 crowd",
  ]);
  expect(graph.isDirected("stance-2")).toBe(true);
  expect(graph.isDirected("call-2~Q1~Q142")).toBe(false);
  expect(graph.getNodeAttribute("Q1", "label")).toBe("Ann Lee");
});

test("an edge lasts from the first to the last day that its date can mean, and keeps the date", () => {
  const text = textOf(toGexf(everything()));
  expect(text).toMatch(/<edge id="call-2~Q1~Q142"[^>]* start="2025-06-01" end="2025-06-30">/);
  expect(text).toContain('<attvalue for="date" value="2025-06"/>');
});

test("an edge without a date has no days, and a file without dates no time", () => {
  const file = fileOf({ actors: [actor("lee"), actor("bilyy")], meetings: [meeting(["lee", "bilyy"])] });
  const text = textOf(toGexf(file));
  expect(text).toContain('mode="static"');
  expect(text).not.toMatch(/ (?:start|end|timeformat)=/);
});

test("an interval that is open has one end", () => {
  const met = meeting(["lee", "bilyy"], { date: "2025-05/.." });
  const text = textOf(toGexf(fileOf({ actors: [actor("lee"), actor("bilyy")], meetings: [met] })));
  expect(text).toMatch(/label="meeting" start="2025-05-01">/);
});

test("what is above on a screen is above in Gephi, where y grows upwards", () => {
  expect(textOf(toGexf(everything()))).toContain('<viz:position x="0" y="-12.5"/>');
});

test("what GEXF has no place for is told", () => {
  expect(toGexf(everything()).lost).toEqual([
    "3 lines about the file as a whole (title, description, licence, credit)",
    "1 step of the story",
    "1 document that no record rests on",
  ]);
});

test("a contact whose participants all stand on one side is told as lost", () => {
  const together = meeting([
    { actor: "lee", side: 1 },
    { actor: "bilyy", side: 1 },
  ]);
  const { lost } = toGexf(fileOf({ documents: [], actors: [actor("lee"), actor("bilyy")], meetings: [together] }));
  expect(lost).toEqual(["1 contact whose participants all stand on one side"]);
});

test.for(HOSTILE)("%j ends no attribute and begins no element", (text) => {
  const graph = read(textOf(toGexf(hostileFile(text))));
  expect(graph.order).toBe(8);
  expect(graph.size).toBe(9);
});
