import { expect, test } from "vitest";
import { actorGraph } from "../actor-graph.ts";
import { UnknownActorError } from "../errors.ts";
import { actor, fileOf, issue, meeting, stance } from "../testing/records.ts";
import { ego } from "./ego.ts";

// a – b → c, a → i, d alone
const GRAPH = actorGraph(
  fileOf({
    actors: ["a", "b", "c", "d"].map((id) => actor(id)),
    issues: [issue("i")],
    meetings: [meeting(["a", "b"])],
    stances: [stance("b", "c"), stance("a", { issue: "i" }), stance("b", { issue: "i" })],
  }),
);

test("an ego network is the actor, its neighbours and the ties among them", () => {
  const network = ego(GRAPH, "a");
  expect(network.nodes().toSorted()).toEqual(["a", "b", "i"]);
  expect(network.edges().toSorted()).toEqual(["for:a~i", "for:b~i", "held:a~b"]);
  expect(network.getEdgeAttributes("held:a~b")).toEqual(GRAPH.getEdgeAttributes("held:a~b"));
});

test("ties are walked whichever way they point", () => {
  expect(ego(GRAPH, "c").nodes()).toEqual(["c", "b"]);
  expect(ego(GRAPH, "c").extremities("for:b~c")).toEqual(["b", "c"]);
});

test("a radius walks on, and 0 stays", () => {
  expect(ego(GRAPH, "a", { radius: 2 }).nodes().toSorted()).toEqual(["a", "b", "c", "i"]);
  expect(ego(GRAPH, "a", { radius: 0 }).nodes()).toEqual(["a"]);
  expect(ego(GRAPH, "d", { radius: 9 }).nodes()).toEqual(["d"]);
});

test("the graph itself stays as it is", () => {
  ego(GRAPH, "a");
  expect([GRAPH.order, GRAPH.size]).toEqual([5, 4]);
});

test("asking for an unknown actor names the actor", () => {
  expect(() => ego(GRAPH, "merkl")).toThrow(UnknownActorError);
  expect(() => ego(GRAPH, "merkl")).toThrow('No actor "merkl" in this graph. Look an id up with search().');
});
