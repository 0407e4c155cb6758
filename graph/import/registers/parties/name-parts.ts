import { compareText } from "../../../compare.ts";
import { fold } from "../../../fold.ts";
import { personName } from "../../../merge/person-name.ts";

/** What of a person's name is compared. */
export interface NameParts {
  /** First name and surname, transliterated however; undefined for a surname alone. */
  full: string | undefined;
  middle: readonly string[];
  /** All words, in whatever order: "Kishida Fumio" is "Fumio Kishida". */
  words: string;
  /** What the person may be called for short: the last word or two, and the first, where families come first. */
  surnames: readonly string[];
}

const known = new Map<string, NameParts>();

/** Registers name few people often. */
const MOST = 100_000;

export function nameParts(name: string): NameParts {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const parts = personName(name);
  const folded = fold(name).split(" ");
  const last = folded.at(-1) ?? "";
  const joined = fold(name.split(" ").at(-1) ?? "");
  const surnames = [last, joined, ...(folded.length > 2 ? [folded.slice(-2).join(" ")] : []), folded[0] ?? ""];
  const made = {
    full: parts?.given === undefined ? undefined : `${parts.given} ${parts.surname}`,
    middle: parts?.middle ?? [],
    words: folded.toSorted(compareText).join(" "),
    surnames: [...new Set(surnames.filter(Boolean))],
  };
  known.set(name, made);
  return made;
}
