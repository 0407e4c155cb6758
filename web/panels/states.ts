/** What stands where the graph would stand. */
import { html, nothing, type TemplateResult } from "lit";
import type { ActorGraphFile } from "../../graph/schema.ts";
import type { Fault } from "../fault.ts";
import { listed } from "../words.ts";

export function loading(): TemplateResult {
  return html`<div class="state" role="status"><span class="pulse" aria-hidden="true"></span>Loading the graph …</div>`;
}

export function failed({ sentence, places }: Fault): TemplateResult {
  return html`<div class="state error" part="error" role="alert">
    <p>${sentence}</p>
    ${
      places.length > 0
        ? html`<details>
          <summary>All that is wrong</summary>
          <ul>${places.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}</ul>
        </details>`
        : nothing
    }
  </div>`;
}

/** An empty graph, and why it is empty as far as the file tells. */
export function nothingYet(file: ActorGraphFile | undefined): TemplateResult {
  const titles = file?.documents.map(({ title, id }) => `“${title ?? id}”`) ?? [];
  const reason = !file
    ? "No graph file has been given to it."
    : titles.length > 0
      ? `No contact or stance was found in ${listed(titles, 2)}.`
      : "The file holds no actors.";
  return html`<div class="state"><p><strong>Nothing in this graph yet.</strong></p><p>${reason}</p></div>`;
}
