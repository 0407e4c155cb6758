import { closeSync, openSync, writeSync } from "node:fs";
import type { Reject } from "../../graph/import/rejects.ts";
import { OutputError } from "../output/sink.ts";

const HEADER = "file\tline\treason\trow\n";

/** How much is gathered before it is written. */
const ROOM = 64 * 1024;

/** A list of all rejects on disk, tab-separated: file, line, reason, and the row as it stands. Memory stays bounded, however many there are. */
export class RejectList {
  readonly #path: string;
  readonly #file: number;
  #text = HEADER;

  /** @throws {OutputError} The file can't be written. */
  constructor(path: string) {
    this.#path = path;
    try {
      this.#file = openSync(path, "w");
    } catch (cause) {
      throw new OutputError(path, cause, "--rejects");
    }
  }

  add({ file = "", line, reason, row = "" }: Reject): void {
    this.#text += `${oneLine(file)}\t${line}\t${oneLine(reason)}\t${row.replace(/\r?\n|\r/g, " ")}\n`;
    if (this.#text.length > ROOM) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    try {
      writeSync(this.#file, this.#text);
    } catch (cause) {
      throw new OutputError(this.#path, cause, "--rejects");
    }
    this.#text = "";
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
