import { issueId, stanceId } from "../../../ids.ts";
import type { Span, Stance } from "../../../schema.ts";
import type { Stretch } from "../folded-text.ts";
import type { ClaimReader } from "./claim-reader.ts";
import type { ClaimedStance } from "./claims.ts";
import { Unfounded } from "./evidence.ts";

/** An issue has a name, not a sentence. */
const LONGEST_ISSUE = 10;

/** The stance that a claim tells of, or why it can't be one; an issue that it is about is added to `issues`. */
export function stanceOf(claim: ClaimedStance, reader: ClaimReader, issues: Map<string, string>): Stance | Unfounded {
  const sentence = reader.quote(claim.quote, [claim.words, claim.holder.words, claim.target.words]);
  if (sentence instanceof Unfounded) return sentence;
  const trigger = reader.trigger(claim.words, sentence);
  if (trigger instanceof Unfounded) return trigger;
  const holder = reader.party(claim.holder, sentence, trigger);
  if (holder instanceof Unfounded) return holder;
  const speaker = claim.speaker && reader.party(claim.speaker, sentence, trigger);
  if (speaker instanceof Unfounded) return speaker;
  const target = targetOf(claim, reader, sentence, trigger);
  if (target instanceof Unfounded) return target;
  if (target.span.of === holder.actor) return new Unfounded("an actor has no stance on itself");
  if (target.issue !== undefined) issues.set(target.span.of, issues.get(target.span.of) ?? target.issue);
  const stance: Stance = {
    id: "",
    holder: holder.actor,
    target: target.issue === undefined ? { actor: target.span.of } : { issue: target.span.of },
    act: claim.act,
    words: reader.setting.text.slice(trigger.start, trigger.end).replace(/\s+/g, " "),
    polarity: claim.sign === "for" ? 1 : -1,
    modality: claim.modality,
    ...(speaker && speaker.actor !== holder.actor && { speaker: speaker.actor }),
    evidence: [
      reader.evidence(sentence, [
        { of: holder.actor, start: holder.start, end: holder.end },
        target.span,
        { of: "trigger", ...trigger },
      ]),
    ],
  };
  return { ...stance, id: stanceId(stance) };
}

/** The span of a target, and its name if it is an issue. */
function targetOf(
  { target }: ClaimedStance,
  reader: ClaimReader,
  sentence: Stretch,
  trigger: Stretch,
): { span: Span; issue?: string } | Unfounded {
  if (target.kind === "actor") {
    const party = reader.party(target, sentence, trigger);
    return party instanceof Unfounded ? party : { span: { of: party.actor, start: party.start, end: party.end } };
  }
  const { folded, text } = reader.setting;
  const [place] = folded.find(target.name, sentence.start, sentence.end);
  if (!place) return new Unfounded("the issue is not in the quote");
  const name = text
    .slice(place.start, place.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?|its|their|his|her|any|this|that) /i, "");
  if (name.split(" ").length > LONGEST_ISSUE) return new Unfounded("the issue is a sentence, not a name");
  return { span: { of: issueId(name), ...place }, issue: name };
}
