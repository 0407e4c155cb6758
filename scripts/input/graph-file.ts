import { GraphFileError } from "../../graph/errors.ts";
import { parseGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { InputError } from "./input-error.ts";
import { readText, sourceName } from "./read.ts";

/**
 * The records of a graph file on disk, or from standard input where the path is "-".
 *
 * @throws {InputError} It can't be read, or is no graph file; `cause` is then a {@link GraphFileError}.
 */
export async function readGraphFile(path: string): Promise<ActorGraphFile> {
  const text = await readText(path);
  try {
    return parseGraphFile(text);
  } catch (cause) {
    if (!(cause instanceof GraphFileError)) throw cause;
    const [first] = cause.issues;
    const others = cause.issues.length - 1;
    const more = others > 0 ? ` (and ${others} more; actor-graph validate lists them)` : "";
    throw new InputError(sourceName(path), `${[first?.path, first?.message].filter(Boolean).join(": ")}${more}`, {
      cause,
    });
  }
}
