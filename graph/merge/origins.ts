/**
 * Origins
 * =======
 *
 * A file tells its own actors and issues apart: two of one file are never one because they look alike.
 */
import type { Filed } from "./filed.ts";

/** Which records of which files something is made of: the ids by the file's number. */
export type Origins = ReadonlyMap<number, ReadonlySet<string>>;

/** Where records come from. */
export function originsOf(filed: readonly Filed<{ id: string }>[]): Origins {
  const origins = new Map<number, Set<string>>();
  for (const { file, record } of filed) origins.set(file, (origins.get(file) ?? new Set()).add(record.id));
  return origins;
}

/** Whether no file has two of the records. */
export function ofDifferentFiles(all: readonly { origins: Origins }[]): boolean {
  const seen = new Map<number, string>();
  for (const { origins } of all) {
    for (const [file, ids] of origins) {
      for (const id of ids) {
        if ((seen.get(file) ?? id) !== id) return false;
        seen.set(file, id);
      }
    }
  }
  return true;
}

/**
 * The files of an item that have two of its records, or another item under one of its keys: all that matters of its origins as long as only items
 * that share a key are compared.
 */
export function clashes<Item extends { origins: Origins }>(
  items: readonly Item[],
  keys: (item: Item) => Iterable<string>,
): (item: Item) => number[] {
  const shared = sharedKeys(items, keys);
  const holders = new Map<string, number>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      if (!shared.has(key)) continue;
      for (const file of item.origins.keys()) {
        const place = `${file} ${key}`;
        holders.set(place, (holders.get(place) ?? 0) + 1);
      }
    }
  }
  return (item) => {
    const distinct = [...new Set(keys(item))];
    return [...item.origins]
      .filter(([file, ids]) => ids.size > 1 || distinct.some((key) => (holders.get(`${file} ${key}`) ?? 0) > 1))
      .map(([file]) => file)
      .toSorted((a, b) => a - b);
  };
}

/** The keys that more than one item has. */
function sharedKeys<Item>(items: readonly Item[], keys: (item: Item) => Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      if (seen.has(key)) shared.add(key);
      else seen.add(key);
    }
  }
  return shared;
}
