import { expect, test } from "vitest";
import { namedAfter } from "./prose.ts";

const PHRASES = ["met with", "meeting with", "discussed … with"];

test.for([
  ["Met with King Philippe and Queen Mathilde. Attended the summit.", ["King Philippe and Queen Mathilde"]],
  ["Met with Prime Minister Kishida and attended the Quad summit.", ["Prime Minister Kishida"]],
  ["Discussed the crisis with President Ozal; visited refugee camps.", ["President Ozal"]],
  ["Attended a summit meeting with President Putin in Geneva.", ["President Putin"]],
  ["Met with Gen. Roe of the U.S. Army.", ["Gen. Roe of the U.S. Army"]],
  ["Met with President Roe, and with the Council.", ["President Roe, and the Council"]],
  ["Met with President Roe. Also met with Foreign Minister Doe.", ["President Roe", "Foreign Minister Doe"]],
] as const)("%s", ([text, lists]) => {
  expect(namedAfter(text, PHRASES)).toEqual(lists);
});

test.for(["Attended the NATO summit.", "Accompanied President Ford.", "Summit met expectations.", ""])(
  "%j names nobody who was met",
  (text) => {
    expect(namedAfter(text, PHRASES)).toEqual([]);
  },
);
