/**
 * Lengths in the layout's own unit, in which a node with its name takes about 90 × 90. Drawings scale them.
 */

/** Two nodes closer than this would touch or cover each other's names. */
export const APART = 90;

/** Two nodes at least this far apart give each other's names and ties room. */
export const COMFORTABLE = 165;

/** What a tie, and a bond of a group, would best measure. */
export const TIE_LENGTH = 190;
export const BOND_LENGTH = 115;

/** A node nearer than this to a tie that isn't its own looks as if it were on it. */
export const CLEARANCE = 46;

/** The area that a node takes in a picture that is neither crowded nor empty. */
export const AREA = 150 * 150;

/** x and y of each node in turn. */
export type Points = Float64Array;

/** The box around all points. */
export function bounds(points: Points): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
