/**
 * Holders of offices
 * ==================
 *
 * Whom "the president", "the top diplomat" or "the Israeli prime minister" means where no name stands with it.
 */

import { officeKind } from "../../lexicon/office-kind.ts";
import type { Cast } from "../cast/cast.ts";
import { determinerOf, textBetween } from "../parties/noun-phrases.ts";
import type { Party } from "../parties/party.ts";
import type { Clause } from "../syntax/clause.ts";
import type { Spoken } from "./spoken.ts";

/** Whom a title without a name means: "the president", "the Israeli prime minister". */
export function officeHolder(
  clause: Clause,
  i: number,
  { owners, spoken, cast }: { owners: readonly Party[]; spoken: readonly Spoken[]; cast: Cast },
): string | undefined {
  const unit = clause.unit(i);
  const modifiers = clause.children(i, "amod", "compound").map((child) => clause.unit(child));
  const determiner = determinerOf(clause, i);
  const title = [
    ...modifiers.filter((m) => m.mentions.length === 0 && m.from < unit.from && m.lower !== "new").map((m) => m.lower),
    unit.lower,
  ]
    .filter(Boolean)
    .join(" ");
  // "The Foreign Ministers of Austria, Brazil and the United States Secretary of State": nobody is secretary of all of them.
  if (/\b(former|ex|next|late)\b/.test(title) || owners.length > 1) return undefined;
  const country = owners.map((owner) => cast.actor(owner.actor)).find((owner) => owner.type === "country")?.country;
  if (country) {
    const owner = owners[0] as Party;
    const known = cast.holder(title, country);
    if (known) return known;
    if (determiner === "a" || determiner === "an" || determiner === "another") return undefined;
    return cast.described(`${textBetween(clause, owner.start, owner.end) || country} ${title}`, "role", country);
  }
  if (determiner !== "the" || owners.length > 0) return undefined;
  const kind = officeKind(title);
  const at = clause.words[unit.from]?.start ?? 0;
  // "The Deputy Secretary" is who has been called so, "the secretary" whoever is some secretary.
  const holders = spoken.filter((one) => one.at < at && cast.actor(one.party.actor).type === "person");
  const called = (words: readonly string[]) =>
    holders.filter(({ party }) =>
      cast.actor(party.actor).offices?.some((office) => {
        const own = office.title.toLowerCase().split(/\W+/);
        return words.every((word) => own.includes(word));
      }),
    );
  const whole = called(title.split(" "));
  // "The top diplomat" is whoever is foreign minister.
  const ofKind = holders.filter(({ party }) => {
    const { offices, country: home } = cast.actor(party.actor);
    return kind !== undefined && offices?.some((office) => officeKind(office.title, home) === kind);
  });
  const holding = whole.length > 0 ? whole : ofKind.length > 0 ? ofKind : called([unit.lemma]);
  // Whoever the text is about is meant before whoever is only named.
  const subjects = holding.filter((one) => one.subject);
  return (subjects.length > 0 ? subjects : holding).at(-1)?.party.actor;
}
