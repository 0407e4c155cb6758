import { expect, test } from "vitest";
import { fileOf } from "../testing/records.ts";
import { losses, replacedCharacters } from "./losses.ts";
import { everything } from "./testing/everything.ts";

test("each part that is lost is counted, in words for one and for many", () => {
  expect(losses(everything(), ["story", "layout", "history", "spans", "documents"])).toEqual([
    "1 step of the story",
    "2 places in the drawing",
    "2 reports of a contact's status",
    "2 marks in quotes (who is named where)",
    "1 document that no record rests on",
  ]);
});

test("what a file doesn't have is not lost", () => {
  expect(losses(fileOf({ documents: [] }), ["story", "stances", "about", "unpaired", "documents"])).toEqual([]);
});

test("texts with characters that a format can't hold are counted", () => {
  const file = fileOf({ title: "a\u0000", description: "b", credit: "c\u0000" });
  const [told] = replacedCharacters(file, (text) => !text.includes("\u0000"));
  expect(told).toBe("2 texts have characters that the format can't hold, replaced by \uFFFD");
});
