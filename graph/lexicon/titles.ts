/**
 * Titles
 * ======
 *
 * Where an office stands in a text: "deputy foreign minister", "former secretary of state", "chief of staff". Which
 * country's, and whose, is for the reader to find.
 */
import {
  ACRONYMS,
  BODIES,
  FIELD_NOUNS,
  FIELDS,
  HEADS,
  IRREGULAR,
  NEVER_ALONE,
  type OfficeTense,
  RANKS,
  TENSES,
  WEAK,
} from "./office-words.ts";

export interface OfficePhrase {
  /** Positions in the words given; `end` exclusive. */
  start: number;
  end: number;
  /** In small letters and the singular, without what tells the tense: "deputy foreign minister", "secretary of state". */
  title: string;
  /** The singular noun: "minister". */
  head: string;
  /** "ministers" */
  plural: boolean;
  tense: OfficeTense;
}

/** A word, or what a hyphen parts of it. */
interface Part {
  text: string;
  lower: string;
  token: number;
}

/** No office is longer, in words. */
const REACH = 14;

/**
 * The longest office that begins at a word.
 *
 * @example
 *
 * ```ts
 * officeAt(["former", "Foreign", "Minister", "Lu", "Kang"], 0);
 * // { start: 0, end: 3, title: "foreign minister", head: "minister", plural: false, tense: "former" }
 * officeAt(["Secretary", "of", "State", "Marco", "Rubio"], 0)?.title; // "secretary of state"
 * officeAt(["general", "election"], 0); // undefined
 * ```
 */
export function officeAt(tokens: readonly string[], at: number): OfficePhrase | undefined {
  // Asked at every word of a text, and the answer is nearly always no.
  if (!beginsOffice(tokens[at] ?? "")) return undefined;
  const parts = split(tokens, at);
  // "10:30 PM"
  if (ACRONYMS.has(lower(parts, 0)) && /^\d/.test(tokens[at - 1] ?? "")) return undefined;
  let first = 0;
  let tense: OfficeTense = "now";
  for (let before = TENSES.get(lower(parts, 0)); before; before = TENSES.get(lower(parts, ++first))) tense = before;
  const head = lastHead(parts, first);
  if (head === undefined) return undefined;
  const noun = headOf(parts[head]) ?? "";
  let end = continued(parts, head + 1);
  if (!isOffice(parts, first, head, end, noun)) return undefined;
  const title = parts.slice(first, end).map((part, index) => (first + index === head ? noun : part.lower));
  if (TENSES.get(lower(parts, end)) === "future") {
    tense = "future";
    end++;
  }
  const last = parts[end - 1]?.token ?? at;
  // A word cut at its hyphen is another word: "general-purpose".
  if (parts[end]?.token === last) return undefined;
  return { start: at, end: last + 1, title: title.join(" "), head: noun, plural: noun !== lower(parts, head), tense };
}

/** Whether an office can begin with a word. */
function beginsOffice(token: string): boolean {
  const hyphen = token.search(/[-‑]/);
  // A word that begins with a hyphen begins with what comes after it.
  if (hyphen === 0) return true;
  const first = (hyphen < 0 ? token : token.slice(0, hyphen)).toLowerCase();
  return (
    TENSES.has(first) || RANKS.has(first) || FIELDS.has(first) || first === "under" || singular(first) !== undefined
  );
}

/** Whether a word can be the noun of an office, in the singular or plural: "minister", "envoys". */
export function isOfficeHead(word: string): boolean {
  return singular(word.toLowerCase()) !== undefined;
}

/** Words split at their hyphens, hyphens left out; each part knows its token. */
function split(tokens: readonly string[], at: number): Part[] {
  return tokens.slice(at, at + REACH).flatMap((text, index) =>
    text
      .split(/[-‑]/)
      .filter(Boolean)
      .map((part) => ({ text: part, lower: part.toLowerCase(), token: at + index })),
  );
}

function lower(parts: readonly Part[], at: number): string {
  return parts[at]?.lower ?? "";
}

function singular(word: string): string | undefined {
  if (HEADS.has(word)) return word;
  const noun = IRREGULAR.get(word) ?? (word.endsWith("s") ? word.slice(0, -1) : "");
  return HEADS.has(noun) ? noun : undefined;
}

function headOf(part: Part | undefined): string | undefined {
  const noun = part && singular(part.lower);
  return noun && ACRONYMS.has(noun) && !/^\p{Lu}{2}/u.test(part.text) ? undefined : noun;
}

/** The last head in the run of office words from `first` on: of "deputy prime minister and foreign minister" the second. */
function lastHead(parts: readonly Part[], first: number): number | undefined {
  let found: number | undefined;
  for (let at = first; at < parts.length; at++) {
    const word = lower(parts, at);
    if (headOf(parts[at])) found = at;
    else if (RANKS.has(word) || FIELDS.has(word)) continue;
    // An under secretary, in two words.
    else if (word === "under" && headOf(parts[at + 1]) === "secretary") continue;
    else if (word !== "and" || at === first || !joins(parts, at, found)) break;
  }
  return found;
}

/** "foreign and defence minister" is one office, and so are two of one kind; "the secretary and foreign minister" are two people. */
function joins(parts: readonly Part[], and: number, head: number | undefined): boolean {
  if (head === undefined) return FIELDS.has(lower(parts, and + 1));
  const next = lastHead(parts, and + 1);
  return head === and - 1 && next !== undefined && lower(parts, next) === lower(parts, head);
}

/** Where "of foreign affairs", "for trade and industry", "of the Joint Chiefs of Staff" ends; `from` if there is none. */
function continued(parts: readonly Part[], from: number): number {
  if (lower(parts, from) === "in") return /^(?:chief|office)$/.test(lower(parts, from + 1)) ? from + 2 : from;
  if (!["of", "for", "on"].includes(lower(parts, from))) return from;
  let end = from;
  for (let at = from + 1; at < parts.length; at++) {
    const word = lower(parts, at);
    if (FIELD_NOUNS.has(word)) end = at + 1;
    else if (!FIELDS.has(word) && !RANKS.has(word) && !["and", "the", ",", "&", "of"].includes(word)) break;
  }
  return end;
}

/** Whether head and surroundings make an office, where the head alone could be another word. */
function isOffice(parts: readonly Part[], first: number, head: number, end: number, noun: string): boolean {
  if (noun === "member") return parts.slice(head, end).some((part) => BODIES.has(part.lower));
  if (head > first || end > head + 1) return true;
  if (NEVER_ALONE.has(noun)) return false;
  return !WEAK.has(noun) || /^\p{Lu}/u.test(parts[head]?.text ?? "") || lower(parts, head + 1) === "of";
}
