import { expect, test } from "vitest";
import type { Meeting } from "../../schema.ts";
import type { ContactClaim } from "../frames/match-contacts.ts";
import { attended, facedIn, participantsOf, separated } from "./participants.ts";

const party = (actor: string) => ({ actor, start: 0, end: 1 });
const claim = (sides: ContactClaim["sides"], more: Partial<ContactClaim> = {}): ContactClaim => ({
  trigger: 0,
  form: "talks",
  sides,
  factuality: { reality: "actual", tense: "past" },
  separate: false,
  definite: false,
  ...more,
});
const meeting = (sides: ContactClaim["sides"]) =>
  ({ participants: participantsOf(sides, claim(sides)) }) as unknown as Meeting;

test("sides are numbered, unless there is one", () => {
  const sides = [[party("a")], [party("b"), party("c")]];
  expect(participantsOf(sides, claim(sides)).map(({ side }) => side)).toEqual([1, 2, 2]);
  expect(participantsOf([[party("a"), party("b")]], claim([])).map(({ side }) => side)).toEqual([undefined, undefined]);
});

test("a mediator is neither host nor guest", () => {
  const sides = [[party("a")], [party("b")], [party("c")]];
  const roles = participantsOf(sides, claim(sides, { mediators: ["a"], host: "a", guest: "b" })).map(
    ({ role }) => role,
  );
  expect(roles).toEqual(["mediator", "guest", undefined]);
});

test("separate contacts are one with each of the other side", () => {
  expect(separated([[party("a")], [party("b"), party("c")]])).toEqual([
    [[party("a")], [party("b")]],
    [[party("a")], [party("c")]],
  ]);
  expect(separated([[party("a"), party("b")]])).toEqual([[[party("a"), party("b")]]]);
});

test("those of one side attended, and did not face each other", () => {
  const told = meeting([[party("a")], [party("b"), party("c")]]);
  expect([attended(told, [party("b"), party("c")]), facedIn(told, [party("b"), party("c")])]).toEqual([true, false]);
  expect([attended(told, [party("a"), party("c")]), facedIn(told, [party("a"), party("c")])]).toEqual([true, true]);
  expect(attended(told, [party("a"), party("d")])).toBe(false);
});
