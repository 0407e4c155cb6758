/**
 * Run
 * ===
 *
 * One extractor over one data set: each item read, timed, its evidence checked, its scores added up.
 */
import type { ActorGraphFile, QuotedEvidence } from "../../graph/schema.ts";
import { type DataSet, Report } from "./data-set.ts";
import type { Extractor } from "./extractor.ts";

const EMPTY: ActorGraphFile = {
  format: "actor-graph/1",
  documents: [],
  actors: [],
  issues: [],
  meetings: [],
  stances: [],
};

/** What came of reading, whatever the data set. */
export class Ledger {
  words = 0;
  milliseconds = 0;
  /** Quotes and marked spans. */
  evidence = 0;
  /** Those that stand in the text at their offsets. */
  standing = 0;
  /** Texts at which the extractor threw. */
  readonly failures: { document: string; message: string }[] = [];

  check(text: string, { meetings, stances }: ActorGraphFile): void {
    for (const record of [...meetings, ...stances])
      for (const piece of record.evidence) {
        this.evidence++;
        if ("quote" in piece && stands(text, piece)) this.standing++;
      }
  }
}

/** Whether a quote is what stands at its offsets, and its spans lie in the text. */
function stands(text: string, { quote, start, end, spans = [] }: QuotedEvidence): boolean {
  if (text.slice(start, end) !== quote) return false;
  return spans.every((span) => span.start < span.end && span.end <= text.length);
}

export async function run<Item>(
  set: DataSet<Item>,
  items: readonly Item[],
  extractor: Extractor,
  ledger: Ledger,
): Promise<Report> {
  const report = new Report();
  for (const item of items) {
    const article = set.article(item);
    const before = performance.now();
    try {
      const file = set.needs === "names" ? EMPTY : await extractor.extract(article);
      if (set.needs !== "names") {
        ledger.milliseconds += performance.now() - before;
        ledger.words += article.text.split(/\s+/).length;
        ledger.check(article.text, file);
      }
      const names = set.needs === "records" ? undefined : await extractor.names?.(article.text);
      set.score(item, { file, ...(names && { names }) }, report);
    } catch (error) {
      ledger.failures.push({
        document: `${set.name} ${article.id ?? ""}`,
        message: error instanceof Error ? error.message : String(error),
      });
      set.score(item, { file: EMPTY, ...(set.needs !== "records" && { names: [] }) }, report);
    }
  }
  return report;
}
