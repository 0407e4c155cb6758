import { hashOf } from "./features.ts";

/** Stands for the form of a word that training did not meet: unknown words are known to be unknown. */
export const UNKNOWN = 0;

/** What the tagger sees of a word by itself, hashed. */
export interface Atoms {
  form: number;
  lower: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix2: number;
  prefix3: number;
  shape: number;
}

/** The shape of a word, runs cut to one: `Rubio` -> `Xx`, `U.S.` -> `X.X.`, `30-day` -> `0-x`. */
function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  for (const char of form) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "0" : char;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Typographic signs as the treebanks mostly write them, so that they need no weights of their own. */
export function plain(form: string): string {
  return /[‘’ʼ“”„–—‐‑]/.test(form)
    ? form.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, "-").replace(/[‐‑]/g, "-")
    : form;
}

function atomsOf(word: string): Atoms {
  const form = plain(word);
  const lower = form.toLowerCase();
  return {
    form: hashOf(form),
    lower: hashOf(lower),
    suffix1: hashOf(lower.slice(-1)),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    prefix2: hashOf(lower.slice(0, 2)),
    prefix3: hashOf(lower.slice(0, 3)),
    shape: hashOf(shapeOf(form)),
  };
}

/** The atoms of a word whose form is not known. */
export function unknown(atoms: Atoms): Atoms {
  return { ...atoms, form: UNKNOWN, lower: UNKNOWN };
}

const KEPT = 20_000;
const known = new Map<string, Atoms>();

/** The atoms of a word, remembered: running text repeats itself. */
export function rememberedAtoms(word: string): Atoms {
  let atoms = known.get(word);
  if (atoms === undefined) {
    if (known.size >= KEPT) known.clear();
    atoms = atomsOf(word);
    known.set(word, atoms);
  }
  return atoms;
}
