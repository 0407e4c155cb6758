/**
 * Elements to records
 * ===================
 *
 * A node becomes an actor. An edge becomes a contact or a stance if its words say so (`meaning.ts`), or if whoever imports says so for all
 * edges that don't; others are counted rejects. Positions, dates and, as evidence, the edge's id are kept. A graph that we wrote ourselves
 * becomes the records that it was made from.
 */
import type { ActorType, Document, Step } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { ContactOrStance } from "./contact-or-stance.ts";
import type { AboutElement, EdgeElement, EventElement, GraphElement, NodeElement } from "./elements.ts";
import type { Meaning } from "./meaning.ts";
import { Nodes } from "./nodes.ts";
import { ownEdge } from "./own-cells.ts";
import { ownLines } from "./own-lines.ts";
import { type OwnEdge, OwnRecordError } from "./own-records.ts";
import { RejectedError } from "./rejected-error.ts";

export interface RecordsOptions {
  /** What the records rest on. */
  document: Document;
  /** What edges mean that don't say it. */
  edge?: Meaning;
  /** Type of nodes that don't say it. */
  actors?: ActorType;
}

/** The records of a graph file's elements. Edges whose ends come later, and our own, of which several make one record, wait for the end. */
export async function* recordsOf(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
  options: RecordsOptions,
  tally: Tally,
): AsyncGenerator<RecordLine> {
  let told = false;
  for await (const line of linesOf(elements, options, tally)) {
    if (!told && restsOn(line, options.document.id)) {
      told = true;
      // A graph of our own brings the documents that its records rest on.
      yield { document: options.document };
    }
    yield line;
  }
}

function restsOn(line: RecordLine, document: string): boolean {
  const record = "meeting" in line ? line.meeting : "stance" in line ? line.stance : undefined;
  return record?.evidence.some((evidence) => evidence.document === document) ?? false;
}

async function* linesOf(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
  { document, edge, actors }: RecordsOptions,
  tally: Tally,
): AsyncGenerator<RecordLine> {
  const nodes = new Nodes(actors);
  const read = new ContactOrStance(nodes, document.id, edge);
  const own = new Map<string, OwnEdge[]>();
  const waiting: (EdgeElement | EventElement)[] = [];
  let about: AboutElement["about"] = {};
  for await (const element of elements) {
    switch (element.kind) {
      case "node":
        if (element.implied) nodes.imply(element);
        if (element.implied === "by a row") tally.use();
        if (!element.implied) yield* attempt(element, () => nodes.add(element), tally);
        break;
      case "edge": {
        const cells = ownEdge(element.cells);
        if (cells) addTo(own, String(cells.record), { element, cells });
        else if (!nodes.has(element.source) || !nodes.has(element.target)) waiting.push(element);
        else yield* attempt(element, () => read.edge(element), tally);
        break;
      }
      case "event":
        waiting.push(element);
        break;
      case "document":
        tally.use();
        yield { document: element.document };
        break;
      case "about":
        about = { ...about, ...element.about };
        break;
      case "rejected":
        tally.reject(rejectOf(element));
    }
  }
  yield* nodes.members();
  const { actors: actorIds, issues: issueIds } = nodes.known([]);
  const ids = new Set([...actorIds, ...issueIds]);
  for (const line of ownLines(own, nodes, document.id, tally)) {
    if ("meeting" in line) ids.add(line.meeting.id);
    if ("stance" in line) ids.add(line.stance.id);
    yield line;
  }
  if (Object.keys(about).length > 0)
    yield { about: { ...about, ...(about.story && { story: shown(about.story, ids) }) } };
  for (const element of waiting) {
    yield* attempt(element, () => (element.kind === "event" ? read.event(element) : read.edge(element)), tally);
  }
}

/** The lines of an element, which is then used; or none, and it is rejected. */
function attempt(
  element: NodeElement | EdgeElement | EventElement,
  lines: () => RecordLine[],
  tally: Tally,
): RecordLine[] {
  const rows = element.kind === "event" ? element.rows : "sameRow" in element ? [] : [element];
  try {
    const made = lines();
    tally.use(rows.length);
    return made;
  } catch (error) {
    if (!(error instanceof RejectedError || error instanceof OwnRecordError)) throw error;
    for (const { line, id } of rows) tally.reject({ line, reason: error.message, row: id });
    return [];
  }
}

/** A story shows only what is still there. */
function shown(story: readonly Step[], ids: ReadonlySet<string>): Step[] {
  const there = (list: string[]) => list.filter((id) => ids.has(id));
  return story.map(({ show, highlight, ...step }) => ({
    ...step,
    ...(show && { show: there(show) }),
    ...(highlight && { highlight: there(highlight) }),
  }));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function rejectOf({ line, reason, row }: { line: number; reason: string; row?: string }) {
  return { line, reason, ...(row !== undefined && { row }) };
}
