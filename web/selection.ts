/**
 * Selection
 * =========
 *
 * What the reader has chosen: an actor, an issue, or ties by their keys in the actor graph, several of them for a contact of
 * many. Drawing, list and panels pass it around; nothing in it comes from the drawing itself.
 */
export type Selection = Pointed | { ties: readonly string[] };

/** What the reader can point at in a drawing. */
export type Pointed = { actor: string } | { issue: string } | { tie: string };

/**
 * The keys under which the actor graph holds what is selected: a record's id, or those of ties.
 *
 * @example
 *
 * ```ts
 * selectionKeys({ actor: "Q567" }); // ["Q567"]
 * selectionKeys({ ties: ["held:a~b", "held:a~c"] }); // ["held:a~b", "held:a~c"]
 * ```
 */
export function selectionKeys(selection: Selection): readonly string[] {
  if ("ties" in selection) return selection.ties;
  if ("actor" in selection) return [selection.actor];
  return ["issue" in selection ? selection.issue : selection.tie];
}

/** Whether ties are selected, and not a node. */
export function isOfTies(selection: Selection): boolean {
  return "tie" in selection || "ties" in selection;
}

/** Whether both name the same thing; nothing is the same as nothing. */
export function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  if (!a || !b) return a === b;
  const [keys, others] = [selectionKeys(a), selectionKeys(b)];
  return isOfTies(a) === isOfTies(b) && keys.length === others.length && keys.every((key, at) => key === others[at]);
}
