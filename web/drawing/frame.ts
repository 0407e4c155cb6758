/**
 * The frame
 * =========
 *
 * From the layout's places to pixels of the container, such that at a zoom of 1 the whole graph just fits and nodes and
 * letters have a size that suits the room. A portrait screen gets a taller picture of the same layout.
 */
import type { Layout } from "../../graph/layout.ts";

export interface Frame {
  /** The radius of a middling person, in pixels. */
  unit: number;
  /** The size of a name, in pixels. */
  font: number;
  toPixels(place: readonly [number, number]): { x: number; y: number };
  toLayout(pixels: { x: number; y: number }): [number, number];
}

/** Pixels to leave free on each side. */
export interface Insets {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How much taller or wider than the layout the picture may get to fill its room. */
const STRETCH = 1.9;

/** A picture is laid on its side where that makes it bigger by so much. */
const TURN = 1.25;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

type Place = readonly [x: number, y: number];

/** The frame in which all places fit into a room of so many pixels, with those left free that are asked for. */
export function frameFor(places: Layout, width: number, height: number, insets?: Insets): Frame {
  const room = Math.sqrt((width * height) / Math.max(Object.keys(places).length, 1));
  const pad = clamp(room * 0.22, 22, 64);
  const free = insets ?? { left: pad, right: pad, top: pad, bottom: pad };
  const upright = fitted(Object.values(places), width, height, free, room);
  const lying = fitted(Object.values(places).map(turned), width, height, free, room);
  const turn = lying.scale > upright.scale * TURN;
  const { scaleX, scaleY, shiftX, shiftY, spacing } = turn ? lying : upright;
  const unit = clamp(Math.min(room * 0.135, spacing * 0.3), 6, 30);
  return {
    unit,
    font: clamp(8 + unit * 0.24, 10.5, 14),
    toPixels: (place) => {
      const [x, y] = turn ? turned(place) : place;
      return { x: x * scaleX + shiftX, y: y * scaleY + shiftY };
    },
    toLayout: (pixels) => {
      const [x, y] = [(pixels.x - shiftX) / scaleX, (pixels.y - shiftY) / scaleY];
      return turn ? [y, -x] : [x, y];
    },
  };
}

/** A quarter of a turn to the left. */
const turned = ([x, y]: Place): Place => [-y, x];

function fitted(places: readonly Place[], width: number, height: number, free: Insets, room: number) {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const x = Math.max(width - free.left - free.right, 40) / Math.max(right - left, 1);
  const y = Math.max(height - free.top - free.bottom, 40) / Math.max(bottom - top, 1);
  // Few nodes would otherwise be blown up to the corners of the room.
  const widest = (room * 0.8) / usualSpacing(places, 1, 1);
  const scale = Math.min(x, y, widest);
  const [scaleX, scaleY] = [Math.min(x, scale * STRETCH, widest), Math.min(y, scale * STRETCH, widest)];
  return {
    scale,
    scaleX,
    scaleY,
    shiftX: (width + free.left - free.right) / 2 - (scaleX * (left + right)) / 2,
    shiftY: (height + free.top - free.bottom) / 2 - (scaleY * (top + bottom)) / 2,
    spacing: usualSpacing(places, scaleX, scaleY),
  };
}

/** How much room nodes of these extents, with a name above or below, need around the outermost places of a frame. */
export function insetsFor(
  nodes: readonly { id: string; width: number; height: number }[],
  places: Layout,
  frame: Frame,
): Insets {
  const at = nodes.map(({ id, width, height }) => ({
    ...frame.toPixels(places[id] ?? [0, 0]),
    half: width / 2,
    up: height / 2,
  }));
  const [left, right] = [Math.min(...at.map(({ x }) => x)), Math.max(...at.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...at.map(({ y }) => y)), Math.max(...at.map(({ y }) => y))];
  const name = frame.font * 1.6;
  return {
    left: 10 + Math.max(...at.map(({ x, half }) => half - (x - left)), frame.unit + frame.font * 0.7),
    right: 10 + Math.max(...at.map(({ x, half }) => half - (right - x)), frame.unit + frame.font * 0.7),
    top: 8 + Math.max(...at.map(({ y, up }) => up - (y - top))) + name,
    bottom: 8 + Math.max(...at.map(({ y, up }) => up - (bottom - y))) + name,
  };
}

/** The distance to the nearest other place that all but a tenth of the places exceed. */
function usualSpacing(places: readonly Place[], scaleX: number, scaleY: number): number {
  const nearest = places.map(([x, y], index) =>
    places.reduce(
      (least, [ox, oy], other) =>
        other === index ? least : Math.min(least, Math.hypot((x - ox) * scaleX, (y - oy) * scaleY)),
      Number.POSITIVE_INFINITY,
    ),
  );
  const least = nearest.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(nearest.length / 10)];
  return least === undefined || least === 0 ? 1e3 : least;
}
