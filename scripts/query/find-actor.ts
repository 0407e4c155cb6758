import { fold } from "../../graph/fold.ts";
import { search } from "../../graph/query/search.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** A name that no actor has, or more than one. Ends a command with exit code 1. */
export class ActorNameError extends Error {
  override readonly name = "ActorNameError";
}

/** How many near matches a message lists. */
const LISTED = 5;

/** What a hit scores whose words are all as typed or go on from there. */
const WITHOUT_GUESSING = 0.85;

/**
 * The id of the actor that somebody means by its id, its name, an alias, or some words of these: the one that matches best. Typing
 * errors are not guessed away, since the answer would be about somebody else.
 *
 * @throws {ActorNameError} None matches, or several do alike; the message lists who may be meant.
 */
export function findActor(file: ActorGraphFile, name: string): string {
  if (file.actors.some(({ id }) => id === name)) return name;
  const folded = fold(name);
  const named = file.actors.filter((actor) => [actor.name, ...actor.aliases].some((one) => fold(one) === folded));
  const [only] = named;
  if (only !== undefined && named.length === 1) return only.id;

  const hits = search(file, name, { limit: Number.POSITIVE_INFINITY }).filter(({ kind }) => kind === "actor");
  const best = hits.filter(({ score }) => score >= WITHOUT_GUESSING && score === hits[0]?.score);
  const [first] = best;
  if (first !== undefined && best.length === 1) return first.id;
  throw new ActorNameError(first === undefined ? unknown(name, hits) : ambiguous(name, best));
}

interface Near {
  id: string;
  label: string;
}

function ambiguous(name: string, near: readonly Near[]): string {
  return `"${name}" can be ${listed(near)}. Say more of the name, or give the id.`;
}

function unknown(name: string, near: readonly Near[]): string {
  const meant = near.length > 0 ? `Near: ${listed(near)}.` : "Nothing comes near.";
  return `No actor is called "${name}". ${meant} An id, a name or an alias is wanted.`;
}

function listed(near: readonly Near[]): string {
  const more = near.length - LISTED;
  const names = near.slice(0, LISTED).map(({ id, label }) => `${label} (${id})`);
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
