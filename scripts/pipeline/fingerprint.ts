import { createHash } from "node:crypto";
import { openInput } from "../input/read.ts";

/** All that decides what is read of a source; where it is the same, the records are. */
export interface Fingerprint {
  /** Of what it holds. */
  content: string;
  /** How it is to be read, as text. */
  options: string;
  /** Of this program. */
  version: string;
}

/** What a source's part is called in the cache. */
export function keyOf({ content, options, version }: Fingerprint): string {
  return hashOf(JSON.stringify([content, options, version]));
}

/** A short name for a text or bytes. */
export function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 32);
}

/**
 * A short name for what files hold and how they are called.
 *
 * @param names as they are called in the pipeline, so that it makes no difference where that stands
 *
 * @throws {InputError} One can't be read.
 */
export async function hashOfFiles(paths: readonly string[], names: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const [index, path] of paths.entries()) {
    const own = createHash("sha256");
    for await (const chunk of await openInput(path)) own.update(chunk);
    hash.update(`${names[index] ?? ""}\0`).update(own.digest());
  }
  return hash.digest("hex").slice(0, 32);
}
