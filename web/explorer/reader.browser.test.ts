import { expect, test } from "vitest";
import { peaceTalks } from "../testing/peace-talks.ts";
import { ArrangementError, ExtractionError, Reader } from "./reader.ts";

test("articles that are asked for at once each get their own graph", async () => {
  const reader = new Reader();
  const graphs = await Promise.all(
    ["One", "Two"].map((title) => reader.read({ title, text: "Angela Merkel met Emmanuel Macron in Aachen." })),
  );
  expect(graphs.map(({ documents }) => documents[0]?.title)).toEqual(["One", "Two"]);
  expect(graphs[0]?.meetings).toHaveLength(1);
}, 60_000);

test("an article that cannot be read is named", async () => {
  const reading = new Reader().read({ title: "Nothing", text: undefined as never });
  await expect(reading).rejects.toThrow(ExtractionError);
  await expect(reading).rejects.toThrow(/^"Nothing" could not be read: /);
}, 60_000);

test("a graph comes back with a place for everybody, and with those that it had", async () => {
  const layout = { rubio: [1, 2] } as const;
  const { layout: found = {} } = await new Reader().arrange([{ ...peaceTalks, layout: { rubio: [...layout.rubio] } }]);
  const { actors, issues } = peaceTalks;
  expect(Object.keys(found).sort()).toEqual([...actors, ...issues].map(({ id }) => id).sort());
  expect(found.rubio).toEqual(layout.rubio);
}, 60_000);

test("what is no graph is refused", async () => {
  await expect(new Reader().arrange([{} as never])).rejects.toThrow(ArrangementError);
}, 60_000);
