import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { articles, type ReadArticle, sample } from "./articles.ts";
import { type DataSet, Report } from "./data-set.ts";
import type { GoldArticle } from "./gold.ts";
import { seed } from "./seed.ts";
import { graph } from "./testing.ts";

const root = resolve(import.meta.dirname, "../..");
const folders = { data: join(root, "../shared/data"), sample: join(root, "scripts/sample") };

/** The gold as if it had been extracted. */
function asExtracted({ actors, meetings, stances }: GoldArticle): ActorGraphFile {
  const issues = stances.filter(({ target }) => target.startsWith("issue:")).map(({ target }) => target);
  const evidence = [{ document: "d", row: "1" }];
  return graph({
    actors: actors.map(({ id, name, names, type }) => ({ id, name, aliases: names, type: type as "person" })),
    issues: [...new Set(issues)].map((id) => ({ id, name: id.slice("issue:".length), aliases: [] })),
    meetings: meetings.map(({ sides, form, status, date, place, time }, index) => ({
      id: `${index}`,
      form: form as "call",
      status: status as "held",
      participants: sides.flatMap((side, number) => side.map((actor) => ({ actor, side: number + 1 }))),
      ...(date && { date }),
      ...(place && { place }),
      ...(time && { time }),
      evidence,
    })),
    stances: stances.map(({ holder, target, polarity }, index) => ({
      id: `${index}`,
      holder,
      target: target.startsWith("issue:") ? { issue: target } : { actor: target },
      act: "support",
      polarity,
      modality: "stated",
      evidence,
    })),
  });
}

describe.for([seed, articles, sample] as DataSet<ReadArticle>[])("$name", (set) => {
  test.skipIf(!existsSync(set.path(folders)))("who says what the gold says gets everything right", async () => {
    const report = new Report();
    const items = await set.load(folders);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) set.score(item, { file: asExtracted(item.gold) }, report);
    const imperfect = [...report.tallies]
      .filter(([, { value }]) => value !== 1)
      .map(([measure, { total }]) => [measure, total]);
    expect(imperfect).toEqual([]);
    expect(report.mistakes).toEqual([]);
  });
});

describe("the sample", async () => {
  const items = await sample.load(folders);

  test("all eight articles have their gold", () => {
    expect(items).toHaveLength(8);
  });

  test.for(items.map(({ article, gold }) => [gold.id, article, gold] as const))(
    "%s: quotes and names stand in the text",
    ([, article, gold]) => {
      for (const { quote } of [...gold.meetings, ...gold.stances]) expect(article.text).toContain(quote);
      for (const { names } of gold.actors) expect(names.some((name) => article.text.includes(name))).toBe(true);
    },
  );

  test.for(items.map(({ gold }) => [gold.id, gold] as const))("%s: records name actors that are listed", ([, gold]) => {
    const listed = new Set(gold.actors.map(({ id }) => id));
    const used = [
      ...[...gold.meetings, ...gold.may_meetings].flatMap(({ sides }) => sides.flat()),
      ...[...gold.stances, ...gold.may_stances].flatMap(({ holder, target }) => [holder, target]),
    ].filter((id) => !id.startsWith("issue:"));
    expect(used.filter((id) => !listed.has(id))).toEqual([]);
  });

  test("plans and their fulfilment stand in different articles", () => {
    const contacts = items.flatMap(({ gold }) =>
      gold.meetings.map(({ sides, status, date }) => ({ key: `${JSON.stringify(sides)} ${date}`, status })),
    );
    const planned = contacts.filter(({ status }) => status === "planned").map(({ key }) => key);
    const held = new Set(contacts.filter(({ status }) => status === "held").map(({ key }) => key));
    expect(new Set(planned.filter((key) => held.has(key))).size).toBeGreaterThanOrEqual(2);
  });
});
