/**
 * Known
 * =====
 *
 * What is known to be missed, and to be wrong, of each item. A command rewrites `misses.json` and takes from `faults.json`
 * what is mended; only a person puts anything into that, so that nothing false is taken for granted because a command was run.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";

/** Lines by the id of their item; items without any are left out. */
export type Known = Record<string, string[]>;

const KnownLines = v.record(v.string(), v.array(v.string()));

export const loadMisses = (folder: string) => load(join(folder, "misses.json"));

export const loadFaults = (folder: string) => load(join(folder, "faults.json"));

export const saveMisses = (folder: string, misses: Known) => save(join(folder, "misses.json"), misses);

/** Writes the faults without those that are no longer there; adds none. */
export async function dropMended(folder: string, wrong: Known): Promise<void> {
  const faults = Object.entries(await loadFaults(folder));
  const left = faults.map(([id, lines]) => [id, lines.filter((line) => wrong[id]?.includes(line))] as const);
  await save(join(folder, "faults.json"), Object.fromEntries(left));
}

async function save(path: string, known: Known): Promise<void> {
  const kept = Object.entries(known).filter(([, lines]) => lines.length > 0);
  await writeFile(path, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

async function load(path: string): Promise<Known> {
  return v.parse(KnownLines, JSON.parse(await readFile(path, "utf8")));
}

/** What is there and not known, and what is known and not there any more. */
export function compare(known: readonly string[] = [], now: readonly string[]): { added: string[]; gone: string[] } {
  return {
    added: now.filter((line) => !known.includes(line)),
    gone: known.filter((line) => !now.includes(line)),
  };
}
