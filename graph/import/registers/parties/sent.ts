/**
 * Those whom somebody sends
 * =========================
 *
 * "Egyptian officials", "a delegation from Mongolia", "representatives of Shell": the actor is Egypt, Mongolia, Shell.
 */
import { type Country, countryByDemonym } from "../../../codes/countries.ts";
import { officeAt, representative } from "./lexicon.ts";

export interface Sent {
  /** Who met in its place: "senior officials". */
  through: string;
  /** Whose they are: the country of a demonym, or the words behind "of". */
  by: Country | string;
}

const OF = /^(?:the |an? )?((?:[\p{L}-]+ ){0,3}?(\p{L}+)) (?:of|from|for) (?:the )?(\p{Lu}.*)$/u;

/** @returns Who sends whom; undefined where nobody is sent. */
export function sentBy(text: string): Sent | undefined {
  const holders = officeHolders(text);
  if (holders) return holders;
  const [, through, noun = "", body = ""] = OF.exec(text) ?? [];
  if (through !== undefined && isSent(noun)) return { through, by: body };
  const words = text.replace(/^(?:the|an?) /i, "").split(" ");
  const last = words.at(-1) ?? "";
  // "Iraqi officials" are sent by Iraq; the Iraqi Governing Council is a body.
  if (words.length < 2 || !isSent(last) || /^\p{Lu}.*(?<!s)$/u.test(last)) return undefined;
  for (let end = words.length - 1; end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const by = countryByDemonym(words.slice(start, end).join(" "));
      if (by) return { by, through: [...words.slice(0, start), ...words.slice(end)].join(" ") };
    }
  }
  return undefined;
}

/** "the Foreign Ministers of Albania", "Heads of Government of the Quad" */
function officeHolders(text: string): Sent | undefined {
  const words = text.replace(/^the /i, "").split(" ");
  const office = officeAt(words, 0);
  const body = words.slice(office?.end).join(" ");
  const [, by] = /^(?:of|from|for) (?:the )?(\p{Lu}.*)$/u.exec(body) ?? [];
  return office?.plural && by !== undefined ? { through: words.slice(0, office.end).join(" "), by } : undefined;
}

/** Whether a noun stands for those whom somebody sends: "officials", "delegation". */
export function isSent(noun: string): boolean {
  const word = noun.toLowerCase();
  const kind = representative(word) ?? representative(word.replace(/ies$/, "y").replace(/s$/, ""));
  return kind === "group" || (kind === "officials" && word.endsWith("s"));
}
