/** Objects that parsers take for something else. */
import { HOLDING_VERBS } from "../../frames/contacts.ts";
import { STANCE_RULES } from "../../frames/stances/rules.ts";
import type { Draft } from "./draft.ts";

/** Verbs with a particle that take an object: "call_off". */
const PHRASAL_VERBS = new Set(
  [...HOLDING_VERBS, ...STANCE_RULES.flatMap(({ verbs }) => verbs?.split(" ") ?? [])].filter((verb) =>
    /^[^_]+_(?:off|out|down|up)$/.test(verb),
  ),
);

/** "called off the talks", "ruled out a visit": the particle is the verb's, and what follows its object. */
export function attachParticles({ units, heads, relations }: Draft): void {
  for (const [i, relation] of relations.entries()) {
    const verb = i - 1;
    if (!PHRASAL_VERBS.has(`${units[verb]?.lemma}_${units[i]?.lower}`)) continue;
    // Parsers take "off the talks" for a phrase, or the bare "talks" for a verb.
    const phrase = relation === "case" ? (heads[i] as number) : heads.indexOf(verb, i + 1);
    if (phrase < i || heads[phrase] !== verb || units[phrase]?.pos !== "NOUN") continue;
    if (!/^(?:obl|xcomp)$/.test(relations[phrase] as string)) continue;
    heads[i] = verb;
    relations[i] = "compound:prt";
    relations[phrase] = "obj";
  }
}

/** "called Putin": a name right behind a verb that has no other object is the object, not what the subject is called. */
export function attachNames({ units, heads, relations }: Draft): void {
  for (const [i, relation] of relations.entries()) {
    const verb = i - 1;
    if (relation !== "xcomp" || heads[i] !== verb || units[i]?.pos !== "PROPN" || !units[i]?.mentions.length) continue;
    if (units[verb]?.pos !== "VERB" || /^(?:become|remain|stay)$/.test(units[verb]?.lemma ?? "")) continue;
    const taken = heads.some(
      (head, child) => head === verb && /^(?:obj|nsubj:pass|aux:pass)$/.test(relations[child] ?? ""),
    );
    if (!taken) relations[i] = "obj";
  }
}
