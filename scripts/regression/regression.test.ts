import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../graph/extract/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { Report } from "../evaluate/data-set.ts";
import { FOLDER, regression } from "./data-set.ts";
import { type Expectation, loadExpectations, loadExpected, namesIn } from "./expectations.ts";
import { type Known, loadFaults, loadMisses } from "./known.ts";
import { judge } from "./verdict.ts";

const items = await loadExpectations(FOLDER);
const expected = await loadExpected(FOLDER);
const [misses, faults]: [Known, Known] = [await loadMisses(FOLDER), await loadFaults(FOLDER)];

const sentences = items.filter(({ whole }) => !whole);
const articles = items.filter(({ whole }) => whole);
const traps = items.filter(({ trap }) => trap);

const files = new Map<Expectation, ActorGraphFile>();

beforeAll(async () => {
  for (const item of items) files.set(item, await extract(item.article));
});

/** A known miss that is found has to leave `misses.json`: `npx tsx scripts/regression.ts --update`. */
function outcome(item: Expectation) {
  const { missed, wrong } = judge(item, files.get(item)!);
  return { missed: missed.toSorted(), wrong: wrong.toSorted() };
}

const known = ({ id }: Expectation) => ({
  missed: (misses[id] ?? []).toSorted(),
  wrong: (faults[id] ?? []).toSorted(),
});

const told = (all: Expectation[]) => all.map((item) => [`${item.id}: ${item.shows}`, item] as const);

describe("sentences", () => {
  test.for(told(sentences.filter(({ trap }) => !trap)))("%s", ([, item]) => {
    expect(outcome(item)).toEqual(known(item));
  });
});

describe("traps", () => {
  test.for(told(traps))("%s", ([, item]) => {
    expect(outcome(item)).toEqual(known(item));
  });

  test("nothing wrong is said of any, by the scorers of all data sets", () => {
    const report = new Report();
    for (const item of traps) regression.score(item, { file: files.get(item)! }, report);
    const claims = ["contact ties", "stances on actors", "stances on issues"].map((measure) => {
      const { right, claimed } = report.tallies.get(measure)!.total;
      return [measure, claimed - right];
    });
    expect(Object.fromEntries(claims)).toEqual({ "contact ties": 0, "stances on actors": 0, "stances on issues": 0 });
  });

  test("no fault is taken for granted", () => {
    expect(traps.filter(({ id }) => faults[id])).toEqual([]);
  });
});

describe("articles", () => {
  test.for(told(articles))("%s", ([, item]) => {
    expect(outcome(item)).toEqual(known(item));
  });

  test.for(expected.map((one) => [one.id, one] as const))(
    "%s: quotes, names and actors stand in the text",
    ([id, one]) => {
      const item = articles.find((article) => article.id === id)!;
      const { text } = item.article;
      for (const quote of [...Object.values(one.contacts), ...Object.values(one.stances)])
        expect(text).toContain(quote);
      for (const [name, [, ...names]] of Object.entries(one.actors))
        expect([name, ...names].filter((each) => text.includes(each))).not.toEqual([]);
      expect(namesIn(item).filter((name) => !(name in one.actors))).toEqual([]);
    },
  );
});

describe("the set", () => {
  test("there are sixty sentences and more, a third of them traps, and ten articles", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(traps.length * 3).toBeGreaterThanOrEqual(sentences.length);
    expect(articles).toHaveLength(10);
  });

  test("every item has an id of its own, and no sentence is told twice", () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ article }) => article.text)).size).toBe(items.length);
  });

  test("what is known is known of an item that there is", () => {
    const ids = new Set(items.map(({ id }) => id));
    expect([...Object.keys(misses), ...Object.keys(faults)].filter((id) => !ids.has(id))).toEqual([]);
  });
});
