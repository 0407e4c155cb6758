/**
 * The list
 * ========
 *
 * Everything that the drawing shows, as text: searched, walked by keyboard, and opened. One tab stop for the search, one for
 * the sections, one for the list itself.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { type Choice, sameChoice } from "../choice.ts";
import { choiceOf, type Entries, entriesFound, entriesOf, SECTIONS, type Section } from "../entries.ts";
import { SEARCH } from "../icons.ts";
import type { RecordIndex } from "../record-index.ts";
import { counted } from "../words.ts";
import { line } from "./list-line.ts";

/** How many lines are shown at first, and how many more at a time, so that a long list never freezes the page. */
const AT_A_TIME = 100;

const TITLES: Record<Section, string> = { actor: "Actors", issue: "Issues", meeting: "Contacts", stance: "Stances" };

export interface ListHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  /** What is shown, after filters. */
  readonly shown: RecordIndex | undefined;
  readonly selection: Choice | undefined;
  choose(choice: Choice): void;
  bringOut(choice: Choice | undefined): void;
}

export class ListController implements ReactiveController {
  private readonly host: ListHost;
  private text = "";
  private wanted: Section = "actor";
  private limit = AT_A_TIME;
  /** The line that has the list's tab stop. */
  private current: string | undefined;
  private read: { index: RecordIndex; text: string; entries: Entries } | undefined;

  constructor(host: ListHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate() {
    const { selection } = this.host;
    const section = selection && SECTIONS.find((name) => name in selection);
    // So that the reader who comes back from the evidence finds the line where it was left.
    if (selection && section && this.entries(section).includes(idOf(selection))) this.current = idOf(selection);
  }

  /** Puts the cursor into the search. */
  focusSearch() {
    this.query<HTMLInputElement>("input[type=search]")?.focus();
  }

  /** Puts the focus back on the line where the reader was. */
  focusLine() {
    const line =
      this.query<HTMLElement>("[role=option][tabindex='0']") ?? this.query<HTMLElement>("[role=tab][tabindex='0']");
    line?.focus();
  }

  /** Shows the section that lists a choice. */
  reveal(choice: Choice) {
    const section = SECTIONS.find((name) => name in choice);
    if (section && this.entries(section).includes(idOf(choice))) this.wanted = section;
  }

  renderSearch(): TemplateResult {
    return html`<div class="search">
      ${SEARCH}
      <input
        type="search" part="search" aria-label="Search actors, contacts and stances" aria-keyshortcuts="/"
        placeholder="Search" autocomplete="off" spellcheck="false" enterkeyhint="search"
        .value=${this.text} @input=${this.onInput} @keydown=${this.onSearchKey}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>`;
  }

  render(): TemplateResult {
    const { section } = this;
    const ids = this.entries(section);
    const shown = ids.slice(0, this.limit);
    const first = this.current !== undefined && shown.includes(this.current) ? this.current : shown[0];
    return html`
      <div class="tabs" role="tablist" aria-label="What to list" @keydown=${this.onTabKey}>
        ${this.sections.map((name) => this.tab(name, name === section))}
      </div>
      <div class="scroll" id="lines" role="tabpanel" aria-labelledby=${`tab-${section}`}>
        ${
          shown.length === 0
            ? html`<p class="nothing">${this.text ? html`Nothing found for “${this.text}”.` : "Nothing to list with these filters."}</p>`
            : html`<div class=${`lines of-${section}`} part="list" role="listbox" aria-label=${TITLES[section]} @keydown=${this.onLineKey}>
              ${repeat(
                shown,
                (id) => id,
                (id) => this.option(section, id, id === first),
              )}
            </div>`
        }
        ${
          ids.length > shown.length
            ? html`<button type="button" class="more" @click=${this.showMore}>
              Show ${Math.min(AT_A_TIME, ids.length - shown.length)} more of ${counted(ids.length, "line")}
            </button>`
            : nothing
        }
      </div>`;
  }

  private tab(section: Section, selected: boolean): TemplateResult {
    return html`<button
      type="button" role="tab" id=${`tab-${section}`} aria-controls="lines" aria-selected=${selected ? "true" : "false"}
      tabindex=${selected ? 0 : -1} @click=${() => this.show(section)}
    >${TITLES[section]} <span class="count">${this.entries(section).length.toLocaleString("en")}</span></button>`;
  }

  private option(section: Section, id: string, hasTabStop: boolean): TemplateResult {
    const choice = choiceOf(section, id);
    const index = this.host.shown as RecordIndex;
    return html`<div
      class="line" role="option" data-id=${id} tabindex=${hasTabStop ? 0 : -1}
      aria-selected=${sameChoice(choice, this.host.selection) ? "true" : "false"}
      @click=${() => this.host.choose(choice)}
      @focus=${() => this.onLine(id, choice)} @blur=${this.offLine}
      @mouseenter=${() => this.host.bringOut(choice)} @mouseleave=${() => this.host.bringOut(undefined)}
    >${guard([index, section, id], () => line(section, id, index))}</div>`;
  }

  private get section(): Section {
    // A search may find nothing among the actors and much among the contacts.
    return this.entries(this.wanted).length > 0
      ? this.wanted
      : (SECTIONS.find((name) => this.entries(name).length > 0) ?? this.wanted);
  }

  private get sections(): Section[] {
    return SECTIONS.filter((name) => name !== "issue" || (this.host.shown?.file.issues.length ?? 0) > 0);
  }

  private entries(section: Section): readonly string[] {
    const index = this.host.shown;
    if (!index) return [];
    if (this.read?.index !== index || this.read.text !== this.text) {
      this.read = {
        index,
        text: this.text,
        entries: this.text.trim() ? entriesFound(index.file, this.text) : entriesOf(index),
      };
    }
    return this.read.entries[section];
  }

  private show(section: Section) {
    this.wanted = section;
    this.limit = AT_A_TIME;
    this.host.requestUpdate();
  }

  private onInput = ({ target }: InputEvent) => {
    this.text = (target as HTMLInputElement).value;
    this.limit = AT_A_TIME;
    this.current = undefined;
    this.host.requestUpdate();
  };

  private onSearchKey = (event: KeyboardEvent) => {
    const [first] = this.entries(this.section);
    if (event.key === "ArrowDown") this.query<HTMLElement>("[role=option]")?.focus();
    else if (event.key === "Enter" && this.text && first !== undefined) this.host.choose(choiceOf(this.section, first));
    else if (event.key === "Escape" && this.text) {
      this.text = "";
      this.host.requestUpdate();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private onTabKey = (event: KeyboardEvent) => {
    const { sections } = this;
    const at = sections.indexOf(this.section);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sections.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const section = sections[(to + sections.length) % sections.length] as Section;
    this.show(section);
    void this.host.updateComplete.then(() => this.query<HTMLElement>(`#tab-${section}`)?.focus());
  };

  private onLine(id: string, choice: Choice) {
    this.current = id;
    this.host.bringOut(choice);
    this.host.requestUpdate();
  }

  private offLine = ({ relatedTarget }: FocusEvent) => {
    // From line to line the next one is brought out at once.
    if (!(relatedTarget instanceof Element && relatedTarget.role === "option")) this.host.bringOut(undefined);
  };

  private onLineKey = (event: KeyboardEvent) => {
    const lines = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=option]")];
    const at = lines.indexOf(event.target as HTMLElement);
    const page = 10;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: Math.min(at + page, lines.length - 1),
      PageUp: Math.max(at - page, 0),
      Home: 0,
      End: lines.length - 1,
    }[event.key];
    if (event.key === "Enter" || event.key === " ") lines[at]?.click();
    else if (to === undefined) return;
    else if (to < 0) this.focusSearch();
    else if (to < lines.length) lines[to]?.focus();
    else this.showMore();
    event.preventDefault();
  };

  private showMore = () => {
    const before = this.limit;
    this.limit += AT_A_TIME;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelectorAll<HTMLElement>("[role=option]")[before]?.focus();
    });
  };

  private query<T extends Element>(selector: string): T | null {
    return this.host.renderRoot.querySelector<T>(selector);
  }
}

function idOf(choice: Choice): string {
  return Object.values(choice)[0] as string;
}
