import { expect, test } from "vitest";
import { actorGraph } from "../../graph/actor-graph.ts";
import { FIXTURE } from "../testing/fixture.ts";
import { nodeData, tieData } from "./elements.ts";
import { LaneMap } from "./lane-map.ts";

const graph = actorGraph(FIXTURE);
const ties = tieData(graph, 20);
const lanes = new LaneMap(nodeData(graph, 20), ties, 8);

/** Where the ties of a pair run while one is at the left and the other at the right. */
function heights(left: string, right: string): Record<string, number> {
  const at = (id: string) => ({ x: id === left ? 0 : 300, y: 0 });
  return Object.fromEntries(
    ties
      .filter(({ source, target }) => [source, target].sort().join() === [left, right].sort().join())
      .map((tie) => [tie.id, Math.round(lanes.lane(tie, at(tie.source), at(tie.target)).from.y)]),
  );
}

test("ties of a pair keep at equal distances, whichever way they point", () => {
  const all = Object.values(heights("trump", "zelenskyy")).sort((a, b) => a - b);
  expect(all).toEqual([-12, 0, 12]);
});

test("many ties of a pair run closer, so that the outermost still meets both nodes", () => {
  const [first] = ties.filter(({ id }) => id === "held:trump~zelenskyy");
  if (!first) throw new Error("The fixture has no such tie.");
  const many = Array.from({ length: 9 }, (_, at) => ({ ...first, id: `${at}` }));
  const nodes = nodeData(graph, 20);
  const crowded = new LaneMap(nodes, many, 8);
  const asides = many.map((tie) => crowded.lane(tie, { x: 0, y: 0 }, { x: 300, y: 0 }).from.y);
  const smaller = Math.min(...nodes.filter(({ id }) => /trump|zelenskyy/.test(id)).map(({ height }) => height / 2));
  expect(Math.max(...asides)).toBeLessThan(smaller);
  expect(Math.max(...asides)).toBeGreaterThan(smaller / 2);
});

test("a single tie runs in the middle", () => {
  expect(Object.values(heights("italy", "trump"))).toEqual([0]);
});
