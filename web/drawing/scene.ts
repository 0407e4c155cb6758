/**
 * What our own layers paint, and through which window: the nodes and ties with where they are and how strongly they are drawn.
 */
import type { NodeData, TieData } from "./elements.ts";
import type { Lane, Point } from "./lanes.ts";

/** Places are in the drawing's own pixels: those of the screen at a zoom of 1. */
export interface Scene {
  nodes: readonly NodeData[];
  ties: readonly TieData[];
  position(id: string): Point;
  lane(id: string): Lane | undefined;
  /** From 0 to 1; on its way there while a transition runs. */
  opacity(id: string): number;
}

export interface Viewport {
  zoom: number;
  pan: Point;
  width: number;
  height: number;
}
