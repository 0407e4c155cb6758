/**
 * Annealing
 * =========
 *
 * Makes a small picture more readable by many small moves: worse ones are taken now and then, ever less often, so
 * that the picture can leave a tangle on its way to a better one.
 */
import { APART, type Points } from "./measures.ts";
import { Readability, type Room } from "./readability.ts";
import type { Skeleton } from "./skeleton.ts";

/** How much worse a move may be at first, and in the end, to be taken about every third time. */
const HOT = 20;
const COLD = 0.15;

/** More moves than this for each node gain nothing. */
const MOVES_PER_NODE = 3000;

type Target = [node: number, x: number, y: number];

/**
 * Moves nodes so that the picture reads better, at the cost of about so many comparisons of two ties or nodes. The points
 * are changed in place; the cost that remains comes out.
 */
export function anneal(skeleton: Skeleton, points: Points, room: Room, budget: number, random: () => number): number {
  const count = skeleton.ids.length;
  const readability = new Readability(skeleton, points, room);
  const links = skeleton.ties.length + skeleton.groups.flat().length;
  const perMove = 2 * ((2 * links) / count + 1) * (links + count);
  const moves = Math.round(Math.min(budget / perMove, count * MOVES_PER_NODE));
  const propose = proposals(skeleton, points, room, random);
  for (let move = 0; move < moves; move++) {
    const progress = move / moves;
    const heat = HOT * (COLD / HOT) ** progress;
    const targets = propose(progress);
    const before = targets.map(([node]): Target => [node, points[2 * node] ?? 0, points[2 * node + 1] ?? 0]);
    let cost = 0;
    for (const [node, x, y] of targets) {
      cost -= readability.costOf(node);
      readability.put(node, x, y);
      cost += readability.costOf(node);
    }
    if (cost > 0 && random() >= Math.exp(-cost / heat)) for (const place of before) readability.put(...place);
  }
  return readability.total();
}

/** What to try next: one node a little way off, ever less far, or two that change places. */
function proposals({ ids }: Skeleton, points: Points, room: Room, random: () => number) {
  const reach = Math.max(room.halfWidth, room.halfHeight);
  const any = () => Math.floor(random() * ids.length);
  const place = (node: number) => [points[2 * node] ?? 0, points[2 * node + 1] ?? 0] as const;
  const off = (step: number) => (random() + random() - 1) * step;
  return (progress: number): Target[] => {
    const node = any();
    const [x, y] = place(node);
    if (random() < 0.12 * (1 - progress)) {
      const other = any();
      return other === node
        ? []
        : [
            [node, ...place(other)],
            [other, x, y],
          ];
    }
    const step = reach * (1 - progress) ** 2 + APART * 0.06;
    return [[node, x + off(step), y + off(step)]];
  };
}
