import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, writtenBy } from "./places.ts";
import { parsePipeline } from "./read-pipeline.ts";

const pipeline = (output: string) =>
  parsePipeline(`sources: [{ graphs: a }]\nreview: doubts.tsv\noutput: ${output}`, "graph.yaml");

test("what is read is kept beside the first output, for each pipeline by itself", () => {
  const folder = cacheFolder(pipeline("[site/a.graph.json, b.gexf]"), join("project", "talks.yaml"));
  expect(folder).toBe(join("project", "site", ".actor-graph", "talks"));
});

test.for([
  ["project/a.gexf", true],
  ["project/tables/contacts.csv", true],
  ["project/tables.csv", false],
  ["project/doubts.tsv", true],
  ["project/graph.yaml", true],
  ["rejects.tsv", true],
  ["a.gexf", false],
] as const)("that %s is written is %j", ([path, isWritten]) => {
  const written = writtenBy(pipeline("[a.gexf, { file: tables, format: csv }]"), "project/graph.yaml", ["rejects.tsv"]);
  expect([written(path), written(resolve(path))]).toEqual([isWritten, isWritten]);
});

test("nothing is written twice", () => {
  expect(() => writtenBy(pipeline("[a.gexf, ./a.gexf]"), "graph.yaml")).toThrow(
    "graph.yaml: ./a.gexf is written twice. Name another file.",
  );
});
