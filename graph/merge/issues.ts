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
import { contentOf, type Filed, ofDifferentFiles } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";

/** The issues of all files, each group one issue. */
export function groupIssues(filed: readonly Filed<Issue>[]): Group<Filed<Issue>>[] {
  let groups: Group<Filed<Issue>>[] = filed.map((one) => [one]);
  groups = gather(groups, (group) => group.map(({ record: { id, name } }) => contentOf({ id, name })));
  groups = unite(groups, { keys: (group) => group.map(({ record }) => record.id), fits: ofDifferentFiles });
  groups = unite(groups, { keys: (group) => namesOf(group).map(wording), fits: ofDifferentFiles });
  return unite(groups, {
    keys: (group) => mainNames(group).flatMap(pairsWithHead),
    alike: (a, b) => mainNames(a).some((one) => mainNames(b).some((other) => addsTo(one, other) || addsTo(other, one))),
    // What two have in common with a third, they must have with each other: no two of the longest names may differ.
    fits: (groups) => ofDifferentFiles(groups) && oneLongest(groups.flatMap(mainNames)),
  });
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

function mainNames(group: Group<Filed<Issue>>): string[] {
  return [...new Set(group.map(({ record }) => record.name))];
}

function namesOf(group: Group<Filed<Issue>>): string[] {
  return group.flatMap(({ record: { name, aliases } }) => [name, ...aliases]);
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

/** Issues of which one may add to the other share such a key. */
function pairsWithHead(name: string): string[] {
  const head = headOf(name);
  return content(name)
    .filter((word) => word !== head)
    .map((word) => `${head} ${word}`);
}

function addsTo(longer: string, shorter: string): boolean {
  const fewer = content(shorter);
  const more = new Set(content(longer));
  return fewer.length >= 2 && headOf(longer) === headOf(shorter) && fewer.every((word) => more.has(word));
}

function oneLongest(names: readonly string[]): boolean {
  const longest = names.toSorted((a, b) => content(b).length - content(a).length)[0];
  return longest === undefined || names.every((name) => addsTo(longest, name) || wording(name) === wording(longest));
}
