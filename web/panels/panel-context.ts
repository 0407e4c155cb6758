import { html, type TemplateResult } from "lit";
import type { Choice } from "../choice.ts";
import type { RecordIndex } from "../record-index.ts";

/** What a panel needs of the element that shows it. */
export interface PanelContext {
  index: RecordIndex;
  choose(choice: Choice): void;
}

/** A name that opens whom or what it names. */
export function nameButton(id: string, { index, choose }: PanelContext): TemplateResult {
  const choice = index.issues.has(id) ? { issue: id } : { actor: id };
  return html`<button type="button" class="link" @click=${() => choose(choice)}>${index.name(id)}</button>`;
}
