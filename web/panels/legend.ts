/**
 * Legend
 * ======
 *
 * The signs that the graph at hand uses, each with a word; unfolded, each with a sentence.
 */
import { html, nothing, type TemplateResult } from "lit";
import { kindOfMeeting, kindOfStance, TIE_KINDS, type TieKind } from "../../graph/records.ts";
import type { ActorGraphFile, Stance } from "../../graph/schema.ts";
import { actorGlyph, tieGlyph } from "../glyphs.ts";
import type { TieForm } from "../look.ts";
import { perRecord } from "../per-record.ts";
import { KIND_WORDS, SHAPES_EXPLAINED, TYPES } from "../words.ts";
import { sampleNode } from "./sample-node.ts";

interface Sign {
  glyph: TemplateResult;
  explained: string;
}

interface TieSign extends Sign {
  word: string;
}

const FORMS_EXPLAINED: Record<TieForm, string> = {
  call: "A dotted line: they only spoke by telephone.",
  letter: "A line of dashes and dots: they only wrote to each other.",
  intended: "A broken line with a hollow end: a stance that is intended or depends on a condition.",
  ended: "A thin, crossed line with an end: a stance that has been given up.",
};

export const legend = perRecord((file: ActorGraphFile): TemplateResult | typeof nothing => {
  const ties = tieSigns(file);
  const nodes = nodeSigns(file);
  if (nodes.length === 0) return nothing;
  return html`<div class="legend" part="legend">
    <ul class="signs" aria-label="Lines">${ties.map(({ glyph, word }) => html`<li>${glyph} ${word}</li>`)}</ul>
    <details @keydown=${closeOnEscape}>
      <summary>How to read this</summary>
      <div class="explained">
        ${[...nodes, ...ties].map(({ glyph, explained }) => html`<p><span class="glyph">${glyph}</span><span>${explained}</span></p>`)}
        <p class="quiet">The thicker a line, the more records stand behind it. Choose a line or an actor to see the sentences.</p>
      </div>
    </details>
  </div>`;
});

function closeOnEscape(event: KeyboardEvent) {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== "Escape" || !details.open) return;
  details.open = false;
  event.stopPropagation();
}

function tieSigns({ meetings, stances }: ActorGraphFile): TieSign[] {
  const kinds = new Set<TieKind>([...meetings.map(kindOfMeeting), ...stances.map(kindOfStance)]);
  const held = new Set(meetings.filter(({ status }) => status === "held").map(({ form }) => form));
  const intended = stances.find(({ modality }) => modality === "intended" || modality === "conditional");
  const ended = stances.find(({ modality }) => modality === "ended");
  const ofStance = (kind: TieKind, stance: Stance | undefined, form: TieForm) =>
    stance && kindOfStance(stance) === kind ? [sign(kind, form, form, FORMS_EXPLAINED[form])] : [];
  return TIE_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => [
    sign(kind, undefined, KIND_WORDS[kind].word, KIND_WORDS[kind].explained),
    ...(kind === "held" && held.has("call") ? [sign(kind, "call", "spoke by telephone", FORMS_EXPLAINED.call)] : []),
    ...(kind === "held" && held.has("letter") ? [sign(kind, "letter", "wrote", FORMS_EXPLAINED.letter)] : []),
    ...ofStance(kind, intended, "intended"),
    ...ofStance(kind, ended, "ended"),
  ]);
}

function sign(kind: TieKind, form: TieForm | undefined, word: string, explained: string): TieSign {
  return { glyph: tieGlyph(kind, form), word, explained };
}

function nodeSigns({ actors, issues }: ActorGraphFile): Sign[] {
  const types = new Set<string>(actors.map(({ type }) => type));
  if (issues.length > 0) types.add("issue");
  return TYPES.filter((type) => types.has(type)).map((type) => ({
    glyph: actorGlyph(sampleNode(type)),
    explained: SHAPES_EXPLAINED[type],
  }));
}
