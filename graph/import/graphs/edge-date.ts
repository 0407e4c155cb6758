/**
 * When an edge says it was
 * ========================
 */
import { isEdtf } from "../../edtf.ts";
import { cellOf } from "./columns.ts";
import type { ElementCells } from "./elements.ts";

const DATES = ["date", "when", "day", "point in time", "p585", "pointintime", "timestamp", "datetime", "year"];
const STARTS = ["start date", "startdate", "start time", "start", "from date", "p580", "begin"];
const ENDS = ["end date", "enddate", "end time", "end", "to date", "p582"];

/** A date that a graph file has and that isn't one. */
export class UnreadableDateError extends Error {
  override readonly name = "UnreadableDateError";
}

/**
 * The EDTF date of an edge, from the time it exists or from the columns that give a date; undefined where it gives none.
 *
 * @throws {UnreadableDateError} It gives one that can't be read.
 *
 * @example
 *
 * ```ts
 * edgeDate(new Map([["Point in Time", "2025-05-18T00:00:00Z"]])); // "2025-05-18"
 * edgeDate(new Map(), { start: "2025-05-18", end: "2025-05-20" }); // "2025-05-18/2025-05-20"
 * ```
 */
export function edgeDate(cells: ElementCells, time?: { start?: string; end?: string }): string | undefined {
  // The date itself can be more precise about itself than the days from which to which a timeline shows it.
  const single = cellOf(cells, DATES);
  if (single !== undefined) return read(single);
  const start = time?.start ?? cellOf(cells, STARTS);
  const end = time?.end ?? cellOf(cells, ENDS);
  return interval(start && read(start), end && read(end));
}

function interval(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start === end) return start ?? end;
  const both = `${start}/${end}`;
  if (!isEdtf(both)) throw new UnreadableDateError(`ends before it begins`);
  return both;
}

/** An ISO date or time, as precise as it is; Wikidata puts a plus in front. Of seconds or milliseconds since 1970 the day in UTC. */
function read(text: string): string {
  const date = text.trim().replace(/^\+/, "");
  if (isEdtf(date)) return date;
  if (/^\d{10}(?:\d{3})?$/.test(date)) return new Date(Number(date.padEnd(13, "0"))).toISOString().slice(0, 10);
  const day =
    /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/.exec(date)?.[1] ?? date.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  const year = /^\d{4}\.0+$/.test(date) ? date.slice(0, 4) : day;
  if (!isEdtf(year)) throw new UnreadableDateError("can't be read");
  return year;
}
