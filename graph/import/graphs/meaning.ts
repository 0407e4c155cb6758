/**
 * What an edge means
 * ==================
 *
 * A graph file's edge can stand for anything: a link, a payment, a marriage. It becomes a record only where its own words say that it
 * is a contact or a stance; nothing is guessed from the fact that two nodes are joined.
 */
import { fold } from "../../fold.ts";
import type { Act, MeetingForm, MeetingStatus } from "../../schema.ts";
import { CONTACT_WORDS, MEMBERSHIP_WORDS, OFFICE_WORDS, STANCE_VERBS, STATUS_WORDS } from "./meaning-words.ts";
import { remembered } from "./remembered.ts";

export type Meaning = (
  | { kind: "contact"; form: MeetingForm; status: MeetingStatus }
  | { kind: "stance"; act: Act; polarity: number }
  /** The source belongs to the target. */
  | { kind: "membership" }
  /** The source holds the office that the target is. */
  | { kind: "office" }
) & {
  /** "supported by": the target does it to the source. */
  reversed?: true;
};

const MEANINGS = new Map<string, Meaning>([
  ...Object.entries(CONTACT_WORDS).flatMap(([form, words]) =>
    words.map((word): [string, Meaning] => [word, { kind: "contact", form: form as MeetingForm, status: "held" }]),
  ),
  ...Object.entries(STANCE_VERBS).flatMap(([act, { polarity, verbs, nouns }]) =>
    [...verbs.flatMap(inflected), ...nouns].map((word): [string, Meaning] => [
      word,
      { kind: "stance", act: act as Act, polarity },
    ]),
  ),
  ...MEMBERSHIP_WORDS.map((word): [string, Meaning] => [word, { kind: "membership" }]),
  ...OFFICE_WORDS.map((word): [string, Meaning] => [word, { kind: "office" }]),
]);

const STATUSES = new Map(
  Object.entries(STATUS_WORDS).flatMap(([status, words]) => words.map((word) => [word, status as MeetingStatus])),
);

/** Longer words are a text, and mean more than one thing. */
const LONGEST = 100;

/** "has met", "is a supporter of", "to meet". */
const SMALL_WORDS = /^(?:(?:has|have|had|is|are|was|were|been|be|a|an|the|to|official|bilateral|joint|of) )+/;

/** Not "for" after a contact: who calls for something calls nobody. */
const PREPOSITIONS = {
  contact: / (?:with|to|of|between|by)$/,
  stance: / (?:with|to|of|for|against|by)$/,
  membership: / of$/,
  office: / of$/,
};
const ANY_PREPOSITION = / \p{Ll}+$/u;

/**
 * The meaning of an edge's words, or undefined where they say neither contact nor stance. The words must be it as a whole: "never met"
 * is no contact.
 *
 * @example
 *
 * ```ts
 * meaningOf("MET_WITH"); // { kind: "contact", form: "meeting", status: "held" }
 * meaningOf("planned call"); // { kind: "contact", form: "call", status: "planned" }
 * meaningOf("criticised by"); // { kind: "stance", act: "accuse", polarity: -1, reversed: true }
 * meaningOf("cites"); // undefined
 * ```
 */
export function meaningOf(words: string): Meaning | undefined {
  return words.length > LONGEST ? undefined : meaningOfWords(words);
}

const meaningOfWords = remembered((words) => {
  const folded = fold(words.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  return plainMeaning(folded) ?? withStatus(folded);
});

function plainMeaning(folded: string): Meaning | undefined {
  const bare = folded.replace(SMALL_WORDS, "");
  const found = MEANINGS.get(bare);
  if (found) return found;
  const meaning = MEANINGS.get(bare.replace(ANY_PREPOSITION, ""));
  if (meaning === undefined || !PREPOSITIONS[meaning.kind].test(bare)) return undefined;
  // "a member of", "an ally of" say it of the source; "supported by" of the target.
  return bare.endsWith(" by") ? { ...meaning, reversed: true } : meaning;
}

/** "planned meeting", "meeting (cancelled)", "refused to meet". */
function withStatus(folded: string): Meaning | undefined {
  const [, first = "", after = ""] = /^(\p{L}+) (.+)$/u.exec(folded) ?? [];
  const [, before = "", last = ""] = /^(.+) (\p{L}+)$/u.exec(folded) ?? [];
  for (const [word, rest] of [
    [first, after],
    [last, before],
  ] as const) {
    const status = STATUSES.get(word);
    if (status === undefined) continue;
    const meaning = plainMeaning(rest);
    if (meaning?.kind === "contact") return { ...meaning, status };
  }
  return undefined;
}

/** The status that a word says: "canceled" is cancelled. */
export function statusOf(word: string): MeetingStatus | undefined {
  return STATUSES.get(fold(word));
}

/** `inflected("support")` is support, supports, supported, supporting. */
function inflected(verb: string): string[] {
  const stem = verb.replace(/e$/, "");
  if (verb.endsWith("y")) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
