import { expect, test } from "vitest";
import { actorGraph } from "../actor-graph.ts";
import type { Actor } from "../schema.ts";
import { groups } from "./groups.ts";

const actor = (id: string, type: Actor["type"], more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  type,
  aliases: [],
  ...more,
});

const of = (...actors: Actor[]) =>
  groups(actorGraph({ format: "actor-graph/1", documents: [], actors, issues: [], meetings: [], stances: [] }));

test("a country stands with its people, and comes first", () => {
  expect(of(actor("macron", "person", { country: "FRA" }), actor("france", "country", { country: "FRA" }))).toEqual([
    { key: "france", members: ["france", "macron"] },
  ]);
});

test("people of a country that is not an actor stand together all the same", () => {
  expect(of(actor("a", "person", { country: "FRA" }), actor("b", "person", { country: "FRA" }))).toEqual([
    { key: "FRA", members: ["a", "b"] },
  ]);
});

test("membership says more than nationality", () => {
  const commission = [actor("eu", "organization"), actor("president", "person", { country: "DEU", memberOf: ["eu"] })];
  expect(of(...commission, actor("germany", "country", { country: "DEU" }))).toEqual([
    { key: "eu", members: ["eu", "president"] },
  ]);
});

test("a member of a country's government stands with the country", () => {
  expect(
    of(
      actor("russia", "country", { country: "RUS" }),
      actor("kremlin", "government", { country: "RUS" }),
      actor("spokesman", "person", { memberOf: ["kremlin"] }),
    ),
  ).toEqual([{ key: "russia", members: ["russia", "kremlin", "spokesman"] }]);
});

test("countries stand for themselves, whatever they are members of", () => {
  expect(of(actor("eu", "organization"), actor("france", "country", { country: "FRA", memberOf: ["eu"] }))).toEqual([]);
});

test("a circle of memberships comes to an end", () => {
  expect(of(actor("a", "organization", { memberOf: ["b"] }), actor("b", "organization", { memberOf: ["a"] }))).toEqual(
    [],
  );
});

test("membership in what is not in the graph counts for nothing", () => {
  expect(of(actor("a", "person", { memberOf: ["gone"] }), actor("b", "person", { memberOf: ["gone"] }))).toEqual([]);
});
