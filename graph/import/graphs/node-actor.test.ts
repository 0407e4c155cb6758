import { expect, test } from "vitest";
import type { ActorType } from "../../schema.ts";
import { nodeActor } from "./node-actor.ts";

const actor = (label: string | undefined, cells: Record<string, unknown> = {}, id = "n1", type?: ActorType) =>
  nodeActor(
    { kind: "node", id, ...(label !== undefined && { label }), cells: new Map(Object.entries(cells)), line: 1 },
    type,
  );

test.for([
  ["Ann Lee", { type: "Politician" }, "person"],
  ["Ann Lee", { "Actor Type": "Research centers" }, "organization"],
  ["Acme", { category: "company" }, "organization"],
  ["Acme", { schema: "PublicBody" }, "government"],
  ["France", {}, "country"],
  ["Council of Europe", {}, "organization"],
  ["Ann Lee", {}, "person"],
  ["Lee", {}, "group"],
] as const)("%s %j is a %s", ([label, cells, type]) => expect(actor(label, cells).type).toBe(type));

test("whoever imports can say what nodes are that don't say it", () => {
  expect(actor("Lee", {}, "n1", "person").type).toBe("person");
  expect(actor("Lee", { type: "company" }, "n1", "person").type).toBe("organization");
});

test.for([
  [{ country: "France" }, "FRA"],
  [{ country: "fr" }, "FRA"],
  [{ ISO3: "FRA" }, "FRA"],
  [{ country: "Nowhere" }, undefined],
] as const)("%j is the country %s", ([cells, country]) => expect(actor("Ann Lee", cells).country).toBe(country));

test("a country is of itself", () => expect(actor("France")).toMatchObject({ type: "country", country: "FRA" }));

test("a Wikidata id is taken from its column or address, not from a node that happens to be called Q5", () => {
  expect(actor("Ann Lee", { wikidata: "Q567" }).wikidata).toBe("Q567");
  expect(actor("Ann Lee", {}, "http://www.wikidata.org/entity/Q567").wikidata).toBe("Q567");
  expect(actor("Question five", {}, "Q5")).not.toHaveProperty("wikidata");
});

test("other names stand in a list or joined by bars, the name itself not among them", () => {
  expect(actor("Ann Lee", { aliases: ["Lee", "Ann Lee"] }).aliases).toEqual(["Lee"]);
  expect(actor("Ann Lee", { Alias: "Lee | A. Lee" }).aliases.map((alias) => alias.trim())).toEqual(["Lee", "A. Lee"]);
});

test("a node without a label is called by its id", () => {
  expect(actor(undefined, {}, "merkel").name).toBe("merkel");
  expect(actor("  ", {}, "merkel").name).toBe("merkel");
});
