/**
 * Places
 * ======
 *
 * Where a contact took place: "in Istanbul", "the Istanbul talks", "the Istanbul meeting, where …".
 */
import type { Clause } from "./clause.ts";
import { nearestPredicate } from "./factuality.ts";
import type { Mention } from "./mention.ts";

/** The place of what a unit tells, as the text names it. */
export function placeOf(clause: Clause, trigger: number): string | undefined {
  const predicate = clause.unit(trigger).pos === "VERB" ? undefined : nearestPredicate(clause, trigger);
  for (const at of predicate === undefined ? [trigger] : [trigger, predicate]) {
    const located = [...clause.obliques(at, ["in", "at"]), ...throughObjects(clause, at)];
    for (const phrase of located) {
      const name = nameOf(clause, phrase);
      if (name) return name;
    }
  }
  for (const modifier of clause.children(trigger, "compound", "nmod:poss", "amod")) {
    const mention = clause.unit(modifier).mentions.find(isLocation);
    if (mention && mention.type === "place") return mention.name;
  }
  if (
    clause.relation(trigger) === "acl:relcl" &&
    clause.children(trigger, "advmod").some((child) => clause.unit(child).lower === "where")
  ) {
    return placeOf(clause, clause.head(trigger)) ?? nameOf(clause, clause.head(trigger));
  }
  return undefined;
}

/** "met X in Y" may hang "in Y" on X. */
function throughObjects(clause: Clause, at: number): number[] {
  return clause.children(at, "obj", "obl", "nmod").flatMap((child) => clause.obliques(child, ["in", "at"]));
}

function nameOf(clause: Clause, phrase: number): string | undefined {
  const mention = clause.unit(phrase).mentions.find(isLocation);
  if (!mention) return undefined;
  return withRegion(clause, mention);
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
