import { expect, test } from "vitest";
import type { ActorGraphFile } from "../graph/schema.ts";
import { histogram } from "./histogram.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const [stance] = peaceTalks.stances;
const dated = (...dates: string[]): ActorGraphFile => ({
  ...peaceTalks,
  meetings: [],
  stances: dates.flatMap((date, place) => (stance ? [{ ...stance, id: `stance-${place}`, date }] : [])),
});

test("a few days have a bin each, empty ones included", () => {
  expect(histogram(dated("2025-05-16", "2025-05-18", "2025-05-18"))).toEqual([
    { from: "2025-05-16", to: "2025-05-16", count: 1 },
    { from: "2025-05-17", to: "2025-05-17", count: 0 },
    { from: "2025-05-18", to: "2025-05-18", count: 2 },
  ]);
});

test("some months are told in weeks, which begin on Monday", () => {
  const bins = histogram(dated("2025-05-18", "2025-08-18"));
  expect(bins[0]).toEqual({ from: "2025-05-12", to: "2025-05-18", count: 1 });
  expect(bins.at(-1)).toEqual({ from: "2025-08-18", to: "2025-08-24", count: 1 });
});

test("years are told in months, decades in years, centuries in several years at once", () => {
  expect(
    histogram(dated("2022-02-24", "2025-05-18"))
      .slice(0, 2)
      .map(({ from, to }) => [from, to]),
  ).toEqual([
    ["2022-02-01", "2022-02-28"],
    ["2022-03-01", "2022-03-31"],
  ]);
  expect(histogram(dated("1990-01-01", "2025-05-18"))).toHaveLength(36);
  expect(histogram(dated("1648-10-24", "2025-05-18")).length).toBeLessThanOrEqual(60);
});

test("an imprecise date is spread over the bins that it can mean", () => {
  const bins = histogram(dated("2025-05-17/2025-05-18", "2025-05-17"));
  expect(bins.map(({ count }) => count)).toEqual([1.5, 0.5]);
});

test("without a date there is nothing to show", () => {
  expect(histogram({ ...peaceTalks, meetings: [], stances: [] })).toEqual([]);
});
