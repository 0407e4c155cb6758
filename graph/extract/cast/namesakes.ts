/**
 * Namesakes
 * =========
 *
 * Whom a name could mean among the persons named so far: "Rubio" is Marco Rubio, "JD Vance" is J.D. Vance.
 */
import { foldName } from "../../lexicon/fold-name.ts";
import { isNameSuffix } from "../../lexicon/honorifics.ts";

/** A person's names so far, each as its folded words, and how-manieth the person came up. */
interface Bearer {
  order: number;
  names: Map<string, string[]>;
}

/** The persons of one text by their names. */
export class Namesakes {
  readonly #bearers = new Map<string, Bearer>();
  /** Who has a name that begins or ends with a word: all others are no candidates. */
  readonly #byWord = new Map<string, Set<string>>();

  /** Another name of a person. */
  learn(id: string, name: string): void {
    const bearer = this.#bearers.get(id) ?? { order: this.#bearers.size, names: new Map() };
    this.#bearers.set(id, bearer);
    if (bearer.names.has(name)) return;
    const words = wordsOf(name);
    bearer.names.set(name, words);
    for (const word of [words[0] as string, words.at(-1) as string]) {
      const ids = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, ids.add(id));
    }
  }

  /**
   * The persons whom a name could mean, in the order in which they came up.
   *
   * @param isFamilyFirst whether a person's family name stands first, as in "Xi Jinping"
   *
   * @example
   *
   * ```ts
   * namesakes.learn("marco-rubio", "Marco Rubio");
   * namesakes.of("Rubio", () => false); // ["marco-rubio"]
   * namesakes.of("Marco", () => false); // []
   * ```
   */
  of(name: string, isFamilyFirst: (id: string) => boolean): string[] {
    const words = wordsOf(name);
    const candidates = [...(this.#byWord.get(words.at(-1) as string) ?? [])];
    const order = (id: string) => this.#bearers.get(id)?.order ?? 0;
    return candidates
      .filter((id) => {
        const names = [...(this.#bearers.get(id) as Bearer).names.values()];
        return names.some((own) => isSame(own, words) || (isFamilyName(own, words) && isFamilyFirst(id)));
      })
      .sort((a, b) => order(a) - order(b));
  }
}

/** A name's folded words, without what is written after it: "Robert S. Mueller III" ends in Mueller. */
function wordsOf(name: string): string[] {
  const words = name.split(" ");
  const plain = words.filter((word, i) => i === 0 || !isNameSuffix(word));
  return foldName(plain.join(" ")).split(" ");
}

/** "Rubio" and "Marco Rubio", "JD Vance" and "J.D. Vance", "Antony J. Blinken" and "Antony Blinken". */
function isSame(own: readonly string[], other: readonly string[]): boolean {
  if (own.at(-1) !== other.at(-1)) return false;
  if (own.length === 1 || other.length === 1) return true;
  // "von der Leyen", "bin Salman"
  if (own.length > 2 && own.slice(-other.length).join(" ") === other.join(" ")) return true;
  const [a, b] = [own[0] as string, other[0] as string];
  return a === b || (a[0] === b[0] && (a.length <= 2 || b.length <= 2));
}

/** "Xi" of "Xi Jinping". */
function isFamilyName(own: readonly string[], other: readonly string[]): boolean {
  return other.length === 1 && own.length > 1 && own[0] === other[0];
}
