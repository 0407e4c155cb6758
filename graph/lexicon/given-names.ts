/**
 * Given names
 * ===========
 *
 * Words that are somebody's given name, and whether she or he bears it.
 */
import { NameIndex } from "../codes/name-index.ts";
import { FEMALE, MALE } from "./given-names-table.ts";
import { type Gender, honorificAt } from "./honorifics.ts";

/** Names that are everyday words or countries and states as well: alone they make no person. */
const AMBIGUOUS = new Set(
  "April August Austin Bill Chance Chase Chelsea China Christian Dawn Dean Don Drew Earl Faith Florence Frank Grace Grant Guy Hope Islam Ivy Jack Jihad Joy June Lance Lily Major Mark Max May Miles Misty Olive Opal Pearl Penny Peru Prince Ram Rich Rob Rose Ruby Sabah Salvador Santiago Santos Savannah Sri Sue Sultan Victoria Virginia Whitney Will Yogi".split(
    " ",
  ),
);

const women = FEMALE.split(" ").map((name) => [name, "female"] as const);
const men = MALE.split(" ").map((name) => [name, "male"] as const);
/** In both lists, it tells nothing. */
const unisex = new NameIndex(women.filter(([name]) => new Set(men.map(([other]) => other)).has(name)));
const genders = new NameIndex<Gender>([...women, ...men]);

/**
 * Whether a word is a given name and hardly anything else: "Volodymyr", "Jean-Luc"; not "Will", "Grace", "Hope".
 */
export function isGivenName(word: string): boolean {
  return !AMBIGUOUS.has(word) && genders.get(word) !== undefined;
}

/**
 * Whether somebody of that name is a woman or a man, where the given name or what precedes it tells.
 *
 * @example
 *
 * ```ts
 * genderOf("Giorgia Meloni"); // "female"
 * genderOf("Mr Kim"); // "male"
 * genderOf("Kim"); // undefined
 * ```
 */
export function genderOf(name: string): Gender | undefined {
  const words = name.split(" ");
  const honorific = honorificAt(words, 0);
  if (honorific?.gender) return honorific.gender;
  const [first = "", ...others] = words.slice(honorific?.end ?? 0).filter((word) => !/^\p{Lu}\.?$/u.test(word));
  // A word alone is as often a surname.
  if (others.length === 0) return undefined;
  const known = [first, first.split("-")[0] ?? ""].find((word) => genders.get(word));
  return known && !unisex.get(known) ? genders.get(known) : undefined;
}
