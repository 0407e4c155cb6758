/**
 * Records of our own
 * ==================
 *
 * The records that we once wrote into a graph file, made again from its nodes and edges.
 */
import * as v from "valibot";
import type { EDGE_COLUMNS } from "../../columns.ts";
import { Actor, Document, type Evidence, Issue, Meeting, type Participant, Stance } from "../../schema.ts";
import type { EdgeElement, NodeElement } from "./elements.ts";
import { ownNode } from "./own-cells.ts";

export interface OwnEdge {
  element: EdgeElement;
  cells: { [Name in keyof typeof EDGE_COLUMNS]?: unknown };
}

/** A cell that doesn't hold what its column is for. */
export class OwnRecordError extends Error {
  override readonly name = "OwnRecordError";
}

/**
 * The actor or issue that a node of ours is; undefined for another's.
 *
 * @throws {OwnRecordError} A cell was changed into what it can't be.
 */
export function ownNodeRecord(node: NodeElement): { actor: Actor } | { issue: Issue } | undefined {
  const cells = ownNode(node.cells);
  if (cells === undefined) return undefined;
  const named = { id: node.id, name: nameOf(node), aliases: cells.aliases ?? [] };
  if (cells.kind === "issue") return { issue: checked(Issue, named) };
  const { type, country, wikidata, offices, member_of: memberOf } = cells;
  return { actor: checked(Actor, said({ ...named, type, country, wikidata, offices, memberOf })) };
}

/** As it was written, white space included. */
function nameOf({ id, label, cells }: NodeElement): string {
  const texts = [cells.get("label"), cells.get("name"), label];
  return texts.find((text): text is string => typeof text === "string" && text !== "") ?? id;
}

/**
 * The contact or stance that the edges of one record tell of, and the documents that it rests on.
 *
 * @param fallback What it rests on where no evidence came with the edges.
 * @throws {OwnRecordError} A cell was changed into what it can't be.
 */
export function ownRecord(
  edges: readonly OwnEdge[],
  fallback: Evidence,
  isIssue: (id: string) => boolean,
): { record: { meeting: Meeting } | { stance: Stance }; documents: Document[] } {
  const [first] = edges;
  if (first === undefined) throw new OwnRecordError("a record without edges");
  const cells = first.cells;
  const long = (name: "evidence" | "history" | "documents") => edges.find((edge) => edge.cells[name])?.cells[name];
  const common = {
    id: cells.record,
    date: cells.date,
    dateBasis: cells.date_basis,
    cameo: cells.cameo,
    evidence: long("evidence") ?? [fallback],
    confidence: cells.confidence,
  };
  const documents = checked(v.array(Document), long("documents") ?? []);
  if (cells.form !== undefined) {
    const { form, status, time, place, issues } = cells;
    const history = long("history");
    const meeting = { ...common, form, status, time, place, issues, history, participants: participantsOf(edges) };
    return { record: { meeting: checked(Meeting, said(meeting)) }, documents };
  }
  const { act, words, polarity, modality, speaker, goldstein } = cells;
  const { source: holder, target: aim } = first.element;
  const target = isIssue(aim) ? { issue: aim } : { actor: aim };
  const stance = { ...common, holder, target, act, words, polarity, modality, speaker, goldstein };
  return { record: { stance: checked(Stance, said(stance)) }, documents };
}

/** All ends of a record's edges, each once, in the order in which they once stood: sources first. */
function participantsOf(edges: readonly OwnEdge[]): Participant[] {
  const byActor = new Map<string, unknown>();
  for (const end of ["source", "target"] as const) {
    for (const { element, cells } of edges) {
      const actor = element[end];
      const [role, side, through] = [cells[`${end}_role`], cells[`${end}_side`], cells[`${end}_through`]];
      if (!byActor.has(actor)) byActor.set(actor, said({ actor, role, side, through }));
    }
  }
  return [...byActor.values()] as Participant[];
}

function checked<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new OwnRecordError(`${v.getDotPath(issue) ?? "record"}: ${issue.message}`);
}

function said(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
