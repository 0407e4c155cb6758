/**
 * Records in full
 * ===============
 *
 * A contact or stance: what it says in a sentence, its facts, its life-line, and what it rests on.
 */
import { html, nothing, type TemplateResult } from "lit";
import { describeMeeting, describeStance } from "../../graph/query/describe.ts";
import { kindOfStance, targetOf } from "../../graph/records.ts";
import type { Meeting, Participant, Stance } from "../../graph/schema.ts";
import { meetingGlyph, stanceGlyph } from "../record-glyph.ts";
import { sidesOf } from "../sides.ts";
import { FORM_WORDS, MODALITY_WORDS, STATUS_WORDS } from "../words.ts";
import { confidence, doubt, fact, when } from "./facts.ts";
import { lifeLine } from "./life-line.ts";
import { nameButton, type PanelContext } from "./panel-context.ts";
import { countedApart, sources } from "./sources.ts";

/** A contact in full. */
export function meetingRecord(meeting: Meeting, context: PanelContext): TemplateResult {
  const { index } = context;
  return html`<article class="record">
    <p class="sentence" title=${confidence(meeting) ?? nothing}>${describeMeeting(meeting, index.file)}.</p>
    <dl class="facts">
      ${fact("Who", who(meeting, context))}
      ${fact("Form", FORM_WORDS[meeting.form])}
      ${fact("Status", html`${meetingGlyph(meeting)} ${STATUS_WORDS[meeting.status]}`)}
      ${fact("When", when(meeting))}
      ${fact("Time", meeting.time)}
      ${fact("Place", meeting.place)}
      ${fact("About", names(meeting.issues ?? [], context))}
      ${fact("CAMEO code", meeting.cameo)}
      ${fact("Reading", doubt(meeting))}
    </dl>
    ${meeting.history && meeting.history.length > 0 ? lifeLine(meeting.history, index) : nothing}
    <h4>${countedApart([meeting], "contact")}</h4>
    ${sources(meeting.evidence, index)}
  </article>`;
}

/** A stance in full. */
export function stanceRecord(stance: Stance, context: PanelContext): TemplateResult {
  const { index } = context;
  const target = targetOf(stance);
  const kind = kindOfStance(stance);
  return html`<article class="record">
    <p class="sentence" title=${confidence(stance) ?? nothing}>${describeStance(stance, index.file)}.</p>
    <dl class="facts">
      ${fact("Who", nameButton(stance.holder, context))}
      ${fact(
        "Stands",
        html`${stanceGlyph(stance)} ${kind === "neutral" ? "neither for nor against" : kind} ${nameButton(target, context)}`,
      )}
      ${fact("Said so", stance.speaker === undefined ? undefined : html`according to ${nameButton(stance.speaker, context)}`)}
      ${fact("Act", stance.words ? html`${stance.act} <span class="quiet">(“${stance.words}”)</span>` : stance.act)}
      ${fact("Put as", MODALITY_WORDS[stance.modality])}
      ${fact("When", when(stance))}
      ${fact("CAMEO code", stance.cameo)}
      ${fact("Goldstein value", stance.goldstein)}
      ${fact("Reading", doubt(stance))}
    </dl>
    <h4>${countedApart([stance], "stance")}</h4>
    ${sources(stance.evidence, index)}
  </article>`;
}

/** The participants side by side, each with its part in the contact. */
function who(meeting: Meeting, context: PanelContext): TemplateResult[] {
  return sidesOf(meeting).map(
    (side, position) =>
      html`<span class="party">${position > 0 ? html`<span class="quiet">with </span>` : nothing}${side.map(
        (participant, place) =>
          html`${place > 0 ? ", " : ""}${nameButton(participant.actor, context)}${part(participant)}`,
      )}</span>`,
  );
}

function part({ role, through }: Participant): TemplateResult | typeof nothing {
  const words = [role === "participant" ? undefined : role, through ? `through ${through}` : undefined].filter(Boolean);
  return words.length > 0 ? html` <span class="quiet">(${words.join(", ")})</span>` : nothing;
}

function names(ids: readonly string[], context: PanelContext): TemplateResult[] {
  return ids.map((id, place) => html`${place > 0 ? ", " : ""}${nameButton(id, context)}`);
}
