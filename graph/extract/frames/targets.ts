/**
 * Targets
 * =======
 *
 * Whom or what a stance is towards: an actor, an actor's deed, or an issue. To condemn Russia's invasion is to be against
 * Russia; to back sanctions on Russia is too.
 */
import type { Clause } from "../clause.ts";
import { type IssueMention, issueOf } from "../issues.ts";
import type { Participants } from "../participants.ts";
import type { Party } from "../party.ts";
import { HARMS, STANCE_NOUNS, TRANSPARENT_NOUNS } from "./stances.ts";

export type StanceTarget = { party: Party; sign: number } | { issue: IssueMention; sign: number };

const DEED_OWNERS = ["of", "by", "from"];
const MAX_DEPTH = 4;

export class Targets {
  readonly #clause: Clause;
  readonly #participants: Participants;

  constructor(clause: Clause, participants: Participants) {
    this.#clause = clause;
    this.#participants = participants;
  }

  /** The targets of phrases and whatever is coordinated with them; deeds and issues too unless only actors are asked for. */
  of(phrases: readonly number[], actorsOnly: boolean): StanceTarget[] {
    return phrases
      .flatMap((phrase) => this.#clause.coordinated(phrase))
      .flatMap((phrase) => this.#one(phrase, actorsOnly, 0));
  }

  /** From "sanctions" in "the implementation of sanctions" up to "implementation". */
  outermost(noun: number): number {
    const clause = this.#clause;
    let at = noun;
    for (let steps = 0; steps < MAX_DEPTH; steps++) {
      if (clause.relation(at) === "conj" && clause.unit(clause.head(at)).pos === "NOUN") {
        at = clause.head(at);
        continue;
      }
      const head = clause.head(at);
      if (head < 0 || clause.relation(at) !== "nmod" || !TRANSPARENT_NOUNS.has(clause.unit(head).lemma)) break;
      at = head;
    }
    return at;
  }

  /** Whose conduct a measure depends on: "sanctions should Russia fail to …". */
  ofCondition(verb: number): StanceTarget[] {
    return this.#conditions(verb)
      .flatMap((clause) => this.#participants.of(this.#clause.subjects(clause, 0)))
      .map((party) => ({ party, sign: 1 }));
  }

  hasCondition(verb: number): boolean {
    return this.#conditions(verb).length > 0;
  }

  #conditions(verb: number): number[] {
    const clause = this.#clause;
    const under = [
      verb,
      ...clause.children(verb, "obj"),
      ...clause.children(verb, "obj").flatMap((object) => clause.children(object, "nmod")),
    ];
    return under
      .flatMap((at) => clause.children(at, "advcl", "acl", "ccomp", "conj", "acl:relcl"))
      .filter(
        (child) =>
          clause.children(child, "mark").some((mark) => /^(if|unless)$/.test(clause.unit(mark).lower)) ||
          clause.isInverted(child),
      );
  }

  #one(i: number, actorsOnly: boolean, depth: number): StanceTarget[] {
    const clause = this.#clause;
    const direct = this.#participants.one(i);
    if (direct.length > 0) return direct.map((party) => ({ party, sign: 1 }));
    const unit = clause.unit(i);
    if ((unit.pos !== "NOUN" && unit.pos !== "PROPN") || unit.mentions.length > 0 || depth > MAX_DEPTH) return [];
    const owners = this.#participants.owners(i, DEED_OWNERS);
    const rule = STANCE_NOUNS.get(unit.lemma);
    if (rule && rule.act !== "support" && owners.length === 0) {
      const inner = this.#inside(i, rule.target, depth);
      if (inner.length > 0)
        return actorsOnly ? [] : inner.map((target) => ({ ...target, sign: target.sign * rule.polarity }));
    }
    if (TRANSPARENT_NOUNS.has(unit.lemma) && owners.length === 0) {
      const inner = this.#inside(i, ["of", "for", "to", "on"], depth);
      if (inner.length > 0) return inner;
    }
    if (owners.length > 0) {
      const sign = HARMS.has(unit.lemma) ? -1 : 1;
      return owners.map((party) => ({ party, sign }));
    }
    if (actorsOnly) return [];
    const issue = issueOf(clause, i);
    return issue ? [{ issue, sign: 1 }] : [];
  }

  #inside(noun: number, prepositions: readonly string[], depth: number): StanceTarget[] {
    return this.#clause
      .obliques(noun, prepositions)
      .flatMap((phrase) => this.#clause.coordinated(phrase))
      .flatMap((phrase) => this.#one(phrase, false, depth + 1));
  }
}
