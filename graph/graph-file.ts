/**
 * The graph file
 * ==============
 *
 * One JSON document, `*.graph.json`, that holds the records. Read with every fault named at its place, and
 * written so that the same records always give the same bytes.
 */
import * as v from "valibot";
import { GraphFileError, type Problem } from "./errors.ts";
import { integrity } from "./integrity.ts";
import { jsonFault } from "./json-fault.ts";
import { inOrder } from "./order.ts";
import { ActorGraphFile, ActorTarget, IssueTarget, QuotedEvidence, RowEvidence } from "./schema.ts";
import { writeJson } from "./write-json.ts";

/**
 * The records of a graph file's text.
 *
 * @throws {GraphFileError} The text is not JSON, a record is not as the schema says, or records don't fit together.
 */
export function parseGraphFile(text: string): ActorGraphFile {
  // Editors on Windows put a byte order mark in front.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    const where = fault ? `Line ${fault.line}, column ${fault.column}: ${fault.message}` : "The text is no JSON";
    throw new GraphFileError([{ path: "", message: `${where}. A graph file is one JSON document` }]);
  }
  return checkGraphFile(value);
}

/**
 * The records of a value that came from elsewhere: the same check as on reading a file. Keys that aren't in the schema
 * never reach the result.
 *
 * @throws {GraphFileError} A record is not as the schema says, or records don't fit together.
 */
export function checkGraphFile(value: unknown): ActorGraphFile {
  const result = v.safeParse(ActorGraphFile, value);
  // Ids can only be compared once every record is known to have them.
  const problems = result.success ? integrity(result.output) : result.issues.flatMap((issue) => problemsOf(issue));
  if (!result.success || problems.length > 0) throw new GraphFileError(problems);
  return result.output;
}

/**
 * The text of a graph file: keys as in the schema, documents, actors and issues by id, meetings and stances by date, two spaces,
 * and a newline at the end.
 *
 * @throws {GraphFileError} The records could not be read back.
 */
export function formatGraphFile(file: ActorGraphFile): string {
  // The check also puts the keys of every record in the schema's order.
  const { layout, ...ordered } = inOrder(checkGraphFile(file));
  const { story, ...records } = ordered;
  return `${writeJson({ ...records, ...(layout && { layout: sorted(layout) }), ...(story && { story }) })}\n`;
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.keys(record)
      .toSorted()
      .map((key) => [key, record[key] as Value]),
  );
}

/** The members of the schema's unions by the key that only they have, so that a message speaks of the one that was meant. */
const MEMBERS = { quote: QuotedEvidence, row: RowEvidence, actor: ActorTarget, issue: IssueTarget };

function problemsOf(issue: v.BaseIssue<unknown>, above: readonly string[] = []): Problem[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
  const { input } = issue;
  if (issue.type === "union" && typeof input === "object" && input !== null) {
    const meant = Object.entries(MEMBERS).find(([key]) => Object.hasOwn(input, key))?.[1];
    const result = meant && v.safeParse(meant, input);
    if (result?.issues) return result.issues.flatMap((inner) => problemsOf(inner, path));
  }
  return [{ path: path.join("."), message: messageOf(issue) }];
}

/** valibot's words for a key that is missing or unknown are for programmers. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1);
  if (issue.type === "strict_object" && key && "origin" in key && key.origin === "key") {
    return issue.expected === "never" ? "No such key in this format. Leave it out or correct its name" : "Missing";
  }
  return issue.message.replace(/^Invalid \w+: /, "");
}
