/**
 * Representatives
 * ===============
 *
 * Nouns that stand for a country or body which acts through somebody: "Ukrainian officials", "a delegation
 * from Iran", "the British government".
 */

/**
 * - `government`: the actor itself, in other words: "the Russian government agreed", "the Syrian side";
 * - `officials`: people who speak and meet for it: "Chinese diplomats";
 * - `group`: several of them as one: "a delegation of";
 * - `forces`: those who fight for it: "Israeli troops".
 */
export type RepresentativeKind = "government" | "officials" | "group" | "forces";

const KINDS: Readonly<Record<RepresentativeKind, string>> = {
  government:
    "government administration authority regime cabinet leadership side state executive presidency monarchy junta",
  officials:
    "official representative member negotiator diplomat envoy emissary minister leader ambassador spokesperson spokesman spokeswoman lawmaker legislator parliamentarian " +
    "senator mp deputy counterpart delegate mediator adviser advisor aide expert commander general president premier chancellor secretary commissioner statesman " +
    "politician bureaucrat regulator prosecutor investigator inspector intermediary head chief ruler king colleague insider source",
  group:
    "delegation team mission campaign camp embassy consulate contingent ministry parliament office committee council secretariat",
  forces:
    "force troop troops military army navy soldier fighter militant rebel insurgent militia police guard warplane warship drone missile artillery paramilitary serviceman intelligence brigade unit gunman attacker bomber jihadist personnel peacekeeper",
};

const NOUNS = new Map(
  (Object.keys(KINDS) as RepresentativeKind[]).flatMap((kind) =>
    KINDS[kind].split(" ").map((noun) => [noun, kind] as const),
  ),
);

/**
 * How a noun stands for the actor it belongs to, by its singular.
 *
 * @example
 *
 * ```ts
 * representative("delegation"); // "group"
 * representative("voter"); // undefined: voters do not act for their country
 * ```
 */
export function representative(noun: string): RepresentativeKind | undefined {
  // "gunmen": a plural that the lemmatizer doesn't know.
  return NOUNS.get(noun.toLowerCase().replace(/(?<=.)men$/, "man"));
}
