import { InputError } from "../input/input-error.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./formats.ts";
import type { Source } from "./source.ts";

/** A source, and the format that it is to be read in. */
export interface Found {
  source: Source;
  format: Format;
}

/** Sources of one format, to be read together. */
export interface Batch {
  format: Format;
  sources: Source[];
}

/**
 * The format of a source, by its beginning and its name.
 *
 * @param option by which a format is named, for messages
 *
 * @throws {InputError} It is in none that is known.
 */
export function formatOf({ name, head }: Source, option = "--from"): Format {
  const format = FORMATS.find(({ detect }) => detect(head, name));
  if (format) return format;
  if (/^\s*\{\s*"format"\s*:\s*"actor-graph\//.test(head)) {
    throw new InputError(
      name,
      "is a graph file already. Use merge to add it to others, or name it under graphs in a pipeline.",
    );
  }
  const names = FORMATS.map((known) => known.name).join(", ");
  throw new InputError(name, `is in no format that import knows by sight. Name it with ${option} (${names}).`);
}

/** The sources by format, in the order in which the first of each was named. */
export function batches(found: readonly Found[]): Batch[] {
  const all = new Map<Format, Source[]>();
  for (const { source, format } of found) all.set(format, [...(all.get(format) ?? []), source]);
  return [...all].map(([format, sources]) => ({ format, sources }));
}
