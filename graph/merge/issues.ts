/**
 * Which issues are the same?
 * ==========================
 *
 * Those with the same id or the same words, and those of which one only adds to the other's words, with the same word at the head:
 * "U.S. peace plan" is a "peace plan". The shorter needs two words, since "agreement" may be any. As with actors, a file tells its
 * own issues apart, and what could be one of two is left alone.
 */
import { compareText } from "../compare.ts";
import { words } from "../fold.ts";
import type { Issue } from "../schema.ts";
import { distinct, longerFirst, mostCommon } from "./choose.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";
import { nested } from "./lookups.ts";
import { clashes, type Origins, ofDifferentFiles, originsOf } from "./origins.ts";

/** The issues of all files, each group one issue. */
export function groupIssues(filed: readonly Filed<Issue>[]): Group<Filed<Issue>>[] {
  const same = gather(filed, ({ record: { id, name } }) => [contentOf({ id, name })]).map(compare);
  const byId = uniteByKey(same, ({ group }) => distinct(group.map(({ record }) => record.id)));
  const byWording = uniteByKey(byId, ({ group }) => distinct(group.flatMap(namesOf).map(wording)));
  const clashing = clashes(byWording, keysOf);
  return unite(byWording, {
    lookups: [{ has: keysOf }, nested(byWording, ({ words }) => words)],
    look: (issue) => JSON.stringify([issue.names.map(({ name }) => name), clashing(issue)]),
    alike: (a, b) => haveKeyInCommon(a, b) && oneAddsToOther(a, b),
    // What two have in common with a third, they must have with each other: no two of the longest names may differ.
    fits: (issues) => ofDifferentFiles(issues) && oneLongest(issues.flatMap(({ names }) => names)),
  }).map((set) => set.flatMap(({ group }) => group));
}

/** What of a group of issues is compared, worked out once. */
interface ComparedIssue {
  group: Group<Filed<Issue>>;
  origins: Origins;
  names: Wording[];
  /** All words of its names that say something. */
  words: ReadonlySet<string>;
}

/** A name as it is compared. */
interface Wording {
  name: string;
  words: ReadonlySet<string>;
  head: string | undefined;
  /** What it has in common with a name that differs in small words only. */
  wording: string;
}

function compare(group: Group<Filed<Issue>>): ComparedIssue {
  const names = [...new Set(group.map(({ record }) => record.name))].toSorted(compareText).map((name) => ({
    name,
    words: new Set(content(name)),
    head: headOf(name),
    wording: wording(name),
  }));
  return { group, origins: originsOf(group), names, words: new Set(names.flatMap(({ words }) => [...words])) };
}

function uniteByKey(issues: readonly ComparedIssue[], keys: (issue: ComparedIssue) => string[]): ComparedIssue[] {
  const clashing = clashes(issues, keys);
  const look = (issue: ComparedIssue) => JSON.stringify([keys(issue), clashing(issue)]);
  return unite(issues, { lookups: [{ has: keys }], look, fits: ofDifferentFiles }).map((set) =>
    set.length === 1 ? (set[0] as ComparedIssue) : compare(set.flatMap(({ group }) => group)),
  );
}

/** The one issue that a group is, still without its id. */
export function oneIssue(records: readonly Issue[]): Omit<Issue, "id"> {
  const issues = distinct(records);
  const name =
    mostCommon(
      issues.map(({ name }) => name),
      longerFirst,
    ) ?? "";
  const aliases = new Set(issues.flatMap((issue) => [issue.name, ...issue.aliases]));
  aliases.delete(name);
  return { name, aliases: [...aliases].toSorted(compareText) };
}

function namesOf({ record: { name, aliases } }: Filed<Issue>): string[] {
  return [name, ...aliases];
}

const PREPOSITIONS = new Set(
  "about against among at between by for from in into of on over to towards under with without".split(" "),
);

const EMPTY = new Set([...PREPOSITIONS, ..."a an and any its or s that the their this those".split(" ")]);

/** The words that say something, without a plural -s. */
function content(name: string): string[] {
  return words(name)
    .filter((word) => !EMPTY.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, "") : word));
}

/** What two names have in common that differ in small words only. */
function wording(name: string): string {
  return content(name).join(" ") || name;
}

/** What an issue is, the word before the first preposition: "exchange" in "an exchange of prisoners". */
function headOf(name: string): string | undefined {
  const all = words(name);
  const end = all.findIndex((word) => PREPOSITIONS.has(word));
  return content((end > 0 ? all.slice(0, end) : all).join(" ")).at(-1);
}

/** Issues of which one may add to the other share such a key: the head of a name, with another of its words. */
function keysOf({ names }: ComparedIssue): string[] {
  const pairs = names.flatMap(({ head, words }) =>
    [...words].filter((word) => word !== head).map((word) => `${head} ${word}`),
  );
  return distinct(pairs);
}

function haveKeyInCommon(a: ComparedIssue, b: ComparedIssue): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}

function oneAddsToOther(a: ComparedIssue, b: ComparedIssue): boolean {
  return a.names.some((one) => b.names.some((other) => addsTo(one, other) || addsTo(other, one)));
}

function addsTo(longer: Wording, shorter: Wording): boolean {
  return (
    shorter.words.size >= 2 &&
    longer.head === shorter.head &&
    [...shorter.words].every((word) => longer.words.has(word))
  );
}

function oneLongest(names: readonly Wording[]): boolean {
  const [first, ...others] = names;
  if (first === undefined) return true;
  const longest = others.reduce((a, b) => (b.words.size > a.words.size ? b : a), first);
  return names.every((name) => addsTo(longest, name) || name.wording === longest.wording);
}
