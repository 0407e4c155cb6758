import { expect, test } from "vitest";
import { officeKind } from "./office-kind.ts";

test.for([
  ["president", undefined, "head of state"],
  ["president", "IRN", "head of government"],
  ["vice president", undefined, "vice president"],
  ["prime minister", undefined, "head of government"],
  ["deputy prime minister", undefined, "deputy head of government"],
  ["Foreign Secretary", "GBR", "foreign minister"],
  ["minister of foreign affairs", undefined, "foreign minister"],
  ["top diplomat", undefined, "foreign minister"],
  ["secretary of state", "USA", "foreign minister"],
  ["deputy foreign minister", undefined, "minister"],
  ["chancellor", "DEU", "head of government"],
  ["chancellor", "GBR", "finance minister"],
  ["defense secretary", undefined, "defence minister"],
  ["minister for trade", undefined, "minister"],
  ["national security adviser", undefined, "national security adviser"],
  ["special envoy", undefined, "envoy"],
  ["secretary-general", undefined, "head of an organisation"],
  ["foreign ministry spokesperson", undefined, "spokesperson"],
  ["opposition leader", undefined, "party leader"],
  ["speaker of the house", "USA", "speaker of parliament"],
  ["senator", undefined, "legislator"],
  ["central bank governor", undefined, "central bank governor"],
  ["chief of staff", undefined, "chief of staff"],
  ["king", undefined, "head of state"],
  ["chancellor", undefined, undefined],
  ["carpenter", undefined, undefined],
] as const)("%s (%s) is %s", ([title, country, kind]) => {
  expect(officeKind(title, country)).toBe(kind);
});
