import { Parser, type Quad } from "n3";
import { expect, test } from "vitest";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";
import { toTurtle } from "./turtle.ts";

const SCHEMA = "https://schema.org/";
const RECORD = "urn:actor-graph:record:";

const read = (text: string): Quad[] => new Parser({ format: "text/turtle" }).parse(text);

function objects(quads: readonly Quad[], subject: string, property: string): string[] {
  const found = quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === property);
  return found.map(({ object }) => object.value);
}

test("N3's parser finds what the records say", () => {
  const quads = read(textOf(toTurtle(everything())));
  expect(objects(quads, `${RECORD}talks-1`, `${SCHEMA}attendee`)).toHaveLength(4);
  expect(objects(quads, `${RECORD}stance-1`, `${SCHEMA}agent`)).toEqual(["http://www.wikidata.org/entity/Q1"]);
  expect(objects(quads, `${RECORD}visit-3`, "urn:actor-graph:term:status")).toEqual(["refused"]);
});

test("dates and numbers have a type, as precise as they are", () => {
  const quads = read(textOf(toTurtle(everything())));
  const typeOf = (subject: string, property: string) => {
    const quad = quads.find((one) => one.subject.value === subject && one.predicate.value === property);
    return quad && "datatype" in quad.object ? quad.object.datatype.value.replace(/^.*#/, "") : undefined;
  };
  expect(typeOf(`${RECORD}talks-1`, `${SCHEMA}startDate`)).toBe("date");
  expect(typeOf(`${RECORD}call-2`, `${SCHEMA}startDate`)).toBe("gYearMonth");
  expect(typeOf(`${RECORD}stance-1`, "urn:actor-graph:term:date")).toBe("string");
  expect(typeOf(`${RECORD}stance-1`, "urn:actor-graph:term:polarity")).toBe("double");
});

test.for(HOSTILE)("%j comes back as it was, but for halves of characters, and adds no triple", (text) => {
  const count = read(textOf(toTurtle(hostileFile("plain")))).length;
  const quads = read(textOf(toTurtle(hostileFile(text))));
  expect(objects(quads, `${RECORD}oleh-bilyy`, `${SCHEMA}name`)).toEqual([text.replace(/\p{Surrogate}/gu, "\uFFFD")]);
  expect(quads).toHaveLength(count);
});

test("an id of whatever characters is an IRI", () => {
  const file = everything();
  const [first, ...others] = file.actors;
  if (!first) throw new Error("nobody");
  const { wikidata, ...rest } = first;
  const odd = { ...file, actors: [{ ...rest, id: "a> <b \"\\ \uD800'(é)" }, ...others], meetings: [], stances: [] };
  const subjects = read(textOf(toTurtle(odd))).map(({ subject }) => subject.value);
  expect(subjects).toContain(`${RECORD}a%3E%20%3Cb%20%22%5C%20%EF%BF%BD%27%28%C3%A9%29`);
});
