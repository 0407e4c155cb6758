import { expect, test } from "vitest";
import { actor, document, fileOf, meeting } from "../../graph/testing/records.ts";
import { joinById } from "./join-by-id.ts";

const PRESIDENT = actor("president", { type: "role" });

const day = (id: string) =>
  fileOf({
    documents: [document(id)],
    actors: [PRESIDENT, actor("bo")],
    meetings: [meeting(["president", "bo"], { evidence: [{ document: id, row: "1" }] })],
  });

test("in one data set an id is one actor and one contact, whatever file it comes from", async () => {
  const { documents, actors, meetings } = await joinById([day("monday"), day("tuesday")]);
  expect(documents.map(({ id }) => id)).toEqual(["monday", "tuesday"]);
  expect(actors.map(({ id }) => id)).toEqual(["bo", "president"]);
  expect(meetings.map(({ evidence }) => evidence.length)).toEqual([2]);
});

test("of one file nothing is changed", async () => {
  const only = day("monday");
  expect(await joinById([only])).toBe(only);
});
