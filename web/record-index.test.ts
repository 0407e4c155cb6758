import { expect, test } from "vitest";
import { actorGraph } from "../graph/actor-graph.ts";
import { RecordIndex } from "./record-index.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const index = new RecordIndex(peaceTalks);

test("the records of an actor are those that name it", () => {
  expect(index.contactsOf("zelenskyy").map(({ id }) => id)).toEqual([
    "call-trump-zelenskyy",
    "meeting-rome",
    "meeting-putin-zelenskyy",
  ]);
  expect(index.stancesOf("putin").map(({ id }) => id)).toEqual(["putin-values-usa"]);
  expect(index.stancesOn("ceasefire")).toHaveLength(3);
});

test("who tells of another's stance is found by it, too", () => {
  expect(index.stancesToldBy("peskov").map(({ id }) => id)).toEqual(["putin-values-usa"]);
  expect(index.weight("peskov")).toBe(1);
});

test("an actor that nothing names has no records", () => {
  expect(index.contactsOf("nobody")).toEqual([]);
  expect(index.weight("nobody")).toBe(0);
});

test("an id that nothing has stands for itself", () => {
  expect(index.name("rubio")).toBe("Marco Rubio");
  expect(index.name("peace-plan")).toBe("Peace plan");
  expect(index.name("__proto__")).toBe("__proto__");
});

test("ties have the keys, kinds and records that the actor graph gives them", () => {
  const graph = actorGraph(peaceTalks);
  expect([...index.ties.keys()].sort()).toEqual([...graph.edges()].sort());
  for (const [key, { kind, meetings, stances }] of index.ties) {
    expect({ kind, meetings, stances }).toEqual(graph.getEdgeAttributes(key));
  }
});

test("a contact of two against one makes two ties, and none within a side", () => {
  const rome = index.meetings.get("meeting-rome");
  expect(rome && index.tiesOfMeeting(rome)).toEqual(["held:rubio~zelenskyy", "held:vance~zelenskyy"]);
});

test("the ties of an actor end at the actor", () => {
  const ties = index.tiesOf("vance");
  expect(ties.map(({ key }) => key)).toEqual(["held:vance~zelenskyy"]);
});
