/**
 * Elements
 * ========
 *
 * What cytoscape needs to know of each node and tie: sizes, letters, strokes. Derived from the graph, never edited.
 */
import type { ActorGraph, Node, Tie } from "../../graph/actor-graph.ts";
import type { TieKind } from "../../graph/records.ts";
import type { ActorType } from "../../graph/schema.ts";
import { loadedFlag } from "../flags.ts";
import { type ColourName, NODE_LOOKS, type TieLook, tieForm, tieLook, tieWidth } from "../look.ts";
import { labels, mark } from "../names.ts";

export interface NodeData {
  id: string;
  type: ActorType | "issue";
  width: number;
  height: number;
  /** The radius of its corners, where it has round ones. */
  corner: number;
  /** What stands inside, and its size in pixels. */
  mark: string;
  markSize: number;
  textWidth?: number;
  flag?: string;
  /** What stands beside the node; nothing where the inside says it all. */
  name: string;
  /** How many records the node takes part in: the order in which names get their place. */
  weight: number;
}

export interface TieData {
  id: string;
  source: string;
  target: string;
  kind: TieKind;
  colour: ColourName;
  width: number;
  arrow: string;
  arrowScale: number;
  hollow: boolean;
  crossed: boolean;
  /** Dots, not dashes. */
  round: boolean;
  dashed: boolean;
  dash: number[];
  /** "planned", "×3": what stands on the line. */
  word: string;
}

const records = ({ meetings, stances }: Tie) => meetings.length + stances.length;

/** How much bigger than a middling one a node of this weight is drawn. */
const growth = (weight: number, most: number) => 0.82 + 0.38 * Math.sqrt(weight / Math.max(most, 1));

/** The nodes of a graph, in its order, for a unit of so many pixels. */
export function nodeData(graph: ActorGraph, unit: number): NodeData[] {
  const names = labels(graph);
  const weights = new Map<string, number>();
  graph.forEachEdge((_key, tie, a, b) => {
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + records(tie));
  });
  const most = Math.max(...weights.values(), 1);
  return graph.mapNodes((id, node) => {
    const weight = weights.get(id) ?? 0;
    return { id, weight, ...body(node, unit * growth(weight, most), names.get(id) ?? "") };
  });
}

function body(node: Node, radius: number, name: string): Omit<NodeData, "id" | "weight"> {
  if (node.kind === "issue") return tag(node.issue.name, radius);
  const { actor } = node;
  const { type } = actor;
  const letters = mark(node);
  const height =
    2 * radius * { person: 1, country: 0.88, government: 0.98, organization: 0.92, group: 1, role: 1.2 }[type];
  const width = height * NODE_LOOKS[type].aspect;
  const { outline } = NODE_LOOKS[type];
  const corner = outline.form === "rectangle" ? (outline.rounding * height) / 2 : 0;
  const room = width * (type === "role" ? 0.5 : 0.72);
  const markSize = Math.min(radius * 0.78, room / Math.max(letters.length * 0.68, 1));
  const flag = type === "country" && actor.country ? loadedFlag(actor.country) : undefined;
  return {
    type,
    width,
    height,
    corner,
    mark: letters,
    markSize,
    ...(flag && { flag }),
    name: name === letters && !flag ? "" : name,
  };
}

/** Letters on a tag below this size, in pixels, are no letters. */
const LEGIBLE = 8;

/** An issue is a tag with its name on it, in as many lines as it takes; where that would be too small to read, beside it. */
function tag(name: string, radius: number): Omit<NodeData, "id" | "weight"> {
  const markSize = radius * 0.45;
  if (markSize < LEGIBLE) {
    const height = radius * 1.2;
    return { type: "issue", corner: 0, width: height * 1.6, height, mark: "", markSize, name };
  }
  const letter = markSize * 0.56;
  const longest = Math.max(...name.split(" ").map((word) => word.length));
  const perLine = Math.max(longest, Math.min(name.length, 16), Math.ceil(name.length / 3));
  const lines = Math.ceil(name.length / perLine);
  const textWidth = (perLine + 1.5) * letter;
  return {
    type: "issue",
    corner: 0,
    width: textWidth + markSize * 1.6,
    height: lines * markSize * 1.15 + markSize * 1.1,
    mark: name,
    markSize,
    textWidth,
    name: "",
  };
}

/** The ties of a graph, in its order. */
export function tieData(graph: ActorGraph, unit: number): TieData[] {
  const slim = Math.min(Math.max(unit / 24, 0.55), 1);
  return graph.mapEdges((id, tie, source, target) => {
    const look = tieLook(tie.kind, tieForm(tie));
    const width = tieWidth(records(tie)) * slim * (look.thin ? 0.8 : 1);
    return {
      id,
      source,
      target,
      kind: tie.kind,
      colour: look.colour,
      width,
      ...arrow(look, width),
      hollow: look.hollow,
      crossed: look.crossed,
      round: (look.dash[0] ?? 1) < 1,
      dashed: look.dash.length > 0,
      dash: look.dash.map((length) => length * Math.max(width, 1.2)),
      word: word(tie),
    };
  });
}

const arrow = ({ arrow }: TieLook, width: number) => ({
  arrow,
  arrowScale: { none: 1, circle: 0.75, triangle: 0.95, tee: 1.05 }[arrow] * (0.75 + width * 0.14),
});

/** What is written on a tie: how a plan or a failed one stands, and how often. */
function word(tie: Tie): string {
  const count = records(tie);
  const status = tie.kind === "planned" ? "planned" : tie.kind === "off" ? sharedStatus(tie) : "";
  return [status, count > 1 ? `×${count}` : ""].filter((part) => part !== "").join(" ");
}

function sharedStatus({ meetings }: Tie): string {
  const statuses = new Set(meetings.map(({ status }) => status));
  return statuses.size === 1 ? [...statuses].join() : "off";
}
