import type { RejectList } from "../import/reject-list.ts";
import type { Sink } from "../output/sink.ts";
import type { Counts } from "./counts.ts";
import type { Fingerprint } from "./fingerprint.ts";

/** How a part is kept: as a graph file, or as records in a row where there may be millions. */
export type PartFormat = "graph.json" | "ndjson";

/** The smallest that is read, and kept, by itself: an article, an imported file, files that say something only together. */
export interface Unit {
  /** As messages call it. */
  name: string;
  /** The file that it is one of many in, where it is: of these none is remembered by its name. */
  of?: string;
  fingerprint: Fingerprint;
  format: PartFormat;
  /** The data set whose ids its records have: in units of one data set, one id is one record. Elsewhere, who is who is to be found out. */
  dataSet?: string;
  /**
   * Reads it.
   *
   * @returns what was counted, where rows are
   * @throws {InputError} Nothing of it can be read.
   */
  read(sink: Sink, hearing: Hearing): Promise<Counts | undefined>;
  /** What it holds now, if that can change while it is read. */
  contentNow?(): Promise<string>;
}

/** Who hears of what goes wrong. */
export interface Hearing {
  /** Of what can't be read on, or in part. */
  onFault(fault: unknown): void;
  rejects?: RejectList | undefined;
}

/** What of a pipeline its units depend on. */
export interface Place {
  /** That of the pipeline file, to which paths are relative. */
  folder: string;
  /** Whether a file is one that is written: no pattern means such. */
  isWritten(path: string): boolean;
  /** Of this program. */
  version: string;
  /** Hears of what is not there, or can't be opened. */
  onFault(fault: unknown): void;
}
