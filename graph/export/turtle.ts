/**
 * Turtle
 * ======
 *
 * For triple stores and RDF tools: RDF 1.1 Turtle (https://www.w3.org/TR/turtle/), the same as our JSON-LD says. Dates are typed: a day is
 * an xsd:date, a month an xsd:gYearMonth, a year an xsd:gYear.
 */
import type { ActorGraphFile } from "../schema.ts";
import { type Exported, oneFile } from "./exported.ts";
import {
  type LinkedNode,
  type LinkedValue,
  LOST_IN_LINKED_DATA,
  linkedNodes,
  PREFIXES,
  VOCABULARY,
} from "./linked-data.ts";
import { losses, replacedCharacters } from "./losses.ts";
import { wellFormed } from "./well-formed.ts";

const XSD = "http://www.w3.org/2001/XMLSchema#";

/**
 * The records as Turtle.
 *
 * @example
 *
 * ```ts
 * [...toTurtle(file).files[0].chunks].join(""); // "@prefix schema: <https://schema.org/> .\n…"
 * ```
 */
export function toTurtle(file: ActorGraphFile): Exported {
  return oneFile("ttl", "text/turtle", turtle(file), [
    ...losses(file, LOST_IN_LINKED_DATA),
    ...replacedCharacters(file, (text) => wellFormed(text) === text),
  ]);
}

function* turtle(file: ActorGraphFile): Generator<string> {
  for (const [prefix, iri] of Object.entries({ schema: VOCABULARY, ...PREFIXES, xsd: XSD })) {
    yield `@prefix ${prefix}: <${iri}> .\n`;
  }
  for (const { "@id": id, ...node } of linkedNodes(file)) {
    if (id !== undefined) yield `\n<${id}>${statements(node, "  ")} .\n`;
  }
}

/** What is said of a thing: its type and properties, each on a line. */
function statements({ "@type": type, ...properties }: LinkedNode, indent: string): string {
  const lines = Object.entries(properties).flatMap(([property, value]) => {
    const objects = [value].flat().filter((one) => one !== undefined) as LinkedValue[];
    return objects.map((one) => `${indent}${name(property)} ${object(property, one, indent)}`);
  });
  return ` a ${[name(type), ...lines].join(" ;\n")}`;
}

function object(property: string, value: LinkedValue, indent: string): string {
  // xsd:double, so that 1 and 0.5 are of one type.
  if (typeof value === "number") return `"${value}"^^xsd:double`;
  if (typeof value === "string") return literal(property, value);
  const node = value as LinkedNode;
  if (node["@type"] === undefined) return `<${node["@id"]}>`;
  return `[${statements(node, `${indent}  `)} ]`;
}

function literal(property: string, text: string): string {
  const type = /date|time|published|reported|retrieved/i.test(property) ? dateType(text) : undefined;
  return `"${escaped(text)}"${type ? `^^xsd:${type}` : ""}`;
}

function dateType(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "date";
  if (/^\d{4}-\d{2}$/.test(text)) return "gYearMonth";
  return /^\d{4}$/.test(text) ? "gYear" : undefined;
}

/** Quotation marks, backslashes and all control characters. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/["\\]/g, "\\$&")
    .replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`);
}

function name(term: string): string {
  return term.includes(":") ? term : `schema:${term}`;
}
