import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";

/** A file or standard output that can't be written. Ends a command with exit code 1. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  /** @param option By which the file was named. */
  constructor(path: string, cause: unknown, option = "-o") {
    const { code, message } = cause as NodeJS.ErrnoException;
    const what = code === "ENOENT" ? "there is no such folder" : code === "EISDIR" ? "is a folder" : message;
    super(`${path}: can't be written: ${what}. Name another file with ${option}.`, { cause });
  }
}

/** Where a command's result goes. */
export interface Sink {
  /** Returns when there is room for more: whoever waits for it never fills the memory, however slow the reader. */
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** What messages say of a file. */
interface Naming {
  /** Its path, unless told. */
  name?: string;
  /** By which it was named. */
  option?: string;
}

/** A sink into the file at `path`, or into standard output. */
export function openSink(path?: string, { name, option }: Naming = {}): Sink {
  if (path === undefined) return into(process.stdout, { name: "standard output" }, async () => {});
  const file = createWriteStream(path);
  return into(file, { name: name ?? path, ...(option !== undefined && { option }) }, async () => {
    file.end();
    await once(file, "close");
  });
}

function into(stream: Writable, { name = "", option }: Naming, finish: () => Promise<void>): Sink {
  let failure: unknown;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // `actor-graph … | head`: whoever reads has seen enough, and that is no mistake.
    if (error.code === "EPIPE") process.exit();
    failure = error;
  });
  const settled = async (work: () => Promise<unknown>) => {
    try {
      if (failure === undefined) await work();
    } catch (error) {
      failure ??= error;
    }
    if (failure !== undefined) throw new OutputError(name, failure, option);
  };
  return {
    write: (text) => settled(async () => stream.write(text) || once(stream, "drain")),
    close: () => settled(finish),
  };
}
