import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Canada launched an investigation into Iran.", ["Canada > Iran, accuse -, stated"]],
  ["Canada filed a lawsuit against Iran.", ["Canada > Iran, accuse -, stated"]],
  ["Germany suspended aid to Mali.", ["Germany > Mali, sanction -, stated"]],
  ["Germany announced a suspension of aid to Mali.", ["Germany > Mali, sanction -, stated"]],
  ["Food aid to Mali was suspended by Germany.", ["Germany > Mali, sanction -, stated"]],
  ["Germany cancelled talks with Turkey.", ["Germany > Turkey, reject -, stated"]],
  ["Germany expelled Russian diplomats.", ["Germany > Russia, sanction -, stated"]],
  ["France gave Iran an ultimatum.", ["France > Iran, threaten -, stated"]],
  ["Germany sent weapons to Ukraine.", ["Germany > Ukraine, aid +, stated"]],
  ["Norway lodged a protest with Iceland.", ["Norway > Iceland, accuse -, stated"]],
  ["Spain withdrew from the climate treaty.", ["Spain > #climate treaty, reject -, stated"]],
  [
    "Norway and Iceland signed a fisheries treaty.",
    ["Norway > Iceland, agree +, stated", "Iceland > Norway, agree +, stated"],
  ],
  ["Norway signed a treaty with Iceland.", ["Norway > Iceland, agree +, stated", "Iceland > Norway, agree +, stated"]],
  ["Germany will suspend aid to Mali.", ["Germany > Mali, sanction -, intended"]],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for([
  "Germany published an investigation into the weather.",
  "Germany did not suspend aid to Mali.",
  "If Germany suspends aid to Mali, prices will rise.",
  "Germany suspended the match.",
])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});
