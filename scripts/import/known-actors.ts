/**
 * Well-known actors of registers
 * ==============================
 *
 * Finds leaders and organisations by the tables with which articles are read, so that a register's "Foreign Minister Lavrov" and an
 * article's are one.
 */

import { familyName } from "../../graph/family-name.ts";
import type { Known, KnownActors, Sought } from "../../graph/import/registers/index.ts";
import { isProminent, type Leader, leaderByName, officesOf } from "../../graph/lexicon/leaders.ts";
import {
  isAmbiguousOrganisationWord,
  type Organisation,
  organisationByName,
} from "../../graph/lexicon/organisations.ts";

/** Whoever a name means on a date, where country or office leave no doubt. */
export const knownActors: KnownActors = (sought) => (sought.type === "person" ? leader(sought) : organisation(sought));

function leader({ name, country, date }: Sought): Known | undefined {
  const found = [name, withoutMiddle(name)]
    .flatMap((one) => leaderByName(one, date) ?? [])
    .find((one) => fits(one, name, country, date));
  return found && known(found, "person");
}

/** A surname needs an office of that country on that day; a full name needs the country, or an office that all the world knows. */
function fits(found: Leader, name: string, country: string | undefined, date: string | undefined): boolean {
  if (!name.includes(" ")) return date !== undefined && officesOf(found, date).some(({ of }) => of === country);
  if (country !== undefined) return found.country === country || found.terms.some(({ of }) => of === country);
  return isProminent(found, date);
}

function organisation({ name, type, country }: Sought): Known | undefined {
  if (type !== "organization" && type !== "group") return undefined;
  const found = isAmbiguousOrganisationWord(name) ? undefined : organisationByName(name);
  if (found === undefined) return undefined;
  if (country !== undefined && found.country !== undefined && found.country !== country) return undefined;
  return known(found, found.type);
}

function known({ name, wikidata, country }: Leader | Organisation, type: Known["type"]): Known {
  return { name, type, ...(wikidata !== undefined && { wikidata }), ...(country !== undefined && { country }) };
}

/** "Antony John Blinken" goes by Antony Blinken. */
function withoutMiddle(name: string): string {
  const words = name.split(" ");
  const family = familyName(name);
  return words.length > 2 ? `${words[0]} ${family}` : name;
}
