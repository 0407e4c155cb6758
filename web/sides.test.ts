import { expect, test } from "vitest";
import type { Meeting } from "../graph/schema.ts";
import { sidesOf } from "./sides.ts";

const sides = (participants: Meeting["participants"]) =>
  sidesOf({ id: "m", form: "talks", status: "held", participants, evidence: [] }).map((side) =>
    side.map(({ actor }) => actor),
  );

test("participants stand together by side, whatever their order", () => {
  expect(
    sides([
      { actor: "rubio", side: 2 },
      { actor: "zelenskyy", side: 1 },
      { actor: "vance", side: 2 },
    ]),
  ).toEqual([["zelenskyy"], ["rubio", "vance"]]);
});

test("without sides everybody stands alone", () => {
  expect(sides([{ actor: "merkel" }, { actor: "macron" }])).toEqual([["merkel"], ["macron"]]);
});

test("a mediator without a side stands apart, after those who face each other", () => {
  expect(
    sides([
      { actor: "turkey", role: "mediator" },
      { actor: "ukraine", side: 2 },
      { actor: "russia", side: 1 },
    ]),
  ).toEqual([["russia"], ["ukraine"], ["turkey"]]);
});
