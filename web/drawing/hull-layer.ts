/**
 * The hulls of all groups, painted below the nodes.
 */
import type { Group } from "../../graph/layout/groups.ts";
import { CanvasLayer } from "./canvas-layer.ts";
import type { NodeData } from "./elements.ts";
import { type Disc, hull } from "./hull.ts";
import type { Point } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import type { Scene, Viewport } from "./scene.ts";

interface Shape {
  path: Path2D;
  members: readonly string[];
}

export class HullLayer {
  private readonly layer: CanvasLayer;
  private shapes: Shape[] | undefined;

  constructor(container: HTMLElement) {
    this.layer = new CanvasLayer(container, "below");
  }

  /** Forgets the shapes, so that the next painting makes them anew. */
  invalidate(): void {
    this.shapes = undefined;
  }

  paint(groups: readonly Group[], scene: Scene, viewport: Viewport, palette: Palette, unit: number): void {
    this.shapes ??= shapes(groups, scene, unit);
    const { zoom, pan, width, height } = viewport;
    this.layer.paint(width, height, (context) => {
      context.translate(pan.x, pan.y);
      context.scale(zoom, zoom);
      context.lineWidth = 1.2 / zoom;
      context.fillStyle = palette.hull;
      context.strokeStyle = palette["hull-edge"];
      for (const { path, members } of this.shapes ?? []) {
        context.globalAlpha = members.reduce((sum, id) => sum + scene.opacity(id), 0) / members.length;
        context.fill(path, "evenodd");
        context.stroke(path);
      }
    });
  }

  close(): void {
    this.layer.close();
  }
}

/** In a graph of many nodes, a hull of long necks across half the picture would hide more than it shows. */
const MANY_NODES = 60;
const LONGEST_NECK = 9;

function shapes(groups: readonly Group[], scene: Scene, unit: number): Shape[] {
  const discs = new Map(scene.nodes.map((node) => [node.id, disc(node, scene.position(node.id))]));
  const longest = scene.nodes.length > MANY_NODES ? LONGEST_NECK * unit : Number.POSITIVE_INFINITY;
  return groups.map(({ members }) => {
    const inside = new Set(members);
    const own = members.flatMap((id) => discs.get(id) ?? []);
    const others = [...discs].flatMap(([id, one]) => (inside.has(id) ? [] : [one]));
    return { path: smooth(hull(own, others, unit, longest)), members };
  });
}

const disc = ({ width, height }: NodeData, at: Point): Disc => ({ ...at, radius: Math.max(height / 2, width * 0.42) });

/** Through the middles of a contour's pieces, rounded by its points. */
function smooth(lines: readonly Point[][]): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    for (const [at, point] of line.entries()) {
      const next = line[(at + 1) % line.length] ?? point;
      const [x, y] = [(point.x + next.x) / 2, (point.y + next.y) / 2];
      if (at === 0) path.moveTo(((line.at(-1)?.x ?? x) + point.x) / 2, ((line.at(-1)?.y ?? y) + point.y) / 2);
      path.quadraticCurveTo(point.x, point.y, x, y);
    }
    path.closePath();
  }
  return path;
}
