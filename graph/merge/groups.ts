/**
 * Groups of the same
 * ==================
 *
 * Which of many records speak of one thing? Everything that merges (documents, actors, issues, meetings, stances)
 * answers it with these two steps, whatever the order of the records.
 */

/** Records that speak of one thing. */
export type Group<Item> = readonly Item[];

/** When two groups may be one. */
export interface Likeness<Item> {
  /** Groups are only compared if they share a key, so that merging doesn't take quadratic time. */
  keys(group: Group<Item>): Iterable<string>;
  /** Whether two groups that share a key are alike; they are unless told. */
  alike?(a: Group<Item>, b: Group<Item>, key: string): boolean;
  /** Whether nothing in the groups contradicts their being one. */
  fits(groups: readonly Group<Item>[]): boolean;
}

/** Puts groups that share a key together, where nothing contradicts it. A group without a key stays as it is. */
export function gather<Item>(
  groups: readonly Group<Item>[],
  keys: (group: Group<Item>) => Iterable<string>,
  fits: (groups: readonly Group<NoInfer<Item>>[]) => boolean = () => true,
): Group<Item>[] {
  const sets = new DisjointSets(groups.length);
  const first = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    for (const key of keys(group)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else sets.join(before, index);
    }
  }
  return joined(groups, sets, fits);
}

/**
 * Puts groups together that are alike, where nothing contradicts it. A group that is like two others that contradict each other
 * (the "George Bush" between a "George W." and a "George H. W.") could be either, and so it joins neither.
 */
export function unite<Item>(groups: readonly Group<Item>[], likeness: Likeness<NoInfer<Item>>): Group<Item>[] {
  const at = (index: number) => groups[index] as Group<Item>;
  const neighbours = linksBetween(groups, likeness);
  const sets = new DisjointSets(groups.length);
  const torn = new Set<number>();
  for (const [index, others] of neighbours) {
    const isTorn = !likeness.fits([at(index), ...[...others].map(at)]);
    if (isTorn) torn.add(index);
  }
  for (const [index, others] of neighbours) {
    for (const other of others) if (!torn.has(index) && !torn.has(other)) sets.join(index, other);
  }
  // A chain can contradict itself end to end though no link of it does.
  return joined(groups, sets, likeness.fits);
}

function joined<Item>(
  groups: readonly Group<Item>[],
  sets: DisjointSets,
  fits: (groups: readonly Group<Item>[]) => boolean,
): Group<Item>[] {
  return sets.sets().flatMap((indexes) => {
    const members = indexes.map((index) => groups[index] as Group<Item>);
    return members.length > 1 && fits(members) ? [members.flat()] : members;
  });
}

/** Which groups are like which others, both ways. */
function linksBetween<Item>(groups: readonly Group<Item>[], likeness: Likeness<Item>): Map<number, Set<number>> {
  const blocks = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    for (const key of new Set(likeness.keys(group))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const links = new Map<number, Set<number>>();
  const link = (from: number, to: number) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const [key, block] of blocks) {
    for (const [position, one] of block.entries()) {
      for (const other of block.slice(position + 1)) {
        const a = groups[one] as Group<Item>;
        const b = groups[other] as Group<Item>;
        if ((likeness.alike?.(a, b, key) ?? true) && likeness.fits([a, b])) {
          link(one, other);
          link(other, one);
        }
      }
    }
  }
  return links;
}

/** Union-find over 0 … size - 1. */
class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)];
    this.parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** The sets, each in ascending order, by their first member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (const index of this.parents.keys()) {
      const root = this.root(index);
      const members = sets.get(root);
      if (members) members.push(index);
      else sets.set(root, [index]);
    }
    return [...sets.values()];
  }

  private root(index: number): number {
    let root = index;
    for (let parent = this.parents[root] ?? root; parent !== root; parent = this.parents[root] ?? root) {
      this.parents[root] = this.parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }
}
