/**
 * Edge lists
 * ==========
 *
 * CSV and TSV with an edge a row, as Gephi, spreadsheets and Wikidata's query service write them. Two columns name the ends (source and
 * target, from and to, subject and object, item and value), others what joins them and when:
 *
 * ```
 * item,itemLabel,property,propertyLabel,value,valueLabel,date
 * ```
 *
 * Rows of Wikidata's "participant" and "participant in" are gathered by their event.
 */
import { cellOf } from "./columns.ts";
import { csvRows } from "./csv-rows.ts";
import { type EdgeColumns, type EndColumns, edgeColumns } from "./edge-columns.ts";
import type { EdgeElement, EventElement, GraphElement, NodeElement, TextInput } from "./elements.ts";

/** Wikidata's properties between an event and who takes part: which end is the event. */
const PARTICIPATION = new Map([
  ["p710", "source"],
  ["participant", "source"],
  ["p1344", "target"],
  ["participant in", "target"],
] as const);

interface Gathered extends EventElement {
  actors: string[];
  rows: { line: number; id: string }[];
}

/**
 * The elements of an edge list.
 *
 * @example
 *
 * ```ts
 * for await (const element of edgeListElements(["source,target,type\nMerkel,Macron,met\n"])) …;
 * ```
 */
export async function* edgeListElements(input: TextInput): AsyncGenerator<GraphElement> {
  let columns: EdgeColumns | undefined;
  const events = new Map<string, Gathered>();
  for await (const { line, cells, text } of csvRows(input)) {
    if (cells === undefined) {
      const reason = text === "" ? "a line that is too long" : "a quote that doesn't close";
      yield { kind: "rejected", line, reason, row: text };
    } else if (columns === undefined) {
      columns = edgeColumns(cells);
      if (columns) continue;
      const reason = "No columns for the two ends of an edge. Call them source and target";
      return yield { kind: "rejected", line, reason, row: text };
    } else yield* elementsOf(cells, columns, line, text, events);
  }
  yield* events.values();
}

function elementsOf(
  row: readonly string[],
  columns: EdgeColumns,
  line: number,
  text: string,
  events: Map<string, Gathered>,
): GraphElement[] {
  const [source, target] = [nodeOf(row, columns.source, line), nodeOf(row, columns.target, line)];
  if (source === undefined || target === undefined) {
    return [{ kind: "rejected", line, reason: "an end is empty", row: text }];
  }
  const cells = new Map([...columns.others].map(([name, at]) => [name, bareValue(row[at])]));
  const relation = cellOf(cells, ["property", "property label", "predicate"])?.toLowerCase();
  const event =
    PARTICIPATION.get(relation as "p710") ?? PARTICIPATION.get(cellOf(cells, ["property label"]) as "participant");
  if (event === undefined) {
    const edge: EdgeElement = { kind: "edge", id: `${line}`, source: source.id, target: target.id, cells, line };
    return [source, target, edge];
  }
  const [what, who] = event === "source" ? [source, target] : [target, source];
  const gathered = events.get(what.id) ?? {
    kind: "event",
    id: what.id,
    label: what.label ?? what.id,
    actors: [],
    cells: bare(cells),
    rows: [],
  };
  events.set(what.id, gathered);
  gathered.actors.push(who.id);
  gathered.rows.push({ line, id: `${line}` });
  return [who];
}

/** What stands in the property's columns says that somebody took part, not in what. */
function bare(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...cells].filter(([name]) => !/^property/i.test(name)));
}

function nodeOf(row: readonly string[], columns: EndColumns, line: number): NodeElement | undefined {
  const cell = (at: number | undefined) => (at === undefined ? undefined : row[at]?.trim() || undefined);
  const id = cell(columns.id);
  if (id === undefined) return undefined;
  const label = cell(columns.label);
  const entity = bareValue(id);
  // "Q567" with a name beside it is Wikidata's; alone it is a name.
  const wikidata = cell(columns.wikidata) ?? (label !== undefined && /^Q[1-9]\d*$/.test(entity) ? entity : undefined);
  const details = Object.entries({ type: cell(columns.type), country: cell(columns.country), wikidata });
  const cells = new Map(details.filter(([, value]) => value !== undefined));
  return { kind: "node", id, ...(label !== undefined && { label }), cells, line, implied: "by an edge" };
}

/** Without the address in front of Wikidata's ids. */
function bareValue(cell = ""): string {
  return cell.trim().replace(/^https?:\/\/www\.wikidata\.org\/(?:entity|wiki|prop(?:\/direct)?)\/(?=[PQ]\d+$)/, "");
}
