/**
 * The skeleton of a graph: what a layout needs of it, by number instead of by id. Nodes come in the order of their ids,
 * so that the order of a file changes nothing.
 */
import type { ActorGraph, Node } from "../actor-graph.ts";
import { groups } from "./groups.ts";

export interface Skeleton {
  ids: string[];
  /** Pairs with a tie, each once, and how strongly they pull. */
  ties: Link[];
  /** Who stands together, the head of each group first. */
  groups: number[][];
  /** Countries and issues: what the others are sorted by belongs at the rim of a picture. */
  rim: boolean[];
}

export interface Link {
  a: number;
  b: number;
  weight: number;
}

/** The skeleton of an actor graph: all ties of a pair are one link that weighs more the more records are behind it. */
export function skeleton(graph: ActorGraph): Skeleton {
  const ids = graph.nodes().sort();
  const index = new Map(ids.map((id, at) => [id, at]));
  const link = (one: string, other: string, weight: number): Link => {
    const [a, b] = [index.get(one) ?? 0, index.get(other) ?? 0];
    return a < b ? { a, b, weight } : { a: b, b: a, weight };
  };
  const records = new Map<string, Link>();
  graph.forEachEdge((_key, { meetings, stances }, source, target) => {
    if (source === target) return;
    const tie = link(source, target, meetings.length + stances.length);
    const known = records.get(`${tie.a} ${tie.b}`);
    if (known) known.weight += tie.weight;
    else records.set(`${tie.a} ${tie.b}`, tie);
  });
  return {
    ids,
    ties: [...records.values()]
      .map(({ a, b, weight }) => ({ a, b, weight: 1 + Math.log2(Math.max(weight, 1)) * 0.5 }))
      .sort((one, other) => one.a - other.a || one.b - other.b),
    groups: groups(graph).map(({ members }) => members.map((id) => index.get(id) ?? 0)),
    rim: ids.map((id) => isFrame(graph.getNodeAttributes(id))),
  };
}

const isFrame = (node: Node) => node.kind === "issue" || node.actor.type === "country";

/** The parts that hang together by ties or groups, the biggest first; each as a skeleton of its own. */
export function components({ ids, ties, groups, rim }: Skeleton): Skeleton[] {
  const root = ids.map((_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] ?? top;
    root[at] = top;
    return top;
  };
  for (const { a, b } of ties) root[find(a)] = find(b);
  for (const [head = 0, ...members] of groups) for (const member of members) root[find(member)] = find(head);
  const parts = new Map<number, Skeleton>();
  const renumbered = ids.map((id, at) => {
    const part = parts.get(find(at)) ?? { ids: [], ties: [], groups: [], rim: [] };
    parts.set(find(at), part);
    part.rim.push(rim[at] ?? false);
    return part.ids.push(id) - 1;
  });
  const moved = (at: number) => renumbered[at] ?? 0;
  for (const { a, b, weight } of ties) parts.get(find(a))?.ties.push({ a: moved(a), b: moved(b), weight });
  for (const group of groups) parts.get(find(group[0] ?? 0))?.groups.push(group.map(moved));
  return [...parts.values()].sort(
    (one, other) => other.ids.length - one.ids.length || ((one.ids[0] ?? "") < (other.ids[0] ?? "") ? -1 : 1),
  );
}
