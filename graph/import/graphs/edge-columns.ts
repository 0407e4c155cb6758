/**
 * Columns of an edge list
 * =======================
 */
import { fold } from "../../fold.ts";

/** How the two ends are called, together. */
const ENDS = [
  ["source", "target"],
  ["from", "to"],
  ["subject", "object"],
  ["item", "value"],
  ["actor1", "actor2"],
  ["actor 1", "actor 2"],
  ["source id", "target id"],
  ["start", "end"],
] as const;

/** What of an end stands in a column of its own: "sourceLabel", "Target Type". */
const DETAILS = {
  label: ["label", "name"],
  type: ["type"],
  country: ["country"],
  wikidata: ["wikidata", "qid"],
} as const;

export interface EndColumns {
  id: number;
  label?: number;
  type?: number;
  country?: number;
  wikidata?: number;
}

export interface EdgeColumns {
  source: EndColumns;
  target: EndColumns;
  /** All others, by their names. */
  others: ReadonlyMap<string, number>;
}

/**
 * Which column is which; undefined where no two of them name the ends of an edge.
 *
 * @example
 *
 * ```ts
 * edgeColumns(["item", "itemLabel", "value", "date"]);
 * // { source: { id: 0, label: 1 }, target: { id: 2 }, others: Map { "date" => 3 } }
 * ```
 */
export function edgeColumns(header: readonly string[]): EdgeColumns | undefined {
  const names = header.map((name) => fold(name.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
  for (const [from, to] of ENDS) {
    const [source, target] = [endColumns(names, from), endColumns(names, to)];
    if (source === undefined || target === undefined) continue;
    const ends = new Set([...Object.values(source), ...Object.values(target)]);
    const others = header.flatMap((name, at): [string, number][] => (ends.has(at) ? [] : [[name, at]]));
    return { source, target, others: new Map(others) };
  }
  return undefined;
}

function endColumns(names: readonly string[], end: string): EndColumns | undefined {
  const bare = end.replace(/ id$/, "");
  const id = names.indexOf(end);
  const found = Object.entries(DETAILS).flatMap(([key, words]) => {
    const [at = -1] = words.map((word) => names.indexOf(`${bare} ${word}`)).filter((one) => one >= 0);
    return at < 0 ? [] : [[key, at] as const];
  });
  return id < 0 ? undefined : { id, ...Object.fromEntries(found) };
}
