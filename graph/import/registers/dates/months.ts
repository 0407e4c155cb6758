import { MONTHS } from "../../../edtf.ts";

/** Letters of the shortest abbreviation: "Oct". */
const SHORTEST = 3;

/** `monthOf("Sept.")` is 9; undefined for what is no month. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (name.length < SHORTEST) return undefined;
  const found = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return found < 0 ? undefined : found + 1;
}
