/**
 * Tables
 * ======
 *
 * The records as tables that can be joined: a row for each actor, contact, participant, stance and piece of evidence. What CSV and
 * Parquet hold.
 */
import { targetOf } from "../records.ts";
import type { ActorGraphFile, Evidence, Meeting, Stance, StatusReport } from "../schema.ts";

export type Cell = string | number | undefined;

export interface Table {
  name: string;
  /** Each column by its name, and whether it holds texts or numbers. */
  columns: Record<string, "text" | "number">;
  /** Cells in the columns' order; made as they are asked for. */
  rows: Iterable<Cell[]>;
}

/** What tables have no place for. */
export const LOST_IN_TABLES = ["about", "story", "spans"] as const;

/** The tables of a file; those that would be empty are left out. */
export function tables(file: ActorGraphFile): Table[] {
  return [
    actors(file),
    offices(file),
    issues(file),
    contacts(file),
    participants(file),
    stances(file),
    evidence(file),
    documents(file),
  ].filter(({ rows }) => rows[Symbol.iterator]().next().done === false);
}

function actors({ actors, layout = {} }: ActorGraphFile): Table {
  return table(
    "actors",
    // biome-ignore format: a column a line says less
    { id: "text", name: "text", type: "text", aliases: "text", country: "text", wikidata: "text", member_of: "text", x: "number", y: "number" },
    actors,
    function* ({ id, name, type, aliases, country, wikidata, memberOf }) {
      yield [id, name, type, listed(aliases), country, wikidata, listed(memberOf), ...place(layout, id)];
    },
  );
}

function offices({ actors }: ActorGraphFile): Table {
  return table(
    "offices",
    { actor: "text", title: "text", of: "text", from: "text", to: "text" },
    actors,
    function* ({ id, offices = [] }) {
      for (const { title, of, from, to } of offices) yield [id, title, of, from, to];
    },
  );
}

function issues({ issues, layout = {} }: ActorGraphFile): Table {
  return table(
    "issues",
    { id: "text", name: "text", aliases: "text", x: "number", y: "number" },
    issues,
    function* ({ id, name, aliases }) {
      yield [id, name, listed(aliases), ...place(layout, id)];
    },
  );
}

function contacts({ meetings }: ActorGraphFile): Table {
  return table(
    "contacts",
    // biome-ignore format: a column a line says less
    { id: "text", form: "text", status: "text", date: "text", date_basis: "text", time: "text", place: "text", issues: "text", cameo: "text", confidence: "number" },
    meetings,
    function* ({ id, form, status, date, dateBasis, time, place, issues, cameo, confidence }) {
      yield [id, form, status, date, dateBasis, time, place, listed(issues), cameo, confidence];
    },
  );
}

function participants({ meetings, actors }: ActorGraphFile): Table {
  const names = namesOf(actors);
  return table(
    "participants",
    { contact: "text", actor: "text", name: "text", role: "text", side: "number", through: "text" },
    meetings,
    function* ({ id, participants }) {
      for (const { actor, role, side, through } of participants)
        yield [id, actor, names.get(actor), role, side, through];
    },
  );
}

function stances({ stances, actors, issues }: ActorGraphFile): Table {
  const names = namesOf([...actors, ...issues]);
  return table(
    "stances",
    // biome-ignore format: a column a line says less
    { id: "text", holder: "text", holder_name: "text", target: "text", target_name: "text", target_kind: "text", act: "text", words: "text", polarity: "number", modality: "text", speaker: "text", date: "text", date_basis: "text", cameo: "text", goldstein: "number", confidence: "number" },
    stances,
    function* (stance) {
      const { id, holder, target, act, words, polarity, modality, speaker } = stance;
      const { date, dateBasis, cameo, goldstein, confidence } = stance;
      const aim = targetOf(stance);
      const kind = "actor" in target ? "actor" : "issue";
      // biome-ignore format: as the columns stand
      yield [id, holder, names.get(holder), aim, names.get(aim), kind, act, words, polarity, modality, speaker, date, dateBasis, cameo, goldstein, confidence];
    },
  );
}

/** A report of a contact's status is evidence that has a status. */
function evidence({ meetings, stances }: ActorGraphFile): Table {
  return table<Meeting | Stance>(
    "evidence",
    // biome-ignore format: a column a line says less
    { record: "text", document: "text", row: "text", quote: "text", start: "number", end: "number", status: "text", reported: "text" },
    [...meetings, ...stances],
    function* (record) {
      for (const one of record.evidence) yield evidenceRow(record.id, one);
      if (!("history" in record)) return;
      for (const report of record.history ?? []) yield evidenceRow(record.id, report.evidence, report);
    },
  );
}

function evidenceRow(record: string, evidence: Evidence, report?: StatusReport): Cell[] {
  const quoted = "quote" in evidence ? evidence : undefined;
  const row = "row" in evidence ? evidence.row : undefined;
  const place = [quoted?.quote, quoted?.start, quoted?.end];
  return [record, evidence.document, row, ...place, report?.status, report?.reported];
}

function documents({ documents }: ActorGraphFile): Table {
  return table(
    "documents",
    // biome-ignore format: a column a line says less
    { id: "text", kind: "text", title: "text", url: "text", publisher: "text", published: "text", retrieved: "text", language: "text" },
    documents,
    function* ({ id, kind, title, url, publisher, published, retrieved, language }) {
      yield [id, kind, title, url, publisher, published, retrieved, language];
    },
  );
}

function table<Record>(
  name: string,
  columns: Table["columns"],
  records: readonly Record[],
  rowsOf: (record: Record) => Iterable<Cell[]>,
): Table {
  return {
    name,
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const record of records) yield* rowsOf(record);
      },
    },
  };
}

/** Joined by `|`, which in a member becomes `\|`, and `\` becomes `\\`. */
function listed(values: readonly string[] | undefined): string | undefined {
  return values?.map((value) => value.replace(/[\\|]/g, "\\$&")).join("|");
}

function place(layout: Record<string, [number, number]>, id: string): [number, number] | [undefined, undefined] {
  return (Object.hasOwn(layout, id) ? layout[id] : undefined) ?? [undefined, undefined];
}

function namesOf(records: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}
