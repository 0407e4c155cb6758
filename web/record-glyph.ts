/** A record's tie in small, as the drawing would show it if it stood alone. */
import type { TemplateResult } from "lit";
import { kindOfMeeting, kindOfStance } from "../graph/records.ts";
import type { Meeting, Stance } from "../graph/schema.ts";
import { tieGlyph } from "./glyphs.ts";
import { tieForm } from "./look.ts";

export function meetingGlyph(meeting: Meeting): TemplateResult {
  const kind = kindOfMeeting(meeting);
  return tieGlyph(kind, tieForm({ kind, meetings: [meeting], stances: [] }));
}

export function stanceGlyph(stance: Stance): TemplateResult {
  const kind = kindOfStance(stance);
  return tieGlyph(kind, tieForm({ kind, meetings: [], stances: [stance] }));
}
