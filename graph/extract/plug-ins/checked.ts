/**
 * Checked
 * =======
 *
 * Whoever reads the article: no quote in the text, no record; unknown participant, no record.
 */
import * as v from "valibot";
import * as schema from "../../schema.ts";
import type { Article } from "../article.ts";
import { documentOf } from "../document.ts";
import type { Extractor, ExtractorOptions } from "./extractor.ts";
import { shown } from "./shown.ts";
import { type Reject, supported } from "./supported.ts";

/**
 * The extractor, of whose records only those are left that are as the schema says and stand in the article. The others go to `onReject`.
 *
 * @example
 *
 * ```ts
 * const file = await checked(theirs).extract(article, { onReject: ({ reason, what }) => console.warn(reason, what) });
 * ```
 */
export function checked(extractor: Extractor): Extractor {
  const { concurrency } = extractor;
  return {
    async extract(article: Article, options: ExtractorOptions = {}) {
      const { id: document } = documentOf(article);
      const reject: Reject = (reason, what) => options.onReject?.({ document, reason, what });
      return checkRecords(await extractor.extract(article, options), article, reject);
    },
    ...(extractor.names && { names: (text: string) => extractor.names?.(text) ?? Promise.resolve([]) }),
    ...(concurrency !== undefined && { concurrency }),
  };
}

/** What of an extractor's answer can be kept as the records of an article. */
function checkRecords(answer: unknown, article: Article, reject: Reject): schema.ActorGraphFile {
  if (typeof answer !== "object" || answer === null)
    throw new TypeError(`extract(article) has to give a graph file, not ${shown(answer)}.`);
  const lists = answer as Record<string, unknown>;
  const own = v.safeParse(schema.Document, (lists.documents as unknown[] | undefined)?.[0]);
  const taken = new Set<string>();
  const list = <Schema extends v.GenericSchema<unknown, { id: string }>>(key: string, record: Schema) =>
    recordsIn(lists[key], record, key, taken, reject);
  const actors = list("actors", schema.Actor);
  const known = new Set(actors.map(({ id }) => id));
  const file: schema.ActorGraphFile = {
    format: "actor-graph/1",
    documents: [own.success ? own.output : documentOf(article)],
    actors: actors.map((actor) => withKnownGroups(actor, known, reject)),
    issues: list("issues", schema.Issue),
    meetings: list("meetings", schema.Meeting).map((meeting) => quotedOnly(meeting, reject)),
    stances: list("stances", schema.Stance).map((stance) => quotedOnly(stance, reject)),
  };
  return supported(file, article.text, reject);
}

/** The records of a list that are as the schema says, and have an id of their own. */
function recordsIn<Schema extends v.GenericSchema<unknown, { id: string }>>(
  list: unknown,
  record: Schema,
  key: string,
  taken: Set<string>,
  reject: Reject,
): v.InferOutput<Schema>[] {
  if (!Array.isArray(list)) {
    reject("the graph file lacks a list", key);
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const parsed = v.safeParse(record, item);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const path = [key, index, v.getDotPath(issue)].filter((part) => part !== null).join(".");
      reject("the record is not as the schema says", `${path}: ${issue.message}`);
      return [];
    }
    const { id } = parsed.output;
    if (taken.has(id) || id === "trigger") {
      reject("the id is taken", `${key}.${index}: ${id}`);
      return [];
    }
    taken.add(id);
    return [parsed.output];
  });
}

function withKnownGroups(actor: schema.Actor, known: ReadonlySet<string>, reject: Reject): schema.Actor {
  const { memberOf, ...own } = actor;
  if (!memberOf) return actor;
  for (const id of memberOf)
    if (!known.has(id)) reject("an actor belongs to one that is not there", `${own.id}: ${id}`);
  return { ...own, memberOf: memberOf.filter((id) => known.has(id)) };
}

/** An article has no rows: what cites one quotes nothing. */
function quotedOnly<Record extends schema.Meeting | schema.Stance>(record: Record, reject: Reject): Record {
  const isQuoted = (evidence: schema.Evidence) => {
    if ("quote" in evidence) return true;
    reject("the evidence is a row and not a quote", `${record.id}: ${evidence.row}`);
    return false;
  };
  const history = "history" in record ? record.history : undefined;
  return {
    ...record,
    ...(history && { history: history.filter(({ evidence }) => isQuoted(evidence)) }),
    evidence: record.evidence.filter(isQuoted),
  };
}
