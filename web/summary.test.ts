import { expect, test } from "vitest";
import type { ActorGraphFile } from "../graph/schema.ts";
import { RecordIndex } from "./record-index.ts";
import { periodOf, summaryOf, titleOf } from "./summary.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const { title: _, ...untitled } = peaceTalks;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const titled = (file: ActorGraphFile) => titleOf(new RecordIndex(file));
const empty: ActorGraphFile = {
  format: "actor-graph/1",
  documents: [],
  actors: [],
  issues: [],
  meetings: [],
  stances: [],
};

test("a graph is called by its title", () => {
  expect(titled(peaceTalks)).toBe("Who is talking to whom");
});

test("a graph without a title is called after its only document", () => {
  const [article] = peaceTalks.documents;
  expect(article && titled({ ...untitled, documents: [article] })).toBe("Washington talks to both sides");
});

test("a graph of several documents without a title is called after those whom most records name", () => {
  expect(titled(untitled)).toBe("Russia, Vladimir Putin and 12 more");
});

test("an empty graph still has a name", () => {
  expect(titled(empty)).toBe("Actor graph");
});

test("the summary counts actors, contacts and stances, and tells the time that they span", () => {
  expect(spaced(summaryOf(peaceTalks))).toBe("14 actors, 6 contacts, 18 stances · 15–19 May 2025");
});

test("the summary of what has no date tells no time", () => {
  expect(summaryOf(empty)).toBe("0 actors, 0 contacts, 0 stances");
});

test("one is not counted in the plural", () => {
  expect(summaryOf({ ...empty, actors: peaceTalks.actors.slice(0, 1) })).toMatch(/^1 actor, 0 contacts/);
});

test("a year counts only where no date is more precise, an open interval not at all", () => {
  const [stance] = peaceTalks.stances;
  const dated = (...dates: string[]) =>
    periodOf({ ...empty, stances: dates.flatMap((date) => (stance ? [{ ...stance, date }] : [])) });
  expect(dated("2025")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(dated("2025", "2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(dated("2025-05/..")).toBeUndefined();
});
