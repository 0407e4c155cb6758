/**
 * FollowTheMoney
 * ==============
 *
 * Entities of Aleph, OpenAleph and OpenSanctions, one a line (https://followthemoney.tech/explorer/). Who can act becomes an actor. Events,
 * Calls and Messages are contacts, a Sanction is the stance of the authority that imposed it, a Membership is a membership, an Occupancy an
 * office, as are a Directorship and an Employment. What joins two otherwise (Ownership, Family, Payment …) is no contact and no stance, unless whoever imports says so; addresses,
 * vessels and papers act in nothing.
 */
import * as v from "valibot";
import { isEdtf } from "../../edtf.ts";
import { ACTOR_TYPES, Document } from "../../schema.ts";
import { linesOf } from "../lines.ts";
import {
  type EdgeElement,
  type EventElement,
  type GraphElement,
  type NodeElement,
  type TextInput,
  textOf,
} from "./elements.ts";
import { fieldsOf, idOf, membersOf } from "./json-text.ts";
import { meaningOf, statusOf } from "./meaning.ts";

/** Schemata of who can act, by the type that they are. */
const ACTORS = new Map([
  ["Person", "person"],
  ["PublicBody", "government"],
  ["Organization", "organization"],
  ["Company", "organization"],
  ["LegalEntity", "group"],
]);

/** Between whom a schema stands: the properties of its ends. */
const EDGES = new Map<string, readonly [source: string, target: string]>(
  Object.entries({
    Associate: ["person", "associate"],
    Call: ["caller", "receiver"],
    Debt: ["debtor", "creditor"],
    Directorship: ["director", "organization"],
    Employment: ["employee", "employer"],
    Family: ["person", "relative"],
    Membership: ["member", "organization"],
    Message: ["sender", "recipients"],
    Email: ["emitters", "recipients"],
    Occupancy: ["holder", "post"],
    Ownership: ["owner", "asset"],
    Payment: ["payer", "beneficiary"],
    ProjectParticipant: ["participant", "project"],
    Representation: ["agent", "client"],
    Sanction: ["authority", "entity"],
    Succession: ["predecessor", "successor"],
    UnknownLink: ["subject", "object"],
  } as const),
);

/** What edges of a schema say, whatever else stands in them. */
const WORDS = new Map(
  Object.entries({
    Call: "call",
    Email: "email",
    Membership: "member of",
    Message: "message",
    Occupancy: "position held",
    Sanction: "sanctions",
  }),
);

/** Schemata of who works where, and what they are there if nothing more is said. */
const OFFICES = new Map([
  ["Directorship", "director"],
  ["Employment", "employee"],
]);

type Properties = ReadonlyMap<string, readonly string[]>;

interface Entity {
  id: string;
  schema: string;
  caption?: string;
  properties: Properties;
  line: number;
}

/**
 * The elements of FollowTheMoney's lines.
 *
 * @example
 *
 * ```ts
 * for await (const element of followTheMoneyElements([text])) …; // { kind: "node", id: "NK-…", label: "MLPD", … }
 * ```
 */
export async function* followTheMoneyElements(input: TextInput): AsyncGenerator<GraphElement> {
  for await (const { number, lines } of linesOf(input)) {
    for (const [index, line] of lines.entries()) {
      if (line?.trim() !== "") yield* elementsOf(line, number + index);
    }
  }
}

function elementsOf(text: string | undefined, line: number): GraphElement[] {
  if (text === undefined) return [{ kind: "rejected", line, reason: "a line that is too long" }];
  const entity = entityOf(text, line);
  if (entity === undefined) return [{ kind: "rejected", line, reason: "no entity with an id and a schema", row: text }];
  const { id, schema } = entity;
  if (ACTORS.has(schema)) return [actorOf(entity)];
  // An office is no actor, but somebody may hold it.
  if (schema === "Position")
    return [{ kind: "node", id, label: nameOf(entity), cells: new Map(), line, implied: "by a row" }];
  if (schema === "Event" || schema === "Trip") return [eventOf(entity)];
  if (schema === "Article") return [articleOf(entity)];
  const ends = EDGES.get(schema);
  if (ends) return edgesOf(entity, ends);
  return [
    { kind: "rejected", line, reason: `${/^[AEIOU]/.test(schema) ? "an" : "a"} ${schema} does nothing`, row: id },
  ];
}

function entityOf(text: string, line: number): Entity | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = fieldsOf(value);
  const [id, schema, caption] = [idOf(fields.get("id")), textOf(fields.get("schema")), textOf(fields.get("caption"))];
  if (id === undefined || schema === undefined) return undefined;
  const properties = new Map(
    [...fieldsOf(fields.get("properties"))].map(([name, values]): [string, string[]] => [
      name,
      membersOf(values).flatMap((one) => textOf(one) ?? []),
    ]),
  );
  return { id, schema, ...(caption !== undefined && { caption }), properties, line };
}

function nameOf({ id, caption, properties }: Entity): string {
  return caption ?? properties.get("name")?.[0] ?? id;
}

function actorOf(entity: Entity): NodeElement {
  const { id, schema, properties, line } = entity;
  const all = (...names: string[]) => names.flatMap((name) => properties.get(name) ?? []);
  // Of two countries nobody knows which is meant.
  const [country, another] = new Set(
    [all("nationality", "citizenship"), all("country"), all("jurisdiction")].find((some) => some.length > 0),
  );
  const type = all("keywords").find((keyword) => ACTOR_TYPES.some((known) => known === keyword)) ?? ACTORS.get(schema);
  const cells = new Map<string, unknown>([
    ["type", type],
    ["country", another === undefined ? country : undefined],
    ["wikidata", all("wikidataId")[0]],
    ["aliases", all("name", "alias")],
    ["offices", all("position")],
  ]);
  return { kind: "node", id, label: nameOf(entity), cells, line };
}

function eventOf(entity: Entity): EventElement {
  const { id, properties, line } = entity;
  const keywords = properties.get("keywords") ?? [];
  const cells = new Map<string, unknown>([
    ...firsts(properties),
    ["form", keywords.find((keyword) => meaningOf(keyword)?.kind === "contact")],
    ["status", keywords.find((keyword) => statusOf(keyword) !== undefined)],
  ]);
  return {
    kind: "event",
    id,
    label: nameOf(entity),
    actors: properties.get("involved") ?? [],
    hosts: properties.get("organizer") ?? [],
    cells: without(cells, "name", "keywords"),
    rows: [{ line, id }],
  };
}

function edgesOf(entity: Entity, [from, to]: readonly [string, string]): GraphElement[] {
  const { id, schema, properties, line } = entity;
  const [sources, targets] = [properties.get(from) ?? [], properties.get(to) ?? []];
  if (sources.length === 0 || targets.length === 0) {
    return [{ kind: "rejected", line, reason: `${schema} without ${from} or ${to}`, row: id }];
  }
  const cells = without(firsts(properties), from, to);
  const role = schema === "UnknownLink" ? properties.get("role")?.[0] : undefined;
  const label = WORDS.get(schema) ?? role ?? schema;
  // A letter to five is one letter.
  if (sources.length + targets.length > 2 && meaningOf(label)?.kind === "contact") {
    return [{ kind: "event", id, label, actors: [...sources, ...targets], from: sources, cells, rows: [{ line, id }] }];
  }
  const title = OFFICES.has(schema) ? (properties.get("role")?.[0] ?? OFFICES.get(schema)) : undefined;
  const edges = sources.flatMap((source) =>
    targets.map(
      (target): EdgeElement => ({
        kind: "edge",
        id,
        source: schema === "Sanction" ? authority(source) : source,
        target,
        label,
        cells,
        line,
        ...(title !== undefined && { office: title }),
      }),
    ),
  );
  const implied = schema === "Sanction" ? sources.map((source) => authorityNode(source, properties, line)) : [];
  return [...implied, ...edges.map((edge, index) => (index === 0 ? edge : { ...edge, sameRow: true as const }))];
}

/** Who imposes sanctions is named and no entity. */
function authorityNode(name: string, properties: Properties, line: number): NodeElement {
  const cells = new Map<string, unknown>([["country", properties.get("country")?.[0]]]);
  return { kind: "node", id: authority(name), label: name, cells, line, implied: "by an edge" };
}

/** No entity's id has a space. */
function authority(name: string): string {
  return `authority ${name}`;
}

function articleOf({ id, properties, line }: Entity): GraphElement {
  const first = (name: string) => properties.get(name)?.[0];
  const day = (name: string) => {
    const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(first(name) ?? "")?.[0];
    return date !== undefined && isEdtf(date) ? date : undefined;
  };
  const article = {
    id,
    kind: "article",
    title: first("title") ?? first("name"),
    url: first("sourceUrl"),
    publisher: first("publisher"),
    published: day("publishedAt") ?? day("date"),
    retrieved: day("retrievedAt"),
    language: first("language"),
  };
  const said = Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined));
  const result = v.safeParse(Document, said);
  if (result.success) return { kind: "document", document: result.output };
  return { kind: "rejected", line, reason: `an Article: ${result.issues[0].message}`, row: id };
}

function firsts(properties: Properties): Map<string, unknown> {
  return new Map([...properties].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])));
}

function without(cells: Map<string, unknown>, ...names: string[]): Map<string, unknown> {
  return new Map([...cells].filter(([name, value]) => !names.includes(name) && value !== undefined));
}
