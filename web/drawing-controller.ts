import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Drawing, DrawingEvents } from "./drawing/drawing.ts";
import { type Places, placesOf } from "./places.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Selection } from "./selection.ts";
import { ThemeWatch } from "./theme-watch.ts";

/** How near the viewport the element comes before its drawing is fetched. */
const NEAR = "600px";

/** The whole graph and the part of it that passes the filters. */
export interface Drawn {
  whole: RecordIndex;
  shown: RecordIndex;
}

interface DrawingHost extends ReactiveControllerHost, Element {
  /** What is to be drawn; nothing while there is nothing. */
  readonly drawn: Drawn | undefined;
  /** What is to be brought out. */
  readonly selected: Selection | undefined;
}

/** What drawing takes; fetched once for all elements on a page. */
const fetchCode = () => Promise.all([import("./drawing/drawing.ts"), import("../graph/actor-graph.ts")]);

interface Prepared extends Places {
  of: RecordIndex;
  code: Awaited<ReturnType<typeof fetchCode>>;
}

/**
 * The drawing of an element: fetched when the element comes near the viewport, closed when it goes, and made again
 * when it comes back.
 */
export class DrawingController implements ReactiveController {
  /** What can't be drawn; the next graph may be drawn yet. */
  private broken: RecordIndex | undefined;
  private readonly host: DrawingHost;
  private readonly events: DrawingEvents;
  private readonly theme = new ThemeWatch(() => this.drawing?.refreshTheme());
  private nearness: IntersectionObserver | undefined;
  private near = false;
  private preparing: RecordIndex | undefined;
  private prepared: Prepared | undefined;
  private drawing: Drawing | undefined;
  private container: HTMLElement | undefined;
  private done: RecordIndex | undefined;
  private hovered: Selection | undefined;

  constructor(host: DrawingHost, events: DrawingEvents) {
    this.host = host;
    this.events = events;
    host.addController(this);
  }

  /** Whether there is a graph that could not be drawn. */
  get failed(): boolean {
    return this.broken !== undefined && this.broken === this.host.drawn?.whole;
  }

  /** How many nodes are in the list alone. */
  get leftOut(): number {
    return this.prepared?.leftOut ?? 0;
  }

  hostConnected() {
    this.nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.near = true;
        this.nearness?.disconnect();
        this.host.requestUpdate();
      },
      { rootMargin: NEAR },
    );
    this.nearness.observe(this.host);
    this.theme.start(this.host);
  }

  hostDisconnected() {
    this.nearness?.disconnect();
    this.near = false;
    this.theme.stop();
    this.close();
  }

  hostUpdated() {
    const { drawn } = this.host;
    const container = this.host.shadowRoot?.querySelector<HTMLElement>(".canvas") ?? undefined;
    if (container !== this.container || !drawn) this.close();
    this.container = container;
    if (!this.near || !drawn || !container || this.failed) return;
    if (this.prepared?.of !== drawn.whole) void this.prepare(drawn.whole);
    else this.draw(this.prepared, drawn, container);
  }

  hover(selection: Selection | undefined) {
    this.hovered = selection;
    this.drawing?.hover(selection);
  }

  zoom(factor: number) {
    this.drawing?.zoom(factor);
  }

  fit() {
    this.drawing?.fit();
  }

  private async prepare(whole: RecordIndex) {
    if (this.preparing === whole) return;
    this.preparing = whole;
    try {
      // Places are found for the whole graph, so that nothing moves when a filter changes.
      const [code, places] = await Promise.all([fetchCode(), placesOf(whole)]);
      // Meanwhile another graph may have been opened.
      if (this.preparing === whole) this.prepared = { of: whole, code, ...places };
    } catch (error) {
      this.fail(whole, error);
    }
    this.host.requestUpdate();
  }

  private draw(
    { code: [{ Drawing }, { actorGraph }], layout }: Prepared,
    { whole, shown }: Drawn,
    container: HTMLElement,
  ) {
    try {
      this.drawing ??= new Drawing(container, this.events);
      if (this.done !== shown) {
        const graph = actorGraph(shown.file);
        for (const id of graph.nodes()) if (!Object.hasOwn(layout, id)) graph.dropNode(id);
        this.drawing.show(graph, layout);
        this.done = shown;
      }
      this.drawing.select(this.host.selected);
      this.drawing.hover(this.hovered);
    } catch (error) {
      this.close();
      this.fail(whole, error);
      // Not within the update that is under way.
      queueMicrotask(() => this.host.requestUpdate());
    }
  }

  /** The list holds the same as text, and must not go down with the drawing. */
  private fail(whole: RecordIndex, error: unknown) {
    this.broken = whole;
    reportError(error);
  }

  private close() {
    this.drawing?.close();
    this.drawing = undefined;
    this.done = undefined;
    this.container = undefined;
  }
}
