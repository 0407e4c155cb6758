/**
 * The picture
 * ===========
 *
 * The nodes and ties of a graph as cytoscape's elements, with the hulls below and the lettering above them.
 */
import cytoscape, { type Core, type EdgeCollection, type EventObject } from "cytoscape";
import type { ActorGraph } from "../../graph/actor-graph.ts";
import { type Group, groups } from "../../graph/layout/groups.ts";
import type { Layout } from "../../graph/layout.ts";
import { type NodeData, nodeData, type TieData, tieData } from "./elements.ts";
import type { Frame } from "./frame.ts";
import { HullLayer } from "./hull-layer.ts";
import { LaneMap } from "./lane-map.ts";
import type { Lane, Point } from "./lanes.ts";
import { Lettering } from "./lettering.ts";
import type { Theme } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { stylesheet } from "./stylesheet.ts";
import { withoutStyleElement } from "./without-style-element.ts";

/** Above so many ties, they rest at less than full strength while nothing is in focus. */
const MANY_TIES = 60;

/** Above so many ties, what fades does so at once: a transition of all of them would stutter. */
const TOO_MANY_TO_FADE = 200;

export class Picture {
  readonly cy: Core;
  private readonly stage: HTMLElement;
  private readonly hulls: HullLayer;
  private readonly lettering: Lettering;
  private theme: Theme | undefined;
  private frame: Frame | undefined;
  private nodes: NodeData[] = [];
  private ties: TieData[] = [];
  private groups: Group[] = [];
  private laneMap = new LaneMap([], [], 0);
  private lanes = new Map<string, Lane>();
  private focus: ReadonlySet<string> | undefined;

  constructor(container: HTMLElement) {
    this.stage = container.ownerDocument.createElement("div");
    // Cytoscape sets these by a style element, which reaches no shadow root.
    Object.assign(this.stage.style, { position: "absolute", inset: "0", zIndex: "1" });
    container.append(this.stage);
    this.hulls = new HullLayer(container);
    this.lettering = new Lettering(container);
    this.cy = withoutStyleElement(container.ownerDocument, () =>
      cytoscape({
        container: this.stage,
        style: [],
        layout: { name: "preset" },
        userZoomingEnabled: false,
        boxSelectionEnabled: false,
        autounselectify: true,
        minZoom: 0.2,
        maxZoom: 8,
      }),
    );
    this.cy.on("position", "node", ({ target }: EventObject) => {
      this.route(target.connectedEdges());
      this.hulls.invalidate();
    });
    this.cy.on("dragfree", "node", () => this.repaint());
    this.cy.on("render", () => this.paint());
  }

  /** Draws in these colours, at this size. */
  style(theme: Theme, frame: Frame): void {
    this.theme = theme;
    this.frame = frame;
    const still = this.ties.length > TOO_MANY_TO_FADE || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.cy.style(stylesheet({ ...theme, unit: frame.unit, still }));
    this.repaint();
  }

  /** Makes the elements those of the graph. What stays keeps its identity, so that it needn't be drawn anew. */
  show(graph: ActorGraph, places: Layout, frame: Frame): void {
    const { cy } = this;
    this.nodes = nodeData(graph, frame.unit);
    this.ties = tieData(graph, frame.unit);
    this.groups = groups(graph);
    this.laneMap = new LaneMap(this.nodes, this.ties, Math.max(frame.unit * 0.36, 4));
    this.lanes = new Map();
    cy.batch(() => {
      cy.elements()
        .filter((element) => !(graph.hasNode(element.id()) || graph.hasEdge(element.id())))
        .remove();
      for (const data of this.nodes) {
        const position = frame.toPixels(places[data.id] ?? [0, 0]);
        const node = cy.getElementById(data.id);
        if (node.empty()) cy.add({ group: "nodes", data: { ...data }, position });
        else node.data({ ...data }).position(position);
      }
      for (const data of this.ties) {
        const edge = cy.getElementById(data.id);
        if (edge.empty()) cy.add({ group: "edges", data: { ...data, from: "0 0", to: "0 0" } });
        else edge.data({ ...data });
      }
      this.route(cy.edges());
    });
    this.hulls.invalidate();
    this.repaint();
  }

  /** Brings out what is in focus and dims the rest; marks what is chosen. */
  bringOut(focus: ReadonlySet<string> | undefined, chosen: readonly string[]): void {
    this.focus = focus;
    const { cy } = this;
    const resting = focus === undefined && this.ties.length > MANY_TIES;
    const dimmed = (element: { id(): string }) => focus !== undefined && !focus.has(element.id());
    cy.batch(() => {
      // Only what changes: a class put on anew is a style worked out anew.
      cy.elements(".dimmed")
        .filter((element) => !dimmed(element))
        .removeClass("dimmed");
      cy.elements().not(".dimmed").filter(dimmed).addClass("dimmed");
      if (resting) cy.edges().not(".resting").addClass("resting");
      else cy.edges(".resting").removeClass("resting");
      cy.elements(".chosen").removeClass("chosen");
      for (const key of chosen) cy.getElementById(key).addClass("chosen");
    });
    this.repaint();
  }

  point(cursor: "pointer" | ""): void {
    this.stage.style.cursor = cursor;
  }

  close(): void {
    this.cy.destroy();
    this.hulls.close();
    this.lettering.close();
    this.stage.remove();
  }

  private repaint(): void {
    this.lettering.invalidate();
    this.cy.forceRender();
  }

  /** Lays ties into their lanes. */
  private route(edges: EdgeCollection): void {
    edges.forEach((edge) => {
      const [source, target] = [edge.source().position(), edge.target().position()];
      const lane = this.laneMap.lane(edge.data(), source, target);
      this.lanes.set(edge.id(), lane);
      edge.data({ from: offset(lane.from, source), to: offset(lane.to, target) });
    });
  }

  private paint(): void {
    const { cy, frame, theme } = this;
    if (!frame || !theme) return;
    const viewport = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
    const scene: Scene = {
      nodes: this.nodes,
      ties: this.ties,
      position: (id) => cy.getElementById(id).position(),
      lane: (id) => this.lanes.get(id),
      opacity: (id) => cy.getElementById(id).numericStyle("opacity"),
    };
    this.hulls.paint(this.groups, scene, viewport, theme.palette, frame.unit);
    this.lettering.paint(scene, viewport, { ...theme, size: frame.font }, this.focus);
  }
}

/** An end of a tie as cytoscape wants it: seen from the node's middle. */
const offset = (end: Point, middle: Point) => `${end.x - middle.x} ${end.y - middle.y}`;
