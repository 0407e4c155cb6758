/**
 * A graph with columns
 * ====================
 *
 * The records as nodes and edges, for the formats that know nothing else. Each pair of a contact that met becomes an edge, so that a
 * summit of five is ten edges, which say by their `record` that they are one.
 */
import type { Cells, EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { unique } from "../ids.ts";
import { kindOfMeeting, kindOfStance, pairs, targetOf } from "../records.ts";
import type { ActorGraphFile, Document, Evidence, Meeting, Participant, Stance } from "../schema.ts";
import type { Part } from "./losses.ts";

export interface PropertyNode {
  id: string;
  label: string;
  /** x to the right, y downwards. */
  at?: [number, number];
  cells: Cells<typeof NODE_COLUMNS>;
}

export interface PropertyEdge {
  id: string;
  source: string;
  target: string;
  directed: boolean;
  label: string;
  cells: Cells<typeof EDGE_COLUMNS>;
}

export interface PropertyGraph {
  cells: Cells<typeof GRAPH_COLUMNS>;
  nodes: Iterable<PropertyNode>;
  edges: Iterable<PropertyEdge>;
}

/** What a graph with columns has no place for. */
export const LOST_IN_GRAPHS: readonly Part[] = ["documents", "unpaired", "repeated"];

/** The records as a graph with columns. Nodes and edges are made as they are asked for. */
export function propertyGraph(file: ActorGraphFile): PropertyGraph {
  const { title, description, licence, credit, story } = file;
  return {
    cells: filled({ title, description, licence, credit, story }),
    nodes: { [Symbol.iterator]: () => nodes(file) },
    edges: { [Symbol.iterator]: () => edges(file) },
  };
}

function* nodes({ actors, issues, layout = {} }: ActorGraphFile): Generator<PropertyNode> {
  const place = (id: string) => (Object.hasOwn(layout, id) && layout[id] ? { at: layout[id] } : {});
  for (const { id, name, type, aliases, country, wikidata, offices, memberOf } of actors) {
    const cells = filled({
      kind: "actor",
      type,
      country,
      wikidata,
      aliases: some(aliases),
      offices,
      member_of: memberOf,
    });
    yield { id, label: name, ...place(id), cells };
  }
  for (const { id, name, aliases } of issues) {
    yield { id, label: name, ...place(id), cells: filled({ kind: "issue", aliases: some(aliases) }) };
  }
}

function* edges(file: ActorGraphFile): Generator<PropertyEdge> {
  const documents = new Map(file.documents.map((document) => [document.id, document]));
  // cytoscape.js has one list of ids for nodes and edges.
  const taken = new Set([...file.actors, ...file.issues].map(({ id }) => id));
  for (const meeting of file.meetings) yield* edgesOfMeeting(meeting, documents, taken);
  for (const stance of file.stances) yield edgeOfStance(stance, documents, taken);
}

function* edgesOfMeeting(meeting: Meeting, documents: Documents, taken: Set<string>): Generator<PropertyEdge> {
  const { id, form, status, participants, history = [], evidence } = meeting;
  const by = new Map(participants.toReversed().map((participant) => [participant.actor, participant]));
  const common = {
    kind: kindOfMeeting(meeting),
    record: id,
    form,
    status,
    place: meeting.place,
    issues: meeting.issues,
    ...commonCells(meeting, documents),
  };
  let long: Cells<typeof EDGE_COLUMNS> = {
    evidence,
    history: some(history),
    documents: some(documentsOf([...evidence, ...history.map((report) => report.evidence)], documents)),
  };
  for (const [source, target] of inOrder(participants)) {
    const ends = { ...endCells("source", by.get(source)), ...endCells("target", by.get(target)) };
    const cells = filled({ ...common, ...ends, ...long });
    yield { id: unique(`${id}~${source}~${target}`, taken), source, target, directed: false, label: form, cells };
    long = {};
  }
}

/** The pairs that met, the participant named first as the source; so that whoever reads them back finds the participants' order. */
function inOrder(participants: readonly Participant[]): [string, string][] {
  const order = participants.map(({ actor }) => actor);
  return pairs(participants)
    .map(([a, b]): [string, string] => (order.indexOf(a) < order.indexOf(b) ? [a, b] : [b, a]))
    .toSorted(([a, b], [c, d]) => order.indexOf(a) - order.indexOf(c) || order.indexOf(b) - order.indexOf(d));
}

function edgeOfStance(stance: Stance, documents: Documents, taken: Set<string>): PropertyEdge {
  const { id, holder, act, words, polarity, modality, speaker, goldstein, evidence } = stance;
  return {
    id: unique(id, taken),
    source: holder,
    target: targetOf(stance),
    directed: true,
    label: words || act,
    cells: filled({
      kind: kindOfStance(stance),
      record: id,
      act,
      words,
      polarity,
      modality,
      speaker,
      goldstein,
      ...commonCells(stance, documents),
      evidence,
      documents: some(documentsOf(evidence, documents)),
    }),
  };
}

type Documents = ReadonlyMap<string, Document>;

function commonCells(record: Meeting | Stance, documents: Documents): Cells<typeof EDGE_COLUMNS> {
  const [first] = record.evidence;
  const document = documents.get(first?.document ?? "");
  return {
    date: record.date,
    date_basis: record.dateBasis,
    time: "time" in record ? record.time : undefined,
    cameo: record.cameo,
    confidence: record.confidence,
    quote: first && "quote" in first ? first.quote : undefined,
    told_by: document?.publisher ?? document?.title ?? document?.url,
  };
}

function endCells(end: "source" | "target", participant: Participant | undefined): Cells<typeof EDGE_COLUMNS> {
  return {
    [`${end}_role`]: participant?.role,
    [`${end}_side`]: participant?.side,
    [`${end}_through`]: participant?.through,
  };
}

function documentsOf(evidence: readonly Evidence[], documents: Documents): Document[] {
  return [...new Set(evidence.map(({ document }) => document))].flatMap((id) => documents.get(id) ?? []);
}

function some<Value>(list: Value[]): Value[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Without the cells that are empty, in the columns' order. */
function filled<Row extends Record<string, unknown>>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
