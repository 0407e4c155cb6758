/**
 * Errors
 * ======
 *
 * One class for each kind of mistake. A message says what is wrong, where, and what to do next.
 */

/** What is wrong with one place of a graph file: `{ path: "meetings.0.date", message: "Expected a date such as …" }`. */
export interface Problem {
  /** Keys and positions from the top of the file, joined by dots; empty for the file as a whole. */
  path: string;
  message: string;
}

/** How many problems a message lists; all of them are in `issues`. */
const LISTED = 10;

/** A text or value that is not a graph file. */
export class GraphFileError extends Error {
  override readonly name = "GraphFileError";
  /** Everything that is wrong, in the order of the file. */
  readonly issues: readonly Problem[];

  constructor(issues: readonly Problem[]) {
    const lines = issues.slice(0, LISTED).map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const more = issues.length - LISTED;
    if (more > 0) lines.push(`… and ${more} more ${more === 1 ? "problem" : "problems"}`);
    super(lines.join("\n"));
    this.issues = issues;
  }
}

/** An id that no actor of the graph has. */
export class UnknownActorError extends Error {
  override readonly name = "UnknownActorError";
  readonly actor: string;

  constructor(actor: string) {
    super(`No actor "${actor}" in this graph. Look an id up with search().`);
    this.actor = actor;
  }
}
