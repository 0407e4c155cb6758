import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWhole } from "../output/unfinished.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Unit } from "./unit.ts";

/** What the ledger's file is called. */
export const LEDGER = "sources.json";

const Entry = v.strictObject({ content: v.string(), options: v.string(), version: v.string() });

const Entries = v.record(v.string(), Entry);

/**
 * How each source was when it was last read, by its name. It only serves to say why one is read again: whether it is, the parts tell, so that a
 * ledger that is gone or behind changes nothing.
 */
export class Ledger {
  readonly #before: ReadonlyMap<string, Fingerprint>;
  readonly #now = new Map<string, Fingerprint>();

  private constructor(before: ReadonlyMap<string, Fingerprint>) {
    this.#before = before;
  }

  /** The ledger in a folder; an empty one if there is none, or none that can be read. */
  static async in(folder: string): Promise<Ledger> {
    try {
      const entries = v.parse(Entries, JSON.parse(await readFile(join(folder, LEDGER), "utf8")));
      return new Ledger(new Map(Object.entries(entries)));
    } catch {
      return new Ledger(new Map());
    }
  }

  /** Why a source is to be read of which no part is kept: "it changed". */
  why({ name, of, fingerprint: { content, options, version } }: Unit): string {
    if (of !== undefined) return "new or changed";
    const before = this.#before.get(name);
    if (before === undefined) return "not read yet";
    if (before.version !== version) return `read by version ${before.version}, this is ${version}`;
    if (before.content !== content) return "changed";
    return before.options === options ? "what was read of it is gone" : "to be read in another way";
  }

  /** Notes how a source was when it was read. */
  note({ name, of, fingerprint }: Unit): void {
    if (of === undefined) this.#now.set(name, fingerprint);
  }

  async write(folder: string): Promise<void> {
    const text = `${JSON.stringify(Object.fromEntries(this.#now), null, 2)}\n`;
    await writeWhole(join(folder, LEDGER), (sink) => sink.write(text), "output:");
  }
}
