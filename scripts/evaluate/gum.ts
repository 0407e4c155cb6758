/**
 * GUM: Wikinews
 * =============
 *
 * The actors of whole articles, one to one. Gold are the persons, organisations and places that have a proper name;
 * gold actors of the same type that share a name are one (the annotation splits the United States as a land from its
 * government). An extracted actor is the gold actor whose names overlap with its own; a second one on the same gold
 * actor is wrong. A graph holds those that meet or take a stand, so the names among `names(text)` that are none of them
 * are added, as one actor where they carry the same `actor`, else where they are equal or a person's surname. What can
 * be an actor whatever the reading, persons and organisations without the places, is scored apart.
 */
import { join } from "node:path";
import type { NameSpan } from "../../graph/extract/index.ts";
import type { DataSet } from "./data-set.ts";
import { namesOverlap } from "./entities.ts";
import { plain } from "./names.ts";
import { readJsonLines } from "./read.ts";

interface Row {
  doc: string;
  date: string;
  title: string;
  text: string;
  actors: { type: "person" | "organization" | "place"; names: string[] }[];
}

export interface FoundActor {
  names: string[];
  type: string;
}

/** Persons, organisations and places: a country is a place in the gold, a government an organisation. */
const KINDS: Record<string, string[]> = {
  person: ["person"],
  role: ["person"],
  organization: ["organization"],
  government: ["organization", "place"],
  group: ["organization"],
  country: ["place", "organization"],
  place: ["place"],
};

/** Actors of one type that share a name, as one. */
export function unite<One extends FoundActor>(actors: readonly One[]): FoundActor[] {
  const united: FoundActor[] = [];
  for (const { type, names } of actors) {
    const known = united.find(
      (other) => other.type === type && other.names.some((name) => names.some((mine) => plain(mine) === plain(name))),
    );
    if (known) known.names.push(...names);
    else united.push({ type, names: [...names] });
  }
  return united;
}

const overlap = (a: FoundActor, b: FoundActor) =>
  a.names.some((name) => b.names.some((other) => namesOverlap(name, other)));
const equal = (a: FoundActor, b: FoundActor) =>
  a.names.some((name) => b.names.some((other) => plain(name) === plain(other)));

/** The gold actor of each found one, one to one: equal names first, then overlapping ones; the same type before another. */
export function pairUp(found: readonly FoundActor[], gold: readonly FoundActor[]): Map<FoundActor, FoundActor> {
  const pairs = new Map<FoundActor, FoundActor>();
  const taken = new Set<FoundActor>();
  const fits = (one: FoundActor, other: FoundActor) => KINDS[one.type]?.includes(other.type) ?? false;
  const rounds = [
    (one: FoundActor, other: FoundActor) => fits(one, other) && equal(one, other),
    (one: FoundActor, other: FoundActor) => fits(one, other) && overlap(one, other),
    equal,
    overlap,
  ];
  for (const agree of rounds)
    for (const one of found) {
      if (pairs.has(one)) continue;
      const other = gold.find((candidate) => !taken.has(candidate) && agree(one, candidate));
      if (!other) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  return pairs;
}

const surnames = (a: FoundActor, b: FoundActor) => a.type === "person" && b.type === "person" && overlap(a, b);

/** Names as actors: those of one `actor` together; without one, equal names, and persons whose names overlap. */
export function cluster(names: readonly NameSpan[], text: string): FoundActor[] {
  const clusters: (FoundActor & { actor?: string })[] = [];
  const longestFirst = [...names].filter(({ type }) => KINDS[type]).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, type, actor } of longestFirst) {
    const one = { names: [text.slice(start, end)], type };
    const known = clusters.find((other) =>
      actor !== undefined || other.actor !== undefined
        ? other.actor === actor
        : other.type === type && (equal(other, one) || surnames(other, one)),
    );
    if (known) known.names.push(...one.names);
    else clusters.push({ ...one, ...(actor !== undefined && { actor }) });
  }
  return clusters;
}

export const gum: DataSet<Row> = {
  name: "gum-wikinews",
  path: ({ data }) => join(data, "gum-wikinews/develop.jsonl"),
  async load(folders) {
    return readJsonLines<Row>(this.path(folders));
  },
  needs: "records and names",
  article: ({ doc, title, date, text }) => ({ id: doc, title, published: date, text }),
  score(row, { file, names = [] }, report) {
    const actors = file.actors.map(({ name, aliases, type }) => ({ names: [name, ...aliases], type }));
    const added = cluster(names, row.text).filter(
      (one) => !actors.some((actor) => equal(actor, one) || surnames(actor, one)),
    );
    const found = [...actors, ...added];
    const gold = unite(row.actors);
    const pairs = pairUp(found, gold);
    report.f1("actors", pairs.size, found.length, gold.length);
    const typed = [...pairs].filter(([one, other]) => KINDS[one.type]?.includes(other.type));
    report.share("  of those type", typed.length, pairs.size);

    // Countries and places on either side are left out, unless the one is taken for a person or an organisation.
    const isPlace = ({ type }: FoundActor) => ["place", "country"].includes(type);
    const counted = found.filter((one) => !isPlace(one) && pairs.get(one)?.type !== "place");
    const wanted = gold.filter((one) => !isPlace(one));
    report.f1(
      "persons and organisations",
      counted.filter((one) => pairs.has(one)).length,
      counted.length,
      wanted.length,
    );

    const hit = new Set(pairs.values());
    for (const one of found) if (!pairs.has(one)) note("wrong", one);
    for (const one of gold) if (!hit.has(one)) note("missed", one);

    function note(kind: "wrong" | "missed", { names, type }: FoundActor) {
      const name = `${[...new Set(names)].join(" / ")} (${type})`;
      report.mistake({
        measure: "gum actors",
        document: row.doc,
        kind,
        gold: kind === "missed" ? name : "",
        said: kind === "wrong" ? name : "",
        sentence: "",
      });
    }
  },
};
