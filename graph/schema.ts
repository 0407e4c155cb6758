/**
 * The records
 * ===========
 *
 * What a graph file holds. Each record is described once, here: its type, the check on
 * reading (`graph-file.ts`) and the published JSON Schema (`graph-file.schema.json`) all come from it.
 *
 * Contacts follow schema.org's `Event` and iCalendar, stances follow PLOVER
 * (https://github.com/openeventdata/PLOVER), dates follow EDTF (https://www.loc.gov/standards/datetime/).
 */
import * as v from "valibot";
import { isEdtf } from "./edtf.ts";

/** Keys that every object has. Where records are kept in plain objects by id, such an id would reach, and change, what all objects share. */
const KEYS_OF_ALL_OBJECTS = Object.getOwnPropertyNames(Object.prototype).sort();

export const Id = v.pipe(
  v.string(),
  v.nonEmpty("An id cannot be empty"),
  v.notValues(KEYS_OF_ALL_OBJECTS, ({ received }) => `${received} is a key that every object has. Choose another id`),
);

const Text = v.pipe(v.string(), v.nonEmpty("Expected some text but received an empty one"));

/** A day, month, year, or an interval of them: 2025, 2025-05, 2025-05-18, 2025-05-18/2025-05-20 (EDTF level 0). */
export const PartialDate = v.pipe(
  v.string(),
  v.check(
    isEdtf,
    ({ received }) =>
      `Expected a date such as 2023, 2023-05, 2023-05-17 or 2023-05-17/2023-05-19 but received ${received}`,
  ),
);

/** On what a record's date rests: said in so many words, resolved from "on Sunday", or only the day of publication. */
const DateBasis = v.picklist(["stated", "resolved", "published"]);

const Confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the quote that names an actor or issue (its id), or carries the relation ("trigger"). */
export const Span = v.strictObject({ of: Id, start: Offset, end: Offset });
export type Span = v.InferOutput<typeof Span>;

/** A sentence, word for word, and where it stands in its document: UTF-16 offsets, `end` exclusive. */
export const QuotedEvidence = v.strictObject({
  document: Id,
  quote: Text,
  start: Offset,
  end: Offset,
  /** Offsets in the document, inside `start` and `end`, unless the span stands in another sentence (an antecedent). */
  spans: v.exactOptional(v.array(Span)),
});
export type QuotedEvidence = v.InferOutput<typeof QuotedEvidence>;

/** The id or line of an imported row. */
export const RowEvidence = v.strictObject({ document: Id, row: Text });
export type RowEvidence = v.InferOutput<typeof RowEvidence>;

/** What a record rests on. */
export const Evidence = v.union(
  [QuotedEvidence, RowEvidence],
  "Expected a document with a quote, its start and end, or a document with a row",
);
export type Evidence = v.InferOutput<typeof Evidence>;

/** An article, a data set, a register, or what somebody typed in. */
export const Document = v.strictObject({
  id: Id,
  kind: v.picklist(["article", "dataset", "register", "manual"]),
  title: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(PartialDate),
  retrieved: v.exactOptional(PartialDate),
  language: v.exactOptional(v.string()),
});
export type Document = v.InferOutput<typeof Document>;

const Office = v.strictObject({
  title: Text,
  /** The country or organisation. */
  of: v.exactOptional(v.string()),
  from: v.exactOptional(PartialDate),
  to: v.exactOptional(PartialDate),
});

export const ACTOR_TYPES = ["person", "government", "country", "organization", "group", "role"] as const;

/** Whoever meets, speaks or takes a stand. */
export const Actor = v.strictObject({
  id: Id,
  name: Text,
  type: v.picklist(ACTOR_TYPES),
  aliases: v.array(v.string()),
  /** ISO 3166-1 alpha-3. */
  country: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "Expected an ISO 3166-1 alpha-3 code such as FRA")),
  ),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, "Expected a Wikidata id such as Q567"))),
  offices: v.exactOptional(v.array(Office)),
  memberOf: v.exactOptional(v.array(Id)),
});
export type Actor = v.InferOutput<typeof Actor>;
export type ActorType = Actor["type"];

/** What a stance can be about: "30-day ceasefire". */
export const Issue = v.strictObject({ id: Id, name: Text, aliases: v.array(v.string()) });
export type Issue = v.InferOutput<typeof Issue>;

/** One actor's part in a contact. */
export const Participant = v.strictObject({
  actor: Id,
  role: v.exactOptional(v.picklist(["host", "guest", "mediator", "participant"])),
  /** Who faced whom: participants on one side did not meet each other. Without sides everybody met everybody. */
  side: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Who went in the actor's place: "representatives", "a delegation". */
  through: v.exactOptional(v.string()),
});
export type Participant = v.InferOutput<typeof Participant>;

export const MEETING_FORMS = ["meeting", "call", "talks", "visit", "summit", "letter"] as const;

export const MEETING_STATUSES = ["planned", "held", "postponed", "cancelled", "refused", "denied", "unknown"] as const;

const Status = v.picklist(MEETING_STATUSES);

/** What was reported of a contact's status, when (as far as the document has a date), and by which sentence. */
export const StatusReport = v.strictObject({
  status: Status,
  reported: v.exactOptional(PartialDate),
  evidence: Evidence,
});
export type StatusReport = v.InferOutput<typeof StatusReport>;

/** Any contact of two or more actors, in one place or on one line. One record, however many take part. */
export const Meeting = v.strictObject({
  id: Id,
  form: v.picklist(MEETING_FORMS),
  status: Status,
  /** Oldest first. */
  history: v.exactOptional(v.array(StatusReport)),
  date: v.exactOptional(PartialDate),
  dateBasis: v.exactOptional(DateBasis),
  /** Time of day as the source has it, with its zone: "17:00 Moscow time". */
  time: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
  participants: v.pipe(v.array(Participant), v.minLength(2, "A meeting needs at least two participants")),
  issues: v.exactOptional(v.array(Id)),
  /** Text, so that codes keep their zeros. */
  cameo: v.exactOptional(v.string()),
  evidence: v.pipe(v.array(Evidence), v.minLength(1, "A meeting needs evidence: the sentence or row that says so")),
  confidence: v.exactOptional(Confidence),
});
export type Meeting = v.InferOutput<typeof Meeting>;
export type MeetingForm = Meeting["form"];
export type MeetingStatus = Meeting["status"];

/** PLOVER's sixteen event types. */
export const ACTS = [
  "agree",
  "consult",
  "support",
  "concede",
  "cooperate",
  "aid",
  "retreat",
  "request",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
] as const;

export const MODALITIES = ["stated", "intended", "conditional", "ended"] as const;

export const ActorTarget = v.strictObject({ actor: Id });

export const IssueTarget = v.strictObject({ issue: Id });

/** What a stance is about. */
const Target = v.union(
  [ActorTarget, IssueTarget],
  'Expected an actor or an issue, such as { "actor": "Q567" } or { "issue": "ceasefire" }',
);

/** An actor for or against another actor or an issue. */
export const Stance = v.strictObject({
  id: Id,
  holder: Id,
  target: Target,
  act: v.picklist(ACTS),
  /** The source's own words for the act: "urged". */
  words: v.exactOptional(v.string()),
  /** -1 against … 1 for. */
  polarity: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  modality: v.picklist(MODALITIES),
  /** Who says so, where it is not the holder. */
  speaker: v.exactOptional(Id),
  date: v.exactOptional(PartialDate),
  dateBasis: v.exactOptional(DateBasis),
  cameo: v.exactOptional(v.string()),
  goldstein: v.exactOptional(v.pipe(v.number(), v.minValue(-10), v.maxValue(10))),
  evidence: v.pipe(v.array(Evidence), v.minLength(1, "A stance needs evidence: the sentence or row that says so")),
  confidence: v.exactOptional(Confidence),
});
export type Stance = v.InferOutput<typeof Stance>;
export type Act = Stance["act"];
export type Modality = Stance["modality"];

/** One step of a story: what the reader is told and what the drawing shows meanwhile. */
export const Step = v.strictObject({
  header: v.string(),
  text: v.exactOptional(v.string()),
  /** Ids of actors, issues, meetings and stances; all of them unless told. */
  show: v.exactOptional(v.array(Id)),
  highlight: v.exactOptional(v.array(Id)),
});
export type Step = v.InferOutput<typeof Step>;

const Point = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);

/** The whole file. */
export const ActorGraphFile = v.strictObject({
  format: v.literal("actor-graph/1"),
  title: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  licence: v.exactOptional(v.string()),
  credit: v.exactOptional(v.string()),
  documents: v.array(Document),
  actors: v.array(Actor),
  issues: v.array(Issue),
  meetings: v.array(Meeting),
  stances: v.array(Stance),
  /** Stored positions, so that an embed opens without computing one. */
  layout: v.exactOptional(v.record(v.string(), Point)),
  story: v.exactOptional(v.array(Step)),
});
export type ActorGraphFile = v.InferOutput<typeof ActorGraphFile>;
