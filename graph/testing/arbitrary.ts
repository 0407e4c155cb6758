/** Graph files of all kinds for property tests: few names and dates, so that much of it coincides. */
import fc from "fast-check";
import { integrity } from "../integrity.ts";
import {
  ACTS,
  type Actor,
  type ActorGraphFile,
  type Document,
  type Evidence,
  type Issue,
  MEETING_FORMS,
  MEETING_STATUSES,
  type Meeting,
  MODALITIES,
  type Stance,
  type StatusReport,
} from "../schema.ts";

const PERSONS = ["Ann Lee", "Ann B. Lee", "Ann C. Lee", "Lee", "Bob Lee", "Oleh Bilyy", "Oleh Biliy", "President Lee"];
const BODIES = ["Ruritania", "The Council", "Council", "RUR"];
const ISSUES = ["peace plan", "the U.S. peace plan", "new peace plan", "truce", "agreement on trade"];
const DATES = ["2025", "2025-05", "2025-05-18", "2025-05-19", "2025-05-18/2025-05-20", "2025-05-19?"];
const PLACES = ["Geneva", "Geneva, Switzerland", "Rome"];

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Keys without a value are left out, as in a file. */
function record<Record>(
  shape: {
    [Key in keyof Record]-?: fc.Arbitrary<Record[Key] | undefined>;
  },
): fc.Arbitrary<Record> {
  return fc.record<{ [Key in keyof Record]-?: Record[Key] | undefined }>(shape).map((made) => {
    const said = Object.entries(made).filter(([, value]) => value !== undefined);
    return Object.fromEntries(said) as Record;
  });
}

const ids = (prefix: string) => fc.integer({ min: 1, max: 4 }).map((number) => `${prefix}${number}`);

const documents = record<Document>({
  id: ids("d"),
  kind: fc.constantFrom("article", "register"),
  title: optional(fc.constantFrom("Talks", "More talks")),
  url: fc.constant(undefined),
  publisher: fc.constant(undefined),
  published: optional(fc.constantFrom("2025-05-19", "2025-05-20")),
  retrieved: optional(fc.constantFrom("2025-06-01", "2025-06-02")),
  language: fc.constant(undefined),
});

const actors = fc.oneof(
  record<Actor>({
    id: fc.oneof(ids("p"), fc.constant("lee")),
    name: fc.constantFrom(...PERSONS),
    type: fc.constant("person"),
    aliases: fc.subarray(PERSONS, { maxLength: 2 }),
    country: optional(fc.constantFrom("FRA", "GBR")),
    wikidata: optional(fc.constantFrom("Q1", "Q2")),
    offices: optional(fc.constant([{ title: "president" }])),
    memberOf: fc.constant(undefined),
  }),
  record<Actor>({
    id: ids("b"),
    name: fc.constantFrom(...BODIES),
    type: fc.constantFrom("country", "government", "organization", "group", "role"),
    aliases: fc.subarray(BODIES, { maxLength: 2 }),
    country: optional(fc.constantFrom("FRA", "GBR")),
    wikidata: optional(fc.constantFrom("Q3", "Q4")),
    offices: fc.constant(undefined),
    memberOf: fc.constant(undefined),
  }),
);

const issues = record<Issue>({
  id: ids("i"),
  name: fc.constantFrom(...ISSUES),
  aliases: fc.subarray(ISSUES, { maxLength: 1 }),
});

function evidence(documents: readonly Document[]): fc.Arbitrary<Evidence> {
  const document = fc.constantFrom(...documents.map(({ id }) => id));
  return fc.oneof(
    fc.record({ document, row: fc.constantFrom("1", "2") }),
    fc.record({ document, start: fc.constantFrom(0, 10) }).map(({ document, start }) => ({
      document,
      quote: "They met.",
      start,
      end: start + 9,
      spans: [{ of: "trigger", start: start + 5, end: start + 8 }],
    })),
  );
}

function meetings(actors: readonly Actor[], documents: readonly Document[]): fc.Arbitrary<Meeting> {
  return record<Meeting>({
    id: ids("m"),
    form: fc.constantFrom(...MEETING_FORMS),
    status: fc.constantFrom(...MEETING_STATUSES),
    history: optional(
      fc.array(
        record<StatusReport>({
          status: fc.constantFrom(...MEETING_STATUSES),
          reported: optional(fc.constantFrom("2025-05-18", "2025-05-19")),
          evidence: evidence(documents),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    date: optional(fc.constantFrom(...DATES)),
    dateBasis: optional(fc.constantFrom("stated", "resolved", "published")),
    time: optional(fc.constantFrom("10:00", "17:00 Moscow time")),
    place: optional(fc.constantFrom(...PLACES)),
    participants: fc.subarray(
      actors.slice(0, 3).map(({ id }) => ({ actor: id })),
      { minLength: 2 },
    ),
    issues: fc.constant(undefined),
    cameo: optional(fc.constantFrom("036", "040")),
    evidence: fc.array(evidence(documents), { minLength: 1, maxLength: 2 }),
    confidence: optional(fc.constantFrom(0.5, 0.9)),
  });
}

function stances(actors: readonly Actor[], documents: readonly Document[]): fc.Arbitrary<Stance> {
  const actor = fc.constantFrom(...actors.map(({ id }) => id));
  return record<Stance>({
    id: ids("s"),
    holder: actor,
    target: fc.record({ actor }),
    act: fc.constantFrom(...ACTS.slice(0, 2)),
    words: optional(fc.constantFrom("backs", "backed")),
    polarity: fc.constantFrom(-1, 0.5, 1),
    modality: fc.constantFrom(...MODALITIES.slice(0, 2)),
    speaker: optional(actor),
    date: optional(fc.constantFrom(...DATES)),
    dateBasis: optional(fc.constantFrom("stated", "published")),
    cameo: fc.constant(undefined),
    goldstein: fc.constant(undefined),
    evidence: fc.array(evidence(documents), { minLength: 1, maxLength: 2 }),
    confidence: fc.constant(undefined),
  });
}

/** Sound graph files. */
export function graphFiles(): fc.Arbitrary<ActorGraphFile> {
  const unique = { selector: ({ id }: { id: string }) => id };
  return fc
    .record({
      documents: fc.uniqueArray(documents, { ...unique, minLength: 1, maxLength: 2 }),
      actors: fc.uniqueArray(actors, { ...unique, minLength: 2, maxLength: 5 }),
      issues: fc.uniqueArray(issues, { ...unique, maxLength: 3 }),
    })
    .chain(({ documents, actors, issues }) =>
      fc.record({
        format: fc.constant("actor-graph/1" as const),
        documents: fc.constant(documents),
        actors: fc.constant(actors),
        issues: fc.constant(issues),
        meetings: fc.uniqueArray(meetings(actors, documents), { ...unique, maxLength: 4 }),
        stances: fc.uniqueArray(stances(actors, documents), { ...unique, maxLength: 3 }),
      }),
    )
    .filter((file) => integrity(file).length === 0);
}
