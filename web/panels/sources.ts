/**
 * Sources
 * =======
 *
 * What a record rests on: each sentence with its marks, who published it and when, and the way there.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Document, Evidence } from "../../graph/schema.ts";
import { OUTWARD } from "../icons.ts";
import { addressOfQuote } from "../links.ts";
import type { RecordIndex } from "../record-index.ts";
import { counted, DOCUMENT_WORDS } from "../words.ts";
import { readable } from "./facts.ts";
import { markedQuote } from "./marked-quote.ts";

/** A record with very many reports shows the first of them; the count tells of the rest. */
const SHOWN = 20;

/** All that a record rests on. */
export function sources(evidence: readonly Evidence[], index: RecordIndex): TemplateResult {
  const rest = evidence.length - SHOWN;
  return html`<ul class="sources" part="sources">
      ${evidence.slice(0, SHOWN).map((one) => html`<li>${source(one, index)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="quiet">and ${counted(rest, "more report")} in the file</p>` : nothing}`;
}

/** One sentence or row, and where it stands. */
export function source(evidence: Evidence, index: RecordIndex): TemplateResult {
  const document = index.documents.get(evidence.document);
  const address = addressOfQuote(document?.url, "quote" in evidence ? evidence.quote : "");
  return html`<figure class="source">
    ${
      "quote" in evidence
        ? html`<blockquote>${markedQuote(evidence, (id) => index.name(id))}</blockquote>`
        : html`<p class="row">${evidence.row}</p>`
    }
    <figcaption>
      ${credit(document, evidence.document)}
      ${
        address
          ? html` · <a href=${address} target="_blank" rel="noopener noreferrer">Read at the source ${OUTWARD}<span
              class="visually-hidden"> (opens in a new tab)</span></a>`
          : nothing
      }
    </figcaption>
  </figure>`;
}

/** "The Example, 19 May 2025". */
function credit(document: Document | undefined, id: string): string {
  if (!document) return id;
  const who = document.publisher || document.title || DOCUMENT_WORDS[document.kind];
  return document.published ? `${who}, ${readable(document.published)}` : who;
}

/** Events counted apart from the reports on them: "1 contact · 3 reports". */
export function countedApart(records: readonly { evidence: readonly Evidence[] }[], one: string): string {
  const reports = records.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return `${counted(records.length, one)} · ${counted(reports, "report")}`;
}
