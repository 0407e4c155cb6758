import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { decode } from "./decode.ts";
import { InputError } from "./input-error.ts";

/** What stands for standard input among file names. */
const STDIN = "-";

/** How a file is called in messages. */
export function sourceName(path: string): string {
  return path === STDIN ? "standard input" : path;
}

/**
 * The bytes of a file, or of standard input where the path is "-", as they come.
 *
 * @throws {InputError} There is no such file, or it can't be read.
 */
export async function openInput(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === STDIN) return process.stdin;
  let stats: Awaited<ReturnType<typeof stat>>;
  try {
    stats = await stat(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  if (stats.isDirectory()) {
    throw new InputError(path, `is a folder. Name the files in it: ${path.replace(/[\\/]$/, "")}/*.txt`);
  }
  return chunksOf(path);
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * The text of a file, or of standard input where the path is "-".
 *
 * @throws {InputError} It can't be read, is no UTF-8 text, or holds nothing.
 */
export async function readText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await openInput(path)) chunks.push(chunk);
  const text = decode(Buffer.concat(chunks), sourceName(path));
  if (text.trim() === "") throw new InputError(sourceName(path), "is empty. There is nothing to read.");
  return text;
}

function unreadable(path: string, cause: unknown): InputError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") return new InputError(path, "there is no such file. Check its name and folder.", { cause });
  if (code === "EACCES") return new InputError(path, "may not be read. Check its permissions.", { cause });
  return new InputError(path, `can't be read (${message}).`, { cause });
}
