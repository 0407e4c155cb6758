/**
 * Who is named in a cell
 * ======================
 */
import { type NamedParty, type PartyOptions, readParty } from "./party.ts";
import { splitNames } from "./split-names.ts";
import { titled } from "./titled.ts";

/**
 * All who are named in a cell, each once. A title in the plural is that of all names behind it.
 *
 * @param separators See `splitNames`.
 *
 * @example
 *
 * ```ts
 * readParties("Foreign Ministers Lavrov and Kouchner").map(({ name, office }) => `${office} ${name}`);
 * // ["Foreign Minister Lavrov", "Foreign Minister Kouchner"]
 * ```
 */
export function readParties(cell: string, options: PartyOptions = {}, separators?: readonly string[]): NamedParty[] {
  const found: NamedParty[] = [];
  let office: string | undefined;
  let through: string | undefined;
  for (const text of splitNames(cell, separators)) {
    const party = readParty(text, options);
    const { office: own, plural } = titled(text);
    if (own !== undefined) office = plural ? own : undefined;
    if (party === undefined) continue;
    through =
      party.through !== undefined && plural
        ? party.through
        : party.type === "country" && own === undefined
          ? through
          : undefined;
    if (through !== undefined && party.type === "country") found.push({ ...party, through });
    else if (office !== undefined && own === undefined && party.type === "person") found.push({ ...party, office });
    else found.push(party);
  }
  const seen = new Set<string>();
  return found.filter((party) => {
    const key = JSON.stringify([party.type, party.name, party.office, party.through]);
    return !seen.has(key) && seen.add(key);
  });
}
