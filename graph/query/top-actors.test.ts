import { expect, test } from "vitest";
import { actor } from "../testing/records.ts";
import { contactGraph } from "./contact-graph.ts";
import { fileOfContacts } from "./testing/contact-files.ts";
import { mostContacts, mostPartners } from "./top-actors.ts";

const CONTACTS = fileOfContacts(["a b", "a b", "a b", "c d e", "c a"]);
const GRAPH = contactGraph({ ...CONTACTS, actors: [...CONTACTS.actors, actor("idle")] });
const written = (ranking: readonly { actor: string; value: number }[]) =>
  ranking.map(({ actor, value }) => `${actor} ${value}`).join(", ");

test("contacts are counted once, however many took part", () => {
  expect(written(mostContacts(GRAPH))).toBe("a 4, b 3, c 2, d 1, e 1");
});

test("partners are counted once, however often they met", () => {
  expect(written(mostPartners(GRAPH))).toBe("c 3, a 2, d 2, e 2, b 1");
});
