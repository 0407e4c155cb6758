import { expect, test } from "vitest";
import type { Meeting } from "../schema.ts";
import { actor, document, fileOf, meeting } from "../testing/records.ts";
import { toIcalendar } from "./icalendar.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

/** The events of a calendar, read as RFC 5545 says: unfolded, a property a line, components closed in order. */
function events(text: string): Record<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  const found: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, name = "", parameters = "", value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe("");
    if (name === "BEGIN") {
      open.push(value);
      if (value === "VEVENT") found.push({});
    } else if (name === "END") expect(open.pop()).toBe(value);
    else if (open.at(-1) === "VEVENT") {
      const event = found.at(-1) ?? {};
      expect(event, `${name} twice`).not.toHaveProperty(name);
      event[name] = value;
      event[`${name}${parameters}`] = value;
    }
  }
  expect(open).toEqual([]);
  return found;
}

const calendarOf = (more: Partial<Meeting>, published = "2025-05-20") =>
  events(
    textOf(
      toIcalendar(
        fileOf({
          documents: [document("a", { published, url: "https://example.org/a" })],
          actors: [actor("ann-lee"), actor("oleh-bilyy")],
          meetings: [meeting(["ann-lee", "oleh-bilyy"], { id: "m", date: "2025-05-19", ...more })],
        }),
      ),
    ),
  );

test("a contact is an event with a stable id, its day, who, where and whence", () => {
  const [event] = calendarOf({ place: "Geneva, Switzerland" });
  expect(event).toMatchObject({
    UID: "m@actor-graph",
    DTSTAMP: "20250520T000000Z",
    "DTSTART;VALUE=DATE": "20250519",
    "DTEND;VALUE=DATE": "20250520",
    SUMMARY: "Meeting: Ann Lee\\, Oleh Bilyy",
    LOCATION: "Geneva\\, Switzerland",
    STATUS: "CONFIRMED",
    URL: "https://example.org/a",
  });
});

test.for([
  ["planned", "TENTATIVE", "(planned)"],
  ["cancelled", "CANCELLED", "(cancelled)"],
  ["postponed", "CANCELLED", "(postponed)"],
  ["refused", "CANCELLED", "(refused)"],
  ["denied", "CANCELLED", "(denied)"],
  ["unknown", "TENTATIVE", "(not known whether held)"],
] as const)("a contact that is %s is %s and says so in its title", ([status, expected, words]) => {
  const [event] = calendarOf({ status });
  expect(event?.STATUS).toBe(expected);
  expect(event?.SUMMARY).toContain(words);
});

test.for([
  ["2025-05", undefined, "some day in May 2025"],
  ["2025-05-19~", undefined, "about 19 May 2025"],
  ["2025-05-19", "published", "reported 19 May 2025\\; day not known"],
] as const)("a date %s (%s) is not shown as more than it is", ([date, dateBasis, words]) => {
  const [event] = calendarOf({ date, ...(dateBasis && { dateBasis }) });
  expect(event?.SUMMARY).toContain(`(${words})`);
});

test("a time with its offset is a moment, and any other stands in the description", () => {
  expect(calendarOf({ time: "17:00+03:00" })[0]).toMatchObject({ DTSTART: "20250519T140000Z" });
  const [event] = calendarOf({ time: "17:00 Moscow time" });
  expect(event).toHaveProperty("DTSTART;VALUE=DATE");
  expect(event?.DESCRIPTION).toContain("Time: 17:00 Moscow time");
});

test("contacts without a day or month are left out and told", () => {
  const { lost } = toIcalendar(everything());
  expect(lost[0]).toBe("1 contact without a month or day");
  expect(events(textOf(toIcalendar(everything())))).toHaveLength(2);
});

test("the same records give the same calendar, without a clock", () => {
  const [event] = calendarOf({}, "2024");
  expect(event?.DTSTAMP).toBe("20241231T000000Z");
});

test("an address that is none, or that could break a line, is left out", () => {
  const file = fileOf({
    documents: [document("a", { url: "javascript:alert(1)" })],
    actors: [actor("ann-lee"), actor("oleh-bilyy")],
    meetings: [meeting(["ann-lee", "oleh-bilyy"], { date: "2025-05-19" })],
  });
  expect(events(textOf(toIcalendar(file)))[0]).not.toHaveProperty("URL");
});

test.for(HOSTILE)("%j adds no event and no property", (text) => {
  const found = events(textOf(toIcalendar(hostileFile(text))));
  expect(found).toHaveLength(2);
});
