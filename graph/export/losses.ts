/**
 * Losses
 * ======
 *
 * What of a file a format has no place for, in words for whoever exports.
 */
import { pairs } from "../records.ts";
import type { ActorGraphFile, Evidence, QuotedEvidence } from "../schema.ts";

/** Parts of a file that not every format can carry: how many there are, and what one and many of them are called. */
const PARTS = {
  about: [
    ({ title, description, licence, credit }) => said([title, description, licence, credit]),
    "line about the file as a whole (title, description, licence, credit)",
    "lines about the file as a whole (title, description, licence, credit)",
  ],
  story: [({ story = [] }) => story.length, "step of the story", "steps of the story"],
  layout: [({ layout = {} }) => Object.keys(layout).length, "place in the drawing", "places in the drawing"],
  officeDetails: [
    ({ actors }) => sum(actors, ({ offices = [] }) => sum(offices, ({ from, to }) => said([from, to]))),
    "first or last day of an office",
    "first and last days of offices",
  ],
  offices: [({ actors }) => sum(actors, ({ offices = [] }) => offices.length), "office", "offices"],
  actorDetails: [
    ({ actors }) => sum(actors, ({ aliases, country, wikidata }) => aliases.length + said([country, wikidata])),
    "detail of an actor (other name, country, Wikidata id)",
    "details of actors (other names, countries, Wikidata ids)",
  ],
  documentDetails: [
    ({ documents }) => sum(documents, ({ retrieved, language }) => said([retrieved, language])),
    "detail of a document (day of retrieval, language)",
    "details of documents (days of retrieval, languages)",
  ],
  memberOf: [({ actors }) => sum(actors, ({ memberOf = [] }) => memberOf.length), "membership", "memberships"],
  issues: [({ issues }) => issues.length, "issue", "issues"],
  topics: [
    ({ meetings }) => sum(meetings, ({ issues = [] }) => issues.length),
    "topic of a contact",
    "topics of contacts",
  ],
  history: [
    ({ meetings }) => sum(meetings, ({ history = [] }) => history.length),
    "report of a contact's status",
    "reports of a contact's status",
  ],
  roles: [
    ({ meetings }) => sum(meetings, ({ participants }) => said(participants.map(({ role }) => role))),
    "participant's role",
    "participants' roles",
  ],
  rolesButHost: [
    ({ meetings }) =>
      sum(meetings, ({ participants }) => participants.filter(({ role = "host" }) => role !== "host").length),
    "participant's role as a guest or mediator",
    "participants' roles as guests or mediators",
  ],
  sides: [
    ({ meetings }) => sum(meetings, ({ participants }) => said(participants.map(({ side }) => side))),
    "participant's side",
    "participants' sides",
  ],
  through: [
    ({ meetings }) => sum(meetings, ({ participants }) => said(participants.map(({ through }) => through))),
    'word on who went in a participant\'s place ("a delegation")',
    'words on who went in a participant\'s place ("a delegation")',
  ],
  dateBasis: [
    ({ meetings, stances }) => said([...meetings, ...stances].map(({ dateBasis }) => dateBasis)),
    "word on what a date rests on",
    "words on what dates rest on",
  ],
  codes: [
    ({ meetings, stances }) =>
      said(meetings.map(({ cameo }) => cameo)) + said(stances.flatMap(({ cameo, goldstein }) => [cameo, goldstein])),
    "code of the source (CAMEO, Goldstein)",
    "codes of the source (CAMEO, Goldstein)",
  ],
  confidence: [
    ({ meetings, stances }) => said([...meetings, ...stances].map(({ confidence }) => confidence)),
    "measure of confidence",
    "measures of confidence",
  ],
  stances: [({ stances }) => stances.length, "stance", "stances"],
  stancesOnIssues: [
    ({ stances }) => stances.filter(({ target }) => "issue" in target).length,
    "stance on an issue",
    "stances on issues",
  ],
  speakers: [({ stances }) => said(stances.map(({ speaker }) => speaker)), "stance's speaker", "stances' speakers"],
  degrees: [
    ({ stances }) => stances.filter(({ polarity }) => !Number.isInteger(polarity)).length,
    "degree of a stance between for and against",
    "degrees of stances between for and against",
  ],
  modality: [
    ({ stances }) => stances.filter(({ modality }) => modality !== "stated").length,
    "stance's modality (intended, conditional, ended)",
    "stances' modalities (intended, conditional, ended)",
  ],
  rows: [
    (file) => evidenceOf(file).filter((one) => "row" in one).length,
    "row that a record comes from",
    "rows that records come from",
  ],
  offsets: [(file) => quotes(file).length, "quote's place in its text", "quotes' places in their texts"],
  spans: [
    (file) => sum(quotes(file), ({ spans = [] }) => spans.length),
    "mark in a quote (who is named where)",
    "marks in quotes (who is named where)",
  ],
  evidence: [(file) => evidenceOf(file).length, "piece of evidence", "pieces of evidence"],
  documents: [
    (file) => file.documents.length - new Set(evidenceOf(file).map(({ document }) => document)).size,
    "document that no record rests on",
    "documents that no record rests on",
  ],
  unpaired: [
    ({ meetings }) => meetings.filter(({ participants }) => pairs(participants).length === 0).length,
    "contact whose participants all stand on one side",
    "contacts whose participants all stand on one side",
  ],
  repeated: [
    ({ meetings }) =>
      sum(meetings, ({ participants }) => participants.length - new Set(participants.map(({ actor }) => actor)).size),
    "second entry of a participant",
    "second entries of participants",
  ],
} satisfies Record<string, [count: (file: ActorGraphFile) => number, one: string, many: string]>;

export type Part = keyof typeof PARTS;

/**
 * What a file has of the parts that a format can't carry.
 *
 * @example
 *
 * ```ts
 * losses(file, ["story", "layout"]); // ["3 steps of the story", "1 place in the drawing"]
 * ```
 */
export function losses(file: ActorGraphFile, parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const [count, one, many] = PARTS[part];
    return counted(count(file), one, many);
  });
}

/** "1 stance", "3 stances", or nothing. */
export function counted(count: number, one: string, many: string): string[] {
  return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
}

/** How many texts of the file have a character that a format can't hold; they come out with U+FFFD in its place. */
export function replacedCharacters(file: ActorGraphFile, fits: (text: string) => boolean): string[] {
  return counted(
    unfit(file, fits),
    "text has a character that the format can't hold, replaced by \uFFFD",
    "texts have characters that the format can't hold, replaced by \uFFFD",
  );
}

function unfit(value: unknown, fits: (text: string) => boolean): number {
  if (typeof value === "string") return fits(value) ? 0 : 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((count, one) => count + unfit(one, fits), 0);
}

function evidenceOf({ meetings, stances }: ActorGraphFile): Evidence[] {
  return [
    ...meetings.flatMap(({ history = [], evidence }) => [...history.map((report) => report.evidence), ...evidence]),
    ...stances.flatMap(({ evidence }) => evidence),
  ];
}

function quotes(file: ActorGraphFile): QuotedEvidence[] {
  return evidenceOf(file).filter((one) => "quote" in one);
}

function said(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
