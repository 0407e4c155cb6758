import { expect, test } from "vitest";
import { toJsonLd } from "./json-ld.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

const nodes = (text: string): Record<string, unknown>[] => JSON.parse(text)["@graph"];
const node = (type: string, at = 0) => nodes(textOf(toJsonLd(everything()))).filter((one) => one["@type"] === type)[at];

test("a contact is an Event with its attendees, host and place", () => {
  expect(node("Event")).toMatchObject({
    "@id": "urn:actor-graph:record:talks-1",
    eventStatus: { "@id": "https://schema.org/EventScheduled" },
    startDate: "2025-05-18",
    location: { "@type": "Place", name: "Geneva" },
    organizer: [{ "@id": "urn:actor-graph:record:oleh-bilyy" }],
    "ag:status": "held",
  });
  expect(node("Event")?.attendee).toContainEqual({ "@id": "http://www.wikidata.org/entity/Q1" });
});

test("a refused contact is no cancelled Event", () => {
  expect(node("Event", 2)).not.toHaveProperty("eventStatus");
  expect(node("Event", 2)).toMatchObject({ "ag:status": "refused" });
});

test("the quote stands with the document that it is from", () => {
  expect(node("Event")?.subjectOf).toContainEqual({
    "@type": "Quotation",
    text: "Bilyy held talks with Lee.",
    isPartOf: { "@id": "urn:actor-graph:document:wire" },
    "ag:start": 10,
    "ag:end": 36,
  });
});

test("a stance is an Action that says who is for what, and who says so", () => {
  expect(node("Action")).toMatchObject({
    agent: { "@id": "http://www.wikidata.org/entity/Q1" },
    object: { "@id": "urn:actor-graph:record:issue-truce" },
    startTime: "2025-05-18",
    endTime: "2025-05-20",
    "ag:polarity": 0.5,
    "ag:speaker": { "@id": "urn:actor-graph:record:oleh-bilyy" },
  });
});

test("persons are persons, and a role is not", () => {
  expect(node("Person")).toMatchObject({ name: "Ann Lee", sameAs: "http://www.wikidata.org/entity/Q1" });
  expect(nodes(textOf(toJsonLd(everything()))).find(({ name }) => name === "Police")?.["@type"]).toBe("Thing");
});

test("what every id refers to is there", () => {
  const all = nodes(textOf(toJsonLd(everything())));
  const ids = new Set(all.map((one) => one["@id"]));
  const referred = JSON.stringify(all).match(/(?<=\{"@id":")(?!https:\/\/schema)[^"]+(?="\})/g) ?? [];
  expect(referred.length).toBeGreaterThan(10);
  for (const id of referred) expect(ids).toContain(id);
});

test.for(HOSTILE)("%j comes back as it was, and can't end a script element", (text) => {
  const written = textOf(toJsonLd(hostileFile(text)));
  expect(written).not.toContain("<");
  expect(nodes(written).find((one) => one["@type"] === "Person")?.name).toBe(text);
});
