import { expect, test } from "vitest";
import type { Article } from "../../graph/extract/article.ts";
import { formatGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { peaceTalks } from "../testing/peace-talks.ts";
import { OpenFileError, openFiles, soleArticle } from "./open-files.ts";

const read: Article[] = [];
const reader = {
  async read(article: Article, notice: (words: string) => void): Promise<ActorGraphFile> {
    read.push(article);
    notice(`${article.title}: Nobody is said to meet.`);
    return {
      ...peaceTalks,
      actors: [],
      issues: [],
      meetings: [],
      stances: [],
      documents: [{ id: article.title ?? "", kind: "article" }],
    };
  },
};
const told: string[] = [];
const noticed: string[] = [];
const open = (...files: File[]) =>
  openFiles(
    files,
    reader,
    (words) => told.push(words),
    (words) => noticed.push(words),
  );
const graphFile = (name: string) => new File([formatGraphFile(peaceTalks)], name);

test("a graph file is read as it is", async () => {
  expect((await open(graphFile("talks.graph.json")))[0]?.actors).toHaveLength(14);
});

test("a text is read as an article, with the title and the day that its name tells", async () => {
  await open(new File(["He met her."], "2025-05-19-calls_to-moscow.txt"), new File(["They met."], "notes.md"));
  expect(read).toEqual([
    { text: "He met her.", title: "Calls to moscow", published: "2025-05-19" },
    { text: "They met.", title: "Notes" },
  ]);
  expect(noticed).toEqual(["Calls to moscow: Nobody is said to meet.", "Notes: Nobody is said to meet."]);
});

test("of several files each has its graph, and progress names them", async () => {
  told.length = 0;
  expect(await open(graphFile("a.graph.json"), graphFile("b.graph.json"))).toHaveLength(2);
  expect(told).toEqual(["Reading 1 of 2: a.graph.json", "Reading 2 of 2: b.graph.json"]);
});

test("a broken graph file is named, with the place of its fault", async () => {
  const opened = open(new File(["{}"], "broken.graph.json"));
  await expect(opened).rejects.toThrow(OpenFileError);
  await expect(opened).rejects.toThrow(/^"broken\.graph\.json" cannot be shown: format: Missing \(and 5 more\)\./);
});

test("a file that is neither graph nor text is refused by name", async () => {
  await expect(open(new File(["%PDF"], "paper.pdf"))).rejects.toThrow(OpenFileError);
});

test("one text alone may be asked about, one of several not, nor a graph file", async () => {
  const text = new File(["He met her."], "a.txt");
  expect(await soleArticle([text])).toEqual({ text: "He met her.", title: "A" });
  expect(await soleArticle([text, text])).toBeUndefined();
  expect(await soleArticle([graphFile("a.graph.json")])).toBeUndefined();
  expect(await soleArticle([])).toBeUndefined();
});
