/**
 * From groups to records
 * ======================
 */
import { compareText } from "../compare.ts";
import { unique } from "../ids.ts";
import type { Filed } from "./filed.ts";
import type { Group } from "./groups.ts";

/** How records of a kind are merged. */
export interface Merging<Record, Content> {
  /** Which of them speak of one thing. */
  group(filed: Filed<Record>[]): Group<Filed<Record>>[];
  /** What a group says as one record. */
  one(records: Record[]): Content;
  /** The id made from that. */
  id(content: NoInfer<Content>): string;
}

export interface Merged<Content> {
  records: (Content & { id: string })[];
  /** What the ids of each file have become. */
  ids: Map<string, string>[];
}

/**
 * The records of all files, each thing once. A record has the first by the alphabet of the ids that its members had and that is free,
 * so that links into a file go on holding; else one made from what it says. Ids in use are added to `taken`.
 */
export function mergeRecords<Record extends { id: string }, Content extends object>(
  lists: readonly (readonly Record[])[],
  { group, one, id }: Merging<Record, Content>,
  taken: Set<string>,
): Merged<Content> {
  const filed = lists.flatMap((records, file) => records.map((record) => ({ record, file })));
  const drafts = group(filed)
    .map((members) => {
      const had = [...new Set(members.map(({ record }) => record.id))].toSorted(compareText);
      const content = one(members.map(({ record }) => record));
      return { members, had, content, order: JSON.stringify([content, had]) };
    })
    .toSorted((a, b) => compareText(a.order, b.order));
  const kept = drafts.map(({ had }) => {
    const free = had.find((id) => !taken.has(id));
    if (free !== undefined) taken.add(free);
    return free;
  });
  const ids = lists.map(() => new Map<string, string>());
  // Only now, since an id that is made could be one that another record had.
  const records = drafts.map(({ members, content }, index) => {
    const itsId = kept[index] ?? unique(id(content), taken);
    for (const { file, record } of members) ids[file]?.set(record.id, itsId);
    return { ...content, id: itsId };
  });
  return { records, ids };
}
