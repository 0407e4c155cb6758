/**
 * Evidence
 * ========
 *
 * What there is on a choice: who an actor is, or what a record says and what it rests on.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Choice } from "../choice.ts";
import { tieGlyph } from "../glyphs.ts";
import { tieForm } from "../look.ts";
import { KIND_WORDS } from "../words.ts";
import { actorPage, issuePage } from "./actor-page.ts";
import type { PanelContext } from "./panel-context.ts";
import { meetingRecord, stanceRecord } from "./record.ts";
import { countedApart } from "./sources.ts";

/** A tie with very many records shows the newest of them. */
const RECORDS_SHOWN = 50;

export function evidence(choice: Choice, context: PanelContext): TemplateResult | typeof nothing {
  const { index } = context;
  if ("actor" in choice) {
    const actor = index.actors.get(choice.actor);
    return actor ? actorPage(actor, context) : nothing;
  }
  if ("issue" in choice) {
    const issue = index.issues.get(choice.issue);
    return issue ? issuePage(issue, context) : nothing;
  }
  if ("meeting" in choice) {
    const meeting = index.meetings.get(choice.meeting);
    return meeting ? meetingRecord(meeting, context) : nothing;
  }
  if ("stance" in choice) {
    const stance = index.stances.get(choice.stance);
    return stance ? stanceRecord(stance, context) : nothing;
  }
  return tiePage(choice.tie, context);
}

function tiePage(key: string, context: PanelContext): TemplateResult | typeof nothing {
  const tie = context.index.ties.get(key);
  if (!tie) return nothing;
  const { kind, meetings, stances } = tie;
  const count = meetings.length > 0 ? countedApart(meetings, "contact") : countedApart(stances, "stance");
  const rest = Math.max(meetings.length, stances.length) - RECORDS_SHOWN;
  return html`<p class="about">${tieGlyph(kind, tieForm(tie))} ${KIND_WORDS[kind].word} · ${count}</p>
    ${meetings.slice(-RECORDS_SHOWN).map((meeting) => meetingRecord(meeting, context))}
    ${stances.slice(-RECORDS_SHOWN).map((stance) => stanceRecord(stance, context))}
    ${rest > 0 ? html`<p class="quiet">and ${rest} older ones: search for both names to list them all</p>` : nothing}`;
}
