import { basename, dirname, join, resolve, sep } from "node:path";
import { exportFormat } from "../../graph/export/index.ts";
import { version } from "../../package.json" with { type: "json" };
import { InputError } from "../input/input-error.ts";
import { within } from "./find-files.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Place } from "./unit.ts";

/**
 * What the sources of a pipeline depend on.
 *
 * @param rejects where these are listed
 *
 * @throws {InputError} Two outputs are to be written into one place.
 */
export function placeOf(
  pipeline: Pipeline,
  path: string,
  onFault: (fault: unknown) => void,
  rejects: string | undefined,
): Place {
  const isWritten = writtenBy(pipeline, path, rejects === undefined ? [] : [rejects]);
  return { folder: dirname(path), isWritten, version, onFault };
}

/** Where a pipeline keeps what it has read: in a folder of its own beside its first output. */
export function cacheFolder({ output: [first] }: Pipeline, pipelinePath: string): string {
  const beside = dirname(within(dirname(pipelinePath), first?.file ?? ""));
  return join(beside, ".actor-graph", basename(pipelinePath).replace(/\.ya?ml$/i, ""));
}

/**
 * Whether a file is one that a pipeline writes, or is itself.
 *
 * @param others what is written besides, such as a list of rejects
 *
 * @throws {InputError} Two are to be written into one place.
 */
export function writtenBy(
  { output, review }: Pipeline,
  pipelinePath: string,
  others: readonly string[] = [],
): (path: string) => boolean {
  const folder = dirname(pipelinePath);
  const files = [pipelinePath, ...others];
  if (review !== undefined) files.push(within(folder, review));
  const written = new Set(files.map((path) => resolve(path)));
  const folders: string[] = [];
  for (const { file, format } of output) {
    const path = resolve(within(folder, file));
    if (written.has(path)) throw new InputError(pipelinePath, `${file} is written twice. Name another file.`);
    written.add(path);
    if (exportFormat(format)?.several) folders.push(`${path}${sep}`);
  }
  return (path) => written.has(resolve(path)) || folders.some((folder) => resolve(path).startsWith(folder));
}
