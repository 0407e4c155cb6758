import { expect, test } from "vitest";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { type ContactOptions, contacts } from "./contacts.ts";

const FILE = fileOf({
  actors: [actor("x"), actor("y")],
  meetings: [
    meeting(["x", "y"], { id: "undated" }),
    meeting(["x", "y"], { id: "june", date: "2025-06" }),
    meeting(["x", "y"], { id: "call", form: "call", date: "2025-05-18" }),
    meeting(["x", "y"], { id: "told", date: "2025-05-17", dateBasis: "published" }),
    meeting(["x", "y"], { id: "plan", status: "planned", date: "2025-07-01" }),
    meeting(["x", "y"], { id: "off", status: "cancelled", date: "2025-05-01" }),
  ],
});

test.for([
  ["whatever was held, the oldest first, the undated last", {}, "told call june undated"],
  ["other statuses only when asked for", { statuses: ["planned", "cancelled"] }, "off plan"],
  ["a form", { forms: ["call"] }, "call"],
  ["a time, in which the undated don't count", { from: "2025-06-15" }, "june"],
  ["a time with the undated", { from: "2025-06-15", undated: true }, "june undated"],
  ["no form at all", { forms: [] }, ""],
] as [string, ContactOptions, string][])("what counts: %s", ([, options, ids]) => {
  expect(
    contacts(FILE, options)
      .map(({ meeting }) => meeting.id)
      .join(" "),
  ).toBe(ids);
});

test("a contact can have been on any day that its date can mean, and before the day on which it was told", () => {
  expect(contacts(FILE).map(({ first, last, isFirm }) => [first, last, isFirm])).toEqual([
    ["2025-05-17", "2025-05-17", false],
    ["2025-05-18", "2025-05-18", true],
    ["2025-06-01", "2025-06-30", true],
    ["0000-01-01", "9999-12-31", false],
  ]);
});
