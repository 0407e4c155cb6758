/**
 * Notation
 * ========
 *
 * What is expected of a text, a line each:
 *
 *     Anna Berg | Luis Prado + Mei Lin, meeting, held, 2025-05-18, Vienna
 *     Anna Berg + Luis Prado, call, planned, 2025-05-23?, at 17:00 Vienna time
 *     Anna Berg > France, accuse -, stated, said by Luis Prado
 *     France > #ceasefire, support/agree +
 *
 * "|" parts sides, "+" joins those of one side, "#" marks an issue, "/" parts what is equally right, and what ends in "?"
 * may be left out, but not said otherwise.
 */

/** A value that must be said, or, where `optional`, may be left unsaid. */
export interface Wanted {
  value: string;
  optional: boolean;
}

export interface ContactLine {
  line: string;
  /** Who faced whom. */
  sides: string[][];
  forms: string[];
  statuses: string[];
  date?: Wanted;
  place?: Wanted;
  time?: Wanted;
}

export interface StanceLine {
  line: string;
  holder: string;
  /** An actor's name, or "issue:" and an issue's. */
  target: string;
  acts: string[];
  polarity: 1 | -1;
  /** None where any will do. */
  modalities: string[];
  /** "?" where it doesn't matter who says so. */
  speaker?: string;
}

export class NotationError extends Error {
  override name = "NotationError";
}

const SAID_BY = "said by ";

function wanted(text: string): Wanted {
  return { value: text.replace(/\?$/, ""), optional: text.endsWith("?") };
}

const list = (text: string, mark: string) => text.split(mark).map((part) => part.trim());

export function parseContact(line: string): ContactLine {
  const [who = "", forms, statuses, ...rest] = list(line, ", ");
  const sides = list(who, " | ").map((side) => list(side, " + "));
  // Nobody is told apart: everybody met everybody.
  const apart = sides.length > 1 ? sides : sides.flat().map((name) => [name]);
  if (apart.length < 2 || forms === undefined || statuses === undefined)
    throw new NotationError(`"${line}" is no contact. Write "A | B, meeting, held", then a date and a place if told.`);
  const contact: ContactLine = { line, sides: apart, forms: list(forms, "/"), statuses: list(statuses, "/") };
  for (const part of rest)
    if (/^\d{4}/.test(part)) contact.date = wanted(part);
    else if (part.startsWith("at ")) contact.time = wanted(part.slice("at ".length));
    else contact.place = wanted(part);
  return contact;
}

export function parseStance(line: string): StanceLine {
  const [, holder, target, acts, sign, tail] = /^(.+?) > (.+?), ([a-z/]+) ([+-])(.*)$/.exec(line) ?? [];
  if (holder === undefined || target === undefined || acts === undefined || tail === undefined)
    throw new NotationError(`"${line}" is no stance. Write "A > B, support +, stated", an issue as "#ceasefire".`);
  const parts = list(tail, ", ").filter((part) => part !== "");
  const speaker = parts.find((part) => part.startsWith(SAID_BY))?.slice(SAID_BY.length);
  return {
    line,
    holder,
    target: target.replace(/^#/, "issue:"),
    acts: list(acts, "/"),
    polarity: sign === "+" ? 1 : -1,
    modalities: parts.filter((part) => !part.startsWith(SAID_BY)).flatMap((part) => list(part, "/")),
    ...(speaker !== undefined && { speaker }),
  };
}
