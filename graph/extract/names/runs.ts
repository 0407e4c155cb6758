/**
 * Runs of capitalised words
 * =========================
 */
import { isOrganisationWord } from "../lexicon/organisation-words.ts";
import { officeAt } from "../lexicon/titles.ts";
import { type NameWord, type Seen, startsSentence } from "./words.ts";

const PARTICLES =
  /^(?:de|del|della|der|den|di|da|dos|das|do|du|van|von|zu|zur|bin|bint|ibn|al|el|ould|la|le|ter|ten|y|e)$/;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Yesterday|Tomorrow)$/;
const CLOSED = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "NUM", "PUNCT", "SYM"]);
const LONGEST = 12;

/** Whether a word can be part of a name. */
export function isNameWord(words: readonly NameWord[], at: number, seen: Seen): boolean {
  const word = words[at] as NameWord;
  // "al-Busaidi" has its capital inside.
  if (
    !/^(?:\p{Lu}|(?:al|el|as|ash|ad|ar|az|bin|ibn)[-‑]\p{Lu})/u.test(word.text) ||
    CALENDAR.test(word.text) ||
    word.text === "I"
  )
    return false;
  // "UN-brokered", "US-led"
  if (/\p{L}[-‑](?:\p{Ll}+ed|led|born|made|wide|style|held|run|era|bound|only|owned)$/u.test(word.text)) return false;
  if (startsSentence(words, at)) {
    if (CLOSED.has(word.pos) && !/^(?:[A-Z]\.)+$/.test(word.text)) return false;
    if (seen.asName(word.text)) return true;
    return word.pos === "PROPN" && !(seen.asWord(word.text) && words[at + 1]?.pos !== "PROPN");
  }
  return !CLOSED.has(word.pos) || /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(word.text);
}

/** Where the run that begins at a name word ends: over particles, and over "of" and "and" within an organisation's name. */
export function endOfRun(words: readonly NameWord[], from: number, seen: Seen): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST) {
    const text = words[to]?.text ?? "";
    if (isNameWord(words, to, seen) && !startsSentence(words, to)) {
      // "Japanese Ministry of Foreign Affairs Director General …": a body's name ends where an office begins.
      if (
        hasOrganisationWord(words, from, to) &&
        !/^(?:of|for|on|and|the)$/.test(words[to - 1]?.text ?? "") &&
        officeAt(textsFrom(words, to), 0)
      )
        break;
      to++;
    } else if (PARTICLES.test(text) && isNamed(words, afterParticles(words, to), seen))
      to = afterParticles(words, to) + 1;
    else if (text === "&" && isNamed(words, to + 1, seen)) to += 2;
    else if (/^(?:of|for|on|and)$/.test(text) && hasOrganisationWord(words, from, to)) {
      const next = words[to + 1]?.text === "the" ? to + 2 : to + 1;
      if (!isNamed(words, next, seen)) break;
      // "the Ministry of Trade and Industry", but not "the Senate and President Obama".
      if (
        text === "and" &&
        !(words.slice(from, to).some((word) => word.text === "of" || word.text === "for") && joins(words, next))
      )
        break;
      to = next + 1;
    } else break;
  }
  return to;
}

/** "von der Leyen", "bin al-Saud": up to three particles follow each other. */
function afterParticles(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at < from + 3 && PARTICLES.test(words[at]?.text ?? "")) at++;
  return at;
}

function isNamed(words: readonly NameWord[], at: number, seen: Seen): boolean {
  return at < words.length && isNameWord(words, at, seen);
}

/** After "Ministry of Trade and": a single word that ends the run, not another actor's name. */
function joins(words: readonly NameWord[], at: number): boolean {
  return !/^\p{Lu}/u.test(words[at + 1]?.text ?? "");
}

function textsFrom(words: readonly NameWord[], from: number): string[] {
  return words.slice(from, from + 4).map((word) => word.text);
}

function hasOrganisationWord(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOrganisationWord(words[i]?.text ?? "")) return true;
  return false;
}
