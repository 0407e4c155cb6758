import { relative, resolve, sep } from "node:path";
import { InputError } from "../input/input-error.ts";
import { findFiles, isPattern } from "./find-files.ts";
import type { Place } from "./unit.ts";

/** A file of a source. */
export interface SourceFile {
  path: string;
  /** As the pipeline sees it, so that it is the same wherever that stands: "releases/a.txt". */
  name: string;
}

/**
 * The files that paths and patterns name, each once, in the order of the alphabet within a pattern. A pattern that none fits is told of.
 *
 * @throws {InputError} A path is one that is written, too.
 */
export function sourceFiles(patterns: readonly string[], { folder, isWritten, onFault }: Place): SourceFile[] {
  const files = new Map<string, SourceFile>();
  for (const pattern of patterns) {
    const found = findFiles(folder, pattern);
    const paths = found.filter((path) => !isWritten(path));
    if (paths.length < found.length && !isPattern(pattern)) {
      throw new InputError(pattern, "is both read and written. Write into another file.");
    }
    if (paths.length === 0) {
      onFault(new InputError(pattern, "no file is called so. Correct the path, which is relative to the pipeline."));
    }
    for (const path of paths) {
      const name = relative(resolve(folder), resolve(path)).replaceAll(sep, "/");
      if (!files.has(name)) files.set(name, { path, name });
    }
  }
  return [...files.values()];
}
