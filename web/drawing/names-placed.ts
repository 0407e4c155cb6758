/**
 * Names beside nodes
 * ==================
 *
 * On which side of its node each name stands: where the fewest ties run and no other name or node is in the way.
 */
import { area, type Box, boxAround, lengthInside, overlap, type Segment, touch } from "./boxes.ts";
import type { Point } from "./lanes.ts";

/** A node with a name of known extent, in pixels of the screen. */
export interface Named extends Point {
  id: string;
  halfWidth: number;
  halfHeight: number;
  /** The extent of the name; none for a node without one. */
  textWidth: number;
  textHeight: number;
  /** Names of greater weight choose first. */
  weight: number;
}

/** Where a name lies against its node: a side or a corner, and how gladly it is put there. */
export interface Side {
  x: number;
  y: number;
  cost: number;
}

const SIDES: readonly Side[] = [
  { x: 0, y: 1, cost: 0 },
  { x: 0, y: -1, cost: 6 },
  { x: 1, y: 0, cost: 9 },
  { x: -1, y: 0, cost: 10 },
  { x: 0.75, y: 1, cost: 16 },
  { x: -0.75, y: 1, cost: 17 },
  { x: 0.75, y: -1, cost: 19 },
  { x: -0.75, y: -1, cost: 20 },
];

/** Pixels between a node's edge and its name. */
const GAP = 3;

/** A name stays on its side unless another is better by so much. */
const LOYALTY = 8;

/** How often names choose, each time with the others in place. */
const ROUNDS = 3;

/** The middle of a name on one side of its node, seen from the node's. */
export function nameOffset(node: Omit<Named, "id" | "weight" | "x" | "y">, side: Pick<Side, "x" | "y">): Point {
  return {
    x: side.x * (node.halfWidth + (side.y === 0 ? GAP : 0) + node.textWidth / 2),
    y: side.y * (node.halfHeight + GAP + node.textHeight / 2),
  };
}

/** A name that looks for its place, and what it could ever run into there. */
interface Seeker {
  node: Named;
  options: { side: Side; box: Box; cost: number }[];
  bodies: Box[];
  rivals: Seeker[];
  at: number;
}

/**
 * The side on which each name stands, for the names that have a place. Names choose in order of weight; none likes to leave the
 * room, to lie on a tie, or to leave the side it had. What would still lie over another name is left out, the lighter first.
 */
export function placeNames(
  nodes: readonly Named[],
  ties: readonly Segment[],
  room: Box,
  before: ReadonlyMap<string, Side> = new Map(),
): Map<string, Side> {
  const seekers = nodes
    .filter(({ textWidth }) => textWidth > 0)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map((node): Seeker => ({ node, options: [], bodies: [], rivals: [], at: -1 }));
  const reaches = new Map(seekers.map((seeker) => [seeker, reach(seeker.node)]));
  const bodies = nodes.map((node) => ({ node, box: boxAround(node, node.halfWidth, node.halfHeight) }));
  const spans = ties.map((tie) => ({ tie, box: around(tie) }));
  for (const [seeker, within] of reaches) {
    const { node } = seeker;
    seeker.bodies = bodies.filter((body) => body.node !== node && touch(body.box, within)).map(({ box }) => box);
    seeker.rivals = seekers.filter((other) => other !== seeker && touch(reaches.get(other) ?? within, within));
    const near = spans.filter(({ box }) => touch(box, within)).map(({ tie }) => tie);
    seeker.options = SIDES.map((side) => {
      const offset = nameOffset(node, side);
      const box = boxAround({ x: node.x + offset.x, y: node.y + offset.y }, node.textWidth / 2, node.textHeight / 2);
      return {
        side,
        box,
        cost: standing(side, box, seeker.bodies, near, room) - (before.get(node.id) === side ? LOYALTY : 0),
      };
    });
  }
  for (let round = 0; round < ROUNDS; round++) for (const seeker of seekers) choose(seeker);
  return withoutOverlaps(seekers);
}

/** All that a name could cover, on whatever side. */
const reach = (node: Named): Box =>
  boxAround(node, node.halfWidth + node.textWidth + GAP, node.halfHeight + node.textHeight + GAP);

const around = ({ from, to }: Segment): Box => ({
  left: Math.min(from.x, to.x) - 1,
  right: Math.max(from.x, to.x) + 1,
  top: Math.min(from.y, to.y) - 1,
  bottom: Math.max(from.y, to.y) + 1,
});

/** What a place costs whatever the other names do. */
function standing(side: Side, box: Box, bodies: readonly Box[], ties: readonly Segment[], room: Box): number {
  let cost = side.cost + (area(box) - overlap(box, room)) * 2;
  for (const body of bodies) cost += overlap(box, body) * 2;
  for (const tie of ties) cost += lengthInside(tie, box);
  return cost;
}

function choose(seeker: Seeker): void {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, option] of seeker.options.entries()) {
    let cost = option.cost;
    for (const rival of seeker.rivals) {
      const taken = rival.options[rival.at];
      if (taken) cost += overlap(option.box, taken.box) * 1.5;
    }
    if (cost >= least) continue;
    least = cost;
    seeker.at = at;
  }
}

/** Whom a picture is about must have their names, even if these lie a little on somebody else's node. */
const CHIEFS = 6;
const CHIEFS_SLACK = 3;

/** Names that keep clear of all heavier names and, but for a sliver, of others' nodes. */
function withoutOverlaps(seekers: readonly Seeker[]): Map<string, Side> {
  const kept = new Map<Seeker, Box>();
  const sides = new Map<string, Side>();
  for (const [place, seeker] of seekers.entries()) {
    const chosen = seeker.options[seeker.at];
    if (!chosen) continue;
    const { box, side } = chosen;
    const slack = place < CHIEFS ? CHIEFS_SLACK : 1;
    const allowed = (body: Box) => slack * Math.min(area(box) * 0.08, area(body) * 0.1);
    if (seeker.rivals.some((rival) => overlap(box, kept.get(rival) ?? NOWHERE) > area(box) * 0.02)) continue;
    if (seeker.bodies.some((body) => overlap(box, body) > allowed(body))) continue;
    kept.set(seeker, box);
    sides.set(seeker.node.id, side);
  }
  return sides;
}

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };
