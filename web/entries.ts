/**
 * Entries
 * =======
 *
 * What the list shows: actors, issues, contacts and stances, each in a line. The list is the same object as the drawing,
 * in text.
 */
import { compareDates } from "../graph/edtf.ts";
import { search } from "../graph/query/search.ts";
import type { ActorGraphFile } from "../graph/schema.ts";
import type { Choice } from "./choice.ts";
import type { RecordIndex } from "./record-index.ts";

export const SECTIONS = ["actor", "issue", "meeting", "stance"] as const;
export type Section = (typeof SECTIONS)[number];

/** How many of the best hits a search lists. */
const HITS = 500;

/** The ids in each section, in the order in which the list shows them. */
export type Entries = Record<Section, readonly string[]>;

/** All there is: who is named most comes first, then what happened last. */
export function entriesOf(index: RecordIndex): Entries {
  const { actors, issues, meetings, stances } = index.file;
  const byWeight = (records: readonly { id: string }[]) =>
    records
      .map(({ id }) => ({ id, weight: index.weight(id) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ id }) => id);
  return {
    actor: byWeight(actors),
    issue: byWeight(issues),
    meeting: newestFirst(meetings),
    stance: newestFirst(stances),
  };
}

/** What a search finds, the best first. */
export function entriesFound(file: ActorGraphFile, text: string): Entries {
  const found: Record<Section, string[]> = { actor: [], issue: [], meeting: [], stance: [] };
  for (const { kind, id } of search(file, text, { limit: HITS })) found[kind].push(id);
  return found;
}

export function choiceOf(section: Section, id: string): Choice {
  return { [section]: id } as Choice;
}

function newestFirst(records: readonly { id: string; date?: string }[]): string[] {
  // Without a date there is no telling how new a record is: it stays at the end either way.
  const [dated, undated] = [records.filter(({ date }) => date), records.filter(({ date }) => !date)];
  return [...dated.sort((a, b) => compareDates(b.date, a.date)), ...undated].map(({ id }) => id);
}
