import { html, nothing, type TemplateResult } from "lit";
import type { ActorGraphFile } from "../../graph/schema.ts";
import type { Loading } from "../graph-loader.ts";
import { perRecord } from "../per-record.ts";
import type { RecordIndex } from "../record-index.ts";
import { summaryOf, titleOf } from "../summary.ts";
import { listed } from "../words.ts";

/** How many publishers the credits name. */
const PUBLISHERS = 4;

/** Title and, in a line, what is shown. */
export function header(now: Loading, shown: RecordIndex | undefined): TemplateResult {
  const index = now.state === "ready" ? now.index : undefined;
  return html`<header>
    <h2 id="title" part="title">${index ? titleOf(index) : now.state === "loading" ? "Loading the graph …" : "Actor graph"}</h2>
    ${index?.file.description ? html`<p class="description">${index.file.description}</p>` : nothing}
    <p class="summary" part="summary">${shown ? summaryOf(shown.file) : "\u00a0"}</p>
  </header>`;
}

/** Who published what the records rest on, who made the file, and under which licence. */
export const credits = perRecord(({ documents, credit, licence }: ActorGraphFile): TemplateResult | typeof nothing => {
  const names = documents.map(({ publisher, title }) => publisher || title).filter((name) => name !== undefined);
  const sources = names.length > 0 ? `Sources: ${listed([...new Set(names)], PUBLISHERS)}` : "";
  const line = [sources, credit, licence].filter(Boolean).join(" · ");
  return line ? html`<footer class="credits" part="credits">${line}</footer>` : nothing;
});
