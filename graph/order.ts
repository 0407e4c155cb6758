/**
 * Order of records
 * ================
 *
 * The order in which records stand in a file, whatever order they came in; so that a diff shows what changed.
 */
import { compareText } from "./compare.ts";
import { compareDates, earliest, latest } from "./edtf.ts";
import type { ActorGraphFile, Evidence, MeetingStatus, StatusReport } from "./schema.ts";

/** By id, as documents, actors and issues stand. For `Array.sort`. */
function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

/** By document, then by place in it, sentences before rows. For `Array.sort`. */
export function byPlace(a: Evidence, b: Evidence): number {
  return compareText(a.document, b.document) || comparePlaces(a, b);
}

/**
 * How a contact goes, first what comes first: where reports of one day differ, what happened counts more than what didn't, and both
 * count more than what was only planned.
 */
export const COURSE: readonly MeetingStatus[] = [
  "unknown",
  "planned",
  "denied",
  "refused",
  "postponed",
  "cancelled",
  "held",
];

/**
 * Oldest report first, as a meeting's history stands; those of one day as a contact goes, since nobody knows the hour: the plan of the
 * morning before the handshake of the evening, whatever the articles are called. For `Array.sort`.
 */
export function byReport(a: StatusReport, b: StatusReport): number {
  return (
    compareDates(a.reported, b.reported) ||
    COURSE.indexOf(a.status) - COURSE.indexOf(b.status) ||
    byPlace(a.evidence, b.evidence)
  );
}

/** The same file with every list of records in its fixed order. The records given are left as they are. */
export function inOrder(file: ActorGraphFile): ActorGraphFile {
  return {
    ...file,
    documents: file.documents.toSorted(byId),
    actors: file.actors.toSorted(byId),
    issues: file.issues.toSorted(byId),
    meetings: sortByDate(file.meetings),
    stances: sortByDate(file.stances),
  };
}

/** Records by date, the undated last, then by id, as meetings and stances stand. */
export function sortByDate<Record extends { id: string; date?: string }>(records: readonly Record[]): Record[] {
  // Each date is read once and not at every comparison, which tells at 100,000 records.
  return records
    .map((record) => ({ record, when: record.date === undefined ? UNDATED : sortKey(record.date) }))
    .toSorted((a, b) => compareText(a.when, b.when) || compareText(a.record.id, b.record.id))
    .map(({ record }) => record);
}

/** After all digits. */
const UNDATED = "~";

function sortKey(date: string): string {
  return `${earliest(date)} ${latest(date)} ${date}`;
}

function comparePlaces(a: Evidence, b: Evidence): number {
  if ("row" in a && "row" in b) return compareText(a.row, b.row);
  if ("row" in a || "row" in b) return "row" in a ? 1 : -1;
  return a.start - b.start || a.end - b.end;
}
