import { describe, expect, test } from "vitest";
import { FIXTURE } from "../web/testing/fixture.ts";
import { type ActorGraph, actorGraph } from "./actor-graph.ts";
import { APART, bounds } from "./layout/measures.ts";
import { type Layout, layout } from "./layout.ts";
import type { ActorGraphFile } from "./schema.ts";

/** A graph of persons a, b, c … with a meeting for each pair. */
function meetings(count: number, pairs: readonly (readonly [number, number])[]): ActorGraph {
  const id = (at: number) => `p${String(at).padStart(3, "0")}`;
  const file: ActorGraphFile = {
    format: "actor-graph/1",
    documents: [{ id: "d", kind: "manual" }],
    actors: Array.from({ length: count }, (_, at) => ({ id: id(at), name: id(at), type: "person", aliases: [] })),
    issues: [],
    meetings: pairs.map(([a, b], at) => ({
      id: `m${at}`,
      form: "meeting",
      status: "held",
      participants: [{ actor: id(a) }, { actor: id(b) }],
      evidence: [{ document: "d", row: "1" }],
    })),
    stances: [],
  };
  return actorGraph(file);
}

const far = (places: Layout, a: string, b: string) => {
  const [[ax, ay], [bx, by]] = [places[a] ?? [0, 0], places[b] ?? [0, 0]];
  return Math.hypot(ax - bx, ay - by);
};

const pairs = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));

/** How many ties cross, lanes of a pair counted once. */
function crossings(graph: ActorGraph, places: Layout): number {
  const side = (p: number[], q: number[], r: number[]) =>
    Math.sign(
      ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
        ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)),
    );
  const at = (id: string) => places[id] ?? [0, 0];
  const ties = graph.mapEdges((_key, _tie, a, b) => [a, b] as const);
  return ties
    .flatMap((one, index) => ties.slice(index + 1).map((other) => [one, other] as const))
    .filter(([[a, b], [c, d]]) => new Set([a, b, c, d]).size === 4)
    .filter(
      ([[a, b], [c, d]]) =>
        side(at(a), at(b), at(c)) !== side(at(a), at(b), at(d)) &&
        side(at(c), at(d), at(a)) !== side(at(c), at(d), at(b)),
    ).length;
}

const box = (places: Layout) => bounds(Float64Array.from(Object.values(places).flat()));

/** A wheel: a hub, its rim, and the spokes. */
const WHEEL = meetings(
  8,
  [1, 2, 3, 4, 5, 6, 7].flatMap(
    (at) =>
      [
        [0, at],
        [at, (at % 7) + 1],
      ] as const,
  ),
);

const RING = Array.from({ length: 80 }, (_, at) => [at, (at + 1) % 80] as const);

const fixture = actorGraph(FIXTURE);
const drawn = layout(fixture);

describe("a layout", { timeout: 30_000 }, () => {
  test("has a place for every node and for nothing else", () => {
    expect(Object.keys(drawn).sort()).toEqual(fixture.nodes().sort());
    expect(Object.values(drawn).flat().every(Number.isFinite)).toBe(true);
  });

  test("is the same for the same seed, and another for another", () => {
    const ring = meetings(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(layout(ring, { seed: 7 })).toEqual(layout(ring, { seed: 7 }));
    expect(layout(ring, { seed: 7 })).not.toEqual(layout(ring, { seed: 8 }));
  });

  test("does not depend on the order of the records", () => {
    const turned = { ...FIXTURE, actors: FIXTURE.actors.toReversed(), meetings: FIXTURE.meetings.toReversed() };
    expect(layout(actorGraph(turned))).toEqual(drawn);
  });

  test("keeps all nodes clear of each other", () => {
    for (const [a, b] of pairs(fixture.nodes())) expect(far(drawn, a, b), `${a} and ${b}`).toBeGreaterThan(APART * 0.8);
  });

  test("of a small planar graph has no crossings", () => {
    expect(crossings(WHEEL, layout(WHEEL))).toBe(0);
    const ladder = meetings(8, [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 5],
      [5, 6],
      [6, 7],
      [0, 4],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
    expect(crossings(ladder, layout(ladder))).toBe(0);
  });

  test("puts a country's people nearer to it than strangers are in the middle", () => {
    const strangers = pairs(fixture.nodes()).map(([a, b]) => far(drawn, a, b));
    const median = strangers.sort((a, b) => a - b)[strangers.length >> 1] ?? 0;
    expect(far(drawn, "putin", "peskov")).toBeLessThan(median);
    expect(far(drawn, "zelenskyy", "ukraine")).toBeLessThan(median);
  });

  test("is wide or high as asked", () => {
    const graph = meetings(80, [...RING, ...Array.from({ length: 40 }, (_, at) => [at, (at * 7 + 30) % 80] as const)]);
    const shape = (aspect: number) => {
      const { left, right, top, bottom } = box(layout(graph, { aspect }));
      return (right - left) / (bottom - top);
    };
    expect(shape(2)).toBeGreaterThan(1.4);
    expect(shape(0.6)).toBeLessThan(0.9);
  });

  test("puts those without any tie in rows below all others", () => {
    const places = layout(
      meetings(9, [
        [0, 1],
        [1, 2],
      ]),
    );
    const linked = ["p000", "p001", "p002"].map((id) => places[id]?.[1] ?? 0);
    const rest = ["p003", "p004", "p005", "p006", "p007", "p008"].map((id) => places[id]?.[1] ?? 0);
    expect(Math.min(...rest)).toBeGreaterThan(Math.max(...linked));
    expect(new Set(rest).size).toBeLessThan(4);
  });

  test("puts components side by side, not over each other", () => {
    const ring = (from: number) =>
      [
        [from, from + 1],
        [from + 1, from + 2],
        [from + 2, from],
      ] as const;
    const places = layout(meetings(9, [...ring(0), ...ring(3), ...ring(6)]));
    const of = (from: number) =>
      box(Object.fromEntries([0, 1, 2].map((at) => [`p00${from + at}`, places[`p00${from + at}`] ?? [0, 0]])));
    for (const [a, b] of [
      [of(0), of(3)],
      [of(3), of(6)],
      [of(0), of(6)],
    ] as const) {
      expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    }
  });

  test("keeps what others are sorted by out of the middle: countries and issues are farther out than persons", () => {
    const { left, right, top, bottom } = box(drawn);
    const off = (id: string) => {
      const [x, y] = drawn[id] ?? [0, 0];
      return Math.hypot((2 * x - left - right) / (right - left), (2 * y - top - bottom) / (bottom - top));
    };
    const mean = (ids: string[]) => ids.reduce((sum, id) => sum + off(id), 0) / ids.length;
    const isRim = (id: string) => {
      const node = fixture.getNodeAttributes(id);
      return node.kind === "issue" || node.actor.type === "country";
    };
    expect(mean(fixture.nodes().filter(isRim))).toBeGreaterThan(mean(fixture.nodes().filter((id) => !isRim(id))));
  });

  test("with less effort is there sooner, whole all the same, and the same again", () => {
    const light = layout(fixture, { effort: 0.05 });
    expect(Object.keys(light).sort()).toEqual(Object.keys(drawn).sort());
    expect(layout(fixture, { effort: 0.05 })).toEqual(light);
    for (const [a, b] of pairs(fixture.nodes())) expect(far(light, a, b), `${a} and ${b}`).toBeGreaterThan(APART * 0.6);
  });

  test("of nothing is nothing, and of one node one place", () => {
    expect(layout(meetings(0, []))).toEqual({});
    expect(Object.keys(layout(meetings(1, [])))).toEqual(["p000"]);
  });

  test("of hundreds of nodes is there in no time", () => {
    const big = meetings(
      400,
      Array.from({ length: 800 }, (_, at) => [at % 400, (at * at + 1) % 400] as const),
    );
    const places = layout(big);
    const { left, right, top, bottom } = box(places);
    expect(((right - left) * (bottom - top)) / (400 * APART * APART)).toBeGreaterThan(1);
  });
});

describe("with known places", { timeout: 30_000 }, () => {
  const known: Layout = { p000: [0, 0], p001: [333.33, 17], p002: [10, 240] };
  const graph = meetings(6, [
    [0, 1],
    [1, 2],
    [0, 3],
    [3, 4],
  ]);

  test("these are kept exactly", () => {
    const places = layout(graph, { known });
    for (const [id, place] of Object.entries(known)) expect(places[id]).toEqual(place);
  });

  test("new nodes come near their neighbours and clear of everybody", () => {
    const places = layout(graph, { known });
    expect(far(places, "p003", "p000")).toBeLessThan(400);
    expect(far(places, "p004", "p003")).toBeLessThan(400);
    for (const [a, b] of pairs(graph.nodes())) expect(far(places, a, b)).toBeGreaterThan(APART * 0.99);
  });

  test("a new node without ties goes below", () => {
    expect(layout(graph, { known }).p005?.[1]).toBeGreaterThan(240);
  });

  test("places of nodes that are not in the graph are ignored", () => {
    expect(layout(graph, { known: { ...known, nobody: [1, 1] } })).toEqual(layout(graph, { known }));
  });

  test("hundreds of new nodes find places, too, clear of each other", () => {
    const many = meetings(
      500,
      Array.from({ length: 700 }, (_, at) => [at % 500, (at * 11 + 1) % 500] as const),
    );
    const places = layout(many, { known });
    for (const [a, b] of pairs(many.nodes())) if (far(places, a, b) < APART * 0.9) throw new Error(`${a} lies on ${b}`);
  });

  test("nothing is left to do where all are known", () => {
    expect(layout(fixture, { known: drawn })).toEqual(drawn);
  });
});
