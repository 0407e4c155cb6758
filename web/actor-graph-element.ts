import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type Filter, filter } from "../graph/query/filter.ts";
import type { ActorGraphFile } from "../graph/schema.ts";
import { announced, type Choice, has, sameChoice, selectionOf } from "./choice.ts";
import { DrawingController, type Drawn } from "./drawing-controller.ts";
import { selectEvent } from "./events.ts";
import { narrowed } from "./facets.ts";
import type { Fault } from "./fault.ts";
import { FullScreen } from "./full-screen.ts";
import { GraphLoader } from "./graph-loader.ts";
import { credits, header } from "./panels/header.ts";
import { Side } from "./panels/side.ts";
import { Stage } from "./panels/stage.ts";
import { failed, loading, nothingYet } from "./panels/states.ts";
import { RecordIndex } from "./record-index.ts";
import type { Selection } from "./selection.ts";
import { fromAddress, fromText, fromValue, type Source } from "./source.ts";
import { elementStyles } from "./styles/element.ts";

/**
 * Who met or spoke with whom, and who stands where: a drawing of the actors and their ties, beside it a list of the same as
 * text, and behind every line the sentences that say so.
 *
 * The records come from `src`, from the `data` property, or from an inline child; the first of them that is given counts.
 * Whatever else stands inside the element is shown until the graph is there, and stays where it can't be had.
 *
 * Its keys: arrows walk the list, Enter opens the evidence, Escape goes back, `/` goes to the search.
 *
 * @example
 *
 * ```html
 * <script type="module" src="actor-graph/define.js"></script>
 * <actor-graph src="talks.graph.json"></actor-graph>
 *
 * <actor-graph theme="dark">
 *   <script type="application/json">{ "format": "actor-graph/1", … }</script>
 *   <p>Shown until the graph is there.</p>
 * </actor-graph>
 * ```
 *
 * @fires actor-select - The reader chose an actor; `detail.id` tells which.
 * @fires issue-select - The reader chose an issue; `detail.id` tells which.
 * @fires tie-select - The reader chose a tie in the drawing; `detail.id` is its key in the actor graph.
 * @fires meeting-select - The reader chose a contact in the list; `detail.id` tells which.
 * @fires stance-select - The reader chose a stance in the list; `detail.id` tells which.
 * @fires selection-clear - The reader went back to the list, or to the drawing as a whole.
 * @fires filter-change - The reader narrowed down or widened what is shown; `detail.filter` is how.
 * @fires actor-graph-load - A graph is there; `detail.file` holds its records.
 * @fires actor-graph-error - No graph could be had; `detail.message` says why, `detail.error` is the error.
 *
 * @slot - What to show before, and instead of, the graph: a table of the contacts, for one.
 *
 * @csspart title - The title.
 * @csspart summary - The line that tells what there is.
 * @csspart canvas - The drawing.
 * @csspart toolbar - The buttons that move the drawing.
 * @csspart legend - What the signs mean.
 * @csspart side - The column with the list, the filters and the evidence.
 * @csspart search - The field that searches.
 * @csspart list - The lines of the list.
 * @csspart filters - The filters.
 * @csspart evidence - What there is on the reader's choice.
 * @csspart quote - A sentence that says so.
 * @csspart error - The message in place of a graph.
 * @csspart credits - Where the records come from.
 *
 * @cssprop [--actor-graph-height=42rem] - The height that is reserved.
 * @cssprop [--actor-graph-padding=1rem] - The space around all of it.
 * @cssprop [--actor-graph-font=inherit] - The typeface, as in `font-family`.
 * @cssprop [--actor-graph-font-size=0.9375rem] - The size of running text.
 * @cssprop --actor-graph-page - The ground. All other colours of `look.ts` have such a property too.
 * @cssprop --actor-graph-ink - Text.
 * @cssprop --actor-graph-quiet - Text that stands back.
 * @cssprop --actor-graph-accent - What is chosen, and links.
 */
export class ActorGraphElement extends LitElement {
  static override styles = elementStyles;

  /** Address of a graph file (`*.graph.json`), relative to the page. */
  @property() src: string | undefined;

  /** The records themselves, as a value. */
  @property({ attribute: false }) data: ActorGraphFile | undefined;

  /** `light` or `dark`; without it the page's colour scheme holds. */
  @property({ reflect: true }) theme: "light" | "dark" | undefined;

  /** What is shown; everything unless told. */
  @property({ attribute: false }) filter: Filter = {};

  /** What is chosen. */
  @property({ attribute: false }) selection: Choice | undefined;

  /** What the live region says. */
  @state() private told = "";

  protected readonly loader = new GraphLoader(this, {
    loaded: ({ file }) => this.tell("actor-graph-load", { file }),
    failed: (fault: Fault, error: unknown) => this.tell("actor-graph-error", { message: fault.sentence, error }),
  });
  protected readonly drawing = new DrawingController(this, {
    select: (selection) => (selection ? this.choose(selection) : this.clear()),
    hover: (selection) => this.stage.pointAt(selection),
  });
  protected readonly fullScreen = new FullScreen(this);
  protected readonly side = new Side(this);
  protected readonly stage = new Stage(this, this.drawing, this.fullScreen);

  private inline: string | undefined;
  private filtered: { whole: RecordIndex; by: Filter; shown: RecordIndex } | undefined;

  /** The records, all of them; nothing until they are there. */
  get file(): ActorGraphFile | undefined {
    return this.whole?.file;
  }

  /** All records, by id. @internal */
  get whole(): RecordIndex | undefined {
    return this.loader.loading.state === "ready" ? this.loader.loading.index : undefined;
  }

  /** The records that pass the filter, by id. @internal */
  get shown(): RecordIndex | undefined {
    const { whole, filter: by } = this;
    if (!whole || narrowed(by) === 0) return whole;
    if (this.filtered?.whole !== whole || this.filtered.by !== by) {
      this.filtered = { whole, by, shown: new RecordIndex(filter(whole.file, by)) };
    }
    return this.filtered.shown;
  }

  /** What the drawing is made from. @internal */
  get drawn(): Drawn | undefined {
    const { whole, shown } = this;
    return whole && shown && whole.file.actors.length > 0 ? { whole, shown } : undefined;
  }

  /** What the drawing brings out. @internal */
  get selected(): Selection | undefined {
    return this.shown && selectionOf(this.selection, this.shown);
  }

  /** Opens the evidence on an actor, issue, tie or record, as if the reader had chosen it. */
  choose(choice: Choice): void {
    const { shown } = this;
    if (!shown || !has(shown, choice)) return;
    this.told = announced(choice, shown);
    this.side.open(choice);
    if (sameChoice(choice, this.selection)) return;
    this.selection = choice;
    this.dispatchEvent(selectEvent(choice));
  }

  /** Closes the evidence. */
  clear(): void {
    this.side.close();
    if (!this.selection) return;
    this.selection = undefined;
    this.told = "";
    this.tell("selection-clear", {});
  }

  /** Narrows down what is shown, as if the reader had done so. */
  narrow(by: Filter): void {
    this.filter = by;
    this.tell("filter-change", { filter: by });
  }

  /** Brings something out in the drawing while the reader points at it. @internal */
  bringOut(choice: Choice | undefined): void {
    if (this.shown) this.drawing.hover(selectionOf(choice, this.shown));
  }

  /** Puts the cursor into the search. */
  focusSearch(): void {
    this.side.focusSearch();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.side.onKey);
    if (this.loader.wasCut) void this.loader.load(this.source());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.side.onKey);
  }

  /** An update is complete when what the reader opened can be seen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.side.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has("src") || changed.has("data")) void this.loader.load(this.source());
    const { shown, selection } = this;
    if (shown && selection && !has(shown, selection)) this.clear();
  }

  protected override render(): TemplateResult {
    const now = this.loader.loading;
    const { whole, shown } = this;
    const empty = whole && whole.file.actors.length === 0;
    const full = whole && shown && !empty;
    return html`<section class=${full ? "frame" : "frame bare"} aria-labelledby="title" aria-busy=${now.state === "loading" ? "true" : "false"}>
      ${header(now, shown)}
      ${now.state === "nothing" ? nothingYet(undefined) : nothing}
      ${now.state === "loading" ? loading() : nothing}
      ${now.state === "failed" ? failed(now.fault) : nothing}
      ${empty ? nothingYet(whole.file) : nothing}
      <slot ?hidden=${now.state === "ready"} @slotchange=${this.onSlotChange}></slot>
      ${full ? html`${this.stage.render(whole, shown)} ${this.side.render(whole, shown)} ${credits(whole.file)}` : nothing}
      <p class="visually-hidden" role="status">${this.told}</p>
    </section>`;
  }

  private source(): Source | undefined {
    if (this.src) return fromAddress(this.src, this.ownerDocument.baseURI);
    if (this.data !== undefined) return fromValue(this.data);
    this.inline = this.inlineText();
    return this.inline === undefined ? undefined : fromText(this.inline, "The graph in this page");
  }

  private inlineText(): string | undefined {
    return this.querySelector(":scope > script[type='application/json']")?.textContent ?? undefined;
  }

  /** The page's parser, or a framework, may bring the inline graph after the element. */
  private onSlotChange(): void {
    if (!this.src && this.data === undefined && this.inlineText() !== this.inline) void this.loader.load(this.source());
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
