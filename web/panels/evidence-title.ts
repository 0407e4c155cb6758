import { html, nothing, type TemplateResult } from "lit";
import { type Choice, titleOfChoice } from "../choice.ts";
import { actorGlyph } from "../glyphs.ts";
import type { RecordIndex } from "../record-index.ts";

/** The sign and the name at the head of the evidence. */
export function evidenceTitle(choice: Choice, index: RecordIndex): TemplateResult {
  const actor = "actor" in choice ? index.actors.get(choice.actor) : undefined;
  const issue = "issue" in choice ? index.issues.get(choice.issue) : undefined;
  const glyph = actor ? actorGlyph({ kind: "actor", actor }) : issue ? actorGlyph({ kind: "issue", issue }) : nothing;
  return html`${glyph}<span>${titleOfChoice(choice, index)}</span>`;
}
