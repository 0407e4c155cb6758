/**
 * Data sets
 * =========
 *
 * What a data set has to offer to be scored on, and the report that its scores go to.
 */
import type { Article } from "../../graph/extract/article.ts";
import type { NameSpan } from "../../graph/extract/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import type { Mistake } from "./mistakes.ts";
import { Tally } from "./tally.ts";

export interface Folders {
  /** The data that doesn't stand in the repo. */
  data: string;
  /** Our own sample. */
  sample: string;
}

/** What an extractor made of an article. */
export interface Output {
  file: ActorGraphFile;
  names?: NameSpan[];
}

export interface DataSet<Item> {
  name: string;
  /** The file that is read first; where it isn't there, the data set is skipped. */
  path(folders: Folders): string;
  load(folders: Folders): Promise<Item[]>;
  /** How many items are drawn unless all are asked for. */
  drawn?: number;
  needs: "records" | "names" | "records and names";
  article(item: Item): Article;
  score(item: Item, output: Output, report: Report): void;
}

/** The tallies of one data set, by measure in the order they came up, and the mistakes behind them. */
export class Report {
  readonly tallies = new Map<string, Tally>();
  readonly mistakes: Mistake[] = [];

  f1(measure: string, right: number, claimed: number, wanted: number): void {
    this.tally(measure, "f1").add(right, claimed, wanted);
  }

  /** `right` of `n` were right. */
  share(measure: string, right: number, n: number): void {
    this.tally(measure, "share").add(right, n);
  }

  mistake(mistake: Mistake): void {
    this.mistakes.push(mistake);
  }

  private tally(measure: string, kind: Tally["kind"]): Tally {
    const known = this.tallies.get(measure);
    if (known) return known;
    const tally = new Tally(kind);
    this.tallies.set(measure, tally);
    return tally;
  }
}
