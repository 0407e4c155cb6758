/**
 * Stances of a text
 * =================
 *
 * From what single sentences claim to stances with issue, speaker, date and evidence.
 */
import { issueId, stanceId } from "../../ids.ts";
import type { Issue, QuotedEvidence, Stance } from "../../schema.ts";
import type { StanceClaim } from "../frames/stances/claim.ts";
import type { IssueMention } from "../issues/issue.ts";
import type { Party } from "../parties/party.ts";
import { stanceConfidence } from "./confidence.ts";

export interface StanceSetting {
  /** Who says so: whoever is quoted or reported, if anybody. */
  speakers: readonly Party[];
  words: string;
  evidence(trigger: number, spans: readonly { of: string; start: number; end: number }[]): QuotedEvidence;
}

/** Collects the stances of one text, sentence by sentence. */
export class Stances {
  readonly stances: Stance[] = [];
  readonly #issues = new Map<string, Issue>();

  get issues(): Issue[] {
    return [...this.#issues.values()];
  }

  add(
    { trigger, holder, target, act, polarity, modality }: StanceClaim,
    { speakers, words, evidence }: StanceSetting,
  ): void {
    const at = "party" in target ? target.party : target.issue;
    const of = "party" in target ? target.party.actor : this.#issue(target.issue);
    const [speaker] = speakers;
    const stance: Stance = {
      id: "",
      holder: holder.actor,
      target: "party" in target ? { actor: of } : { issue: of },
      act,
      words,
      polarity,
      modality,
      ...(speaker && speakers.every((one) => one.actor !== holder.actor) && { speaker: speaker.actor }),
      evidence: [
        evidence(trigger, [
          { of: holder.actor, start: holder.start, end: holder.end },
          { of, start: at.start, end: at.end },
        ]),
      ],
      confidence: stanceConfidence(act, modality),
    };
    stance.id = stanceId(stance);
    this.stances.push(stance);
  }

  #issue({ name }: IssueMention): string {
    const id = issueId(name);
    if (!this.#issues.has(id)) this.#issues.set(id, { id, name, aliases: [] });
    return id;
  }
}
