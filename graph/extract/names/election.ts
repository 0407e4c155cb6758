/**
 * Names of elections
 * ==================
 *
 * "The 2019 United Kingdom general election" is the name of an election; the United Kingdom does nothing in it.
 */
import type { NameWord } from "./words.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** How many words may stand between the place and "election": "general", "federal parliamentary". */
const REACH = 3;

/** Whether a name is the place or body of an election, told with its year. */
export function namesElection(words: readonly NameWord[], { from, to }: { from: number; to: number }): boolean {
  if (!YEAR.test(words[from - 1]?.text ?? "")) return false;
  for (let at = to; at <= to + REACH; at++) {
    const { text, tag } = words[at] ?? { text: "", tag: "" };
    if (/^(?:by-?)?elections?$|^primar(?:y|ies)$|^referendums?$|^caucus(?:es)?$/i.test(text)) return true;
    if (!/^(?:JJ|NN)/.test(tag)) return false;
  }
  return false;
}
