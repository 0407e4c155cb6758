/**
 * The first rough picture of a component: ties pull, nodes push (ForceAtlas2), then overlaps are removed.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { APART, AREA, bounds, type Points, TIE_LENGTH } from "./measures.ts";
import type { Skeleton } from "./skeleton.ts";

/** Above so many nodes, distant ones are counted together. */
const MANY = 1000;

/** How much more a group's head pulls its members than a tie would. */
const BOND = 2.5;

/** A layout by forces: same skeleton, same random numbers, same picture. */
export function byForces({ ids, ties, groups }: Skeleton, random: () => number): Points {
  const graph = new UndirectedGraph();
  const radius = TIE_LENGTH * Math.sqrt(ids.length);
  for (const at of ids.keys()) {
    const [angle, distance] = [random() * 2 * Math.PI, Math.sqrt(random()) * radius];
    graph.addNode(at, { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance, size: APART / 2 });
  }
  for (const { a, b, weight } of ties) graph.addEdge(a, b, { weight });
  for (const [head, ...members] of groups) {
    for (const member of members) {
      graph.updateEdge(head, member, (edge) => ({
        weight: (typeof edge.weight === "number" ? edge.weight : 0) + BOND,
      }));
    }
  }
  forceAtlas2.assign(graph, {
    iterations: ids.length > MANY ? 150 : ids.length > 100 ? 400 : 800,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: ids.length > MANY,
      edgeWeightInfluence: 1,
      gravity: 0.05,
      scalingRatio: 30,
      slowDown: 4,
      strongGravityMode: true,
    },
  });
  spread(graph);
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 2, ratio: 1, expansion: 1.05, gridSize: 20 } });
  const points = new Float64Array(ids.length * 2);
  graph.forEachNode((key, { x, y }) => {
    points[Number(key) * 2] = x;
    points[Number(key) * 2 + 1] = y;
  });
  return points;
}

/** Scales the picture so that its nodes have room, if they were spread evenly. */
function spread(graph: UndirectedGraph): void {
  const box = bounds(
    Float64Array.from(
      graph.nodes().flatMap((key) => [graph.getNodeAttribute(key, "x"), graph.getNodeAttribute(key, "y")]),
    ),
  );
  const area = (box.right - box.left) * (box.bottom - box.top);
  if (area === 0) return;
  const factor = Math.sqrt((AREA * graph.order) / area);
  graph.updateEachNodeAttributes((_key, node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
}

/** Turns a picture so that it lies the long way, and centres it. */
export function laidLong(points: Points): Points {
  const count = points.length / 2;
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let at = 0; at < points.length; at += 2) {
    mx += (points[at] ?? 0) / count;
    my += (points[at + 1] ?? 0) / count;
  }
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) - mx, (points[at + 1] ?? 0) - my];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) - mx, (points[at + 1] ?? 0) - my];
    turned[at] = x * cos - y * sin;
    turned[at + 1] = x * sin + y * cos;
  }
  const box = bounds(turned);
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return turned.map((value, at) => value - (at % 2 === 0 ? cx : cy));
}
