/**
 * Groups of the same
 * ==================
 *
 * Which of many items speak of one thing? Everything that merges (documents, actors, issues, meetings, stances)
 * answers it with these two steps, whatever the order of the items.
 *
 * Nothing here compares everything with everything: items that look the same are compared as one, and each of the
 * others only with what it finds in the lookup in which it finds the least. So the time grows with what there is to
 * decide, not with its square.
 */

/** Records that speak of one thing. */
export type Group<Item> = readonly Item[];

/** A way to find whatever an item may be one with: two that can't find each other in every lookup are never one. */
export interface Lookup<Item> {
  /** Under what an item is found. */
  has(item: Item): readonly string[];
  /** Where it looks for others; where it is found itself, unless told. It is enough if one of two finds the other. */
  asks?(item: Item): readonly string[];
}

/** When two items may be one. */
export interface Likeness<Item> {
  /** Whoever finds nobody in the first isn't looked for in the others: it should be the plainest. */
  lookups: readonly Lookup<Item>[];
  /** All of an item that is compared, and where it is found, as text; unless told each item has its own look. */
  look?(item: Item): string;
  /** Whether two that found each other are alike; they are unless told. */
  alike?(a: Item, b: Item): boolean;
  /** Whether nothing in the items contradicts their being one. */
  fits(items: readonly Item[]): boolean;
}

/** Puts items that share a key together, where nothing contradicts it. An item without a key stays by itself. */
export function gather<Item>(
  items: readonly Item[],
  keys: (item: Item) => Iterable<string>,
  fits: (items: readonly NoInfer<Item>[]) => boolean = () => true,
): Item[][] {
  const sets = new DisjointSets(items.length);
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    for (const key of keys(item)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else sets.join(before, index);
    }
  }
  return joined(items, sets, fits);
}

/**
 * Puts items together that are alike, where nothing contradicts it. An item that is like two others that contradict each other
 * (the "George Bush" between a "George W." and a "George H. W.") could be either, and so it joins neither.
 */
export function unite<Item>(items: readonly Item[], likeness: Likeness<NoInfer<Item>>): Item[][] {
  const kinds = kindsOf(items, companions(items, likeness.lookups[0]), likeness);
  const links = linksBetween(kinds, likeness);
  const sets = new DisjointSets(items.length);
  const linked = (kind: number) => [...(links[kind] as Set<number>)];
  const isTorn = kinds.map(({ samples, areAlike }, kind) => {
    const own = areAlike ? samples : samples.slice(0, 1);
    const others = linked(kind).flatMap((other) => (kinds[other] as Kind<Item>).samples);
    return others.length > 0 && !likeness.fits([...own, ...others]);
  });
  for (const [kind, { members, areAlike }] of kinds.entries()) {
    if (isTorn[kind]) continue;
    const others = linked(kind).filter((other) => !isTorn[other]);
    const [first] = members as [number];
    // What has the same look has the same links: it is joined through them, or because it is alike itself.
    if (areAlike || others.length > 0) for (const member of members) sets.join(first, member);
    for (const other of others) sets.join(first, (kinds[other] as Kind<Item>).members[0] as number);
  }
  // A chain can contradict itself end to end though no link of it does.
  return joined(items, sets, likeness.fits);
}

/** Items that look the same. */
interface Kind<Item> {
  members: number[];
  /** Two that stand for all of them, or the only one. */
  samples: Item[];
  /** Whether two of them are alike; what looks the same can still be of one file, which tells its own records apart. */
  areAlike: boolean;
}

/** The numbers of those that find somebody, or are found. In most of what is merged they are few. */
function companions<Item>(items: readonly Item[], lookup: Lookup<Item> | undefined): number[] {
  const { has = () => [], asks = has } = lookup ?? {};
  const having = counted(items, has);
  const asking = asks === has ? having : counted(items, asks);
  return [...items.keys()].filter((index) => {
    const item = items[index] as Item;
    const [own, others] = [new Set(has(item)), new Set(asks(item))];
    const isHad = (key: string) => (having.get(key) ?? 0) > (own.has(key) ? 1 : 0);
    const isAsked = (key: string) => (asking.get(key) ?? 0) > (others.has(key) ? 1 : 0);
    return [...others].some(isHad) || (asks !== has && [...own].some(isAsked));
  });
}

function counted<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of new Set(keys(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function kindsOf<Item>(
  items: readonly Item[],
  indexes: readonly number[],
  { lookups, look, alike, fits }: Likeness<Item>,
): Kind<Item>[] {
  const kinds = new Map<string, Kind<Item>>();
  for (const index of indexes) {
    const item = items[index] as Item;
    const key = look?.(item) ?? `${index}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { members: [index], samples: [item], areAlike: false });
    else {
      kind.members.push(index);
      if (kind.samples.length < 2) kind.samples.push(item);
    }
  }
  for (const kind of kinds.values()) {
    const [one, other] = kind.samples as [Item, Item?];
    if (other === undefined || lookups.some(({ has }) => has(one).length === 0)) continue;
    kind.areAlike = (alike?.(one, other) ?? true) && fits([one, other]);
  }
  return [...kinds.values()];
}

/** Which kinds are like which others, both ways. */
function linksBetween<Item>(kinds: readonly Kind<Item>[], { lookups, alike, fits }: Likeness<Item>): Set<number>[] {
  const links = kinds.map(() => new Set<number>());
  const items = kinds.map(({ samples }) => samples[0] as Item);
  const indexes = lookups.map((lookup) => new Index(items, lookup));
  for (const [one, a] of items.entries()) {
    const sizes = indexes.map((index) => index.count(one));
    const shortest = indexes[sizes.indexOf(Math.min(...sizes))] as Index<Item>;
    for (const other of new Set(shortest.find(one))) {
      // The other way round it has been or will be found as well.
      if (other <= one) continue;
      const b = items[other] as Item;
      if ((alike?.(a, b) ?? true) && fits([a, b])) {
        links[one]?.add(other);
        links[other]?.add(one);
      }
    }
  }
  return links;
}

/** A lookup of some items, by their numbers. */
class Index<Item> {
  readonly #has: (readonly string[])[];
  readonly #asks: (readonly string[])[];
  readonly #having = new Map<string, number[]>();
  readonly #asking: Map<string, number[]>;

  constructor(items: readonly Item[], { has, asks }: Lookup<Item>) {
    this.#has = items.map(has);
    this.#asks = asks ? items.map(asks) : this.#has;
    file(this.#has, this.#having);
    this.#asking = asks ? new Map() : this.#having;
    if (asks) file(this.#asks, this.#asking);
  }

  /** How many an item has to be compared with, itself and repetitions included. */
  count(item: number): number {
    let count = 0;
    for (const list of this.#lists(item)) count += list.length;
    return count;
  }

  /** Those whom an item asks for, and those who ask for it; itself and repetitions included. */
  *find(item: number): Generator<number> {
    for (const list of this.#lists(item)) yield* list;
  }

  *#lists(item: number): Generator<readonly number[]> {
    for (const key of this.#asks[item] ?? []) yield this.#having.get(key) ?? [];
    if (this.#asking === this.#having) return;
    for (const key of this.#has[item] ?? []) yield this.#asking.get(key) ?? [];
  }
}

function file(keys: readonly (readonly string[])[], under: Map<string, number[]>): void {
  for (const [item, list] of keys.entries()) {
    for (const key of list) {
      const filed = under.get(key);
      if (filed) filed.push(item);
      else under.set(key, [item]);
    }
  }
}

function joined<Item>(items: readonly Item[], sets: DisjointSets, fits: (items: readonly Item[]) => boolean): Item[][] {
  return sets.sets().flatMap((indexes) => {
    const members = indexes.map((index) => items[index] as Item);
    return members.length === 1 || fits(members) ? [members] : members.map((member) => [member]);
  });
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
