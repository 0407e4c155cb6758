import { expect, test } from "vitest";
import type { ActorGraphFile } from "../graph/schema.ts";
import { placesOf } from "./places.ts";
import { RecordIndex } from "./record-index.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const [rubio, vance] = ["rubio", "vance"].map((id) => peaceTalks.actors.find((actor) => actor.id === id)!);
const two: ActorGraphFile = { ...peaceTalks, actors: [rubio!, vance!], issues: [], meetings: [], stances: [] };

test("stored places are kept, and those of nobody are dropped", async () => {
  const layout = { rubio: [1, 2], vance: [3, 4], nobody: [5, 6] } as ActorGraphFile["layout"] & object;
  const places = await placesOf(new RecordIndex({ ...two, layout }));
  expect(places).toEqual({ layout: { rubio: [1, 2], vance: [3, 4] }, leftOut: 0 });
});

test("whoever has no stored place gets one, and nobody else moves", async () => {
  const { layout } = await placesOf(new RecordIndex({ ...two, layout: { rubio: [1, 2] } }));
  expect(layout.rubio).toEqual([1, 2]);
  expect(layout.vance?.every(Number.isFinite)).toBe(true);
});

test("of very many the best connected have places, and the others are counted", async () => {
  const actors = Array.from({ length: 400 }, (_, place) => ({ ...rubio!, id: `actor-${place}` }));
  const stances = actors
    .slice(1)
    .map(({ id }) => ({ ...peaceTalks.stances[0]!, id: `stance-${id}`, holder: id, target: { actor: "actor-0" } }));
  const { layout, leftOut } = await placesOf(new RecordIndex({ ...two, actors, stances }));
  expect(Object.keys(layout)).toHaveLength(120);
  expect(layout).toHaveProperty("actor-0");
  expect(leftOut).toBe(280);
});
