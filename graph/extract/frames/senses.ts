/**
 * Senses
 * ======
 *
 * Verbs of contact that mean something else as well, told apart by what stands around them.
 */

import { representative } from "../../lexicon/representatives.ts";
import { isLocation } from "../place.ts";
import type { Clause } from "../syntax/clause.ts";
import { isPhoneCall } from "./calls.ts";
import { contactNoun } from "./contact-nouns.ts";
import type { ContactVerb } from "./contacts.ts";

const PREMISES =
  /^(?:palace|house|residence|office|airport|headquarters|home|villa|estate|capital|city|ministry|chancellery|embassy|mansion|door|steps)$/;
const GAMES =
  /^(?:final|semi-?final|quarter-?final|match|game|cup|championship|tournament|league|playoff|play-off|friendly|qualifier|derby|tie-?break|knockout)$/;
/** How long they spoke. */
const SPANS = /^(?:hour|minute|time|while|length|day)$/;
/** Where somebody is received, or for what. */
const SETTING = ["in", "at", "to", "into", "for", "on"];

/** Whether a verb is meant as its row of the table has it. */
export function isMeant(clause: Clause, verb: number, { sense }: ContactVerb): boolean {
  if (isGame(clause, verb)) return false;
  if (sense === "telephone") return isPhoneCall(clause, verb);
  if (sense === "courtesy call") return isCourtesyCall(clause, verb);
  if (sense === "speech") return !isSpeech(clause, verb);
  return sense === undefined || isReception(clause, verb);
}

/** "called on Macron in Paris" is a visit, "called on Macron to resign" and "for restraint" a demand; delegations go to discuss. */
function isCourtesyCall(clause: Clause, verb: number): boolean {
  if (clause.isPassive(verb) || clause.obliques(verb, ["for"]).length > 0) return false;
  const infinitives = clause.children(verb, "xcomp", "advcl", "ccomp").filter((child) => clause.isInfinitive(child));
  const below = clause.obliques(verb, ["on", "upon"]).flatMap((phrase) => clause.children(phrase, "acl"));
  if (infinitives.length + below.length === 0) return true;
  const delegated = clause.subjects(verb, 0).some((subject) => representative(clause.unit(subject).lemma) === "group");
  return (
    delegated &&
    infinitives.every((child) => /^(?:discuss|brief|congratulate|exchange)$/.test(clause.unit(child).lemma))
  );
}

/** "Obama and Bush spoke at the service", "spoke out against": to an audience, not with each other. */
function isSpeech(clause: Clause, verb: number): boolean {
  if (clause.obliques(verb, ["with", "to"]).length > 0) return false;
  if (clause.child(verb, "compound:prt") !== undefined) return true;
  return clause.obliques(verb, ["at", "before", "against", "of", "for"]).some((phrase) => {
    const { lemma, mentions } = clause.unit(phrase);
    return !mentions.some(isLocation) && !PREMISES.test(lemma) && !contactNoun(clause, phrase) && !SPANS.test(lemma);
  });
}

/** "welcomed Merkel to the palace" is a reception, "welcomed Merkel to the club" and "welcomed her" an opinion. */
function isReception(clause: Clause, verb: number): boolean {
  const objects = clause.children(verb, "obj");
  return [verb, ...objects].some((at) =>
    clause.obliques(at, SETTING).some((phrase) => {
      const { lemma, mentions } = clause.unit(phrase);
      return mentions.some(isLocation) || PREMISES.test(lemma) || contactNoun(clause, phrase) !== undefined;
    }),
  );
}

/** "Germany met France in the final." */
function isGame(clause: Clause, verb: number): boolean {
  const objects = clause.children(verb, "obj");
  return [verb, ...objects].some((at) =>
    clause.obliques(at, ["in", "at", "for", "during"]).some((phrase) => GAMES.test(lastWord(clause, phrase))),
  );
}

/** "World Cup" is a cup. */
function lastWord(clause: Clause, phrase: number): string {
  const { lemma, to } = clause.unit(phrase);
  return lemma || (clause.words[to - 1]?.text.toLowerCase() ?? "");
}
