/**
 * What nodes and links are to each other in the plane. These run a hundred million times for a picture, so they are written
 * plainly, and say no as early as they can.
 */
import { CLEARANCE, type Points } from "./measures.ts";

/** Ties that leave a node at less than this angle are hard to tell apart. */
const NARROW_COSINE = Math.cos((24 * Math.PI) / 180);

/** The squared cosine of the angle at which the links a–b and c–d cross; -1 where they don't. */
export function crossing(points: Points, a: number, b: number, c: number, d: number): number {
  const ax = points[2 * a] as number;
  const ay = points[2 * a + 1] as number;
  const ux = (points[2 * b] as number) - ax;
  const uy = (points[2 * b + 1] as number) - ay;
  const cx = (points[2 * c] as number) - ax;
  const cy = (points[2 * c + 1] as number) - ay;
  const dx = (points[2 * d] as number) - ax;
  const dy = (points[2 * d + 1] as number) - ay;
  // Both ends of each must lie on different sides of the other.
  if ((ux * cy - uy * cx) * (ux * dy - uy * dx) >= 0) return -1;
  const vx = dx - cx;
  const vy = dy - cy;
  if ((vx * cy - vy * cx) * (vx * (cy - uy) - vy * (cx - ux)) >= 0) return -1;
  const dot = ux * vx + uy * vy;
  return (dot * dot) / ((ux * ux + uy * uy) * (vx * vx + vy * vy));
}

/** From 0 for a node clear of the link a–b to more than 1 for one right on it. */
export function closeness(points: Points, node: number, a: number, b: number): number {
  const ax = points[2 * a] as number;
  const ay = points[2 * a + 1] as number;
  const dx = (points[2 * b] as number) - ax;
  const dy = (points[2 * b + 1] as number) - ay;
  const x = (points[2 * node] as number) - ax;
  const y = (points[2 * node + 1] as number) - ay;
  const squared = dx * dx + dy * dy;
  const aside = x * dy - y * dx;
  if (aside * aside >= CLEARANCE * CLEARANCE * squared) return 0;
  const along = x * dx + y * dy;
  let away = squared === 0 ? 0 : (aside * aside) / squared;
  if (along < 0) away = x * x + y * y;
  else if (along > squared) away = (x - dx) * (x - dx) + (y - dy) * (y - dy);
  if (away >= CLEARANCE * CLEARANCE) return 0;
  const near = 1 - Math.sqrt(away) / CLEARANCE;
  return near * near + (near > 0.5 ? 0.5 : 0);
}

/** How far the links node–a and node–b fall short of a readable angle: from 0 to 1, where they lie on each other. */
export function narrowness(points: Points, node: number, a: number, b: number): number {
  const x = points[2 * node] as number;
  const y = points[2 * node + 1] as number;
  const ux = (points[2 * a] as number) - x;
  const uy = (points[2 * a + 1] as number) - y;
  const vx = (points[2 * b] as number) - x;
  const vy = (points[2 * b + 1] as number) - y;
  const dot = ux * vx + uy * vy;
  if (dot <= 0) return 0;
  const squared = (ux * ux + uy * uy) * (vx * vx + vy * vy);
  if (dot * dot <= NARROW_COSINE * NARROW_COSINE * squared) return 0;
  return (dot / Math.sqrt(squared) - NARROW_COSINE) / (1 - NARROW_COSINE);
}
