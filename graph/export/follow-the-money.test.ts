import { expect, test } from "vitest";
import { toFollowTheMoney } from "./follow-the-money.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const read = (text: string): Entity[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** As followthemoney's registry has it: other ids are thrown away. */
const ENTITY_ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

const REFERENCES = ["member", "organization", "involved", "organizer", "subject", "object", "proof"];

test("actors, events, links and documents are entities of their schemata", () => {
  const counts: Record<string, number> = {};
  for (const { schema } of read(textOf(toFollowTheMoney(everything())))) counts[schema] = (counts[schema] ?? 0) + 1;
  expect(counts).toEqual({
    Article: 1,
    Document: 2,
    Person: 2,
    Organization: 1,
    PublicBody: 2,
    LegalEntity: 2,
    Membership: 1,
    Event: 3,
    UnknownLink: 1,
  });
});

test("a contact says who was involved, when and where, and that it was refused", () => {
  const events = read(textOf(toFollowTheMoney(everything()))).filter(({ schema }) => schema === "Event");
  expect(events[0]?.properties).toMatchObject({
    date: ["2025-05-18"],
    location: ["Geneva"],
    organizer: ["record-oleh-bilyy"],
    keywords: ["talks", "held"],
    description: ["Bilyy held talks with Lee."],
    proof: ["document-wire", "document-list"],
  });
  expect(events[2]?.properties.name).toEqual(["visit: protesters, Police (refused)"]);
});

test("ids are such as FollowTheMoney keeps, and every reference is an entity of the file", () => {
  const file = everything();
  const odd = { ...file, documents: [...file.documents, { id: "é_~- ", kind: "article" as const }] };
  const entities = read(textOf(toFollowTheMoney(odd)));
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  for (const { id, properties } of entities) {
    expect(id).toMatch(ENTITY_ID);
    for (const name of REFERENCES) for (const other of properties[name] ?? []) expect(ids).toContain(other);
  }
});

test.for(HOSTILE)("%j stays in its line", (text) => {
  const entities = read(textOf(toFollowTheMoney(hostileFile(text))));
  expect(entities).toHaveLength(15);
  expect(entities.find(({ schema }) => schema === "Person")?.properties.name).toEqual([text]);
});
