/**
 * Claimed actors
 * ==============
 *
 * Where the actors that a model names stand in the article, and who they are. The names go the way of all names: titles, countries, leaders and ids
 * are found for them as for our own.
 */
import { fold } from "../../../fold.ts";
import type { Cast } from "../../cast/cast.ts";
import { castOf } from "../../cast/casting.ts";
import type { Mention } from "../../mention.ts";
import { type Reading, read } from "../../reading.ts";
import type { English } from "../../text/index.ts";
import type { LocatedName } from "../actor-finder/found-mentions.ts";
import type { FoldedText, Stretch } from "../folded-text.ts";
import type { ClaimedActor } from "./claims.ts";

/** An article with the names that were claimed, and who they are. */
export interface Casting {
  reading: Reading;
  cast: Cast;
  /** The id of the actor whom a claim calls so; undefined for one that isn't among the claimed actors, or whom the article doesn't name. */
  actorOf(name: string): string | undefined;
  /** The name in a stretch of text that is the actor's, or else the last one before it. */
  nameFor(actor: string, stretch: Stretch): Stretch | undefined;
  /** Whose name stands exactly there, if it is a name. */
  actorAt(stretch: Stretch): string | undefined;
}

/** Reads a text with the names that were claimed. */
export function casting(
  text: string,
  folded: FoldedText,
  claimed: readonly ClaimedActor[],
  english: English,
  published: string | undefined,
): Casting {
  const placed = claimed.map((actor) => ({ actor, names: placesOf(actor, folded) }));
  const names = placed.flatMap(({ names }) => names);
  // What lies within a longer name, or was claimed before, is passed over.
  const reading = read(text, english, published, { names, mode: "beside", reject: () => {} });
  const cast = castOf(reading.mentions, published);
  const mentions = reading.mentions.filter(({ actor }) => actor !== undefined);
  const ids = new Map<string, string>();
  const call = (name: string, id: string) => ids.has(fold(name)) || ids.set(fold(name), id);
  const found = placed.flatMap(({ actor, names }) => {
    const id = names.map((name) => firstIn(mentions, name)?.actor).find(Boolean);
    return id === undefined ? [] : [{ actor, id }];
  });
  for (const { actor, id } of found) call(actor.name, id);
  for (const { actor, id } of found) for (const name of actor.other_names) call(name, id);

  const byActor = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byActor.get(mention.actor as string) ?? [];
    byActor.set(mention.actor as string, own);
    own.push(mention);
  }
  return {
    reading,
    cast,
    actorOf: (name) => ids.get(fold(name)),
    nameFor: (actor, stretch) => {
      const own = byActor.get(actor) ?? [];
      const inside = firstIn(own, stretch);
      const { start, end } = inside ?? own[indexFrom(own, stretch.start) - 1] ?? {};
      return start === undefined || end === undefined ? undefined : { start, end };
    },
    actorAt: ({ start, end }) => {
      const mention = mentions[indexFrom(mentions, start)];
      return mention?.start === start && mention.end === end ? mention.actor : undefined;
    },
  };
}

/** Where an actor's names stand, the full one first. */
function placesOf({ name, type, other_names: others }: ClaimedActor, folded: FoldedText): LocatedName[] {
  return [name, ...others].filter(isName).flatMap((one) => folded.find(one).map((place) => ({ ...place, type })));
}

const PRONOUN =
  /^(?:I|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|both|this|that|these|those)$/i;

/** "Rubio" is a name; "the president" and "He" are none, whatever a model calls them. A script without capitals can't tell. */
function isName(text: string): boolean {
  // "US" is no "us".
  const isPronoun = PRONOUN.test(text.trim()) && !/^\p{Lu}{2,}$/u.test(text.trim());
  return /[\p{Lu}\p{Lo}]/u.test(text) && !isPronoun;
}

/** The first of some mentions that lies in a stretch of text. */
function firstIn(mentions: readonly Mention[], { start, end }: Stretch): Mention | undefined {
  const mention = mentions[indexFrom(mentions, start)];
  return mention && mention.end <= end ? mention : undefined;
}

/** The index of the first of some mentions that begins at an offset or behind it. */
function indexFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
