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
import { agreeing } from "./lookups.ts";

/** The documents, each group one document. */
export function groupDocuments(filed: readonly Filed<Document>[]): Group<Filed<Document>>[] {
  const same = gather(filed, ({ record }) => [contentOf(record)]).map((group) => ({
    group,
    document: (group[0] as Filed<Document>).record,
  }));
  const ids = ({ document }: { document: Document }) => [document.id];
  return unite(same, {
    lookups: TELLING.map((key) =>
      agreeing(ids, ({ document }) => (document[key] === undefined ? [] : [document[key]])),
    ),
    look: ({ document }) => JSON.stringify([document.id, ...KEYS.map((key) => document[key])]),
    alike: (a, b) => a.document.id === b.document.id,
    fits: (some) => sayTheSame(some.map(({ document }) => document)),
  }).map((set) => set.flatMap(({ group }) => group));
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

/** What tells documents of one id apart the soonest. */
const TELLING = ["url", "title", "published"] as const;

function sayTheSame(documents: readonly Document[]): boolean {
  return KEYS.every((key) => new Set(documents.flatMap((document) => document[key] ?? [])).size <= 1);
}
