import { readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { OutputError, openSink, type Sink } from "./sink.ts";

/** A file that is being written beside its place, and gets there whole or not at all. */
export interface Unfinished {
  /** Where it is until then. */
  path: string;
  sink: Sink;
  /** Writes what is still to be written; then it can be read back. */
  close(): Promise<void>;
  /** Puts it in its place; whatever was there is replaced. */
  finish(): Promise<void>;
  drop(): Promise<void>;
}

/**
 * Begins a file. A pipe or device is written as it is, and a link stays one.
 *
 * @param option by which the file is named, for messages
 */
export function begin(named: string, option?: string): Unfinished {
  const naming = { name: named, ...(option !== undefined && { option }) };
  const there = statSync(named, { throwIfNoEntry: false });
  if (there && !there.isFile() && !there.isDirectory()) return asItIs(named, openSink(named, naming));
  const place = there ? realpathSync(named) : named;
  const path = join(dirname(place), `.${basename(place)}.${process.pid}.unfinished`);
  const { sink, close } = closedOnce(openSink(path, naming));
  return {
    path,
    sink,
    close,
    async finish() {
      await close();
      try {
        renameSync(path, place);
      } catch (cause) {
        rmSync(path, { force: true });
        throw new OutputError(named, cause, option);
      }
    },
    async drop() {
      // What goes need not have been written well.
      await close().catch(() => {});
      rmSync(path, { force: true });
    },
  };
}

function asItIs(path: string, opened: Sink): Unfinished {
  const { sink, close } = closedOnce(opened);
  return { path, sink, close, finish: close, drop: close };
}

function closedOnce(sink: Sink): Pick<Unfinished, "sink" | "close"> {
  let closing: Promise<void> | undefined;
  return {
    sink,
    close() {
      closing ??= sink.close();
      return closing;
    },
  };
}

/** Writes a file that is there whole or not at all, even if the program is killed meanwhile. What killed runs have left of it goes. */
export async function writeWhole(place: string, write: (sink: Sink) => Promise<void>, option?: string): Promise<void> {
  const file = begin(place, option);
  try {
    await write(file.sink);
  } catch (error) {
    await file.drop();
    throw error;
  }
  await file.finish();
  removeLeft(place);
}

function removeLeft(place: string): void {
  const start = `.${basename(place)}.`;
  for (const name of readdirSync(dirname(place))) {
    const isLeft = name.startsWith(start) && /^\d+\.unfinished$/.test(name.slice(start.length));
    if (isLeft) rmSync(join(dirname(place), name), { force: true });
  }
}
