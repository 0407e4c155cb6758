import { expect, test } from "vitest";
import { checkGraphFile } from "../graph-file.ts";
import { actor, document, issue, meeting, stance } from "../testing/records.ts";
import { collect, type RecordLine } from "./records.ts";

const lines: RecordLine[] = [
  { document: document("a") },
  { actor: actor("lee") },
  { actor: actor("bob") },
  { issue: issue("truce") },
  { meeting: meeting(["lee", "bob"], { id: "m" }) },
  { stance: stance("lee", { issue: "truce" }, { id: "s" }) },
];

test("records in a row become a sound graph file", async () => {
  const file = await collect(lines);
  expect(checkGraphFile(file)).toEqual(file);
  expect(file.actors.map(({ id }) => id)).toEqual(["bob", "lee"]);
});

test("a meeting that comes again is one, with the evidence of both", async () => {
  const again = { meeting: meeting(["lee", "bob"], { id: "m", evidence: [{ document: "a", row: "2" }] }) };
  const { meetings } = await collect([...lines, again]);
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.evidence).toEqual([
    { document: "a", row: "1" },
    { document: "a", row: "2" },
  ]);
});

test("a stance that comes again is one", async () => {
  const again = { stance: stance("lee", { issue: "truce" }, { id: "s", evidence: [{ document: "a", row: "2" }] }) };
  const { stances } = await collect([...lines, again]);
  expect(stances.map(({ id, evidence }) => [id, evidence.length])).toEqual([["s", 2]]);
});

test("an actor that comes again keeps its id and has the aliases and memberships of both", async () => {
  const { actors } = await collect([
    ...lines,
    { actor: actor("lee", { aliases: ["LEE"], memberOf: ["bob"] }) },
    { actor: actor("lee", { aliases: ["Premier Lee"] }) },
  ]);
  expect(actors.find(({ id }) => id === "lee")).toMatchObject({ aliases: ["LEE", "Premier Lee"], memberOf: ["bob"] });
});

test("what comes again unchanged changes nothing", async () => {
  expect(await collect([...lines, ...lines])).toEqual(await collect(lines));
});

test("the order in which records come makes no difference", async () => {
  expect(await collect(lines.toReversed())).toEqual(await collect(lines));
});

test("no records are an empty file", async () => {
  expect(checkGraphFile(await collect([]))).toMatchObject({ actors: [], meetings: [] });
});
