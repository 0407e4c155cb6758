import type { RecordLine } from "../../graph/import/records.ts";
import type { Mapping } from "../../graph/import/registers/index.ts";
import type { Tally } from "../../graph/import/rejects.ts";
import type { ActorType } from "../../graph/schema.ts";
import type { Source } from "./source.ts";

/** What the command line says of what is imported. */
export interface ImportOptions {
  /** The day of time 0, where times are numbers. */
  since?: string;
  /** What the edges of a graph file mean that don't say it. */
  edge?: string;
  /** What the nodes of a graph file are that don't say it. */
  actors?: ActorType;
  /** Which column of a register is what. */
  mapping?: Mapping;
}

/** A format that `import` reads. */
export interface Format {
  /** As `--from` names it. */
  name: string;
  /** In a few words, for `--help`. */
  title: string;
  /** Whether a file is in this format. */
  detect(head: string, fileName: string): boolean;
  /** Whether these files say more together than each by itself does, as do numbers with the file of what they mean. Never, unless told. */
  together?(sources: readonly Source[]): boolean;
  /** The records of all files in this format that were named together. */
  read(sources: readonly Source[], options: ImportOptions, tally: Tally): AsyncIterable<RecordLine>;
}

/** Reads files of a format in which each stands for itself, one after another. */
export function oneByOne(
  read: (source: Source, options: ImportOptions, tally: Tally) => AsyncIterable<RecordLine>,
): Format["read"] {
  return async function* (sources, options, tally) {
    for (const source of sources) yield* read(source, options, tally);
  };
}
