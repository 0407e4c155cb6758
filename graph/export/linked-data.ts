/**
 * Linked data
 * ===========
 *
 * The records in the words of schema.org (https://schema.org/Event), for JSON-LD and for Turtle. A contact is an Event with its
 * attendees and the Quotations that report it, a stance an Action with its agent and object. What schema.org has no word for has one of
 * our own, `ag:`, so that nothing is told wrongly: a refused meeting is no cancelled Event.
 */
import { targetOf } from "../records.ts";
import type {
  Actor,
  ActorGraphFile,
  ActorType,
  Document,
  Evidence,
  Issue,
  Meeting,
  MeetingStatus,
  Stance,
} from "../schema.ts";
import type { Part } from "./losses.ts";
import { wellFormed } from "./well-formed.ts";

/** Where the words come from: `attendee` is schema.org's, `ag:status` our own. */
export const VOCABULARY = "https://schema.org/";
export const PREFIXES = { ag: "urn:actor-graph:term:" };

/** Another node, by its id. */
export interface Reference {
  "@id": string;
}

export type LinkedValue = string | number | Reference | LinkedNode | readonly LinkedValue[] | undefined;

/** A thing and what is said of it; without an id where only its owner speaks of it. */
export interface LinkedNode {
  "@id"?: string;
  "@type": string;
  [property: string]: LinkedValue;
}

/** What linked data has no place for. */
export const LOST_IN_LINKED_DATA: readonly Part[] = ["about", "story", "layout", "spans"];

/** schema.org knows persons and organisations; a role ("police") is neither. */
const TYPES: Record<ActorType, string> = {
  person: "Person",
  government: "GovernmentOrganization",
  country: "Country",
  organization: "Organization",
  group: "Organization",
  role: "Thing",
};

/** Whatever took or takes place as planned is "scheduled"; a contact that was refused or denied has no word. */
const EVENT_STATUSES: Partial<Record<MeetingStatus, string>> = {
  planned: "EventScheduled",
  held: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

/** Everything that is said, document by document and record by record. */
export function* linkedNodes(file: ActorGraphFile): Generator<LinkedNode> {
  const nameOf = new Map([...file.actors, ...file.issues].map((one) => [one.id, refer(one)]));
  const refs = (id: string): Reference => nameOf.get(id) ?? { "@id": iri("record", id) };
  for (const document of file.documents) yield documentNode(document);
  for (const actor of file.actors) yield actorNode(actor, refs);
  for (const issue of file.issues) yield issueNode(issue);
  for (const meeting of file.meetings) yield meetingNode(meeting, refs);
  for (const stance of file.stances) yield stanceNode(stance, refs);
}

type Refs = (id: string) => Reference;

function documentNode({ id, kind, title, url, publisher, published, retrieved, language }: Document): LinkedNode {
  return {
    "@id": iri("document", id),
    "@type": kind === "article" ? "Article" : kind === "manual" ? "CreativeWork" : "Dataset",
    identifier: id,
    name: title,
    url,
    publisher: publisher ? { "@type": "Organization", name: publisher } : undefined,
    datePublished: published,
    inLanguage: language,
    "ag:kind": kind,
    "ag:retrieved": retrieved,
  };
}

function actorNode(actor: Actor, refs: Refs): LinkedNode {
  const { id, name, type, aliases, country, wikidata, offices = [], memberOf = [] } = actor;
  return {
    ...refer(actor),
    "@type": TYPES[type],
    identifier: id,
    name,
    alternateName: aliases,
    sameAs: wikidata ? `http://www.wikidata.org/entity/${wikidata}` : undefined,
    memberOf: memberOf.map(refs),
    hasOccupation: offices.map(({ title, of, from, to }) => ({
      "@type": "Role",
      roleName: title,
      startDate: from,
      endDate: to,
      "ag:of": of,
    })),
    "ag:type": type,
    "ag:country": country,
  };
}

function issueNode(issue: Issue): LinkedNode {
  return { ...refer(issue), "@type": "Thing", identifier: issue.id, name: issue.name, alternateName: issue.aliases };
}

function meetingNode(meeting: Meeting, refs: Refs): LinkedNode {
  const { id, form, status, history = [], date, dateBasis, time, place, participants, issues = [] } = meeting;
  const word = EVENT_STATUSES[status];
  return {
    "@id": iri("record", id),
    "@type": "Event",
    identifier: id,
    name: form,
    eventStatus: word ? { "@id": `${VOCABULARY}${word}` } : undefined,
    ...dates(date, "startDate", "endDate"),
    location: place ? { "@type": "Place", name: place } : undefined,
    attendee: [...new Set(participants.map(({ actor }) => actor))].map(refs),
    organizer: participants.filter(({ role }) => role === "host").map(({ actor }) => refs(actor)),
    about: issues.map(refs),
    subjectOf: meeting.evidence.map(evidenceNode),
    "ag:form": form,
    "ag:status": status,
    "ag:date": date,
    "ag:dateBasis": dateBasis,
    "ag:time": time,
    "ag:participation": participants.map(({ actor, role, side, through }) => ({
      "@type": "ag:Participation",
      "ag:actor": refs(actor),
      "ag:role": role,
      "ag:side": side,
      "ag:through": through,
    })),
    "ag:report": history.map(({ status, reported, evidence }) => ({
      "@type": "ag:Report",
      "ag:status": status,
      "ag:reported": reported,
      subjectOf: evidenceNode(evidence),
    })),
    "ag:cameo": meeting.cameo,
    "ag:confidence": meeting.confidence,
  };
}

function stanceNode(stance: Stance, refs: Refs): LinkedNode {
  const { id, holder, act, words, polarity, modality, speaker, date, dateBasis } = stance;
  return {
    "@id": iri("record", id),
    "@type": "Action",
    identifier: id,
    name: words ?? act,
    agent: refs(holder),
    object: refs(targetOf(stance)),
    ...dates(date, "startTime", "endTime"),
    subjectOf: stance.evidence.map(evidenceNode),
    "ag:act": act,
    "ag:words": words,
    "ag:polarity": polarity,
    "ag:modality": modality,
    "ag:speaker": speaker === undefined ? undefined : refs(speaker),
    "ag:date": date,
    "ag:dateBasis": dateBasis,
    "ag:cameo": stance.cameo,
    "ag:goldstein": stance.goldstein,
    "ag:confidence": stance.confidence,
  };
}

function evidenceNode(evidence: Evidence): LinkedNode {
  const document = { "@id": iri("document", evidence.document) };
  if ("row" in evidence) return { "@type": "ag:Row", isPartOf: document, "ag:row": evidence.row };
  const { quote, start, end } = evidence;
  return { "@type": "Quotation", text: quote, isPartOf: document, "ag:start": start, "ag:end": end };
}

/** schema.org has two ends and no marks: what can't be said so is said by `ag:date` alone. */
function dates(date: string | undefined, start: string, end: string): Record<string, string> {
  if (date === undefined) return {};
  const [from = "", to] = date.split("/");
  const plain = (one: string | undefined) => one !== undefined && /^[\d-]+$/.test(one);
  return { ...(plain(from) && { [start]: from }), ...(plain(to) && { [end]: to ?? "" }) };
}

function refer({ id, wikidata }: { id: string; wikidata?: string }): Reference {
  return { "@id": wikidata ? `http://www.wikidata.org/entity/${wikidata}` : iri("record", id) };
}

/** Of letters, digits and percent signs, whatever the id. */
function iri(kind: "record" | "document", id: string): string {
  return `urn:actor-graph:${kind}:${encodeURIComponent(wellFormed(id)).replace(/[!'()*]/g, percent)}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
