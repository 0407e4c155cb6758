/**
 * Search
 * ======
 *
 * Which actors, issues, meetings and stances is a reader looking for?
 */
import { compareText } from "../compare.ts";
import { formatDate } from "../edtf.ts";
import { fold, words } from "../fold.ts";
import { targetOf } from "../records.ts";
import type { ActorGraphFile } from "../schema.ts";
import { closeness } from "./closeness.ts";
import { describeMeeting, describeStance } from "./describe.ts";

export interface Hit {
  kind: "actor" | "issue" | "meeting" | "stance";
  id: string;
  /** The actor's or issue's name, or the record in a sentence. */
  label: string;
  /** 1 for a name in full, less the more had to be guessed. */
  score: number;
}

export interface SearchOptions {
  /** How many hits at most, the best first; 50 unless told. */
  limit?: number;
}

/**
 * Records that have all words of a text, the best first: actors and issues by name and alias, meetings and stances by those
 * they name, by form or act, place and date. Case and accents don't count, words may be unfinished or have a typing error.
 *
 * @example
 *
 * ```ts
 * search(file, "erdogan")[0].label; // "Recep Tayyip Erdoğan"
 * search(file, "zelenskyy rubio may 2025"); // their meetings in May 2025
 * ```
 */
export function search(file: ActorGraphFile, text: string, { limit = 50 }: SearchOptions = {}): Hit[] {
  const typed = words(text);
  if (typed.length === 0) return [];
  const { entries, parts, vocabulary } = indexOf(file);
  const scores = typed.map((word) => scoreParts(parts, wordsLike(word, vocabulary)));
  const name = fold(text);
  return entries
    .map((entry) => ({ entry, score: entry.names?.includes(name) ? 1 : 0.95 * scoreEntry(entry, scores) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareEntries(a.entry, b.entry))
    .slice(0, limit)
    .map(({ entry: { kind, id, label }, score }) => ({ kind, id, label: label(), score }));
}

interface Entry {
  kind: Hit["kind"];
  id: string;
  /** Where in the index's parts its words stand. Meetings share theirs with their participants, so that the index stays small. */
  parts: number[];
  /** Folded; of actors and issues. */
  names?: string[];
  /** How many records name it. */
  records: number;
  label: () => string;
}

interface Index {
  entries: Entry[];
  parts: string[][];
  vocabulary: string[];
}

/** Records don't change once they are in a file, so a file is indexed once. */
const indexes = new WeakMap<ActorGraphFile, Index>();

function indexOf(file: ActorGraphFile): Index {
  const known = indexes.get(file);
  if (known) return known;
  const index = makeIndex(file);
  indexes.set(file, index);
  return index;
}

function makeIndex(file: ActorGraphFile): Index {
  const entries: Entry[] = [];
  const parts: string[][] = [];
  const partOfText = new Map<string, number>();
  const part = (text: string): number => {
    const known = partOfText.get(text);
    if (known !== undefined) return known;
    const position = parts.push(words(text)) - 1;
    partOfText.set(text, position);
    return position;
  };

  const named = new Map<string, Entry>();
  const addNamed = (
    kind: "actor" | "issue",
    { id, name, aliases }: { id: string; name: string; aliases: string[] },
  ) => {
    const names = [name, ...aliases];
    const entry = { kind, id, parts: [part(names.join(" "))], names: names.map(fold), records: 0, label: () => name };
    named.set(id, entry);
    entries.push(entry);
  };
  for (const actor of file.actors) addNamed("actor", actor);
  for (const issue of file.issues) addNamed("issue", issue);

  const partsOf = (ids: string[], texts: (string | undefined)[]): number[] => {
    const those = ids.map((id) => named.get(id)).filter((entry) => entry !== undefined);
    for (const entry of those) entry.records += 1;
    return [...those.flatMap((entry) => entry.parts), ...texts.filter((text) => text !== undefined).map(part)];
  };
  for (const meeting of file.meetings) {
    const { id, form, status, place, date, participants, issues = [] } = meeting;
    const ids = [...participants.map(({ actor }) => actor), ...issues];
    const texts = [form, status, place, date && formatDate(date)];
    entries.push({
      kind: "meeting",
      id,
      parts: partsOf(ids, texts),
      records: 0,
      label: () => describeMeeting(meeting, file),
    });
  }
  for (const stance of file.stances) {
    const { id, holder, speaker, act, words: said, date } = stance;
    const ids = [holder, targetOf(stance), ...(speaker === undefined ? [] : [speaker])];
    const texts = [act, said, date && formatDate(date)];
    entries.push({
      kind: "stance",
      id,
      parts: partsOf(ids, texts),
      records: 0,
      label: () => describeStance(stance, file),
    });
  }
  return { entries, parts, vocabulary: [...new Set(parts.flat())] };
}

/** The words that may be meant. Typing errors are only looked for where no word is, or begins, as typed. */
function wordsLike(typed: string, vocabulary: readonly string[]): Map<string, number> {
  const asTyped = vocabulary.filter((word) => word.startsWith(typed));
  const close = asTyped.length > 0 ? asTyped : vocabulary;
  return new Map(close.map((word) => [word, closeness(typed, word)] as const).filter(([, score]) => score > 0));
}

function scoreParts(parts: readonly string[][], like: ReadonlyMap<string, number>): number[] {
  return parts.map((part) => part.reduce((best, word) => Math.max(best, like.get(word) ?? 0), 0));
}

/** The mean over the typed words, each at its best; 0 if one of them is nowhere. */
function scoreEntry({ parts }: Entry, scores: readonly number[][]): number {
  let sum = 0;
  for (const ofWord of scores) {
    let best = 0;
    for (const part of parts) best = Math.max(best, ofWord[part] ?? 0);
    if (best === 0) return 0;
    sum += best;
  }
  return sum / scores.length;
}

/** Among equals names come before the records that name them, and who is named more often comes first. */
const KINDS = ["actor", "issue", "meeting", "stance"];

function compareEntries(a: Entry, b: Entry): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.records - a.records || compareText(a.id, b.id);
}
