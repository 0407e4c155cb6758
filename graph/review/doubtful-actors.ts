/**
 * Which actors may be one?
 * ========================
 *
 * - A surname alone, and somebody of that name: where both met the same actor in the same month, or both hold the same office.
 * - Persons of one surname whose first names are spelled alike, or of which one has an initial only: where the same holds.
 * - Persons of the same first name and surname whom country or middle name tells apart.
 * - Bodies whose names differ by a legal form or the like, and bodies one of which is called by the initials of the other.
 */
import { compareText } from "../compare.ts";
import { formatDate } from "../edtf.ts";
import { fold, words } from "../fold.ts";
import { personName, surnameOf } from "../merge/person-name.ts";
import type { Actor, ActorGraphFile } from "../schema.ts";
import { companionsIn } from "./companions.ts";
import type { Doubt } from "./doubt.ts";
import { isSpelledAlike } from "./spelling.ts";

/** Of a name that more have, nobody can be asked about all pairs. */
const MOST_ALIKE = 40;

const FORMS = new Set(
  "inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag sa spa nv bv se ab oy group holding holdings the of and for".split(
    " ",
  ),
);

/** Pairs of actors that may be one, each with the reason, in a fixed order. */
export function doubtfulActors(file: ActorGraphFile): Doubt[] {
  const companions = companionsIn(file);
  const names = new Map(file.actors.map(({ id, name }) => [id, name]));
  const doubts = candidates(file.actors).flatMap(([a, b]) => {
    const why = a.type === "person" ? personsAlike(a, b, { companions, names }) : bodiesAlike(a, b);
    return why === undefined ? [] : [{ kind: "actor" as const, a: a.id, b: b.id, why }];
  });
  return doubts.toSorted((one, other) => compareText(one.a, other.a) || compareText(one.b, other.b));
}

/** Pairs of one kind that share something by which they may be looked up, the smaller id first. */
function candidates(actors: readonly Actor[]): [Actor, Actor][] {
  const byKey = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const key of new Set(keysOf(actor))) byKey.set(key, [...(byKey.get(key) ?? []), actor]);
  }
  const found = new Map<string, [Actor, Actor]>();
  for (const group of byKey.values()) {
    if (group.length > MOST_ALIKE) continue;
    const sorted = group.toSorted((a, b) => compareText(a.id, b.id));
    for (const [index, a] of sorted.entries())
      for (const b of sorted.slice(index + 1)) found.set(`${a.id} ${b.id}`, [a, b]);
  }
  return [...found.values()];
}

function keysOf(actor: Actor): string[] {
  const { type, name, aliases, country } = actor;
  const names = [name, ...aliases];
  if (type === "person")
    return names
      .flatMap((one) => [surnameOf(one, country), personName(one)?.surname])
      .flatMap((one) => (one ? [`person ${one}`] : []));
  // "civilians" are not the civilians of another text, and nobody can say.
  if (type === "country" || type === "role" || !/^\p{Lu}/u.test(name)) return [];
  return names.flatMap((one) => [
    `body ${core(one)}`,
    ...(words(one).length > 1 ? [`short ${initials(one)}`] : [`short ${fold(one)}`]),
  ]);
}

/** A body's name without what says only what kind of body it is. */
function core(name: string): string {
  const telling = words(name).filter((word) => !FORMS.has(word));
  return (telling.length > 0 ? telling : words(name)).join(" ");
}

function initials(name: string): string {
  return words(name)
    .filter((word) => !/^(?:the|of|and|for|de|des|der|du|la|le)$/.test(word))
    .map((word) => word[0])
    .join("");
}

function bodiesAlike(a: Actor, b: Actor): string | undefined {
  if (differ(a.country, b.country) || differ(a.wikidata, b.wikidata)) return undefined;
  if (core(a.name) === core(b.name)) return "names that differ in their legal form only";
  const isShort = (short: Actor, long: Actor) =>
    /^\p{Lu}{3,}$/u.test(short.name) && initials(long.name) === fold(short.name);
  return isShort(a, b) || isShort(b, a) ? "one is called by the initials of the other" : undefined;
}

/** What a file tells of all actors. */
interface Known {
  companions: ReadonlyMap<string, ReadonlySet<string>>;
  names: ReadonlyMap<string, string>;
}

function personsAlike(a: Actor, b: Actor, known: Known): string | undefined {
  if (differ(a.wikidata, b.wikidata)) return undefined;
  const [one, other] = [personName(a.name), personName(b.name)];
  if (!one || !other) return undefined;
  const isSameName = one.given !== undefined && one.given === other.given && one.surname === other.surname;
  if (isSameName)
    return differ(a.country, b.country)
      ? "the same name, but another country"
      : "the same name, but not the same middle names";
  if (differ(a.country, b.country)) return undefined;
  const common = commonGround(a, b, known);
  if (common === undefined) return undefined;
  if (one.given === undefined || other.given === undefined) return `the same surname, and ${common}`;
  return one.surname === other.surname && isSpelledAlike(one.given, other.given)
    ? `names spelled alike, and ${common}`
    : undefined;
}

/** What two have in common besides a name. */
function commonGround(a: Actor, b: Actor, { companions, names }: Known): string | undefined {
  const offices = new Set((a.offices ?? []).map(officeKey));
  const office = (b.offices ?? []).find((held) => held.of !== undefined && offices.has(officeKey(held)));
  if (office) return `both ${office.title} of ${office.of}`;
  const met = companions.get(a.id) ?? new Set();
  const shared = [...(companions.get(b.id) ?? [])].find((one) => met.has(one));
  const [who, month] = shared?.split(" ") ?? [];
  return who === undefined ? undefined : `both met ${names.get(who) ?? who} in ${formatDate(month ?? "")}`;
}

function officeKey({ title, of = "" }: NonNullable<Actor["offices"]>[number]): string {
  return `${fold(title)} ${fold(of)}`;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
