import type { Points } from "./measures.ts";
import type { Link } from "./skeleton.ts";

/** The links of the shortest tree that joins some nodes where they stand (Prim). */
export function shortestTree(nodes: readonly number[], points: Points): Link[] {
  const [first, ...waiting] = nodes;
  if (first === undefined) return [];
  const reached = waiting.map(() => first);
  const distances = waiting.map((node) => squared(points, node, first));
  const links: Link[] = [];
  while (waiting.length > 0) {
    const next = distances.indexOf(Math.min(...distances));
    const [node = 0] = waiting.splice(next, 1);
    const [a = 0] = reached.splice(next, 1);
    distances.splice(next, 1);
    links.push({ a, b: node, weight: 1 });
    for (let at = 0; at < waiting.length; at++) {
      const distance = squared(points, waiting[at] ?? 0, node);
      if (distance >= (distances[at] ?? 0)) continue;
      distances[at] = distance;
      reached[at] = node;
    }
  }
  return links;
}

function squared(points: Points, a: number, b: number): number {
  const dx = (points[2 * a] ?? 0) - (points[2 * b] ?? 0);
  const dy = (points[2 * a + 1] ?? 0) - (points[2 * b + 1] ?? 0);
  return dx * dx + dy * dy;
}
