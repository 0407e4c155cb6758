/**
 * Filters
 * =======
 *
 * What is shown: kinds of contact and stance, types of actor, a stretch of time. Each choice tells how much it would show.
 */
import { html, nothing, svg, type TemplateResult } from "lit";
import { earliest, latest } from "../../graph/edtf.ts";
import type { Filter } from "../../graph/query/filter.ts";
import { isContact } from "../../graph/records.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { type Facet, type Facets, facetsOf, toggled } from "../facets.ts";
import { actorGlyph, tieGlyph } from "../glyphs.ts";
import { type Bin, histogram } from "../histogram.ts";
import { KIND_WORDS, STATUS_WORDS, TYPE_WORDS } from "../words.ts";
import { sampleNode } from "./sample-node.ts";

export interface FilterContext {
  file: ActorGraphFile;
  by: Filter;
  change(by: Filter): void;
}

export function filters({ file, by, change }: FilterContext): TemplateResult {
  const facets = facetsOf(file, by);
  const group = <Key extends keyof Facets>(
    key: Key,
    title: string,
    shown: Facets[Key],
    word: (value: Facets[Key][number]["value"]) => TemplateResult,
  ) =>
    shown.length === 0
      ? nothing
      : html`<fieldset>
          <legend>${title}</legend>
          ${shown.map(({ value, count, shown }: Facet<Facets[Key][number]["value"]>) =>
            check(word(value), count, shown, () => change(toggled(by, key, facets[key], value))),
          )}
        </fieldset>`;
  const kind = (value: Facets["kinds"][number]["value"]) =>
    html`<span class="glyph">${tieGlyph(value)}</span>${KIND_WORDS[value].word}`;
  return html`
    ${group(
      "kinds",
      "Contacts",
      facets.kinds.filter(({ value }) => isContact(value)),
      kind,
    )}
    ${group(
      "kinds",
      "Stances",
      facets.kinds.filter(({ value }) => !isContact(value)),
      kind,
    )}
    ${group(
      "actorTypes",
      "Actors",
      facets.actorTypes,
      (type) => html`<span class="glyph">${actorGlyph(sampleNode(type))}</span>${TYPE_WORDS[type]}`,
    )}
    ${
      facets.statuses.length > 1
        ? group("statuses", "Status of contacts", facets.statuses, (status) => html`${STATUS_WORDS[status]}`)
        : nothing
    }
    ${dates(file, by, change)}
  `;
}

function check(word: TemplateResult, count: number, shown: boolean, toggle: () => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${shown} @change=${toggle} />
    <span class="word">${word}</span>
    <span class="count">${count.toLocaleString("en")}</span>
  </label>`;
}

function dates(file: ActorGraphFile, by: Filter, change: (by: Filter) => void): TemplateResult | typeof nothing {
  const bins = histogram(file);
  const [first, last] = [bins[0]?.from, bins.at(-1)?.to];
  if (first === undefined || last === undefined) return nothing;
  const from = by.from === undefined ? "" : earliest(by.from);
  const to = by.to === undefined ? "" : latest(by.to);
  const input = (end: "from" | "to", word: string, value: string) => html`<label class="date">
    ${word}
    <input
      type="date" .value=${value} min=${first} max=${last}
      @change=${({ target }: Event) => {
        const { [end]: _, ...rest } = by;
        const day = (target as HTMLInputElement).value;
        change(day ? { ...rest, [end]: day } : rest);
      }}
    />
  </label>`;
  return html`<fieldset>
    <legend>Dates</legend>
    ${bars(bins, from, to)}
    <div class="dates">${input("from", "From", from)}${input("to", "To", to)}</div>
    <p class="quiet">Records without a date stay.</p>
  </fieldset>`;
}

/** The inputs say the same in text. */
function bars(bins: readonly Bin[], from: string, to: string): TemplateResult {
  const highest = Math.max(...bins.map(({ count }) => count), 1);
  return html`<svg class="bars" viewBox=${`0 0 ${bins.length} 20`} preserveAspectRatio="none" aria-hidden="true">
    ${bins.map(({ from: first, to: last, count }, place) => {
      const inside = (!from || last >= from) && (!to || first <= to);
      const height = count === 0 ? 0.4 : Math.max((count / highest) * 20, 1);
      return svg`<rect class=${inside ? "in" : "out"} x=${place + 0.1} y=${20 - height} width="0.8" height=${height} />`;
    })}
  </svg>`;
}
