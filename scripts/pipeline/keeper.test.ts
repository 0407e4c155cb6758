import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { actor, fileOf, meeting } from "../../graph/testing/records.ts";
import { Keeper } from "./keeper.ts";

let told: string[];

beforeEach(() => {
  told = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const graph = (...ids: string[]) => fileOf({ actors: ids.map((id) => actor(id)), meetings: [meeting(ids)] });

test("who is in none of the graphs is told, whoever is in one isn't", () => {
  const keeper = new Keeper({ actors: ["x", "z", "Zoe"] }, "filter");
  expect([graph("x", "y"), graph("y", "z")].map((one) => keeper.keep(one).meetings.length)).toEqual([1, 1]);
  keeper.tellMissed();
  expect(told).toEqual(['actor-graph: filter: no actor has the id or name "Zoe".\n']);
});

test("without a filter all is kept", () => {
  const keeper = new Keeper(undefined, "filter");
  const whole = graph("x", "y");
  expect(keeper.keep(whole)).toBe(whole);
  keeper.tellMissed();
  expect(told).toEqual([]);
});
