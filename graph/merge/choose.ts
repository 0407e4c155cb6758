/**
 * Choosing among versions
 * =======================
 *
 * What a merged record says where its records differ, whatever their order.
 */
import { compareText } from "../compare.ts";

/** The distinct items, compared by content and sorted by it. */
export function distinct<Item>(items: Iterable<Item>): Item[] {
  const byContent = new Map<string, Item>();
  for (const item of items) byContent.set(JSON.stringify(item), item);
  return [...byContent].toSorted(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

/** The value that most have; among equals the one `better` puts first; undefined if nobody has any. */
export function mostCommon<Value>(
  values: Iterable<Value | undefined>,
  better: (a: Value, b: Value) => number,
): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, count], [b, other]) => other - count || better(a, b))[0]?.[0];
}

/** The fuller text first. */
export function longerFirst(a: string, b: string): number {
  return b.length - a.length || compareText(a, b);
}

/** A key with its value, or nothing where there is no value; to be spread into a record. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** The last of texts by their code units, such as the latest day; undefined of none. */
export function lastOf(texts: Iterable<string>): string | undefined {
  let last: string | undefined;
  for (const text of texts) if (last === undefined || text > last) last = text;
  return last;
}
