/**
 * Which lane each tie runs in, and where that lane lies for given places of its nodes.
 */
import { TIE_KINDS, type TieKind } from "../../graph/records.ts";
import { NODE_LOOKS } from "../look.ts";
import type { NodeData, TieData } from "./elements.ts";
import { type Lane, lane, laneOffsets, type Point } from "./lanes.ts";
import type { Body } from "./outline.ts";

const rank = new Map<TieKind, number>(TIE_KINDS.map((kind, index) => [kind, index]));

/** Between two lanes, in gaps; and how far from a node's middle its outermost lanes may run, in halves of its height. */
const WIDE = 1.45;
const REACH = 0.8;

export class LaneMap {
  private readonly bodies = new Map<string, Body>();
  private readonly asides = new Map<string, number>();

  constructor(
    nodes: readonly NodeData[],
    ties: readonly TieData[],
    /** The measure of gaps, in pixels: between two lanes, and between a lane's end and a node. */
    private readonly gap: number,
  ) {
    for (const { id, type, width, height } of nodes) {
      this.bodies.set(id, { outline: NODE_LOOKS[type].outline, halfWidth: width / 2, halfHeight: height / 2 });
    }
    const pairs = new Map<string, TieData[]>();
    for (const tie of ties) {
      const key = tie.source < tie.target ? `${tie.source}~${tie.target}` : `${tie.target}~${tie.source}`;
      pairs.set(key, [...(pairs.get(key) ?? []), tie]);
    }
    for (const pair of pairs.values()) this.assign(pair);
  }

  /** Contacts before stances, and stances of one direction side by side; from the lesser id's point of view. */
  private assign(pair: TieData[]): void {
    const forward = ({ source, target }: TieData) => (source < target ? 1 : -1);
    pair.sort((a, b) => forward(b) - forward(a) || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0));
    const offsets = laneOffsets(pair.length, this.spacing(pair));
    for (const [index, tie] of pair.entries()) this.asides.set(tie.id, (offsets[index] ?? 0) * forward(tie));
  }

  /** As wide as looks good, unless lanes would then miss the smaller of their two nodes. */
  private spacing(pair: readonly TieData[]): number {
    const [tie] = pair;
    const halves = [tie?.source, tie?.target].map((id) => this.bodies.get(id ?? "")?.halfHeight ?? this.gap);
    return Math.min(this.gap * WIDE, (2 * REACH * Math.min(...halves)) / Math.max(pair.length - 1, 1));
  }

  /** The lane of a tie while its nodes stand at these places. */
  lane({ id, source, target, arrow, arrowScale }: TieData, from: Point, to: Point): Lane {
    const [one, other] = [this.bodies.get(source), this.bodies.get(target)];
    if (!one || !other) return { from, to };
    return lane({ ...from, ...one }, { ...to, ...other }, this.asides.get(id) ?? 0, {
      from: this.gap * 0.45,
      // A disc is drawn around the lane's end, other arrows before it.
      to: this.gap * 0.45 + (arrow === "circle" ? 6 * arrowScale : 0),
    });
  }
}
