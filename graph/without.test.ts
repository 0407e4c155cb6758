import { expect, test } from "vitest";
import { integrity } from "./integrity.ts";
import { actor, fileOf, issue, meeting, stance } from "./testing/records.ts";
import { without } from "./without.ts";

const quoted = { document: "a", quote: "They met.", start: 0, end: 9, spans: [{ of: "z", start: 0, end: 4 }] };

const FILE = fileOf({
  actors: [actor("x", { memberOf: ["z"] }), actor("y"), actor("z")],
  issues: [issue("i")],
  meetings: [
    meeting(["x", "y"], { issues: ["i"], evidence: [quoted], history: [{ status: "planned", evidence: quoted }] }),
  ],
  stances: [stance("x", "y", { evidence: [quoted, { document: "a", row: "1" }] })],
  layout: { x: [0, 0], z: [1, 1], i: [2, 2] },
  story: [{ header: "One", show: ["x", "z", "m-x-y"], highlight: ["i"] }],
});

test("no id points nowhere afterwards", () => {
  const left = without(new Set(["z", "i"]), FILE);
  expect(integrity(left)).toEqual([]);
  expect(left.meetings[0]).toMatchObject({
    issues: [],
    evidence: [{ spans: [] }],
    history: [{ evidence: { spans: [] } }],
  });
  expect(left.stances[0]?.evidence).toEqual([
    { ...quoted, spans: [] },
    { document: "a", row: "1" },
  ]);
  expect(left.layout).toEqual({ x: [0, 0] });
  expect(left.story).toEqual([{ header: "One", show: ["x", "m-x-y"], highlight: [] }]);
  expect(left.actors).toEqual([actor("x", { memberOf: [] }), actor("y")]);
});

test("leaving nobody out changes nothing, and steps lose records that are gone", () => {
  expect(without(new Set(), FILE)).toEqual(FILE);
  expect(without(new Set(), { ...FILE, meetings: [] }).story).toEqual([
    { header: "One", show: ["x", "z"], highlight: ["i"] },
  ]);
});
