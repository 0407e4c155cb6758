import { areRecordLines, readRecordLines } from "../../graph/import/record-lines.ts";
import { type Format, oneByOne } from "./format.ts";

/** What `import` itself has written. */
export const recordFormat: Format = {
  name: "records",
  title: "records in a row, as import writes them with --ndjson",
  detect: areRecordLines,
  read: oneByOne(({ text }, _, tally) => readRecordLines(text, tally)),
};
