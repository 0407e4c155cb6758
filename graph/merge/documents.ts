/**
 * Which documents are the same?
 * =============================
 *
 * Those with the same id that say nothing different of themselves. Two that have an id in common by chance are told apart by a new one.
 */
import { compareText } from "../compare.ts";
import type { Document } from "../schema.ts";
import { distinct, optional } from "./choose.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";

/** The documents, each group one document. */
export function groupDocuments(filed: readonly Filed<Document>[]): Group<Filed<Document>>[] {
  const groups = gather(
    filed.map((one) => [one]),
    (group) => group.map(({ record }) => contentOf(record)),
  );
  return unite(groups, { keys: (group) => group.map(({ record }) => record.id), fits: sayTheSame });
}

/** The one document of a group. */
export function oneDocument(records: readonly Document[]): Document {
  const documents = distinct(records);
  const retrieved = documents
    .flatMap((document) => document.retrieved ?? [])
    .toSorted(compareText)
    .at(-1);
  return { ...(Object.assign({}, ...documents) as Document), ...optional("retrieved", retrieved) };
}

/** When a document was retrieved may differ: that is when somebody looked, not what it is. */
const KEYS = ["kind", "title", "url", "publisher", "published", "language"] as const;

function sayTheSame(groups: readonly Group<Filed<Document>>[]): boolean {
  const documents = groups.flat().map(({ record }) => record);
  return KEYS.every((key) => new Set(documents.flatMap((document) => document[key] ?? [])).size <= 1);
}
