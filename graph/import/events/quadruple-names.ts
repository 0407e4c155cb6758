/**
 * Id files
 * ========
 *
 * What the numbers of a benchmark mean: `entity2id.txt` and `relation2id.txt`, a name and its number a line (or the other way round).
 */
import { linesOf } from "../lines.ts";
import type { Tally } from "../rejects.ts";
import { baseName, type TextFile } from "./text-file.ts";

const NAMED = /^(.+?)\t(\d+)\s*$/;
const NUMBERED = /^(\d+)\t(.+?)\s*$/;

const NO_NAME = "expected a name and its number, with a tab between them";

export class Names {
  readonly #entities = new Map<string, string>();
  readonly #relations = new Map<string, string>();

  /** Whether a file tells names: two columns, after a count that some begin with. */
  static isFile({ head }: TextFile): boolean {
    const line = /^(?:\d+\s*\n)?(.*)/.exec(head)?.[1] ?? "";
    return line.split("\t").length === 2 && (NAMED.test(line) || NUMBERED.test(line));
  }

  /** Takes in a file; a line that can't be read is told of in the tally, for it will be missed. */
  async read(file: TextFile, tally: Tally): Promise<void> {
    const names = /rel/i.test(baseName(file.name)) ? this.#relations : this.#entities;
    for await (const { number, lines } of linesOf(file.text)) {
      for (const [index, row = ""] of lines.entries()) {
        const line = number + index;
        if (row === "" || (line === 1 && /^\d+\s*$/.test(row))) continue;
        const [, name, id] = NAMED.exec(row) ?? [];
        const [, numbered, called] = NUMBERED.exec(row) ?? [];
        if (name !== undefined && id !== undefined) names.set(id, name);
        else if (numbered !== undefined && called !== undefined) names.set(numbered, called);
        else tally.reject({ line, reason: NO_NAME, row, file: file.name });
      }
    }
  }

  /** Whether there are names of both. */
  get areComplete(): boolean {
    return this.#entities.size > 0 && this.#relations.size > 0;
  }

  /** The name of a number; what is a name already, stays. */
  entity(id: string): string {
    return this.#entities.get(id) ?? (/^\d+$/.test(id) && this.areComplete ? "" : id);
  }

  relation(id: string): string {
    return this.#relations.get(id) ?? id;
  }
}
