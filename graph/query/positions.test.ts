import { expect, test } from "vitest";
import { actor, fileOf, issue, stance } from "../testing/records.ts";
import { positions, type StanceOptions } from "./positions.ts";

const FILE = fileOf({
  actors: [actor("a"), actor("b")],
  issues: [issue("plan")],
  stances: [
    stance("b", "a", { id: "s1", date: "2025-05" }),
    stance("a", { issue: "plan" }, { id: "s2", polarity: -1, date: "2025-05-18" }),
    stance("a", { issue: "plan" }, { id: "s3", polarity: -0.5, date: "2025-06-01" }),
    stance("a", { issue: "plan" }, { id: "s4", modality: "conditional" }),
    stance("a", { issue: "plan" }, { id: "s5", modality: "ended" }),
  ],
});

test.for([
  ["all stances of a holder on a target make its position", {}, ["a plan -0.75: s2 s3", "b a 1: s1"]],
  ["those of a time", { from: "2025-06" }, ["a plan -0.5: s3"]],
  ["with other modalities where asked for", { modalities: ["ended"] }, ["a plan 1: s5"]],
] as [string, StanceOptions, string[]][])("%s", ([, options, expected]) => {
  expect(
    positions(FILE, options).map(
      ({ holder, target, polarity, stances }) =>
        `${holder} ${target} ${polarity}: ${stances.map(({ id }) => id).join(" ")}`,
    ),
  ).toEqual(expected);
});
