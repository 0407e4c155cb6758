/**
 * From rows to records
 * ====================
 *
 * What all event data sets have in common: line by line, each is told of once in the tally, and what they tell goes through the window.
 */
import { linesOf } from "../lines.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import type { CodedEvent } from "./event.ts";
import { TOO_LONG } from "./reasons.ts";
import type { TextFile } from "./text-file.ts";
import type { EventWindow } from "./window.ts";

/** What a row tells, or the reason why it tells nothing; undefined for a line that is no row, such as a header. */
export type ReadRow = (row: string, number: number) => CodedEvent | string | undefined;

/** Rows have some hundred characters, and some thousand if an address is long. */
export const LONGEST_ROW = 65_536;

/** The records of a file as far as they are done; the window has the others. */
export async function* readRows(
  file: TextFile,
  readRow: ReadRow,
  window: EventWindow,
  tally: Tally,
): AsyncGenerator<RecordLine> {
  for await (const { number, lines } of linesOf(file.text, LONGEST_ROW)) {
    let line = number - 1;
    for (const row of lines) {
      line += 1;
      if (row === "") continue;
      const read = row === undefined ? TOO_LONG : readRow(row, line);
      if (read === undefined) continue;
      if (typeof read === "string") {
        tally.reject({ line, reason: read, file: file.name, ...(row !== undefined && { row }) });
      } else {
        window.add(read);
        tally.use(read.rows);
      }
    }
    yield* window.take();
  }
}
