import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";

/** Where in a YAML file something stands. */
export interface YamlPlace {
  line: number;
  /** Keys and positions, as they stand there: "sources.0.format". */
  path: string;
}

/**
 * The place in a YAML file of what a path leads to: the line of its key, or where it is an item of a list, of the item. Of what isn't there it
 * is the line of what it would be in; and where one stands for a list of one, it has no position.
 *
 * @example
 *
 * ```ts
 * const lines = new LineCounter();
 * placeOf(parseDocument("a:\n  - b: 1", { lineCounter: lines }), ["a", 0, "b", 0], lines); // { line: 2, path: "a.0.b" }
 * ```
 */
export function placeOf(document: Document, path: readonly (string | number)[], lines: LineCounter): YamlPlace {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  const steps: (string | number)[] = [];
  for (const step of path) {
    const [place, next] = stepInto(node, step);
    const start = startOf(place);
    if (start !== undefined) {
      offset = start;
      node = next;
    }
    if (start !== undefined || typeof step === "string") steps.push(step);
  }
  return { line: lines.linePos(offset).line, path: steps.join(".") };
}

/** Where a step leads: the node that shows it, and the node that it is. */
function stepInto(node: unknown, step: string | number): [place: unknown, node: unknown] {
  if (isSeq(node)) return [node.items[Number(step)], node.items[Number(step)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => (isScalar(key) ? key.value === step : key === step));
  return [pair?.key, pair?.value];
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
