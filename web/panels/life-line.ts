/**
 * Life-line
 * =========
 *
 * What was reported of a contact's status, in order: planned, then held, or called off, each with its sentence.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { MeetingStatus, StatusReport } from "../../graph/schema.ts";
import type { RecordIndex } from "../record-index.ts";
import { STATUS_WORDS } from "../words.ts";
import { readable } from "./facts.ts";
import { source } from "./sources.ts";

/** A dot tells by its form how things stood: hollow, full, or crossed. */
const DOTS: Record<MeetingStatus, string> = {
  planned: "hollow",
  held: "full",
  postponed: "crossed",
  cancelled: "crossed",
  refused: "crossed",
  denied: "crossed",
  unknown: "hollow",
};

export function lifeLine(history: readonly StatusReport[], index: RecordIndex): TemplateResult {
  return html`<h4>What was reported when</h4>
    <ol class="life-line" part="life-line">
      ${history.map(
        ({ status, reported, evidence }) =>
          html`<li class=${DOTS[status]}>
            <p><strong>${STATUS_WORDS[status]}</strong> ${reported ? html`<span class="quiet">as of ${readable(reported)}</span>` : nothing}</p>
            ${source(evidence, index)}
          </li>`,
      )}
    </ol>`;
}
