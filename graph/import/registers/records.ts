/**
 * Records of contacts
 * ===================
 */
import { compareText } from "../../compare.ts";
import { issueId, meetingId, unique } from "../../ids.ts";
import type { Document, Evidence, Meeting, Participant } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import type { Roster } from "./parties/roster.ts";
import type { Contact } from "./rows/contact.ts";

/**
 * The records of registers: their documents, the actors, the issues, then the meetings in the order of their rows. Each row that contacts were
 * read from is told to the tally once.
 */
export function* recordsOf(
  documents: readonly Document[],
  contacts: readonly Contact[],
  roster: Roster,
  tally: Tally,
): Generator<RecordLine> {
  const actors = roster.actors();
  const all = told(contacts, roster);
  count(contacts, all, tally);
  for (const document of documents) yield { document };
  const present = new Set(all.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const home = new Set(actors.flatMap(({ id, memberOf = [] }) => (present.has(id) ? memberOf : [])));
  for (const actor of actors) if (present.has(actor.id) || home.has(actor.id)) yield { actor };
  const issues = new Map(
    all.flatMap(({ contact: { subject } }) => (subject === undefined ? [] : [[issueId(subject), subject]])),
  );
  for (const [id, name] of issues) yield { issue: { id, name, aliases: [] } };
  const taken = new Set<string>();
  for (const { evidence, contact, participants } of all) {
    const { form, status, date, time, place, subject } = contact;
    const meeting: Omit<Meeting, "id"> = {
      form,
      status,
      date,
      dateBasis: "stated",
      ...(time !== undefined && { time }),
      ...(place !== undefined && { place }),
      participants,
      ...(subject !== undefined && { issues: [issueId(subject)] }),
      evidence,
    };
    yield { meeting: { id: unique(meetingId(meeting), taken), ...meeting } };
  }
}

function contentOf(evidence: Evidence): string {
  return JSON.stringify(evidence);
}

/** A row may name one actor by two names. */
function count(contacts: readonly Contact[], all: readonly Told[], tally: Tally): void {
  const rows = new Map(contacts.map(({ source, document, row }) => [source, contentOf({ document, row })]));
  const used = new Set(all.flatMap(({ evidence }) => evidence.map((one) => contentOf(one))));
  for (const [{ line, cells }, evidence] of rows) {
    if (used.has(evidence)) tally.use();
    else tally.reject({ line, reason: "it names the same actor on both sides", row: cells.join("; ") });
  }
}

interface Told {
  contact: Contact;
  participants: Participant[];
  evidence: Evidence[];
}

/** Rows that say exactly the same tell of one contact; where only the subject differs, there were two. */
function told(contacts: readonly Contact[], roster: Roster): Told[] {
  const all = new Map<string, Told>();
  for (const contact of contacts) {
    const participants = participantsOf(contact, roster);
    if (new Set(participants.map(({ actor }) => actor)).size < 2) continue;
    const { row, document, parts: _, source: __, ...rest } = contact;
    const key = JSON.stringify([rest, participants]);
    const evidence = { document, row };
    const before = all.get(key);
    if (before === undefined) all.set(key, { contact, participants, evidence: [evidence] });
    else if (!before.evidence.some((one) => contentOf(one) === contentOf(evidence))) before.evidence.push(evidence);
  }
  return [...all.values()];
}

/** Each actor once, the first part that it plays; in a fixed order. */
function participantsOf({ parts }: Contact, roster: Roster): Participant[] {
  const found = new Map<string, Participant>();
  for (const { mention, ...part } of parts) {
    const actor = roster.idOf(mention);
    if (!found.has(actor)) found.set(actor, { actor, ...part });
  }
  return [...found.values()].toSorted((a, b) => (a.side ?? 0) - (b.side ?? 0) || compareText(a.actor, b.actor));
}
