/**
 * Pieces of English sentences
 * ===========================
 */
import { formatDate } from "../edtf.ts";

/** "A", "A and B", "A, B and C". */
export function enumerate(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The third person of a verb, which may have more words after it: "supports", "calls on", "pushes for", "relies on". */
export function thirdPerson(verb: string): string {
  return verb.replace(/^\p{L}+/u, (first) => {
    if (/(?:s|x|z|ch|sh|o)$/.test(first)) return `${first}es`;
    return /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : `${first}s`;
  });
}

/** A date with its preposition: "on 18 May 2025", "in May 2025", "from 30 May to 2 June 2025", "since 2024". */
export function onDate(date: string): string {
  const text = formatDate(date);
  if (text.includes(" – ")) return `from ${text.replace(" – ", " to ")}`;
  if (/^(?:about|since|until) /.test(text)) return text;
  return `${/^\d{1,2}[ –]/.test(text) ? "on" : "in"} ${text}`;
}

/** What places are called that one is at, and not in, by the last word of their names. */
const BUILDING =
  /(?<!\p{L})(?:abbey|airport|base|basilica|castle|cathedral|cent(?:er|re)|chancellery|church|club|consulate|court|embassy|estate|hall|headquarters|hotel|house|institute|kremlin|library|mansion|ministry|monastery|mosque|museum|palace|pentagon|ranch|residence|resort|square|stadium|station|theatre|tower|university|vatican|villa)$/iu;

/** Those that take "the" whatever they are called, and the plain words that bring it to others: "the Great Hall", but "Chatham House". */
const WITH_THE =
  /(?<!\p{L})(?:cent(?:er|re)|chancellery|consulate|embassy|headquarters|hotel|kremlin|ministry|pentagon|residence|vatican)$/iu;
const PLAIN_WORD =
  /^(?:black|blue|central|grand|great|green|imperial|international|national|new|old|presidential|red|royal|summer|white|winter)\b/i;

/**
 * A place with its preposition and, where English wants one, its article.
 *
 * @example
 *
 * ```ts
 * inPlace("Istanbul"); // "in Istanbul"
 * inPlace("White House"); // "at the White House"
 * inPlace("Great Hall of the People, Beijing"); // "at the Great Hall of the People, Beijing"
 * ```
 */
export function inPlace(place: string): string {
  const head = place.replace(/,.*$|(?<=\p{L}) (?:of|for|in) .*$/u, "");
  if (!BUILDING.test(head)) return `in ${place}`;
  const bare = !/^the /i.test(place) && (WITH_THE.test(head) || PLAIN_WORD.test(head));
  return `at ${bare ? "the " : ""}${place}`;
}

/** "at 17:00 Moscow time"; a time that has its preposition keeps it. */
export function atTime(time: string): string {
  return /^(?:in|at|on|around|about|before|after|during)\b/.test(time) ? time : `at ${time}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
