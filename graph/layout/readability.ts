/**
 * Readability
 * ===========
 *
 * What makes a picture hard to read, as a number: ties that cross, above all at a sharp angle; nodes that lie on others' ties or
 * too near each other; ties that leave a node side by side; ties that are long; groups that are scattered or cut through;
 * countries and issues amidst the others.
 */
import { closeness, crossing, narrowness } from "./geometry.ts";
import { APART, BOND_LENGTH, COMFORTABLE, type Points, TIE_LENGTH } from "./measures.ts";
import { shortestTree } from "./shortest-tree.ts";
import type { Link, Skeleton } from "./skeleton.ts";

const CROSSING = 9;
const SHARP_CROSSING = 6;
const TOO_NEAR = 60;
const NEAR = 9;
const ON_A_TIE = 26;
const ON_A_BOND = 18;
const NARROW = 7;
const LONG_TIE = 1.8;
const LONG_BOND = 24;
const CROSSED_BONDS = 24;
const OUTSIDE = 20;
const AMIDST = 26;

/** The room a picture should keep within: half its width and half its height, around the origin. */
export interface Room {
  halfWidth: number;
  halfHeight: number;
}

export class Readability {
  private readonly skeleton: Skeleton;
  private readonly points: Points;
  private readonly room: Room;
  private readonly count: number;
  /** The two ends of each tie in turn; per node: what its ties lead to, and how strong they are. */
  private readonly ends: Int32Array;
  /** How strong each tie is: many records make many lanes, which want more room. */
  private readonly strengths: Float64Array;
  private readonly neighbours: Int32Array[];
  private readonly weights: number[][];
  /** Per node: the number of its group, or -1. Per group: the shortest tree that joins its members as they stand now. */
  private readonly groupOf: Int32Array;
  private readonly trees: Link[][];

  constructor(skeleton: Skeleton, points: Points, room: Room) {
    this.skeleton = skeleton;
    this.points = points;
    this.room = room;
    this.count = skeleton.ids.length;
    this.ends = Int32Array.from(skeleton.ties.flatMap(({ a, b }) => [a, b]));
    this.strengths = Float64Array.from(skeleton.ties, ({ weight }) => weight);
    const own = skeleton.ids.map((_, at) => skeleton.ties.filter(({ a, b }) => a === at || b === at));
    this.neighbours = own.map((ties, at) => Int32Array.from(ties, ({ a, b }) => (a === at ? b : a)));
    this.weights = own.map((ties) => ties.map(({ weight }) => weight));
    this.groupOf = new Int32Array(this.count).fill(-1);
    for (const [at, group] of skeleton.groups.entries()) for (const member of group) this.groupOf[member] = at;
    this.trees = skeleton.groups.map((group) => shortestTree(group, points));
  }

  /** Puts a node somewhere. */
  put(node: number, x: number, y: number): void {
    this.points[2 * node] = x;
    this.points[2 * node + 1] = y;
    const group = this.groupOf[node] ?? -1;
    if (group >= 0) this.trees[group] = shortestTree(this.skeleton.groups[group] ?? [], this.points);
  }

  /** The cost of the whole picture; what concerns several nodes counts for each of them. */
  total(): number {
    return this.skeleton.ids.reduce((sum, _, node) => sum + this.costOf(node), 0);
  }

  /** All of the cost in which a node takes part: what a move of that node alone can change. */
  costOf(node: number): number {
    return (
      this.outside(node) +
      this.amidst(node) +
      this.crowding(node) +
      this.tieCost(node) +
      this.groupCost(node) +
      this.lyingOn(node)
    );
  }

  private outside(node: number): number {
    const x = Math.max(Math.abs(this.points[2 * node] as number) - this.room.halfWidth, 0) / APART;
    const y = Math.max(Math.abs(this.points[2 * node + 1] as number) - this.room.halfHeight, 0) / APART;
    return OUTSIDE * (x * x + y * y);
  }

  /** How far inside the picture something stands that belongs at its rim. */
  private amidst(node: number): number {
    if (!this.skeleton.rim[node]) return 0;
    const x = (this.points[2 * node] as number) / this.room.halfWidth;
    const y = (this.points[2 * node + 1] as number) / this.room.halfHeight;
    const inward = 1 - Math.sqrt(x * x + y * y);
    return inward > 0 ? AMIDST * inward * inward : 0;
  }

  private crowding(node: number): number {
    const { points } = this;
    const x = points[2 * node] as number;
    const y = points[2 * node + 1] as number;
    let cost = 0;
    for (let other = 0; other < this.count; other++) {
      if (other === node) continue;
      const dx = x - (points[2 * other] as number);
      const dy = y - (points[2 * other + 1] as number);
      const squared = dx * dx + dy * dy;
      if (squared >= COMFORTABLE * COMFORTABLE) continue;
      const distance = Math.sqrt(squared);
      const near = 1 - distance / COMFORTABLE;
      cost += NEAR * near * near;
      if (distance < APART) cost += TOO_NEAR * (1 - distance / APART) + 4;
    }
    return cost;
  }

  private tieCost(node: number): number {
    const { points } = this;
    const neighbours = this.neighbours[node] as Int32Array;
    let cost = 0;
    for (let at = 0; at < neighbours.length; at++) {
      const far = neighbours[at] as number;
      const long = this.distance(node, far) / TIE_LENGTH - 1;
      const weight = this.weights[node]?.[at] ?? 1;
      if (long > 0) cost += LONG_TIE * long * long * weight;
      cost += this.crossings(node, far) + weight * this.nodesOn(node, far);
      for (let next = at + 1; next < neighbours.length; next++) {
        cost += NARROW * narrowness(points, node, far, neighbours[next] as number);
      }
      // At the far end the angle to that node's other ties changes, too.
      const beyond = this.neighbours[far] as Int32Array;
      for (let next = 0; next < beyond.length; next++) {
        const other = beyond[next] as number;
        if (other !== node) cost += NARROW * narrowness(points, far, node, other);
      }
    }
    return cost;
  }

  private crossings(a: number, b: number): number {
    const { ends, points } = this;
    let cost = 0;
    for (let at = 0; at < ends.length; at += 2) {
      const c = ends[at] as number;
      const d = ends[at + 1] as number;
      if (a === c || a === d || b === c || b === d) continue;
      const sharp = crossing(points, a, b, c, d);
      if (sharp >= 0) cost += CROSSING + SHARP_CROSSING * sharp;
    }
    return cost;
  }

  /** Nodes that lie on a tie from a node to another. */
  private nodesOn(a: number, b: number): number {
    let cost = 0;
    for (let other = 0; other < this.count; other++) {
      if (other !== a && other !== b) cost += ON_A_TIE * closeness(this.points, other, a, b);
    }
    return cost;
  }

  /** How far the node's group is scattered, and what stands or runs in between. */
  private groupCost(node: number): number {
    const own = this.groupOf[node] ?? -1;
    let cost = 0;
    for (const bond of this.trees[own] ?? []) {
      const long = this.distance(bond.a, bond.b) / BOND_LENGTH - 1;
      if (long > 0) cost += LONG_BOND * long * long;
      for (let group = 0; group < this.trees.length; group++) {
        if (group === own) continue;
        for (const other of this.trees[group] ?? []) {
          if (crossing(this.points, bond.a, bond.b, other.a, other.b) >= 0) cost += CROSSED_BONDS;
        }
      }
      for (let other = 0; other < this.count; other++) {
        if (this.groupOf[other] !== own) cost += ON_A_BOND * closeness(this.points, other, bond.a, bond.b);
      }
    }
    return cost;
  }

  /** The node itself on ties, and between groups, that aren't its own. */
  private lyingOn(node: number): number {
    let cost = 0;
    for (let at = 0; at < this.ends.length; at += 2) {
      const a = this.ends[at] as number;
      const b = this.ends[at + 1] as number;
      if (a === node || b === node) continue;
      cost += (this.strengths[at / 2] as number) * ON_A_TIE * closeness(this.points, node, a, b);
    }
    for (let group = 0; group < this.trees.length; group++) {
      if (group === this.groupOf[node]) continue;
      for (const bond of this.trees[group] ?? []) cost += ON_A_BOND * closeness(this.points, node, bond.a, bond.b);
    }
    return cost;
  }

  private distance(a: number, b: number): number {
    const dx = (this.points[2 * a] ?? 0) - (this.points[2 * b] ?? 0);
    const dy = (this.points[2 * a + 1] ?? 0) - (this.points[2 * b + 1] ?? 0);
    return Math.sqrt(dx * dx + dy * dy);
  }
}
