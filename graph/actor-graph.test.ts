import { expect, test } from "vitest";
import { actorGraph } from "./actor-graph.ts";
import { UnknownActorError } from "./errors.ts";
import { actor, fileOf, issue, meeting, stance } from "./testing/records.ts";

const PEOPLE = [actor("z"), actor("a"), actor("b")];

test("every actor and issue is a node, in a fixed order, with or without a tie", () => {
  const graph = actorGraph(fileOf({ actors: PEOPLE, issues: [issue("i")] }));
  expect(graph.nodes()).toEqual(["a", "b", "z", "i"]);
  expect(graph.getNodeAttributes("a")).toEqual({ kind: "actor", actor: actor("a") });
  expect(graph.getNodeAttributes("i")).toEqual({ kind: "issue", issue: issue("i") });
  expect(graph.size).toBe(0);
});

test("there is one tie for each pair and kind, with its records by date", () => {
  const late = meeting(["z", "a"], { id: "1", date: "2025-05-20" });
  const early = meeting(["a", "z"], { id: "2", date: "2025-05-18" });
  const planned = meeting(["a", "z"], { id: "3", status: "planned" });
  const graph = actorGraph(fileOf({ actors: PEOPLE, meetings: [late, early, planned] }));
  expect(graph.edges()).toEqual(["held:a~z", "planned:a~z"]);
  expect(graph.getEdgeAttributes("held:a~z")).toEqual({ kind: "held", meetings: [early, late], stances: [] });
});

test("sides are respected", () => {
  const met = meeting([
    { actor: "z", side: 1 },
    { actor: "a", side: 2 },
    { actor: "b", side: 2 },
  ]);
  expect(actorGraph(fileOf({ actors: PEOPLE, meetings: [met] })).edges()).toEqual(["held:a~z", "held:b~z"]);
});

test("stances point from holder to target, each way by itself", () => {
  const stances = [
    stance("z", "a"),
    stance("a", "z", { polarity: -1 }),
    stance("a", "z", { id: "n", polarity: 0 }),
    stance("a", "a"),
  ];
  const graph = actorGraph(fileOf({ actors: PEOPLE, stances }));
  expect(graph.edges().toSorted()).toEqual(["against:a~z", "for:a~a", "for:z~a", "neutral:a~z"]);
  expect(graph.extremities("for:z~a")).toEqual(["z", "a"]);
  expect(graph.isDirected("for:z~a")).toBe(true);
});

test("contacts have no direction", () => {
  const graph = actorGraph(fileOf({ actors: PEOPLE, meetings: [meeting(["z", "a"])] }));
  expect(graph.isUndirected("held:a~z")).toBe(true);
});

test("the order of the records makes no difference", () => {
  const records = {
    actors: PEOPLE,
    meetings: [meeting(["z", "a"]), meeting(["b", "a"], { date: "2025" })],
    stances: [stance("z", "a"), stance("b", "a")],
  };
  const reversed = {
    actors: PEOPLE.toReversed(),
    meetings: records.meetings.toReversed(),
    stances: records.stances.toReversed(),
  };
  expect(actorGraph(fileOf(reversed)).export()).toEqual(actorGraph(fileOf(records)).export());
});

test("a record of somebody who isn't there is refused by name", () => {
  const file = fileOf({ actors: PEOPLE, meetings: [meeting(["a", "nobody"])] });
  expect(() => actorGraph(file)).toThrow(new UnknownActorError("nobody"));
});
