/**
 * Which event data set is it?
 * ===========================
 */
import { isEdtf } from "../../edtf.ts";
import { Mentions } from "./gdelt-mentions.ts";
import { Names } from "./quadruple-names.ts";

export const EVENT_FORMATS = ["gdelt", "icews", "quadruples", "polecat", "phoenix"] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

/**
 * The data set that a file is of, by its first line; undefined where it is none of these.
 *
 * @example
 *
 * ```ts
 * detectEvents("Event ID\tEvent Date\tSource Name\t…", "events.2018.tab"); // "icews"
 * ```
 */
export function detectEvents(head: string, fileName: string): EventFormat | undefined {
  const [line = ""] = head.split(/\r?\n/, 1);
  const cells = line.split("\t");
  if (Mentions.isHead(head) || isGdelt(cells)) return "gdelt";
  if (/^"?Event ID"?\t"?Event Date"?\t/i.test(line)) return /\tEvent Mode\t/i.test(line) ? "polecat" : "icews";
  if (/^"?eid"?,"?story_date/i.test(line) || isPhoenix(cells)) return "phoenix";
  if (isQuadruple(cells) || (Names.isFile({ name: fileName, head, text: [] }) && /2id|id2/i.test(fileName)))
    return "quadruples";
  return undefined;
}

function isGdelt(cells: readonly string[]): boolean {
  return [57, 58, 61].includes(cells.length) && /^(?:\d+|globaleventid)$/i.test(cells[0] ?? "");
}

/** An id, and a date told twice: as a whole and in parts. */
function isPhoenix([, date = "", year, ...others]: readonly string[]): boolean {
  return others.length >= 23 && others.length <= 24 && /^\d{8}$/.test(date) && date.startsWith(year ?? "-");
}

/** Four columns, or five of numbers; the fourth a number or a day. */
function isQuadruple(cells: readonly string[]): boolean {
  if (cells.length !== 4 && !(cells.length === 5 && cells.every((cell) => /^-?\d+$/.test(cell)))) return false;
  const time = cells[3] ?? "";
  return cells.every((cell) => cell !== "") && (/^\d{1,7}$/.test(time) || (time.length === 10 && isEdtf(time)));
}
