import type { Notice } from "../../graph/extract/index.ts";
import { tell } from "../output/tell.ts";

/** Tells what should be known of how articles were read; of those in which nothing was found, at the end and all at once. */
export class Notices {
  readonly #silent: string[] = [];

  /** @param source the article as its user knows it: the file, or the line of it */
  add(source: string, { kind, message }: Notice): void {
    const told = `${source}: ${message.replace(/\.$/, "")}`;
    // Of ten thousand articles most may say nothing of contacts, and that is no news.
    if (kind === "nothing-found") this.#silent.push(told);
    else tell(told);
  }

  /** In what nothing was found; empty if there was something in everything. */
  summary(): string {
    const [first, ...others] = this.#silent;
    if (first === undefined || others.length === 0) return first ?? "";
    return `In ${this.#silent.length} articles nobody is said to meet, call or take a stand on anybody`;
  }
}
