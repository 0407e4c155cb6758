/**
 * Faults in words
 * ===============
 *
 * What to tell the reader where a graph should be and isn't: what is wrong, where, and what to do next.
 */

export interface Fault {
  sentence: string;
  /** Every place of the file that is wrong. */
  places: readonly { path: string; message: string }[];
}

/** How many places are worth reading before correcting the first. */
const SHOWN = 12;

/**
 * An error in words for the reader.
 *
 * @example
 *
 * ```ts
 * faultOf(error, '"talks.graph.json"').sentence; // '"talks.graph.json" cannot be shown: meetings.0.date: Expected a date … . Correct it and open the file again.'
 * ```
 */
export function faultOf(error: unknown, source: string): Fault {
  const issues = issuesOf(error);
  const [first] = issues;
  if (!first) return { sentence: error instanceof Error ? error.message : String(error), places: [] };
  const where = first.path ? `${first.path}: ` : "";
  const others = issues.length - 1;
  const more = others > 0 ? ` (and ${others} more)` : "";
  return {
    sentence: `${source} cannot be shown: ${where}${first.message.replace(/\.$/, "")}${more}. Correct it and open the file again.`,
    places: others > 0 ? issues.slice(0, SHOWN) : [],
  };
}

/** Asked by its field and not by its class: the class comes with the check of the file, which may not have been loaded. */
function issuesOf(error: unknown): readonly { path: string; message: string }[] {
  return error instanceof Error && "issues" in error && Array.isArray(error.issues) ? error.issues : [];
}
