import { expect, test } from "vitest";
import { contactGraph } from "./contact-graph.ts";
import { firstContact } from "./first-contact.ts";
import { fileOfContacts } from "./testing/contact-files.ts";

function firstOf(dates: readonly string[], basis: "stated" | "published" = "stated"): [string, string] | undefined {
  const file = fileOfContacts(
    dates.map((date) => `a b ${date}`.trim()),
    { dateBasis: basis },
  );
  const found = firstContact(contactGraph(file), "b", "a");
  return found && [found.contact.meeting.id, found.maybe.map(({ meeting }) => meeting.id).join(" ")];
}

test.for([
  ["the first by date", ["2025-05-18", "2025-05-17"], ["m2", ""]],
  ["another of the same day may be first", ["2025-05-17", "2025-05-17"], ["m1", "m2"]],
  ["one of that month may be first", ["2025-05-18", "2025-05", "2025-06"], ["m2", "m1"]],
  ["one without a date may be first", ["2025-05-18", ""], ["m1", "m2"]],
  ["one without a date is all there is", [""], ["m1", ""]],
] as [string, string[], [string, string]][])("%s", ([, dates, expected]) => {
  expect(firstOf(dates)).toEqual(expected);
});

test("what was only told later may have been before", () => {
  expect(firstOf(["2025-05-18", "2025-06-01"], "published")).toEqual(["m1", "m2"]);
});

test("who had no contact had no first one", () => {
  const graph = contactGraph(fileOfContacts(["a b", "b c"]));
  expect(firstContact(graph, "a", "c")).toBeUndefined();
});
