/**
 * Targets
 * =======
 *
 * Whom or what a stance is towards: an actor, an actor's deed, or an issue. To condemn Russia's invasion is to be against
 * Russia; to back sanctions on Russia is too.
 */

import { type IssueMention, issueOf } from "../../issues/issue.ts";
import type { IssueMemory } from "../../issues/memory.ts";
import { SITUATIONS } from "../../issues/words.ts";
import type { Participants } from "../../parties/participants.ts";
import type { Party } from "../../parties/party.ts";
import type { Clause } from "../../syntax/clause.ts";
import { STANCE_NOUNS } from "./rules.ts";
import { HARMS, TRANSPARENT_NOUNS } from "./words.ts";

export type StanceTarget = { party: Party; sign: number } | { issue: IssueMention; sign: number };

/** Parties as targets themselves: what is said is said of them. */
export function towards(parties: readonly Party[]): StanceTarget[] {
  return parties.map((party) => ({ party, sign: 1 }));
}

/** What counts as a target: actors (and whose deed it is), issues of the kinds that politics is about too, or whatever there is. */
export type TargetScope = "actors" | "known issues" | "anything";

const AUDIENCES = new Set("reporter journalist correspondent audience crowd viewer listener reader".split(" "));
/** "the way Barr has handled the report" */
const MANNERS = new Set("way manner fact claim allegation report accusation suspicion".split(" "));
const DEED_OWNERS = ["of", "by", "from"];
const MAX_DEPTH = 4;

export class Targets {
  readonly #clause: Clause;
  readonly #participants: Participants;
  readonly #issues: IssueMemory;

  constructor(clause: Clause, participants: Participants, issues: IssueMemory) {
    this.#clause = clause;
    this.#participants = participants;
    this.#issues = issues;
  }

  /**
   * The targets of phrases and whatever is coordinated with them.
   *
   * @param polarity of what is said of them. To back sanctions on somebody is to be against him; to condemn a murder is to be against the
   * murder, and says nothing of the victim.
   */
  of(phrases: readonly number[], scope: TargetScope, polarity: 1 | -1 = 1): StanceTarget[] {
    return phrases
      .flatMap((phrase) => this.#clause.coordinated(phrase))
      .flatMap((phrase) => {
        const found = this.#one(phrase, scope, 0);
        if (polarity > 0 || found.every(({ sign }) => sign > 0)) return found;
        const harm = scope === "actors" ? undefined : issueOf(this.#clause, phrase, true);
        return harm ? [{ issue: harm, sign: 1 }] : [];
      });
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

  /** Whose conduct a measure depends on: "sanctions should Russia fail to …", "not before Cuba frees them". */
  ofCondition(verb: number): StanceTarget[] {
    return towards(this.#conditions(verb).flatMap((clause) => this.#participants.of(this.#clause.subjects(clause, 0))));
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
          clause
            .children(child, "mark")
            .some((mark) => /^(if|unless|until|till|before)$/.test(clause.unit(mark).lower)) ||
          clause.isInverted(child),
      );
  }

  #one(i: number, scope: TargetScope, depth: number): StanceTarget[] {
    const clause = this.#clause;
    // Whoever is told, "warned reporters", is not who is meant.
    if (AUDIENCES.has(clause.unit(i).lemma)) return [];
    const direct = this.#participants.one(i);
    if (direct.length > 0) return towards(direct);
    const unit = clause.unit(i);
    if ((unit.pos !== "NOUN" && unit.pos !== "PROPN") || depth > MAX_DEPTH) return [];
    if (unit.mentions.length > 0) return scope === "actors" ? [] : this.#issue(i, false);
    const owners = this.#doersOf(i);
    const rule = STANCE_NOUNS.get(unit.lemma);
    if (rule && rule.act !== "support" && owners.length === 0) {
      const inner = this.#inside(i, rule.target, depth);
      if (inner.length > 0)
        return scope === "actors" ? [] : inner.map((target) => ({ ...target, sign: target.sign * rule.polarity }));
    }
    if (MANNERS.has(unit.lemma)) {
      const doers = this.#clause.children(i, "acl", "acl:relcl", "ccomp").flatMap((verb) => this.#clause.agents(verb));
      if (doers.length > 0) return towards(this.#participants.of(doers));
    }
    if (TRANSPARENT_NOUNS.has(unit.lemma) && owners.length === 0) {
      const inner = this.#inside(i, ["of", "for", "to", "on"], depth);
      if (inner.length > 0) return inner;
    }
    if (owners.length > 0) {
      const sign = HARMS.has(unit.lemma) ? -1 : 1;
      return owners.map((party) => ({ party, sign }));
    }
    if (scope === "actors") return [];
    const known = issueOf(clause, i);
    const makers = known ? [] : this.#makersOf(i);
    if (makers.length > 0) return towards(makers);
    return this.#issue(i, scope === "anything");
  }

  #issue(i: number, anything: boolean): StanceTarget[] {
    const issue =
      issueOf(this.#clause, i) ??
      this.#issues.recall(this.#clause, i) ??
      (anything ? issueOf(this.#clause, i, true) : undefined);
    return issue ? [{ issue, sign: 1 }] : [];
  }

  /** Whose deed it is. "the Yemeni conflict" is nobody's, "Putin's war" is. */
  #doersOf(i: number): Party[] {
    const clause = this.#clause;
    const isOwned = clause.children(i, "nmod:poss").length > 0;
    if (SITUATIONS.has(clause.unit(i).lemma) && !isOwned) return [];
    const owners = this.#participants.owners(i, DEED_OWNERS);
    // "Ukraine's sovereignty and territorial integrity"
    const shares = clause.relation(i) === "conj" && !isOwned && clause.children(i, "det").length === 0;
    return owners.length === 0 && shares ? this.#doersOf(clause.head(i)) : owners;
  }

  /** Who made it, where a participle says so: "an appeal filed by lawyers of Todoric". */
  #makersOf(noun: number): Party[] {
    const makers = this.#clause.children(noun, "acl").flatMap((verb) => this.#clause.obliques(verb, ["by"]));
    return this.#participants.of(makers);
  }

  #inside(noun: number, prepositions: readonly string[], depth: number): StanceTarget[] {
    return this.#clause
      .obliques(noun, prepositions)
      .flatMap((phrase) => this.#clause.coordinated(phrase))
      .flatMap((phrase) => this.#one(phrase, "known issues", depth + 1));
  }
}
