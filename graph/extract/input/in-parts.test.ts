import { expect, test } from "vitest";
import { unsupported } from "../../evidence.ts";
import { extract } from "../index.ts";
import { inParts } from "./in-parts.ts";
import type { NoticeKind } from "./notice.ts";

const FILLER = "The bridge is two hundred metres long, and nobody was there when it was opened.\n".repeat(8);
const TEXT = `Angela Merkel met Emmanuel Macron in Aachen on Sunday.\n\n${FILLER}\n${FILLER}
Merkel called Mark Rutte on Sunday, as Macron and Rutte had met on Saturday.
Angela Merkel met Emmanuel Macron in Aachen on Sunday.
`;

test("a text that is read in parts gives one file, in which all stands where it stands in the text", async () => {
  const told: [NoticeKind, string][] = [];
  const parts: string[] = [];
  const file = await inParts(
    { id: "long", text: TEXT, published: "2025-05-19" },
    "long",
    (part) => {
      parts.push(part.text);
      return extract(part);
    },
    (kind, message) => told.push([kind, message]),
    1000,
  );
  expect(parts.join("")).toBe(TEXT);
  expect(parts.length).toBeGreaterThan(1);
  expect(unsupported(file, new Map([["long", TEXT]]))).toEqual([]);
  expect(file.documents.map(({ id }) => id)).toEqual(["long"]);
  expect(file.meetings.map(({ form, date }) => [form, date]).toSorted()).toEqual([
    ["call", "2025-05-18"],
    ["meeting", "2025-05-17"],
    ["meeting", "2025-05-18"],
  ]);
  // Told at the start and at the end: one meeting, with both sentences.
  expect(file.meetings.map(({ evidence }) => evidence.length).toSorted()).toEqual([1, 1, 2]);
  expect(told).toEqual([["parts", expect.stringMatching(/was read in 2 parts.*split it/)]]);
});

test("who is only called by the surname in a later part is still who was named in full", async () => {
  const file = await inParts(
    { id: "long", text: TEXT },
    "long",
    (part) => extract(part),
    () => {},
    1000,
  );
  expect(file.actors.map(({ name }) => name).toSorted()).toEqual(["Angela Merkel", "Emmanuel Macron", "Mark Rutte"]);
});
