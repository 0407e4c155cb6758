/**
 * What a graph is called and what it holds, in words made from its records.
 */
import { earliest, formatDate, isEdtf, latest, lengthInDays } from "../graph/edtf.ts";
import type { ActorGraphFile } from "../graph/schema.ts";
import { perRecord } from "./per-record.ts";
import type { RecordIndex } from "./record-index.ts";
import { counted, listed } from "./words.ts";

/** How many actors a graph without a title is called after. */
const NAMESAKES = 2;

const A_MONTH = 31;
const LAST = "9999-12-31";

/** The file's title; else that of its only document; else the names that most records share. */
export const titleOf = perRecord((index: RecordIndex): string => {
  const { title, documents, actors } = index.file;
  if (title) return title;
  if (documents.length === 1 && documents[0]?.title) return documents[0].title;
  if (actors.length === 0) return "Actor graph";
  const byWeight = actors
    .map(({ id, name }) => ({ name, weight: index.weight(id) }))
    .sort((a, b) => b.weight - a.weight);
  return listed(
    byWeight.map(({ name }) => name),
    NAMESAKES,
  );
});

/**
 * A line on what there is.
 *
 * @example
 *
 * ```ts
 * summaryOf(file); // "13 actors, 5 contacts, 19 stances · 18–19 May 2025"
 * ```
 */
export const summaryOf = perRecord((file: ActorGraphFile): string => {
  const counts = [
    counted(file.actors.length, "actor"),
    counted(file.meetings.length, "contact"),
    counted(file.stances.length, "stance"),
  ].join(", ");
  const period = periodOf(file);
  // A line may break after the dot, but not before it.
  return period ? `${counts}\u00a0· ${formatDate(`${period.from}/${period.to}`)}` : counts;
});

/**
 * The first and the last day that the records' dates can mean; nothing where no record has a date. A date that is only
 * known to the year would stretch a week to a year, so it counts only where there is none better.
 */
export function periodOf({ meetings, stances }: ActorGraphFile): { from: string; to: string } | undefined {
  const dates = [...meetings, ...stances].map(({ date }) => date).filter(hasEnds);
  const precise = dates.filter((date) => lengthInDays(date) <= A_MONTH);
  let [from, to] = [LAST, ""];
  for (const date of precise.length > 0 ? precise : dates) {
    if (earliest(date) < from) from = earliest(date);
    if (latest(date) > to) to = latest(date);
  }
  return to === "" ? undefined : { from, to };
}

/** Whether a record has a date, and one with both ends: "since May 2025" has no last day to speak of. */
export function hasEnds(date: string | undefined): date is string {
  return date !== undefined && !date.includes("..") && isEdtf(date);
}
