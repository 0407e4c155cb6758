import { expect, test } from "vitest";
import { isContact, kindOfMeeting, kindOfStance, pairs, TIE_KINDS, targetOf } from "./records.ts";
import { MEETING_STATUSES } from "./schema.ts";
import { meeting, stance } from "./testing/records.ts";

const side = (actor: string, side: number) => ({ actor, side });

test.for([
  ["all meet all without sides", [{ actor: "c" }, { actor: "a" }, { actor: "b" }], ["a~c", "b~c", "a~b"]],
  ["those on one side don't meet each other", [side("a", 1), side("b", 2), side("c", 2)], ["a~b", "a~c"]],
  [
    "who has no side meets all",
    [side("a", 1), side("b", 1), { actor: "m", role: "mediator" as const }],
    ["a~m", "b~m"],
  ],
  ["nobody meets himself", [{ actor: "a" }, { actor: "a" }, { actor: "b" }], ["a~b"]],
  ["one side alone meets nobody", [side("a", 1), side("b", 1)], []],
] as const)("%s", ([, participants, met]) => {
  expect(pairs(participants).map((pair) => pair.join("~"))).toEqual(met);
});

test("a target is an actor or an issue", () => {
  expect(targetOf(stance("x", "y"))).toBe("y");
  expect(targetOf(stance("x", { issue: "i" }))).toBe("i");
});

test("what didn't come about is off, and what nobody knows is unclear", () => {
  const kinds = MEETING_STATUSES.map((status) => kindOfMeeting(meeting(["a", "b"], { status })));
  expect(kinds).toEqual(["planned", "held", "off", "off", "off", "off", "unclear"]);
});

test("every kind of tie is a contact or a stance", () => {
  expect(TIE_KINDS.filter(isContact)).toEqual(["held", "planned", "off", "unclear"]);
  expect([1, 0.1, 0, -0.1].map((polarity) => kindOfStance(stance("a", "b", { polarity })))).toEqual([
    "for",
    "for",
    "neutral",
    "against",
  ]);
});
