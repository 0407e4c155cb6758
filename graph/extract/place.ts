/**
 * Places
 * ======
 *
 * Where a contact took place: "in Istanbul", "at the palace in Istanbul", "the Istanbul talks", "the Istanbul meeting, where …".
 */

import { representative } from "../lexicon/representatives.ts";
import { isOfficeHead } from "../lexicon/titles.ts";
import { nearestPredicate } from "./factuality/of-verbs.ts";
import type { Mention } from "./mention.ts";
import type { Clause } from "./syntax/clause.ts";

/** How far a place may stand inside a phrase: "on the sidelines of a summit in Osaka". */
const DEPTH = 3;

/** The place of what a unit tells, as the text names it. */
export function placeOf(clause: Clause, trigger: number): string | undefined {
  const predicate = clause.unit(trigger).pos === "VERB" ? undefined : nearestPredicate(clause, trigger);
  const at = predicate === undefined ? [trigger] : [trigger, predicate];
  return (
    first(at, (unit) => around(clause, unit)) ??
    (predicate === undefined ? undefined : behindTopic(clause, at)) ??
    before(clause, trigger) ??
    where(clause, trigger)
  );
}

/** Phrases of place that hang on a unit, or on who is met: "met X in Y" may hang "in Y" on X; "the situation in Y" is no place. */
function around(clause: Clause, at: number): string | undefined {
  const objects = clause
    .children(at, "obj", "obl", "nmod")
    .filter((child) => isSomebody(clause, child) || OCCASIONS.test(clause.unit(child).lemma));
  return (
    first([at, ...objects], (unit) => first(placesOf(clause, unit), (phrase) => placeNamed(clause, phrase))) ??
    first(clause.obliques(at, ["at", "on", "during", "in", "to"]), (phrase) => within(clause, phrase, DEPTH)) ??
    // "is in Beijing for talks"
    (clause.children(at, "cop").length > 0 && /^(?:in|at)$/.test(clause.preposition(at))
      ? placeNamed(clause, at)
      : undefined)
  );
}

/** "talks on the release of hostages in Cairo" may hang Cairo on the hostages: a capital is where they talk. */
function behindTopic(clause: Clause, at: readonly number[]): string | undefined {
  const topics = at.flatMap((unit) => clause.obliques(unit, ["on", "about", "over"]));
  const nouns = [...topics, ...topics.flatMap((topic) => clause.obliques(topic, ["of"]))];
  const places = nouns.flatMap((noun) => clause.obliques(noun, ["in"]));
  const capitals = places.filter((phrase) => clause.unit(phrase).mentions.some(({ as }) => as === "capital"));
  return first(capitals, (phrase) => placeNamed(clause, phrase));
}

function placesOf(clause: Clause, unit: number): number[] {
  const phrases = clause.obliques(unit, ["in", "at"]);
  if (clause.unit(unit).lemma !== "discuss") return phrases;
  // "discussed the situation in Gaza" may hang Gaza on the verb.
  const topics = clause.children(unit, "obj").flatMap((object) => clause.coordinated(object));
  return phrases.filter((phrase) => !topics.includes((clause.child(phrase, "case") ?? 0) - 1));
}

function isSomebody(clause: Clause, phrase: number): boolean {
  const { mentions, lemma } = clause.unit(phrase);
  return mentions.length > 0 || representative(lemma) !== undefined || isOfficeHead(lemma);
}

/** A place told of an occasion or of premises: "at a base in Anchorage"; what is not in one place has none ("in the war in Ukraine"). */
function within(clause: Clause, phrase: number, depth: number): string | undefined {
  const { lemma, mentions } = clause.unit(phrase);
  const isAt = clause.preposition(phrase) === "at" && !ABSTRACT.test(lemma);
  if (depth === 0 || !(isAt || mentions.length > 0 || OCCASIONS.test(lemma))) return undefined;
  return (
    first(clause.obliques(phrase, ["in", "at"]), (inner) => placeNamed(clause, inner)) ??
    first(clause.obliques(phrase, ["of", "at", "in"]), (inner) => within(clause, inner, depth - 1))
  );
}

const OCCASIONS =
  /^(?:sideline|side|margin|fringe|summit|ministerial|meeting|conference|forum|gathering|session|assembly|ceremony|funeral|talk|lunch|luncheon|dinner|reception|event|visit|trip|hotel|palace|base|airport|residence|office|embassy|chancellery|ministry|headquarters|house|villa|resort|building|centre|center|compound|club|estate|restaurant|room|plane|train|ship)$/;
/** What one is at without being anywhere: "at odds over". */
const ABSTRACT = /^(?:time|odds|loggerhead|level|cost|request|invitation|behest|expense|risk|war|stage|height)$/;

/** "the Istanbul talks" */
function before(clause: Clause, trigger: number): string | undefined {
  return first(clause.children(trigger, "compound", "nmod:poss", "amod"), (modifier) => {
    const mention = clause.unit(modifier).mentions.find(isLocation);
    return mention?.type === "place" ? mention.name : undefined;
  });
}

/** "the Istanbul meeting, where delegations met" */
function where(clause: Clause, trigger: number): string | undefined {
  if (clause.relation(trigger) !== "acl:relcl") return undefined;
  if (!clause.children(trigger, "advmod").some((child) => clause.unit(child).lower === "where")) return undefined;
  return placeOf(clause, clause.head(trigger)) ?? placeNamed(clause, clause.head(trigger));
}

/** The place that a phrase names, and the one it is in: "Ciragan Palace, Istanbul". */
function placeNamed(clause: Clause, phrase: number): string | undefined {
  const mention = clause.unit(phrase).mentions.find(isLocation);
  if (!mention) return undefined;
  const inner = mention.type === "place" ? clause.obliques(phrase, ["in"]) : [];
  const outer = first(inner, (other) => clause.unit(other).mentions.find(isLocation)?.name);
  return outer === undefined ? withRegion(clause, mention) : `${mention.name}, ${outer}`;
}

/** "Washington, D.C.", "Anchorage, Alaska": a place and the region it is in. */
function withRegion(clause: Clause, mention: Mention): string {
  const { words } = clause;
  if (words[mention.to]?.text !== ",") return mention.name;
  const region = clause.units.flatMap((unit) => unit.mentions).find((other) => other.from === mention.to + 1);
  if (!region || !(region.type === "place" || region.as === "name")) return mention.name;
  return `${mention.name}, ${region.name}`;
}

/** Whether a name can be where something happens. */
export function isLocation(mention: Mention): boolean {
  return mention.type === "place" || (mention.type === "country" && mention.as !== "demonym");
}

function first<T>(items: readonly T[], read: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
