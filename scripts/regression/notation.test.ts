import { expect, test } from "vitest";
import { NotationError, parseContact, parseStance } from "./notation.ts";

test("a contact has sides, form, status, date, place and time", () => {
  expect(parseContact("A | B + C, call, planned, 2025-05-23, Vienna, at 17:00 Vienna time")).toMatchObject({
    sides: [["A"], ["B", "C"]],
    forms: ["call"],
    statuses: ["planned"],
    date: { value: "2025-05-23", optional: false },
    place: { value: "Vienna", optional: false },
    time: { value: "17:00 Vienna time", optional: false },
  });
});

test("without sides everybody met everybody", () => {
  expect(parseContact("A + B + C, summit, held").sides).toEqual([["A"], ["B"], ["C"]]);
});

test("what ends in a question mark may be left out, what is parted by a slash is equally right", () => {
  const contact = parseContact("A | B, meeting/talks, planned/unknown, 2025-05?, Vienna?");
  expect(contact.forms).toEqual(["meeting", "talks"]);
  expect(contact.statuses).toEqual(["planned", "unknown"]);
  expect(contact.date).toEqual({ value: "2025-05", optional: true });
  expect(contact.place).toEqual({ value: "Vienna", optional: true });
});

test("a stance has holder, target, act, sign, modality and speaker", () => {
  expect(parseStance("A > B, accuse/reject -, stated, said by C")).toMatchObject({
    holder: "A",
    target: "B",
    acts: ["accuse", "reject"],
    polarity: -1,
    modalities: ["stated"],
    speaker: "C",
  });
});

test("an issue is marked, and what isn't told is left open", () => {
  const stance = parseStance("A > #sale of the forests, support +");
  expect(stance).toMatchObject({ target: "issue:sale of the forests", polarity: 1, modalities: [] });
  expect(stance).not.toHaveProperty("speaker");
});

test.for(["A met B", "A, meeting, held", "A | B, meeting"])("%s is no contact", (line) => {
  expect(() => parseContact(line)).toThrow(NotationError);
});

test.for(["A praised B", "A > B, support", "A > B + C"])("%s is no stance", (line) => {
  expect(() => parseStance(line)).toThrow(NotationError);
});
