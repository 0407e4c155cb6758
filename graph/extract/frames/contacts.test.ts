import { expect, test } from "vitest";
import { REMOTE } from "./contacts.ts";

test.for(["by phone", "a telephone call", "a video conference", "a videoconference", "met virtually", "a call"])(
  "not in one room: %s",
  (words) => {
    expect(words).toMatch(REMOTE);
  },
);

test.for(["a callous remark", "phonetics", "in person", "recalled"])("maybe in one room: %s", (words) => {
  expect(words).not.toMatch(REMOTE);
});
