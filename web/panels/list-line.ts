/** One line of the list: its sign, what it says, and a word on the side. */
import { html, nothing, type TemplateResult } from "lit";
import { describeMeeting, describeStance } from "../../graph/query/describe.ts";
import type { Section } from "../entries.ts";
import { actorGlyph } from "../glyphs.ts";
import { meetingGlyph, stanceGlyph } from "../record-glyph.ts";
import type { RecordIndex } from "../record-index.ts";
import { counted, MODALITY_WORDS, STATUS_WORDS, TYPE_WORDS } from "../words.ts";
import { readable } from "./facts.ts";

export function line(section: Section, id: string, index: RecordIndex): TemplateResult | typeof nothing {
  if (section === "actor") {
    const actor = index.actors.get(id);
    if (!actor) return nothing;
    return row(actorGlyph({ kind: "actor", actor }), actor.name, [TYPE_WORDS[actor.type], ...recordsNaming(id, index)]);
  }
  if (section === "issue") {
    const issue = index.issues.get(id);
    return issue ? row(actorGlyph({ kind: "issue", issue }), issue.name, recordsNaming(id, index)) : nothing;
  }
  if (section === "meeting") {
    const meeting = index.meetings.get(id);
    if (!meeting) return nothing;
    const { status, place, evidence } = meeting;
    return row(meetingGlyph(meeting), describeMeeting(meeting, index.file), [
      STATUS_WORDS[status],
      place,
      reports(evidence),
    ]);
  }
  const stance = index.stances.get(id);
  if (!stance) return nothing;
  const modality = stance.modality === "stated" ? undefined : MODALITY_WORDS[stance.modality];
  const date = stance.date && readable(stance.date);
  return row(stanceGlyph(stance), describeStance(stance, index.file), [date, modality, reports(stance.evidence)]);
}

function row(glyph: TemplateResult, text: string, aside: (string | undefined)[]): TemplateResult {
  return html`<span class="glyph">${glyph}</span><span class="text"
      >${text}<span class="visually-hidden">, </span><span class="aside">${aside.filter(Boolean).join(" · ")}</span></span>`;
}

function recordsNaming(id: string, index: RecordIndex): string[] {
  const contacts = index.contactsOf(id).length;
  const stances = index.stancesNaming(id);
  return [contacts > 0 ? counted(contacts, "contact") : "", stances > 0 ? counted(stances, "stance") : ""];
}

function reports(evidence: readonly unknown[]): string {
  return counted(evidence.length, "report");
}
