/**
 * iCalendar
 * =========
 *
 * For calendars: RFC 5545 (https://www.rfc-editor.org/rfc/rfc5545), an event for each contact, the planned ones too.
 *
 * A calendar only knows days and times, so an event says in its title when less is known: a contact in May 2025 lies across the month
 * as "(some day in May 2025)". It has a time where the record's time says its offset from UTC, and is an all-day event else. Contacts
 * dated no closer than a year, and undated ones, are left out and counted.
 */
import { earliest, formatDate, latest } from "../edtf.ts";
import type { ActorGraphFile, Document, Meeting, MeetingStatus } from "../schema.ts";
import { contentLine, escapeText } from "./content-line.ts";
import { type EventTime, eventTime } from "./event-time.ts";
import { type Exported, oneFile } from "./exported.ts";
import { counted, losses, type Part } from "./losses.ts";

/** What stands in the calendar is to be taken for certain, as open, or as not happening. */
const STATUSES: Record<MeetingStatus, "CONFIRMED" | "TENTATIVE" | "CANCELLED"> = {
  planned: "TENTATIVE",
  held: "CONFIRMED",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
  refused: "CANCELLED",
  denied: "CANCELLED",
  unknown: "TENTATIVE",
};

const LOST: readonly Part[] = [
  "stances",
  "issues",
  "topics",
  "layout",
  "story",
  "actorDetails",
  "offices",
  "memberOf",
  "roles",
  "sides",
  "codes",
  "confidence",
  "offsets",
  "spans",
  "documents",
  "documentDetails",
];

interface Context {
  names: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, Document>;
}

/**
 * The contacts as an iCalendar file.
 *
 * @example
 *
 * ```ts
 * [...toIcalendar(file).files[0].chunks].join(""); // "BEGIN:VCALENDAR\r\n…"
 * ```
 */
export function toIcalendar(file: ActorGraphFile): Exported {
  const { title, ...rest } = file;
  const left = file.meetings.filter(({ date, time }) => eventTime(date, time) === undefined).length;
  return oneFile("ics", "text/calendar", icalendar(file), [
    ...counted(left, "contact without a month or day", "contacts without a month or day"),
    ...losses(rest, ["about"]),
    ...losses(file, LOST),
  ]);
}

function* icalendar(file: ActorGraphFile): Generator<string> {
  const context = {
    names: new Map(file.actors.map(({ id, name }) => [id, name])),
    documents: new Map(file.documents.map((document) => [document.id, document])),
  };
  yield contentLine("BEGIN", "VCALENDAR");
  yield contentLine("VERSION", "2.0");
  yield contentLine("PRODID", "-//actor-graph//EN");
  if (file.title !== undefined) yield contentLine("X-WR-CALNAME", escapeText(file.title));
  for (const meeting of file.meetings) {
    const when = eventTime(meeting.date, meeting.time);
    if (when) yield* event(meeting, when, context);
  }
  yield contentLine("END", "VCALENDAR");
}

function* event(meeting: Meeting, when: EventTime, context: Context): Generator<string> {
  const urls = meeting.evidence.flatMap(({ document }) => context.documents.get(document)?.url ?? []);
  const url = urls.find((one) => /^https?:\/\/[!-~]+$/i.test(one));
  yield contentLine("BEGIN", "VEVENT");
  // The same record has the same UID in every export, so that a calendar updates it.
  yield contentLine("UID", escapeText(`${meeting.id}@actor-graph`));
  yield contentLine("DTSTAMP", `${lastReport(meeting, context).replaceAll("-", "")}T000000Z`);
  yield contentLine(when.allDay ? "DTSTART;VALUE=DATE" : "DTSTART", when.start);
  if (when.end !== undefined) yield contentLine("DTEND;VALUE=DATE", when.end);
  yield contentLine("SUMMARY", escapeText(summary(meeting, context)));
  if (meeting.place) yield contentLine("LOCATION", escapeText(meeting.place));
  yield contentLine("DESCRIPTION", escapeText(description(meeting, context)));
  yield contentLine("STATUS", STATUSES[meeting.status]);
  // Nobody's own time is taken.
  yield contentLine("TRANSP", "TRANSPARENT");
  yield contentLine("CATEGORIES", meeting.form.toUpperCase());
  if (url !== undefined) yield contentLine("URL", url);
  yield contentLine("END", "VEVENT");
}

/** "Call: Donald Trump, Vladimir Putin (planned)". */
function summary(meeting: Meeting, { names }: Context): string {
  const { form, status, participants, date } = meeting;
  const parties = participants.map(({ actor, through }) => {
    const name = names.get(actor) ?? actor;
    return through ? `${through} of ${name}` : name;
  });
  const about = [
    ...(status === "held" ? [] : [status === "unknown" ? "not known whether held" : status]),
    ...vague(meeting),
  ];
  const known = [...new Set(parties)].join(", ");
  return `${form.charAt(0).toUpperCase()}${form.slice(1)}: ${known}${about.length > 0 && date ? ` (${about.join("; ")})` : ""}`;
}

/** What a calendar's days can't say. */
function vague({ date = "", dateBasis }: Meeting): string[] {
  if (dateBasis === "published") return [`reported ${formatDate(date)}; day not known`];
  if (/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(date)) return [];
  return [/^\d{4}-\d{2}$/.test(date) ? `some day in ${formatDate(date)}` : formatDate(date)];
}

function description(meeting: Meeting, { documents }: Context): string {
  const { time, date, dateBasis, history = [], evidence } = meeting;
  const source = (id: string) => {
    const { title, publisher, url } = documents.get(id) ?? {};
    return [title, publisher, url].filter(Boolean).join(", ") || id;
  };
  return [
    ...(date ? [`Date: ${date}${dateBasis ? ` (${dateBasis})` : ""}`] : []),
    ...(time ? [`Time: ${time}`] : []),
    `Status: ${meeting.status}`,
    ...history.map(({ status, reported }) => `${reported ?? "Undated"}: ${status}`),
    ...evidence.map((one) =>
      "quote" in one ? `"${one.quote}" (${source(one.document)})` : `${source(one.document)}, row ${one.row}`,
    ),
  ].join("\n");
}

/** The last day on which somebody reported the contact; else the day of the contact. Not the day of the export: the same records give the same file. */
function lastReport(meeting: Meeting, { documents }: Context): string {
  const reports = [
    ...(meeting.history ?? []).map(({ reported }) => reported),
    ...meeting.evidence.map(({ document }) => documents.get(document)?.published),
  ].filter((date) => date !== undefined);
  const days = reports.map(latest).filter((day) => day < "9999-12-31");
  return days.toSorted().at(-1) ?? earliest(meeting.date ?? "1970-01-01");
}
