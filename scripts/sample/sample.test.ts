import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { extract } from "../../graph/extract/index.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { type ReadArticle, sample } from "../evaluate/articles.ts";
import { Report } from "../evaluate/data-set.ts";
import { precision, recall } from "../evaluate/tally.ts";

const folders = { data: "", sample: fileURLToPath(new URL("./", import.meta.url)) };

let articles: ReadArticle[];
let files: ActorGraphFile[];
const report = new Report();

beforeAll(async () => {
  articles = await sample.load(folders);
  files = [];
  for (const { article } of articles) files.push(await extract(article));
  for (const [i, article] of articles.entries()) sample.score(article, { file: files[i]! }, report);
});

const total = (measure: string) => report.tallies.get(measure)!.total;

test("every article has been read by hand", () => {
  expect(articles).toHaveLength(8);
});

test("contacts are hardly ever wrong, and seldom missed", () => {
  expect(precision(total("contact ties"))).toBeGreaterThanOrEqual(0.95);
  expect(recall(total("contact ties"))).toBeGreaterThanOrEqual(0.85);
});

test.for(["status", "form"])("of the contacts found, the %s is right", (attribute) => {
  expect(precision(total(`  of those ${attribute}`))).toBeGreaterThanOrEqual(0.9);
});

test("stances on actors are hardly ever wrong", () => {
  expect(precision(total("stances on actors"))).toBeGreaterThanOrEqual(0.9);
});

test("together they tell of some thirty actors", () => {
  expect(merge(files).actors.length).toBeGreaterThanOrEqual(30);
});

test("a contact that was planned in one article and held in another is one, with its history", () => {
  const histories = merge(files).meetings.map(({ history = [] }) => history.map(({ status }) => status).join(" "));
  expect(histories.some((history) => /planned.* held/.test(history))).toBe(true);
});
