import fc from "fast-check";
import { expect, test } from "vitest";
import { integrity } from "../integrity.ts";
import { TIE_KINDS } from "../records.ts";
import { ACTOR_TYPES, MEETING_STATUSES } from "../schema.ts";
import { graphFiles } from "../testing/arbitrary.ts";
import { actor, fileOf, issue, meeting, stance } from "../testing/records.ts";
import { type Filter, filter } from "./filter.ts";

const FILE = fileOf({
  actors: [actor("x"), actor("y"), actor("c", { type: "country" }), actor("idle")],
  issues: [issue("i"), issue("j")],
  meetings: [
    meeting(["x", "y"], { id: "m1", date: "2025-05-18", issues: ["j"] }),
    meeting(["x", "c"], { id: "m2", status: "planned", date: "2025-06" }),
    meeting(["x", "y"], { id: "m3", status: "cancelled" }),
  ],
  stances: [
    stance("y", { issue: "i" }, { id: "s1", date: "2025-05-01" }),
    stance("y", "x", { id: "s2", polarity: -1, speaker: "c" }),
  ],
});

function left(by: Filter): string {
  const { meetings, stances } = filter(FILE, by);
  return [...meetings, ...stances].map(({ id }) => id).join(" ");
}

test.for([
  ["nothing", {}, "m1 m2 m3 s1 s2"],
  ["kinds", { kinds: ["held", "against"] }, "m1 s2"],
  ["no kind at all", { kinds: [] }, ""],
  ["statuses, which stances don't have", { statuses: ["planned", "held"] }, "m1 m2 s1 s2"],
  ["a first day, the undated staying", { from: "2025-06" }, "m2 m3 s2"],
  ["a last day", { to: "2025-05" }, "m1 m3 s1 s2"],
  ["an imprecise date that can be meant", { from: "2025-06-30" }, "m2 m3 s2"],
  ["both days without the undated", { from: "2025-05-02", to: "2025-05-31", undated: false }, "m1"],
  ["the undated only where a day is asked for", { undated: false }, "m1 m2 m3 s1 s2"],
  ["types, with whoever needs another", { actorTypes: ["person", "issue"] }, "m1 m3 s1"],
  ["no issues, the meetings on them staying", { actorTypes: ["person", "country"] }, "m1 m2 m3 s2"],
] as [string, Filter, string][])("filtering by %s", ([, by, ids]) => {
  expect(left(by)).toBe(ids);
});

test("actors and issues go with the last of their records, idle ones stay", () => {
  const ids = (by: Filter) => [...filter(FILE, by).actors, ...filter(FILE, by).issues].map(({ id }) => id).join(" ");
  expect(ids({ kinds: ["held"] })).toBe("x y idle j");
  expect(ids({ kinds: ["for"] })).toBe("y idle i");
  expect(ids({})).toBe("x y c idle i j");
  expect(ids({ actorTypes: ["country"] })).toBe("");
});

test("a record stays as it is, but for topics that are gone", () => {
  const { meetings } = filter(FILE, { actorTypes: ["person", "country"] });
  expect(meetings[0]).toEqual({ ...FILE.meetings[0], issues: [] });
  expect(filter(FILE, { actorTypes: ["person", "issue"] }).stances[0]).toEqual(FILE.stances[0]);
});

test("what is left is a sound file, and filtering again leaves it as it is", () => {
  const filters: fc.Arbitrary<Filter> = fc.record(
    {
      kinds: fc.subarray([...TIE_KINDS]),
      statuses: fc.subarray([...MEETING_STATUSES]),
      actorTypes: fc.subarray([...ACTOR_TYPES, "issue" as const]),
      from: fc.constant("2025-05-18"),
      to: fc.constant("2025-05"),
      undated: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(graphFiles(), filters, (file, by) => {
      const once = filter(file, by);
      expect(integrity(once)).toEqual([]);
      expect(filter(once, by)).toEqual(once);
    }),
  );
});
