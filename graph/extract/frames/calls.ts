/**
 * Calls
 * =====
 *
 * Which contacts were made by telephone or video, and which "calls" are none.
 */
import type { MeetingForm } from "../../schema.ts";
import { nearestPredicate } from "../factuality/of-verbs.ts";
import type { Clause } from "../syntax/clause.ts";
import { type ContactNoun, HAPPENING_VERBS, REMOTE } from "./contacts.ts";

/** "called Putin" is a call, "called Putin a liar", "called on Putin" and "called for" are not. */
export function isPhoneCall(clause: Clause, verb: number): boolean {
  if (clause.isPassive(verb)) return false;
  const next = clause.units[verb + 1];
  if (next && /^(on|for|off|out|upon|in|up|into)$/.test(next.lower)) return next.lower === "up";
  // "called Putin to congratulate him" has a purpose, "called Putin weak" a name.
  const complements = clause.children(verb, "xcomp", "ccomp");
  if (complements.some((child) => clause.children(child, "mark").every((mark) => clause.unit(mark).lower !== "to")))
    return false;
  const object = clause.child(verb, "obj");
  if (object === undefined || clause.children(verb, "obj").length > 1) return object === undefined;
  const after = clause.units[clause.units.findIndex((unit) => unit.from >= clause.extent(object).to)];
  return (
    !after ||
    after.time !== undefined ||
    !/^(DET|ADJ|NOUN|PROPN)$/.test(after.pos) ||
    /^(today|yesterday|this|last|on)$/.test(after.lower) ||
    after.tag === "CD"
  );
}

/** A weak noun that means a contact even so: "a phone call", or the object of a verb of holding. */
export function isPlainly(clause: Clause, noun: number, row: ContactNoun): boolean {
  if (clause.obliques(noun, ["for"]).length > 0) return false;
  if (row.form === "call") {
    const remote = clause
      .children(noun, "compound", "amod")
      .some((child) => /phone|telephone|video|conference|virtual/.test(clause.unit(child).lower));
    const adverbial =
      clause.relation(noun).startsWith("obl") && ["in", "during", "on"].includes(clause.preposition(noun));
    const held =
      clause.relation(noun) === "obj" &&
      /^(hold|have|make|conduct|schedule|join)$/.test(clause.unit(clause.head(noun)).lemma);
    const happening =
      clause.relation(noun).startsWith("nsubj") && HAPPENING_VERBS.includes(clause.unit(clause.head(noun)).lemma);
    return remote || adverbial || held || happening;
  }
  return false;
}

/** The form of a contact: a call where something near it says so, "met by video", "telephone talks". */
export function formOf(clause: Clause, trigger: number, form: MeetingForm): MeetingForm {
  if (form === "visit" || form === "letter" || form === "summit") return form;
  // "informed Xi by telephone about his talks with the envoy": the telephone is not the talks'.
  const isArgument =
    /^(?:obj|nsubj|obl$|conj)/.test(clause.relation(trigger)) && clause.preposition(trigger) !== "about";
  const verb = clause.unit(trigger).pos === "VERB";
  const predicate = verb ? trigger : isArgument ? nearestPredicate(clause, trigger) : undefined;
  const near = [trigger, ...(predicate === undefined ? [] : [predicate])].flatMap((at) => [
    ...clause.children(at, "obl", "compound", "amod", "advmod", "nmod"),
  ]);
  const remote = near.some(
    (child) => clause.unit(child).mentions.length === 0 && REMOTE.test(phraseUpTo(clause, child)),
  );
  return remote ? "call" : form;
}

/** A phrase up to its noun: "in a phone call", "by video". */
function phraseUpTo(clause: Clause, noun: number): string {
  return clause.words
    .slice(clause.extent(noun).from, clause.unit(noun).to)
    .map((word) => word.text)
    .join(" ");
}
