/**
 * Lookups
 * =======
 *
 * Ways to find what an item may be one with, for `unite`.
 */
import type { Lookup } from "./groups.ts";

/**
 * Items that share a key and agree in something: that have a value in common, or of which one has none.
 *
 * @example
 *
 * ```ts
 * agreeing((actor) => [actor.id], (actor) => actor.country ?? []); // the same id, and not in two countries
 * ```
 */
export function agreeing<Item>(
  keys: (item: Item) => readonly string[],
  values: (item: Item) => readonly string[],
): Lookup<Item> {
  const marked = (item: Item, marks: readonly string[]) =>
    keys(item).flatMap((key) => marks.map((mark) => `${mark}${key}`));
  const own = (item: Item) => values(item).map((value) => `${JSON.stringify(value)} `);
  return {
    has: (item) => {
      const marks = own(item);
      return marked(item, [...(marks.length > 0 ? marks : ["none "]), "any "]);
    },
    asks: (item) => {
      const marks = own(item);
      return marked(item, marks.length > 0 ? [...marks, "none "] : ["any "]);
    },
  };
}

/**
 * Items of which one has all the parts of the other. Each asks for the one of its parts that the fewest of them have.
 *
 * @example
 *
 * ```ts
 * nested(issues, (issue) => words(issue.name)); // "peace plan" and "new peace plan"
 * ```
 */
export function nested<Item>(items: readonly Item[], parts: (item: Item) => ReadonlySet<string>): Lookup<Item> {
  const counts = new Map<string, number>();
  for (const item of items) for (const part of parts(item)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const count = (part: string) => counts.get(part) ?? 0;
  return {
    has: (item) => ["any", ...[...parts(item)].map((part) => ` ${part}`)],
    asks: (item) => {
      const [first, ...others] = parts(item);
      if (first === undefined) return ["any"];
      return [` ${others.reduce((rarest, part) => (count(part) < count(rarest) ? part : rarest), first)}`];
    },
  };
}
