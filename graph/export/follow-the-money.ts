/**
 * FollowTheMoney
 * ==============
 *
 * For Aleph, OpenAleph and OpenSanctions' tools: an entity a line (https://followthemoney.tech/explorer/). Actors are Persons, Organizations
 * and PublicBodies, a contact is an Event with all who are involved, a stance on an actor an UnknownLink from its holder, whose role is the
 * act. Form, status and type, for which there are no properties, stand among the keywords; a planned contact also says so in its name.
 */
import { countryByCode } from "../codes/countries.ts";
import { formatDate } from "../edtf.ts";
import { kindOfStance } from "../records.ts";
import type { Actor, ActorGraphFile, ActorType, Document, Evidence, Meeting, Stance } from "../schema.ts";
import { type Exported, oneFile } from "./exported.ts";
import { losses, type Part } from "./losses.ts";
import { wellFormed } from "./well-formed.ts";

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

type Values = (string | undefined)[];

const SCHEMATA: Record<ActorType, string> = {
  person: "Person",
  government: "PublicBody",
  country: "PublicBody",
  organization: "Organization",
  group: "LegalEntity",
  role: "LegalEntity",
};

const LOST: readonly Part[] = [
  "about",
  "story",
  "layout",
  "officeDetails",
  "issues",
  "topics",
  "history",
  "rolesButHost",
  "sides",
  "through",
  "dateBasis",
  "stancesOnIssues",
  "speakers",
  "degrees",
  "modality",
  "rows",
  "offsets",
  "spans",
  "codes",
  "confidence",
];

/**
 * The records as FollowTheMoney entities.
 *
 * @example
 *
 * ```ts
 * [...toFollowTheMoney(file).files[0].chunks][0]; // '{"id":"record-Q567","schema":"Person","properties":{"name":["Angela Merkel"]}}\n'
 * ```
 */
export function toFollowTheMoney(file: ActorGraphFile): Exported {
  return oneFile("ftm.json", "application/json+ftm", lines(file), [...officesOfOthers(file), ...losses(file, LOST)]);
}

/** Only a Person has positions. */
function officesOfOthers({ actors, ...rest }: ActorGraphFile): string[] {
  return losses({ ...rest, actors: actors.filter(({ type }) => type !== "person") }, ["offices"]);
}

function* lines(file: ActorGraphFile): Generator<string> {
  for (const entity of entities(file)) yield `${JSON.stringify(entity)}\n`;
}

function* entities(file: ActorGraphFile): Generator<Entity> {
  const names = new Map(file.actors.map(({ id, name }) => [id, name]));
  const documents = new Map(file.documents.map((document) => [document.id, document]));
  for (const document of file.documents) yield documentEntity(document);
  for (const actor of file.actors) yield actorEntity(actor);
  for (const { id, memberOf = [] } of file.actors) {
    for (const of of memberOf) {
      const ends = { member: [entityId("record", id)], organization: [entityId("record", of)] };
      yield entity(entityId("membership", `${id}~${of}`), "Membership", ends);
    }
  }
  for (const meeting of file.meetings) yield meetingEntity(meeting, names, documents);
  for (const stance of file.stances)
    if ("actor" in stance.target) yield stanceEntity(stance, stance.target.actor, documents);
}

function documentEntity({ id, kind, title, url, publisher, published, retrieved, language }: Document): Entity {
  return entity(entityId("document", id), kind === "article" ? "Article" : "Document", {
    title: [title ?? id],
    sourceUrl: [url],
    publisher: [publisher],
    publishedAt: [plainDate(published)],
    retrievedAt: [plainDate(retrieved)],
    language: [language],
    keywords: [kind],
  });
}

function actorEntity({ id, name, type, aliases, country, wikidata, offices = [] }: Actor): Entity {
  return entity(entityId("record", id), SCHEMATA[type], {
    name: [name],
    alias: aliases,
    country: [countryByCode(country ?? "")?.iso2.toLowerCase()],
    wikidataId: [wikidata],
    // Only persons have positions.
    ...(type === "person" && { position: offices.map(({ title, of }) => (of ? `${title}, ${of}` : title)) }),
    keywords: [type],
  });
}

function meetingEntity(meeting: Meeting, names: ReadonlyMap<string, string>, documents: Documents): Entity {
  const { id, form, status, participants, date, time, place } = meeting;
  const actors = [...new Set(participants.map(({ actor }) => actor))];
  const parties = actors.map((actor) => names.get(actor) ?? actor).join(", ");
  return entity(entityId("record", id), "Event", {
    name: [`${form}: ${parties}${status === "held" ? "" : ` (${status})`}`],
    summary: [[date && formatDate(date), time].filter(Boolean).join(", ") || undefined],
    ...dates(date),
    location: [place],
    involved: actors.map((actor) => entityId("record", actor)),
    organizer: participants.filter(({ role }) => role === "host").map(({ actor }) => entityId("record", actor)),
    keywords: [form, status],
    ...sources(meeting.evidence, documents),
    recordId: [id],
  });
}

function stanceEntity(stance: Stance, target: string, documents: Documents): Entity {
  return entity(entityId("record", stance.id), "UnknownLink", {
    subject: [entityId("record", stance.holder)],
    object: [entityId("record", target)],
    role: [stance.act],
    status: [kindOfStance(stance)],
    summary: [stance.words],
    ...dates(stance.date),
    ...sources(stance.evidence, documents),
    recordId: [stance.id],
  });
}

type Documents = ReadonlyMap<string, Document>;

function sources(evidence: readonly Evidence[], documents: Documents): Record<string, Values> {
  return {
    description: evidence.map((one) => ("quote" in one ? one.quote : undefined)),
    proof: evidence.map(({ document }) => entityId("document", document)),
    sourceUrl: evidence.map(({ document }) => documents.get(document)?.url),
  };
}

/** Two ends or one date, each a year, month or day; marks and open ends have no place. */
function dates(date: string | undefined): Record<string, Values> {
  if (!date?.includes("/")) return { date: [plainDate(date)] };
  const [start, end] = date.split("/");
  return { startDate: [plainDate(start)], endDate: [plainDate(end)] };
}

function plainDate(date: string | undefined): string | undefined {
  return date && /^[\d-]+/.exec(date)?.[0];
}

function entity(id: string, schema: string, properties: Record<string, Values>): Entity {
  const said = Object.entries(properties).flatMap(([name, values]): [string, string[]][] => {
    const own = [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];
    return own.length > 0 ? [[name, own]] : [];
  });
  return { id, schema, properties: Object.fromEntries(said) };
}

/** FollowTheMoney's ids begin and end with a letter or digit, and have only these, dots and hyphens: all else becomes dots and hex digits. */
function entityId(kind: string, id: string): string {
  const encoded = encodeURIComponent(wellFormed(id))
    .replace(/[!'()*._~]|-$/g, percent)
    .replaceAll("%", ".");
  return `${kind}-${encoded}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
