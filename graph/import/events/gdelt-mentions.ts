/**
 * GDELT mentions
 * ==============
 *
 * Which articles tell of an event, and how sure GDELT is of having read it there. They stand in a table of their own, so they are held
 * until the events come by.
 */
import type { Document } from "../../schema.ts";
import { linesOf } from "../lines.ts";
import type { Tally } from "../rejects.ts";
import { articleAt, citation } from "./article.ts";
import { type Cells, CommaSeparated, TabSeparated } from "./cells.ts";
import { dayOf } from "./day.ts";
import { LONGEST_ROW } from "./read-rows.ts";
import { columnsExpected, TOO_LONG } from "./reasons.ts";
import type { TextFile } from "./text-file.ts";

/** A day of GDELT has some 700,000. */
const MOST_HELD = 1_000_000;

const COLUMNS = 16;

const NO_EVENT = "a mention of an event that is not among these files, or became no record";
const TOO_MANY = `more mentions than are held at once (${MOST_HELD}): import fewer files at a time`;

interface Mention {
  line: number;
  file: string;
  url: string;
  publisher: string;
  time: string;
  confidence: number;
}

/** What the mentions of an event add to it. */
export interface Mentioned {
  rows: number;
  articles: Document[];
  /** 0 … 1, that of the surest. */
  confidence?: number;
}

export class Mentions {
  readonly #byEvent = new Map<string, Mention[]>();
  #held = 0;

  /** Whether a file that begins so holds mentions. */
  static isHead(head: string): boolean {
    const first = head.slice(0, head.search(/\r?\n|$/));
    return (
      /^globaleventid[\t,]eventtimedate/i.test(first) ||
      (/^\d+\t\d{14}\t\d{14}\t/.test(first) && first.split("\t").length === COLUMNS)
    );
  }

  /** Takes in a file. Its rows are told of in the tally when the events have come by. */
  async read(file: TextFile, tally: Tally): Promise<void> {
    const cells = /^[^\n]*\t/.test(file.head) ? new TabSeparated() : new CommaSeparated();
    for await (const { number: first, lines } of linesOf(file.text, LONGEST_ROW)) {
      for (const [index, row] of lines.entries()) {
        const line = first + index;
        if (row === "" || (line === 1 && row !== undefined && /^globaleventid/i.test(row))) continue;
        const reason = row === undefined ? TOO_LONG : this.#add(cells.read(row), line, file.name);
        if (reason !== undefined) tally.reject({ line, reason, file: file.name, ...(row !== undefined && { row }) });
      }
    }
  }

  #add(cells: Cells, line: number, file: string): string | undefined {
    if (cells.length !== COLUMNS) return columnsExpected(String(COLUMNS), cells.length);
    if (this.#held >= MOST_HELD) return TOO_MANY;
    this.#held += 1;
    const event = cells.at(0);
    const mention = {
      line,
      file,
      url: cells.at(5),
      publisher: cells.at(4),
      time: cells.at(2),
      confidence: Number(cells.at(11)),
    };
    const others = this.#byEvent.get(event);
    if (others) others.push(mention);
    else this.#byEvent.set(event, [mention]);
    return undefined;
  }

  /** The mentions of an event, which are let go. */
  take(event: string): Mentioned | undefined {
    const mentions = this.#byEvent.get(event);
    if (mentions === undefined) return undefined;
    this.#byEvent.delete(event);
    this.#held -= mentions.length;
    const sure = Math.max(...mentions.map(({ confidence }) => confidence));
    return {
      rows: mentions.length,
      articles: mentions.map(({ url, time, publisher }) => {
        const published = dayOf(time);
        return articleAt(url, published, publisher) ?? citation(url, published, publisher);
      }),
      ...(sure > 0 && sure <= 100 && { confidence: sure / 100 }),
    };
  }

  /** Those that are still here when all events have come by. */
  rejectRest(tally: Tally): void {
    for (const [event, mentions] of this.#byEvent) {
      for (const { line, file, url } of mentions)
        tally.reject({ line, reason: NO_EVENT, file, row: `${event} ${url}` });
    }
  }
}
