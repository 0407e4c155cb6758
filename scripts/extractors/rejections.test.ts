import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OutputError } from "../output/sink.ts";
import { Rejections } from "./rejections.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-rejections-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("rejections are counted by reason, the most frequent first", () => {
  const rejections = new Rejections();
  expect(rejections.summary()).toBe("");
  rejections.add({ document: "a", reason: "the sun shines", what: "it" });
  expect(rejections.summary()).toBe("1 claim rejected, 1 as the sun shines");
  for (const what of ["x", "y"]) rejections.add({ document: "a", reason: "it rains", what });
  expect(rejections.summary()).toBe("3 claims rejected, 2 as it rains, 1 as the sun shines");
});

test("they are listed in a file, a line each, whatever they say", () => {
  const path = join(folder, "list.tsv");
  const rejections = new Rejections(path);
  rejections.add({ document: "a", reason: "it rains", what: "one\n\ttwo" });
  rejections.close();
  expect(readFileSync(path, "utf8")).toBe("document\treason\twhat\na\tit rains\tone two\n");
});

test("a list that can't be written is told at once", () => {
  expect(() => new Rejections(join(folder, "none", "list.tsv"))).toThrow(OutputError);
  expect(() => new Rejections(join(folder, "none", "list.tsv"))).toThrow("Name another file with --rejects");
});
