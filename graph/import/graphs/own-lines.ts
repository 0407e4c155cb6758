import { evidenceOf, type Known, meetingProblems, problemsOfEvidence, stanceProblems } from "../../integrity.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import type { Nodes } from "./nodes.ts";
import { type OwnEdge, OwnRecordError, ownRecord } from "./own-records.ts";

/**
 * The contacts and stances that edges of ours tell of, with the documents they rest on. A record that doesn't fit together any more, since
 * somebody took a node out or changed a cell, is rejected with all its edges.
 *
 * @param edges By the id of their record.
 */
export function* ownLines(
  edges: ReadonlyMap<string, readonly OwnEdge[]>,
  nodes: Nodes,
  document: string,
  tally: Tally,
): Generator<RecordLine> {
  const told = new Set<string>();
  const known = nodes.known([document]);
  for (const [id, ofRecord] of edges) {
    try {
      const lines = linesOf(ofRecord, known, document);
      tally.use(ofRecord.length);
      for (const line of lines) {
        if ("document" in line && told.has(line.document.id)) continue;
        if ("document" in line) told.add(line.document.id);
        yield line;
      }
    } catch (error) {
      if (!(error instanceof OwnRecordError)) throw error;
      for (const { element } of ofRecord) tally.reject({ line: element.line, reason: error.message, row: id });
    }
  }
}

function linesOf(edges: readonly OwnEdge[], { actors, issues }: Known, document: string): RecordLine[] {
  const [first] = edges;
  const row = first?.element.id ?? "";
  const { record, documents } = ownRecord(edges, { document, row }, (id) => issues.has(id));
  const evidence = evidenceOf("meeting" in record ? record.meeting : record.stance, "").map((one) => one.evidence);
  // Where a document's details got lost on the way, its id still tells records that rest on one document.
  const known = new Set([document, ...documents.map(({ id }) => id)]);
  const bare = [...new Map(evidence.map((one) => [one.document, one])).values()].filter(
    (one) => !known.has(one.document),
  );
  const all = [
    ...documents,
    ...bare.map((one) => ({ id: one.document, kind: "quote" in one ? ("article" as const) : ("dataset" as const) })),
  ];
  const there = { actors, issues, documents: new Set([document, ...all.map(({ id }) => id)]) };
  const problems = [
    ...("meeting" in record ? meetingProblems(record.meeting, there, "") : stanceProblems(record.stance, there, "")),
    ...evidence.flatMap((one) => problemsOfEvidence(one, there, "")),
  ];
  const [problem] = problems;
  if (problem) throw new OwnRecordError(problem.message);
  return [...all.map((one) => ({ document: one })), record];
}
