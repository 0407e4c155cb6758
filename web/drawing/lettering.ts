/**
 * Lettering
 * =========
 *
 * Names beside nodes and words on ties, as text on a canvas: no markup is ever made from data. Letters keep their size
 * better than nodes do while one zooms, and names that had no room appear as there is some.
 */
import { area, type Box, boxAround } from "./boxes.ts";
import { CanvasLayer } from "./canvas-layer.ts";
import type { NodeData } from "./elements.ts";
import type { Point } from "./lanes.ts";
import { type Named, nameOffset, placeNames, type Side } from "./names-placed.ts";
import type { Theme } from "./palette.ts";
import type { Scene, Viewport } from "./scene.ts";
import { LINE_HEIGHT, Type } from "./type.ts";
import { along, placeWords, type Worded } from "./words-placed.ts";

export interface LetteringStyle extends Theme {
  /** The size of a name at a zoom of 1, in pixels. */
  size: number;
}

/** Above so many ties, words stand only on those in focus, unless one is so near that there is room for more. */
const MANY = 60;
const NEAR = 1.6;

/** Every name that is shown wants so much room in the picture, in squares of its size; the lightest go without. */
const ROOM_PER_NAME = 55;

/** What is in focus has its name before all others. */
const IN_FOCUS = 1e6;

export class Lettering {
  private readonly layer: CanvasLayer;
  private readonly type = new Type();
  private sides = new Map<string, Side>();
  private shares = new Map<string, number>();
  private placedAt = 0;

  constructor(container: HTMLElement) {
    this.layer = new CanvasLayer(container, "above");
  }

  /** Forgets where things stand, so that the next painting places them anew. */
  invalidate(): void {
    this.placedAt = 0;
  }

  paint(scene: Scene, viewport: Viewport, style: LetteringStyle, focus: ReadonlySet<string> | undefined): void {
    this.type.set(style.font, nameSize(style, viewport.zoom));
    if (this.placedAt !== viewport.zoom) {
      this.place(scene, viewport, focus);
      this.placedAt = viewport.zoom;
    }
    this.layer.paint(viewport.width, viewport.height, (context) => {
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      this.paintWords(context, scene, viewport, style, focus);
      this.paintNames(context, scene, viewport, style);
    });
  }

  close(): void {
    this.layer.close();
  }

  private place(scene: Scene, { zoom, width, height }: Viewport, focus: ReadonlySet<string> | undefined): void {
    const scaled = ({ x, y }: Point) => ({ x: x * zoom, y: y * zoom });
    const ties = scene.ties.flatMap(({ id, word }) => {
      const lane = scene.lane(id);
      return lane ? [{ id, word, from: scaled(lane.from), to: scaled(lane.to) }] : [];
    });
    // At a zoom of 1 the graph fills the container, so that this is its room at any zoom.
    const room = { left: 0, top: 0, right: width * zoom, bottom: height * zoom };
    const named = this.roomFor(
      scene.nodes.map(
        (node): Named => ({
          id: node.id,
          ...scaled(scene.position(node.id)),
          ...this.extent(node, zoom),
          weight: node.weight + (focus?.has(node.id) ? IN_FOCUS : 0),
        }),
      ),
      area(room),
    );
    this.sides = placeNames(named, ties, room, this.sides);
    const worded = ties
      .filter(({ id, word }) => word !== "" && (ties.length <= MANY || zoom >= NEAR || focus?.has(id)))
      .map((tie): Worded => ({ ...tie, textWidth: this.type.wordWidth(tie.word), textHeight: this.type.wordSize }));
    this.shares = placeWords(
      worded,
      ties,
      named.flatMap((node) => this.taken(node)),
    );
  }

  /** The same nodes, of which only as many have a name as there is room for: those in focus, and the heaviest. */
  private roomFor(nodes: readonly Named[], pixels: number): Named[] {
    const most = pixels / (ROOM_PER_NAME * this.type.nameSize ** 2);
    const byWeight = nodes.filter(({ textWidth }) => textWidth > 0).sort((a, b) => b.weight - a.weight);
    const without = new Set(byWeight.filter(({ weight }, place) => place >= most && weight < IN_FOCUS));
    return nodes.map((node) => (without.has(node) ? { ...node, textWidth: 0, textHeight: 0 } : node));
  }

  private extent(node: NodeData, zoom: number) {
    const { width, height } = this.type.name(node.name);
    return {
      halfWidth: (node.width / 2) * zoom,
      halfHeight: (node.height / 2) * zoom,
      // Two names side by side must not read as one.
      textWidth: width === 0 ? 0 : width + this.type.nameSize * 0.35,
      textHeight: height,
    };
  }

  /** The boxes of a node and of its name. */
  private taken(node: Named): Box[] {
    const body = boxAround(node, node.halfWidth, node.halfHeight);
    const side = this.sides.get(node.id);
    if (!side) return [body];
    const offset = nameOffset(node, side);
    const at = { x: node.x + offset.x, y: node.y + offset.y };
    return [body, boxAround(at, node.textWidth / 2, node.textHeight / 2)];
  }

  private paintNames(
    context: CanvasRenderingContext2D,
    scene: Scene,
    { zoom, pan }: Viewport,
    { palette }: LetteringStyle,
  ): void {
    const { nameSize } = this.type;
    context.font = this.type.nameFont;
    context.lineWidth = nameSize * 0.32;
    context.strokeStyle = palette.page;
    context.fillStyle = palette.ink;
    for (const node of scene.nodes) {
      const side = this.sides.get(node.id);
      if (!side) continue;
      const { x, y } = scene.position(node.id);
      const offset = nameOffset(this.extent(node, zoom), side);
      const { lines } = this.type.name(node.name);
      context.globalAlpha = scene.opacity(node.id);
      for (const [index, line] of lines.entries()) {
        const down = (index - (lines.length - 1) / 2) * nameSize * LINE_HEIGHT;
        written(context, line, x * zoom + pan.x + offset.x, y * zoom + pan.y + offset.y + down);
      }
    }
    context.globalAlpha = 1;
  }

  private paintWords(
    context: CanvasRenderingContext2D,
    scene: Scene,
    { zoom, pan }: Viewport,
    { palette }: LetteringStyle,
    focus: ReadonlySet<string> | undefined,
  ): void {
    const { wordSize } = this.type;
    context.font = this.type.wordFont;
    context.strokeStyle = palette.page;
    context.fillStyle = palette.quiet;
    for (const { id, word, crossed, colour } of scene.ties) {
      const lane = scene.lane(id);
      const share = this.shares.get(id);
      if (!lane || (share === undefined && !crossed)) continue;
      const { x, y } = along(lane, share ?? 0.5);
      context.save();
      context.globalAlpha = focus && !focus.has(id) ? scene.opacity(id) : 1;
      context.translate(x * zoom + pan.x, y * zoom + pan.y);
      context.rotate(upright(Math.atan2(lane.to.y - lane.from.y, lane.to.x - lane.from.x)));
      context.lineWidth = wordSize * 0.4;
      const text = share === undefined ? "" : word;
      written(context, text, 0, 0.5);
      const before = text === "" ? 0 : this.type.wordWidth(text) / 2 + wordSize * 0.75;
      if (crossed) cross(context, -before, wordSize * 0.36, palette[colour]);
      context.restore();
    }
  }
}

/** Letters grow less than nodes do as one comes nearer, and stay readable from afar. */
const nameSize = ({ size }: LetteringStyle, zoom: number) => Math.min(Math.max(size * zoom ** 0.4, 9), 24);

function written(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function cross(context: CanvasRenderingContext2D, x: number, half: number, colour: string): void {
  context.beginPath();
  context.moveTo(x - half, -half);
  context.lineTo(x + half, half);
  context.moveTo(x + half, -half);
  context.lineTo(x - half, half);
  context.lineWidth = half * 1.6;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = half * 0.5;
  context.stroke();
}

/** The same line's angle, such that a text along it isn't upside down. */
function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}
