import { closeSync, openSync, writeSync } from "node:fs";
import type { Rejection } from "../../graph/extract/index.ts";
import { OutputError } from "../output/sink.ts";

const HEADER = "document\treason\twhat\n";

/** Counts what an extractor claimed and could not show, by reason, and lists it in a file where that is wanted. */
export class Rejections {
  readonly #counts = new Map<string, number>();
  readonly #path: string | undefined;
  readonly #file: number | undefined;

  /**
   * @param path of the list, tab-separated
   *
   * @throws {OutputError} The list can't be written.
   */
  constructor(path?: string) {
    this.#path = path;
    if (path === undefined) return;
    try {
      this.#file = openSync(path, "w");
    } catch (cause) {
      throw new OutputError(path, cause, "--rejects");
    }
    this.#write(HEADER);
  }

  readonly add = ({ document, reason, what }: Rejection): void => {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    this.#write(`${[document, reason, what].map((cell) => cell.replace(/\s+/g, " ")).join("\t")}\n`);
  };

  /** What was rejected, the most frequent reason first: "3 claims rejected, 2 as the quote is not in the article"; empty if nothing was. */
  summary(): string {
    const counts = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return "";
    const reasons = counts.map(([reason, count]) => `${count} as ${reason}`).join(", ");
    return `${total} ${total === 1 ? "claim" : "claims"} rejected, ${reasons}`;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  #write(text: string): void {
    if (this.#file === undefined) return;
    try {
      writeSync(this.#file, text);
    } catch (cause) {
      throw new OutputError(this.#path as string, cause, "--rejects");
    }
  }
}
