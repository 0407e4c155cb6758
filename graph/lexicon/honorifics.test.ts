import { expect, test } from "vitest";
import { honorificAt, isNameSuffix } from "./honorifics.ts";

test.for([
  ["Mr Putin", { title: "mr", gender: "male", end: 1 }],
  ["Lt. Gen. Keith Kellogg", { title: "lieutenant general", end: 2 }],
  ["Sen. Graham", { title: "senator", end: 1 }],
  ["Pope Leo XIV", { title: "pope", gender: "male", royal: true, end: 1 }],
  ["Crown Prince Mohammed", { title: "crown prince", gender: "male", royal: true, end: 2 }],
  ["Queen Margrethe", { title: "queen", gender: "female", royal: true, end: 1 }],
  ["general election", undefined],
  ["miss the train", undefined],
  ["Angela Merkel", undefined],
] as const)("%s", ([text, honorific]) => {
  expect(honorificAt(text.split(" "), 0)).toEqual(honorific);
});

test("a suffix belongs to the name before it", () => {
  expect(["Jr.", "III", "XVI", "MP"].filter((word) => !isNameSuffix(word))).toEqual([]);
  expect(["Smith", "In", "Vice"].filter(isNameSuffix)).toEqual([]);
});
