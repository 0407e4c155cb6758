/**
 * Name index
 * ==========
 *
 * Finds a record by a name as it stands in a text: accents, apostrophes, a leading "the" and the dots
 * of an abbreviation don't matter; capitals do, where "US" is not "us" and "Turkey" not "turkey".
 */

/**
 * Records by name. The first record that claims a name keeps it.
 *
 * @example
 *
 * ```ts
 * const index = new NameIndex([["United States", 1], ["US", 1], ["Côte d'Ivoire", 2]]);
 * index.get("U.S."); // 1
 * index.get("us"); // undefined
 * index.get("COTE D’IVOIRE"); // 2
 * ```
 */
export class NameIndex<T> {
  private readonly records = new Map<string, T>();

  constructor(entries: Iterable<readonly [name: string, record: T]>) {
    for (const [name, record] of entries) {
      const key = isAcronym(bare(name)) ? bare(name) : bare(name).toLowerCase();
      if (!this.records.has(key)) this.records.set(key, record);
    }
  }

  /** The record called so, if `name` is written as a name: with a capital somewhere. */
  get(name: string): T | undefined {
    const { keys, hasCapital } = spellingsOf(name);
    if (!hasCapital) return undefined;
    for (const key of keys) {
      const record = this.records.get(key);
      if (record !== undefined) return record;
    }
    return undefined;
  }
}

/** What a name is looked up as, in this order. */
interface Spellings {
  name: string;
  keys: readonly string[];
  hasCapital: boolean;
}

/** A name is looked up in many tables, one after the other. */
let last: Spellings | undefined;

function spellingsOf(name: string): Spellings {
  if (last?.name === name) return last;
  const key = bare(name);
  // British papers write an acronym that is spoken as a word like a name: "Nato".
  const acronym = /^[A-Z][a-z]{3,}$/.test(key) ? [key.toUpperCase()] : [];
  last = { name, keys: [key, key.toLowerCase(), ...acronym], hasCapital: /\p{Lu}/u.test(key) };
  return last;
}

/** "US", "UAE", "G7": a word of capitals, told from a headline's "IRAN" by how the table has it. */
function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z0-9&-]+$/.test(name);
}

function bare(name: string): string {
  // Most names need none of this, and are looked up in many tables.
  const letters = /^[\x20-\x7e]*$/.test(name)
    ? name
    : name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼ]/g, "'");
  const plain = letters.replace(/\s+/g, " ").trim().replace(/^the /i, "");
  return /^(?:[A-Z]\. ?)+[A-Z]?\.?$/.test(plain) ? plain.replace(/[. ]/g, "") : plain;
}
