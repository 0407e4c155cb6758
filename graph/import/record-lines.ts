/**
 * Records in a row, read back
 * ===========================
 *
 * NDJSON with a record a line, as an import writes it: `{"actor":{"id":"Q142",…}}`. What a record speaks of stands on a line before it.
 */
import * as v from "valibot";
import { evidenceOf, type Known, meetingProblems, problemsOfEvidence, stanceProblems } from "../integrity.ts";
import { Actor, ActorGraphFile, Document, Issue, Meeting, Stance } from "../schema.ts";
import { linesOf } from "./lines.ts";
import type { RecordLine } from "./records.ts";
import type { Tally } from "./rejects.ts";

/** An article's quotes make for long lines; nobody's are longer. */
const LONGEST = 32 * 1024 * 1024;

const Line = v.union([
  v.strictObject({ document: Document }),
  v.strictObject({ actor: Actor }),
  v.strictObject({ issue: Issue }),
  v.strictObject({ meeting: Meeting }),
  v.strictObject({ stance: Stance }),
  v.required(v.pick(ActorGraphFile, ["layout"])),
  v.strictObject({ about: v.pick(ActorGraphFile, ["title", "description", "licence", "credit", "story"]) }),
]);

/** Whether a file that begins so holds records in a row. */
export function areRecordLines(head: string): boolean {
  return /^\s*\{\s*"(?:document|actor|issue|meeting|stance|layout|about)"\s*:\s*\{/.test(head);
}

/** The records of NDJSON, as they stand. What is no record, or speaks of what wasn't told of before, is rejected. */
export async function* readRecordLines(
  text: AsyncIterable<string> | Iterable<string>,
  tally: Tally,
): AsyncGenerator<RecordLine> {
  const known: Known = { documents: new Set(), actors: new Set(), issues: new Set() };
  for await (const { number, lines } of linesOf(text, LONGEST)) {
    for (const [index, row] of lines.entries()) {
      if (row?.trim() === "") continue;
      const read = row === undefined ? "a line longer than any record" : recordOf(row);
      const reason = typeof read === "string" ? read : missing(read, known);
      if (reason !== undefined || typeof read === "string") {
        tally.reject({ line: number + index, reason: reason ?? "", ...(row !== undefined && { row }) });
        continue;
      }
      if ("document" in read) known.documents.add(read.document.id);
      else if ("actor" in read) known.actors.add(read.actor.id);
      else if ("issue" in read) known.issues.add(read.issue.id);
      tally.use();
      yield read;
    }
  }
}

function recordOf(row: string): RecordLine | string {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return "no JSON";
  }
  const result = v.safeParse(Line, value);
  return result.success
    ? result.output
    : "no record: no document, actor, issue, meeting or stance as the schema has them";
}

function missing(line: RecordLine, known: Known): string | undefined {
  if ("meeting" in line) return problemOf(line.meeting, meetingProblems(line.meeting, known, ""), known);
  if ("stance" in line) return problemOf(line.stance, stanceProblems(line.stance, known, ""), known);
  if (!("layout" in line)) return undefined;
  const placed = Object.keys(line.layout).every((id) => known.actors.has(id) || known.issues.has(id));
  return placed ? undefined : "a place of an actor or issue that no line before it tells of";
}

function problemOf(record: Meeting | Stance, problems: readonly unknown[], known: Known): string | undefined {
  if (problems.length > 0) return "a record of an actor or issue that no line before it tells of";
  const unsound = evidenceOf(record, "").some(({ evidence }) => problemsOfEvidence(evidence, known, "").length > 0);
  return unsound
    ? "a record with evidence from a document that no line before it tells of, or with offsets that can't be"
    : undefined;
}
