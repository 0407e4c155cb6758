/**
 * One actor out of many rows
 * ==========================
 */
import { countryByCode } from "../../../codes/countries.ts";
import { compareText } from "../../../compare.ts";
import { fold } from "../../../fold.ts";
import { actorId, slug } from "../../../ids.ts";
import type { Actor } from "../../../schema.ts";
import { homeOf } from "./home.ts";
import { nameParts } from "./name-parts.ts";
import type { Somebody } from "./somebody.ts";

/** The actor, still without the bodies that it is a member of. Its id may be another's, too. */
export function actorOf(somebody: Somebody): Omit<Actor, "memberOf"> {
  const { mentions, known, names } = somebody;
  const [first] = mentions;
  const type = known?.type ?? first?.type ?? "person";
  const name = known?.name ?? (type === "person" ? mostUsed(names) : (first?.name ?? ""));
  const spelled = [...names.keys()].filter((one) => type !== "person" || isFull(one));
  const aliases = new Set([...spelled, ...mentions.flatMap((mention) => mention.aliases)]);
  aliases.delete(name);
  const country = known?.country ?? homeOf(mentions);
  const wikidata = known?.wikidata ?? first?.wikidata;
  const offices = officesOf(somebody, country);
  const actor = {
    name,
    type,
    aliases: [...aliases].toSorted(compareText),
    ...(country !== undefined && { country }),
    ...(wikidata !== undefined && { wikidata }),
    ...(offices.length > 0 && { offices }),
  };
  return { id: idOf(somebody, actor), ...actor };
}

/** More than a surname; a sovereign's "King Hussein" is a whole name. */
export function isFull(name: string): boolean {
  return nameParts(name).full !== undefined;
}

/** The name that most rows use; a full one before a surname, of several the longer. */
function mostUsed(names: ReadonlyMap<string, number>): string {
  const [best] = [...names].toSorted(
    ([a, often], [b, seldom]) =>
      Number(isFull(b)) - Number(isFull(a)) || seldom - often || b.length - a.length || compareText(a, b),
  );
  return best?.[0] ?? "";
}

function officesOf({ mentions }: Somebody, country: string | undefined): NonNullable<Actor["offices"]> {
  const offices = new Map<string, { title: string; of?: string }>();
  for (const { office, body, country: own } of mentions) {
    if (office === undefined) continue;
    const home = own ?? country;
    const of = body ?? (home === undefined ? undefined : countryByCode(home)?.name);
    offices.set(`${fold(office)} ${fold(of ?? "")}`, { title: office, ...(of !== undefined && { of }) });
  }
  return [...offices.values()].toSorted((a, b) => compareText(a.title, b.title) || compareText(a.of ?? "", b.of ?? ""));
}

/** A surname makes no id of its own: office, country and year are part of it. */
function idOf({ mentions }: Somebody, actor: Omit<Actor, "id" | "memberOf">): string {
  const [first] = mentions;
  if (actor.wikidata !== undefined) return actorId(actor);
  if (first?.id !== undefined) return slug(first.id);
  if (actor.type !== "person" || isFull(actor.name)) return actorId(actor);
  return slug(
    [actor.name, actor.offices?.[0]?.title, actor.country, first?.date.slice(0, 4)].filter(Boolean).join(" "),
  );
}
