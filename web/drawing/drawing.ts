/**
 * The drawing
 * ===========
 *
 * An actor graph on screen, which can be looked at, moved and tapped. Cytoscape is known in this folder alone, and the folder
 * is reached by `import()`.
 */
import type { ActorGraph } from "../../graph/actor-graph.ts";
import type { Layout } from "../../graph/layout.ts";
import { flag, loadedFlag } from "../flags.ts";
import { type Pointed, type Selection, sameSelection, selectionKeys } from "../selection.ts";
import { nodeData } from "./elements.ts";
import { focusOf } from "./focus.ts";
import { type Frame, frameFor, insetsFor } from "./frame.ts";
import { gestures } from "./gestures.ts";
import { readTheme, type Theme } from "./palette.ts";
import { Picture } from "./picture.ts";
import { pointer } from "./pointer.ts";

export interface DrawingEvents {
  select(selection: Pointed | undefined): void;
  hover(selection: Pointed | undefined): void;
}

/** A fit brings few nodes no nearer than this. */
const NEAREST = 1.8;

/** How long a fit takes, in milliseconds. */
const TRAVEL = 280;

/**
 * A drawing in a container, whose size it follows.
 *
 * @example
 *
 * ```ts
 * const drawing = new Drawing(container, { select: showEvidence, hover() {} });
 * drawing.show(graph, layout(graph));
 * drawing.select({ actor: "Q567" });
 * ```
 */
export class Drawing {
  private readonly container: HTMLElement;
  private readonly picture: Picture;
  private readonly stop = new AbortController();
  private readonly resizing: ResizeObserver;
  private theme: Theme;
  private graph: ActorGraph | undefined;
  private frame: Frame | undefined;
  private size = { width: 0, height: 0 };
  /** As last given, and as they stand now: the reader may have moved some. */
  private given: Layout = {};
  private places: Layout = {};
  private chosen: Selection | undefined;
  private hovered: Selection | undefined;
  /** Whether the reader has zoomed or panned, so that a fit unasked would take something away. */
  private touched = false;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.container = container;
    if (getComputedStyle(container).position === "static") container.style.position = "relative";
    this.theme = readTheme(container);
    const zoomAt = (factor: number, x: number, y: number) => this.zoomAt(factor, x, y);
    // Before cytoscape listens, to keep touches from it.
    gestures(container, { zoomAt, panBy: (dx, dy) => this.pan(dx, dy) }, this.stop.signal);
    this.picture = new Picture(container);
    const hover = (selection: Pointed | undefined) => {
      this.picture.point(selection ? "pointer" : "");
      this.hover(selection);
      events.hover(selection);
    };
    const tap = (selection: Pointed | undefined) => {
      this.select(selection);
      events.select(selection);
    };
    const panned = () => {
      this.touched = true;
    };
    const moved = (id: string, to: { x: number; y: number }) => {
      if (this.frame) this.places[id] = this.frame.toLayout(to);
    };
    pointer(this.picture.cy, container, { hover, tap, tapTwice: () => this.fit(), moved, panned }, this.stop.signal);
    this.resizing = new ResizeObserver(() => this.resize());
    this.resizing.observe(container);
  }

  /** Shows a graph, whole or filtered. Nodes stay where they are, or come back to where they were, unless they are given a new place. */
  show(graph: ActorGraph, positions: Layout): void {
    const given = (id: string) => positions[id] ?? [0, 0];
    const stays = (id: string) => {
      const last = this.given[id];
      return last !== undefined && last[0] === given(id)[0] && last[1] === given(id)[1];
    };
    const another = graph.order > 0 && !graph.someNode(stays);
    graph.forEachNode((id) => {
      this.places[id] = (stays(id) && this.places[id]) || given(id);
    });
    this.given = { ...this.given, ...positions };
    this.graph = graph;
    if (another) this.touched = false;
    if (another || !this.frame) this.reframe();
    else this.draw();
    if (!this.touched && !this.isInView()) this.fit();
    void this.loadFlags(graph);
  }

  /** Marks what is selected and brings out its neighbourhood. */
  select(selection: Selection | undefined): void {
    if (sameSelection(this.chosen, selection)) return;
    this.chosen = selection;
    this.bringOut();
  }

  /** Brings out a neighbourhood for as long as it is pointed at. */
  hover(selection: Selection | undefined): void {
    if (sameSelection(this.hovered, selection)) return;
    this.hovered = selection;
    this.bringOut();
  }

  /** Reads the custom properties of the look anew. */
  refreshTheme(): void {
    this.theme = readTheme(this.container);
    if (this.frame) this.picture.style(this.theme, this.frame);
  }

  /** Brings everything shown into view. */
  fit(): void {
    const { frame, size } = this;
    const { cy } = this.picture;
    if (!frame || cy.nodes().empty()) return;
    this.touched = false;
    const box = cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false });
    const [padX, padY] = [frame.unit * 0.7 + frame.font, frame.unit * 0.3 + frame.font * 1.6];
    const zoom = Math.min((size.width - 2 * padX) / box.w, (size.height - 2 * padY) / box.h, NEAREST);
    const pan = {
      x: size.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: size.height / 2 - (zoom * (box.y1 + box.y2)) / 2,
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) cy.viewport({ zoom, pan });
    else cy.stop().animate({ zoom, pan, duration: TRAVEL, easing: "ease-in-out" });
  }

  /** Zooms by a factor about the middle. */
  zoom(factor: number): void {
    this.zoomAt(factor, this.size.width / 2, this.size.height / 2);
  }

  /** Moves the picture by so many pixels. */
  pan(dx: number, dy: number): void {
    this.touched = true;
    this.picture.cy.panBy({ x: dx, y: dy });
  }

  /** Where an actor or issue is on screen: its box in pixels of the container. */
  place(id: string): { x: number; y: number; width: number; height: number } | undefined {
    const node = this.picture.cy.getElementById(id);
    if (node.empty() || !node.isNode()) return undefined;
    const [{ x, y }, width, height] = [node.renderedPosition(), node.renderedWidth(), node.renderedHeight()];
    return { x: x - width / 2, y: y - height / 2, width, height };
  }

  /** Takes the drawing out of its container, with all that listened and watched. */
  close(): void {
    this.stop.abort();
    this.resizing.disconnect();
    this.picture.close();
  }

  private zoomAt(factor: number, x: number, y: number): void {
    const { cy } = this.picture;
    this.touched = true;
    cy.stop().zoom({ level: cy.zoom() * factor, renderedPosition: { x, y } });
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === this.size.width && height === this.size.height) return;
    const { cy } = this.picture;
    const middle = this.frame?.toLayout({
      x: (this.size.width / 2 - cy.pan().x) / cy.zoom(),
      y: (this.size.height / 2 - cy.pan().y) / cy.zoom(),
    });
    cy.resize();
    this.reframe();
    if (!this.touched || !middle || !this.frame) return;
    const { x, y } = this.frame.toPixels(middle);
    cy.pan({ x: width / 2 - x * cy.zoom(), y: height / 2 - y * cy.zoom() });
  }

  /** Suits the picture to the room, and shows all of it unless the reader has chosen a view. */
  private reframe(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (!this.graph || this.graph.order === 0 || width === 0 || height === 0) return;
    this.size = { width, height };
    const shown: Layout = Object.fromEntries(this.graph.mapNodes((id) => [id, this.places[id] ?? [0, 0]]));
    const rough = frameFor(shown, width, height);
    this.frame = frameFor(shown, width, height, insetsFor(nodeData(this.graph, rough.unit), shown, rough));
    this.draw();
    this.picture.style(this.theme, this.frame);
    if (!this.touched) this.picture.cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  }

  private draw(): void {
    if (!this.graph || !this.frame) return;
    this.picture.show(this.graph, this.places, this.frame);
    this.bringOut();
  }

  private bringOut(): void {
    if (!this.graph) return;
    const focus = focusOf(this.graph, this.hovered) ?? focusOf(this.graph, this.chosen);
    this.picture.bringOut(focus, this.chosen ? selectionKeys(this.chosen) : []);
  }

  private isInView(): boolean {
    const { cy } = this.picture;
    const { x1, y1, x2, y2 } = cy.extent();
    const outside = cy.nodes().filter((node) => {
      const { x, y } = node.position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
    return outside.empty();
  }

  private async loadFlags(graph: ActorGraph): Promise<void> {
    const countries = graph.mapNodes((_id, node) =>
      node.kind === "actor" && node.actor.type === "country" ? node.actor.country : undefined,
    );
    const missing = countries.filter((country) => country !== undefined).filter((country) => !loadedFlag(country));
    const found = await Promise.all(missing.map(flag));
    if (found.some((uri) => uri !== undefined) && !this.stop.signal.aborted && this.graph === graph) this.draw();
  }
}
