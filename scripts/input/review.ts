import { existsSync } from "node:fs";
import { type Decision, parseReview, ReviewFileError } from "../../graph/review/index.ts";
import { InputError } from "./input-error.ts";
import { readText } from "./read.ts";

/**
 * What is decided in a review file; nothing where there is none yet.
 *
 * @throws {InputError} The file can't be read, or a row in it can't be understood.
 */
export async function readReview(path: string): Promise<Decision[]> {
  if (!existsSync(path)) return [];
  const text = await readText(path);
  try {
    return parseReview(text);
  } catch (cause) {
    if (cause instanceof ReviewFileError) throw new InputError(path, cause.message, { cause });
    throw cause;
  }
}
