/**
 * Names of persons
 * ================
 *
 * What of a person's name tells one person from another, however it was spelled or transliterated.
 */
import { isFamilyFirst, isParticle } from "../family-name.ts";
import { words } from "../fold.ts";

export interface PersonName {
  /** The first word, or what stands for it: "volodimir", "jd", "president". Undefined for a surname alone. */
  given: string | undefined;
  /** Words between the first and the surname. */
  middle: string[];
  /** The last word with the particles before it and "jr" and the like after it: "von der leien", "trump jr". */
  surname: string;
}

const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * The parts of a name; undefined if there is no letter in it.
 *
 * @example
 *
 * ```ts
 * personName("Volodymyr Zelenskyy"); // { given: "volodimir", middle: [], surname: "zelenski" }
 * personName("Ursula von der Leyen"); // { given: "ursula", middle: [], surname: "von der leien" }
 * personName("Rubio"); // { given: undefined, middle: [], surname: "rubio" }
 * ```
 */
export function personName(name: string): PersonName | undefined {
  const parts = words(name).map(foldSpelling);
  const generation = parts.length > 1 && GENERATIONS.has(parts.at(-1) ?? "") ? parts.splice(-1) : [];
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  let start = parts.length - 1;
  while (start > 0 && isParticle(parts[start - 1] ?? "")) start -= 1;
  const surname = [...parts.slice(start), ...generation].join(" ");
  return { given: start > 0 ? parts[0] : undefined, middle: parts.slice(1, start), surname };
}

/**
 * The surname for comparing, where the country tells how its people's names are written; undefined if there is no letter in it.
 *
 * @example
 *
 * ```ts
 * surnameOf("Marco Rubio", "USA"); // "rubio"
 * surnameOf("Kim Jong Un", "PRK"); // "kim"
 * ```
 */
export function surnameOf(name: string, country: string | undefined): string | undefined {
  const [first] = words(name);
  return isFamilyFirst(country) ? first && foldSpelling(first) : personName(name)?.surname;
}

/**
 * Spellings of the same sound made one, by rules that hold for the usual transliterations into English, French and German: a final
 * -y, -yy, -iy, -ij is -i ("Zelenskyy", "Zelenskiy"), y is i and ae, oe, ue are a, o, u elsewhere ("Tymoshenko", "Mueller"), x is ks,
 * doubled letters are one. Good for comparing only: what comes out is no name.
 */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/^(?:ye|je)/, "e")
    .replaceAll(/[yj]/g, "i")
    .replaceAll(/([aou])e/g, "$1")
    .replaceAll("x", "ks")
    .replaceAll(/(\p{L})\1+/gu, "$1");
}

/** Whether what stands between first name and surname can be one person's: nothing on one side, or the same words or initials. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((word, index) => initialsAgree(word, b[index] ?? ""));
}

function initialsAgree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
