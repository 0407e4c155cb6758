/**
 * One contact out of many reports
 * ===============================
 */
import { compareText } from "../compare.ts";
import { compareDates, earliest, lengthInDays } from "../edtf.ts";
import { fold } from "../fold.ts";
import { byReport, COURSE } from "../order.ts";
import type { Document, Meeting, MeetingForm, MeetingStatus, Participant, StatusReport } from "../schema.ts";
import { addEvidence } from "./add-evidence.ts";
import { distinct, longerFirst, mostCommon, optional } from "./choose.ts";

/** The most telling first: a summit or a visit is a meeting, too. */
const FORMS: MeetingForm[] = ["summit", "visit", "talks", "meeting", "call", "letter"];

/** Where reports of one day differ: what is last in the course of a contact. */
const STATUSES = COURSE.toReversed();

/**
 * The one contact that reports tell of: the most precise date and place, the most participants, the status of the latest report, all
 * evidence, and, if its status changed or is disputed, how it did. With the id of the first of them.
 */
export function oneMeeting(reports: readonly Meeting[], documents: ReadonlyMap<string, Document>): Meeting {
  const meetings = distinct(reports);
  const [only] = meetings;
  if (only && meetings.length === 1) return { ...only, evidence: addEvidence([only.evidence]) };
  // What a record says goes together: sides and roles, a date and its basis, a code and its value come from one report.
  const fullest = best(meetings, (a, b) => actorsIn(b) - actorsIn(a) || sidesIn(b) - sidesIn(a));
  const dated = best(meetings, byPrecision);
  const history = historyOf(meetings, documents);
  const status = statusOf(history);
  const coded = meetings.filter(({ cameo }) => cameo !== undefined).find((meeting) => meeting.status === status);
  const issues = [...new Set(meetings.flatMap(({ issues = [] }) => issues))].toSorted(compareText);
  const confidences = meetings.flatMap(({ confidence }) => confidence ?? []);
  const disputed = new Set(history.map((report) => report.status)).size > 1;
  return {
    id: fullest.id,
    form: best(meetings, (a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form)).form,
    status,
    ...optional("history", disputed ? history : undefined),
    ...optional("date", dated.date),
    ...optional("dateBasis", dated.dateBasis),
    ...optional(
      "time",
      dated.time ??
        mostCommon(
          meetings.map(({ time }) => time),
          longerFirst,
        ),
    ),
    ...optional("place", best(meetings, byPlaceWords).place),
    participants: fullest.participants.map((participant) => withDetails(participant, meetings)),
    ...optional("issues", issues.length > 0 ? issues : undefined),
    ...optional(
      "cameo",
      coded?.cameo ??
        mostCommon(
          meetings.map(({ cameo }) => cameo),
          compareText,
        ),
    ),
    evidence: addEvidence(meetings.map(({ evidence }) => evidence)),
    ...optional("confidence", confidences.length > 0 ? Math.max(...confidences) : undefined),
  };
}

/** The first of what comes first. */
function best(meetings: readonly Meeting[], compare: (a: Meeting, b: Meeting) => number): Meeting {
  return meetings.toSorted(compare)[0] as Meeting;
}

function actorsIn({ participants }: Meeting): number {
  return participants.length;
}

function sidesIn({ participants }: Meeting): number {
  return participants.filter(({ side }) => side !== undefined).length;
}

function byPrecision(a: Meeting, b: Meeting): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return (
    Number(a.dateBasis === "published") - Number(b.dateBasis === "published") ||
    lengthInDays(a.date) - lengthInDays(b.date) ||
    Number(a.dateBasis === "resolved") - Number(b.dateBasis === "resolved") ||
    compareDates(a.date, b.date)
  );
}

function byPlaceWords(a: Meeting, b: Meeting): number {
  return fold(b.place ?? "").length - fold(a.place ?? "").length;
}

/** Roles, and who went in an actor's place, as far as any report knows. */
function withDetails(participant: Participant, meetings: readonly Meeting[]): Participant {
  const same = meetings.flatMap(({ participants }) => participants.filter(({ actor }) => actor === participant.actor));
  const isTelling = (role: Participant["role"]) => role !== undefined && role !== "participant";
  const role = isTelling(participant.role)
    ? participant.role
    : mostCommon(same.map(({ role }) => role).filter(isTelling), compareText);
  const through =
    participant.through ??
    mostCommon(
      same.map(({ through }) => through),
      compareText,
    );
  return { ...participant, ...optional("role", role ?? participant.role), ...optional("through", through) };
}

/** What was reported of the status, oldest first: a report for each document that tells of it. */
function historyOf(meetings: readonly Meeting[], documents: ReadonlyMap<string, Document>): StatusReport[] {
  const reports = meetings.flatMap((meeting) => {
    const known = meeting.history ?? [];
    return known.some(({ status }) => status === meeting.status) ? known : [...known, ...reportsOf(meeting, documents)];
  });
  return distinct(reports).toSorted(byReport);
}

function reportsOf({ status, evidence }: Meeting, documents: ReadonlyMap<string, Document>): StatusReport[] {
  const first = new Map(
    addEvidence([evidence])
      .toReversed()
      .map((one) => [one.document, one]),
  );
  return [...first].map(([document, one]) => ({
    status,
    ...optional("reported", documents.get(document)?.published),
    evidence: one,
  }));
}

/** The latest status; but what took place isn't undone by one more report of the plan. */
function statusOf(history: readonly StatusReport[]): MeetingStatus {
  const telling = history.filter(({ status }) => status !== "unknown");
  const dated = telling.filter(({ reported }) => reported !== undefined);
  const latest = dated
    .map(({ reported }) => earliest(reported as string))
    .toSorted(compareText)
    .at(-1);
  const last = dated.length > 0 ? dated.filter(({ reported }) => earliest(reported as string) === latest) : telling;
  const status = STATUSES.find((status) => last.some((report) => report.status === status)) ?? "unknown";
  return status === "planned" && telling.some((report) => report.status === "held") ? "held" : status;
}
