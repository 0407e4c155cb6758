import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../graph/compare.ts";

/** Any folders, also none. */
const ANY_FOLDERS = "**";

/**
 * The files of a folder whose paths fit a pattern, in the order of the alphabet. In it `*` stands for any characters of a name, `?` for one,
 * and `**` for any folders. Names that begin with a dot have to be asked for by that dot. A path without such signs is itself, whether or not
 * there is such a file.
 *
 * @example
 *
 * ```ts
 * findFiles("project", "articles/*.txt"); // ["project/articles/a.txt", "project/articles/b.txt"]
 * ```
 */
export function findFiles(folder: string, pattern: string): string[] {
  if (!isPattern(pattern)) return [within(folder, pattern)];
  const start = pattern.slice(0, pattern.lastIndexOf("/", pattern.search(/[*?]/)) + 1);
  const steps = pattern.slice(start.length).split("/");
  const found = matches(start === "" ? folder : within(folder, start), steps);
  return [...new Set(found)].toSorted(compareText);
}

/** Whether a path stands for any number of files. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** A path of a pipeline file, as seen from where the command runs. */
export function within(folder: string, path: string): string {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path) ? path : join(folder, path);
}

function matches(folder: string, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return [];
  if (step === ANY_FOLDERS) {
    const deeper = namesIn(folder).filter((name) => !name.startsWith(".") && isFolder(join(folder, name), false));
    return [...matches(folder, rest), ...deeper.flatMap((name) => matches(join(folder, name), [step, ...rest]))];
  }
  const names = isPattern(step) ? namesIn(folder).filter((name) => fits(name, step)) : [step];
  const paths = names.map((name) => join(folder, name));
  if (rest.length > 0) return paths.filter((path) => isFolder(path)).flatMap((path) => matches(path, rest));
  return paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What isn't there, or may not be read, has nothing that fits; whoever asked is told if nothing else does.
    return [];
  }
}

function fits(name: string, step: string): boolean {
  if (name.startsWith(".") && !step.startsWith(".")) return false;
  const expression = step
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "su").test(name);
}

/** @param throughLinks false where a link could lead back up, and walking on would never end */
function isFolder(path: string, throughLinks = true): boolean {
  const stats = throughLinks ? statSync(path, { throwIfNoEntry: false }) : lstatSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ?? false;
}
