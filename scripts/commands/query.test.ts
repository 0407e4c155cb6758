import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { TALKS } from "../query/testing/talks.ts";
import { runActorGraph } from "../testing/run-command.ts";
import { addQuery } from "./query.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-query-"));
  writeFileSync(join(folder, "talks.graph.json"), formatGraphFile(TALKS));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent("actor-graph query", { timeout: 60_000 }, () => {
  const ask = (...words: string[]) => runActorGraph(["query", ...words, "talks.graph.json"], folder);

  test("a question is answered with a table", async ({ expect }) => {
    const { code, stdout, stderr } = await ask("time-path", "Blinken", "Lavrov", "--to", "2022-03");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`from            to             contact
Antony Blinken  Dmytro Kuleba  Antony Blinken held a call with Dmytro Kuleba on 1 March 2022
Dmytro Kuleba   Sergey Lavrov  Dmytro Kuleba held talks with Sergey Lavrov in Antalya on 10 March 2022

The order is certain. There by 10 March 2022.
`);
  });

  test("what isn't there is said", async ({ expect }) => {
    expect((await ask("contacts", "Jill", "--from", "2023")).stdout).toBe("Nothing that counts.\n");
  });

  test("--json prints records, with ids and whole contacts", async ({ expect }) => {
    const { stdout } = await ask("contacts", "Rau", "--from", "2022-05", "--form", "meeting,talks", "--json");
    expect(JSON.parse(stdout)).toEqual([
      { sentence: "Antony Blinken met Zbigniew Rau in June 2022", meeting: TALKS.meetings[3] },
    ]);
  });

  test("what is to be known beside the records is told on stderr, and the records stay JSON", async ({ expect }) => {
    const { code, stdout, stderr } = await ask("time-path", "Jill", "Joe", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { from: { id: "jill" }, to: { id: "dana", name: "Dana Roe" }, order: "possible", meeting: { id: "m3" } },
      { from: { id: "dana" }, to: { id: "joe" }, order: "possible", meeting: { id: "m4" } },
    ]);
    expect(stderr).toBe(
      "actor-graph: The order is possible; the dates don't say for certain. There on 5 April 2022 at the earliest.\n",
    );
  });

  test("a name that two have ends with exit code 1 and both of them", async ({ expect }) => {
    const { code, stdout, stderr } = await ask("partners", "Biden");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain('"Biden" can be Jill Biden (jill), Joe Biden (joe).');
  });
});

test.for([
  ["an unknown question", ["whence", "Blinken", "x.json"], 'no question is called "whence". There are: path, '],
  ["too few actors", ["path", "Blinken", "x.json"], "asked as: actor-graph query path <actor> <actor> <file>"],
  ["too many actors", ["pairs", "Blinken", "x.json"], "asked as: actor-graph query pairs <file>"],
  ["a date that is none", ["pairs", "x.json", "--from", "May"], "Expected a date such as 2022, 2022-03 or 2022-03-31."],
  [
    "a form that is none",
    ["pairs", "x.json", "--form", "call,chat"],
    "Expected one or several, by commas, of: meeting, ",
  ],
  ["a number that is none", ["pairs", "x.json", "--limit", "2.5"], "Expected a whole number, such as 30."],
] as [string, string[], string][])("%s is not understood", async ([, words, message]) => {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addQuery(program);
  const asking = program.parseAsync(["query", ...words], { from: "user" });
  await expect(asking).rejects.toThrow(CommanderError);
  await expect(asking).rejects.toThrow(message);
});
