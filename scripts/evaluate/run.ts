/**
 * Run
 * ===
 *
 * One extractor over one data set: each item read, timed, its evidence checked, its scores added up.
 */
import { type Extractor, type Rejection, UnfinishedError } from "../../graph/extract/index.ts";
import type { ActorGraphFile, QuotedEvidence } from "../../graph/schema.ts";
import { inOrder } from "../extractors/in-order.ts";
import { type DataSet, type Output, Report } from "./data-set.ts";

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

/** What came of reading one item. */
interface Read<Item> {
  item: Item;
  output: Output;
  milliseconds: number;
  fault?: unknown;
}

/**
 * Reads the items, as many at a time as the extractor allows, and scores them. Once an extractor can't go on, the rest is left out of the scores.
 *
 * @param onReject is told what of an extractor's claims was rejected
 */
export async function run<Item>(
  set: DataSet<Item>,
  items: readonly Item[],
  extractor: Extractor,
  ledger: Ledger,
  onReject: (rejection: Rejection) => void = () => {},
): Promise<Report> {
  const report = new Report();
  let isOver = false;
  const begun = function* () {
    for (const item of items) {
      if (isOver) return;
      yield item;
    }
  };
  const read = (item: Item) => readItem(set, item, extractor, onReject);
  for await (const outcome of inOrder(begun(), extractor.concurrency ?? 1, read)) {
    if (outcome.status === "rejected") throw outcome.reason;
    const { item, output, milliseconds, fault } = outcome.value;
    const article = set.article(item);
    if (fault !== undefined) {
      const message = fault instanceof Error ? fault.message : String(fault);
      ledger.failures.push({ document: `${set.name} ${article.id ?? ""}`, message });
    }
    if (fault instanceof UnfinishedError && fault.isFinal) {
      isOver = true;
      continue;
    }
    if (fault === undefined && set.needs !== "names") {
      ledger.milliseconds += milliseconds;
      ledger.words += article.text.split(/\s+/).length;
      ledger.check(article.text, output.file);
    }
    set.score(item, output, report);
  }
  return report;
}

async function readItem<Item>(
  set: DataSet<Item>,
  item: Item,
  extractor: Extractor,
  onReject: (rejection: Rejection) => void,
): Promise<Read<Item>> {
  const article = set.article(item);
  const before = performance.now();
  try {
    const file = set.needs === "names" ? EMPTY : await extractor.extract(article, { onReject });
    const milliseconds = performance.now() - before;
    const names = set.needs === "records" ? undefined : await extractor.names?.(article.text);
    return { item, output: { file, ...(names && { names }) }, milliseconds };
  } catch (fault) {
    // What was read before it counts.
    const file = (fault instanceof UnfinishedError ? fault.partial : undefined) ?? EMPTY;
    return { item, output: { file, ...(set.needs !== "records" && { names: [] }) }, milliseconds: 0, fault };
  }
}
