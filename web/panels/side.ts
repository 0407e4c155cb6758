/**
 * The side
 * ========
 *
 * The column beside the drawing: the list, and over it, when opened, the filters or the evidence. It keeps the way back.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { Filter } from "../../graph/query/filter.ts";
import { type Choice, has, sameChoice } from "../choice.ts";
import { narrowed } from "../facets.ts";
import { BACK, FILTERS } from "../icons.ts";
import type { RecordIndex } from "../record-index.ts";
import { counted } from "../words.ts";
import { evidenceTitle } from "./evidence-title.ts";
import { FetchedPanels } from "./fetched.ts";
import { ListController, type ListHost } from "./list.ts";

interface SideHost extends ListHost, HTMLElement {
  readonly filter: Filter;
  narrow(by: Filter): void;
  clear(): void;
}

export class Side implements ReactiveController {
  private readonly host: SideHost;
  private readonly list: ListController;
  private readonly panels: FetchedPanels;
  private filtering = false;
  /** What was open before what is open now. */
  private trail: Choice[] = [];
  private focusNext: string | undefined;

  constructor(host: SideHost) {
    this.host = host;
    this.list = new ListController(host);
    this.panels = new FetchedPanels(host);
    host.addController(this);
  }

  hostUpdated() {
    if (this.focusNext === undefined) return;
    const selector = this.focusNext;
    this.focusNext = undefined;
    if (selector === "line") return this.list.focusLine();
    const target = this.host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    // Below the drawing, on a narrow screen, what was opened may be out of sight.
    target?.closest(".over")?.scrollIntoView({ block: "nearest" });
  }

  /** Settles when all that is open can be seen. */
  get settled(): Promise<void> {
    return this.panels.settled;
  }

  /** Shows the evidence; from within the evidence there is a way back. */
  open(choice: Choice) {
    const { selection, renderRoot } = this.host;
    const within = renderRoot instanceof ShadowRoot && renderRoot.activeElement?.closest(".evidence");
    if (!within || !selection) this.trail = [];
    else if (!sameChoice(choice, selection)) this.trail.push(selection);
    this.filtering = false;
    this.panels.retry();
    this.list.reveal(choice);
    this.focus(".evidence .title");
  }

  /** Forgets the way back. */
  close() {
    this.trail = [];
  }

  focusSearch() {
    this.filtering = false;
    this.host.clear();
    this.focus("input[type=search]");
  }

  onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const typing = target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
    if (event.key === "Escape" && (this.filtering || this.host.selection)) this.back();
    else if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) this.focusSearch();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  render(whole: RecordIndex, shown: RecordIndex): TemplateResult {
    const { selection } = this.host;
    const over = this.filtering || selection !== undefined;
    return html`<div class="side" part="side" data-over=${over ? "true" : "false"}>
      <div class="under" ?hidden=${over}>
        <div class="tools">${this.list.renderSearch()} ${this.filterButton()}</div>
        ${this.narrowing(whole, shown)} ${this.list.render()}
      </div>
      ${this.filtering ? this.filters(whole) : selection ? this.evidence(selection, shown) : nothing}
    </div>`;
  }

  private filterButton(): TemplateResult {
    const active = narrowed(this.host.filter);
    return html`<button
      type="button" class="filter-button" aria-expanded="false" @click=${this.openFilters}
    >${FILTERS} Filters${active > 0 ? html` <span class="badge">${active}<span class="visually-hidden"> active</span></span>` : nothing}</button>`;
  }

  private narrowing(whole: RecordIndex, shown: RecordIndex): TemplateResult | typeof nothing {
    if (narrowed(this.host.filter) === 0) return nothing;
    const size = ({ file }: RecordIndex) => file.meetings.length + file.stances.length;
    return html`<p class="narrowing" role="status">
      ${size(shown).toLocaleString("en")} of ${counted(size(whole), "record")} shown.
      <button type="button" class="link" @click=${() => this.host.narrow({})}>Show all</button>
    </p>`;
  }

  private filters(whole: RecordIndex): TemplateResult {
    const { filter: by } = this.host;
    return html`<section class="over filters" part="filters" aria-labelledby="filters-title">
      <div class="bar">${this.backButton("Back to the list")}<h3 class="title" id="filters-title" tabindex="-1">Filters</h3>
        <button type="button" class="link reset" ?disabled=${narrowed(by) === 0} @click=${() => this.host.narrow({})}>Reset</button>
      </div>
      <div class="scroll">${this.lost()} ${this.panels.code?.filters({ file: whole.file, by, change: (changed) => this.host.narrow(changed) })}</div>
    </section>`;
  }

  private evidence(selection: Choice, index: RecordIndex): TemplateResult {
    const context = { index, choose: (choice: Choice) => this.host.choose(choice) };
    return html`<section class="over evidence" part="evidence" aria-labelledby="evidence-title">
      <div class="bar">
        ${this.backButton(this.trail.length > 0 ? "Back" : "Back to the list")}
        <h3 class="title" id="evidence-title" tabindex="-1">${evidenceTitle(selection, index)}</h3>
      </div>
      <div class="scroll">${this.lost()} ${this.panels.code?.evidence(selection, context)}</div>
    </section>`;
  }

  private lost(): TemplateResult | typeof nothing {
    return this.panels.failed
      ? html`<p class="quiet">This part could not be loaded. Check the connection, go back and try again.</p>`
      : nothing;
  }

  private backButton(label: string): TemplateResult {
    return html`<button type="button" class="back" aria-label=${label} title=${`${label} (Escape)`} @click=${this.back}>${BACK}</button>`;
  }

  private openFilters = () => {
    this.filtering = true;
    this.panels.retry();
    this.focus(".filters .title");
  };

  private back = () => {
    if (this.filtering) {
      this.filtering = false;
      return this.focus(".filter-button");
    }
    let before = this.trail.pop();
    // A filter may have taken away what was open before.
    while (before && this.host.shown && !has(this.host.shown, before)) before = this.trail.pop();
    if (!before) {
      this.host.clear();
      return this.focus("line");
    }
    const trail = [...this.trail];
    this.host.choose(before);
    this.trail = trail;
  };

  private focus(what: string) {
    this.focusNext = what;
    this.host.requestUpdate();
  }
}
