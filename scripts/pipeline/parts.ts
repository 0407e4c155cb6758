/**
 * Parts
 * =====
 *
 * What was read of each source, kept in a folder beside the output, so that it isn't read again: graph files and records in a row, as other
 * commands read them, too. A part is there whole or not at all; so whatever a run has read before it was killed is there in the next.
 */
import { createReadStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { readRecordLines } from "../../graph/import/record-lines.ts";
import { collect } from "../../graph/import/records.ts";
import { Tally } from "../../graph/import/rejects.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { InputError } from "../input/input-error.ts";
import { OutputError } from "../output/sink.ts";
import { begin } from "../output/unfinished.ts";
import { Counts } from "./counts.ts";
import { keyOf } from "./fingerprint.ts";
import type { Hearing, PartFormat, Unit } from "./unit.ts";

/** By which the place of the folder is named, for messages. */
const OPTION = "output:";

/** What is known of a source. */
export interface Part {
  graph: ActorGraphFile;
  counts?: Counts | undefined;
}

export class Parts {
  readonly folder: string;
  /** The files of parts that this run has used. */
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Makes the folder, beside an output whose own folder is there: that isn't made, since it may be a mistake, which is told before all is read.
   *
   * @throws {OutputError} It can't be made.
   */
  async prepare(): Promise<void> {
    const above = dirname(this.folder);
    try {
      if (!existsSync(above)) await mkdir(above);
      await mkdir(this.folder, { recursive: true });
      // It can be made again at any time, and is nothing to be put under version control.
      await writeFile(join(above, ".gitignore"), "*\n");
    } catch (cause) {
      throw new OutputError(this.folder, cause, OPTION);
    }
  }

  /** What is kept of a source; undefined where it is nothing, or damaged. */
  async find({ fingerprint, format }: Unit): Promise<Part | undefined> {
    const name = this.#nameOf(fingerprint, format);
    try {
      const counts = format === "ndjson" ? await this.#countsOf(name) : undefined;
      const { graph, damage } = await read(join(this.folder, name), format);
      if (damage !== undefined) return undefined;
      this.#use(name);
      return { graph, counts };
    } catch {
      return undefined;
    }
  }

  /** Whether anything is kept of a source. */
  async has({ fingerprint, format }: Unit): Promise<boolean> {
    const path = join(this.folder, this.#nameOf(fingerprint, format));
    return (await stat(path).catch(() => undefined))?.isFile() ?? false;
  }

  /** How many rows of a source were used and rejected, if it is kept. */
  async countsOf({ fingerprint, format }: Unit): Promise<Counts | undefined> {
    return this.#countsOf(this.#nameOf(fingerprint, format)).catch(() => undefined);
  }

  /**
   * Reads a source, and keeps what was read if it was read to its end.
   *
   * @throws {InputError} Nothing of it can be read.
   */
  async make(unit: Unit, hearing: Hearing): Promise<Part & { isWhole: boolean }> {
    const { fingerprint, format } = unit;
    const name = this.#nameOf(fingerprint, format);
    const file = begin(join(this.folder, name), OPTION);
    let isWhole = true;
    const onFault = (fault: unknown) => {
      isWhole = false;
      hearing.onFault(fault);
    };
    try {
      const counts = await unit.read(file.sink, { ...hearing, onFault });
      const content = await unit.contentNow?.();
      if (content !== undefined && content !== fingerprint.content) {
        onFault(new InputError(unit.name, "has changed while it was read. Build again."));
      }
      await file.close();
      // Read back in both cases, so that a run that reads and one that doesn't end with the same.
      const { graph, damage } = await read(file.path, format);
      if (damage !== undefined) onFault(new InputError(unit.name, `records of it don't fit together: ${damage}.`));
      if (isWhole) {
        // First, so that they are there, and whole, whenever the part is.
        if (counts) await writeFile(join(this.folder, countsName(name)), JSON.stringify(counts));
        await file.finish();
        this.#use(name);
      } else await file.drop();
      return { graph, counts, isWhole };
    } catch (error) {
      await file.drop();
      throw error;
    }
  }

  /** Removes what this run hasn't used, but for one file. */
  async sweep(keep: string): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (name !== keep && !this.#used.has(name)) await rm(join(this.folder, name), { force: true });
    }
  }

  #nameOf(fingerprint: Unit["fingerprint"], format: PartFormat): string {
    return `${keyOf(fingerprint)}.${format}`;
  }

  #use(name: string): void {
    this.#used.add(name).add(countsName(name));
  }

  async #countsOf(name: string): Promise<Counts> {
    return v.parse(Counts, JSON.parse(await readFile(join(this.folder, countsName(name)), "utf8")));
  }
}

function countsName(name: string): string {
  return `${name}.counts.json`;
}

/** @returns what is in a part, and of what in it is none */
async function read(path: string, format: PartFormat): Promise<{ graph: ActorGraphFile; damage?: string }> {
  if (format === "graph.json") return { graph: await readGraphFile(path) };
  const tally = new Tally();
  const graph = await collect(readRecordLines(createReadStream(path, "utf8"), tally));
  return { graph, ...(tally.rejected.size > 0 && { damage: `${tally}` }) };
}
