/**
 * The review file
 * ===============
 *
 * Doubtful matches as a table that a person can edit in any spreadsheet: `same` or `different` in the first column, a question mark where
 * nobody has decided yet.
 */
import { formatDate } from "../edtf.ts";
import type { Actor, ActorGraphFile, Meeting } from "../schema.ts";
import { type Decision, type Doubt, keyOf } from "./doubt.ts";

const HEADER = ["decision", "kind", "a", "b", "who a is", "who b is", "why"];

/** A row that is neither decided nor open: its line, and what is wrong. */
export class ReviewFileError extends Error {
  override readonly name = "ReviewFileError";
}

/**
 * The text of a review file: first what was decided, then what is open.
 */
export function formatReview(
  file: ActorGraphFile,
  doubts: readonly Doubt[],
  decisions: readonly Decision[] = [],
): string {
  const describe = descriptions(file);
  const decided = new Set(decisions.map(keyOf));
  const rows = [
    ...decisions.map(({ same, kind, a, b }) => [same ? "same" : "different", kind, a, b, describe(a), describe(b), ""]),
    ...doubts
      .filter((doubt) => !decided.has(keyOf(doubt)))
      .map(({ kind, a, b, why }) => ["?", kind, a, b, describe(a), describe(b), why]),
  ];
  return `${[HEADER, ...rows].map((row) => row.map(cell).join("\t")).join("\n")}\n`;
}

/**
 * The decisions of a review file; rows that are still open are none.
 *
 * @throws {ReviewFileError} A row says something else than same, different or a question mark, or lacks its ids.
 */
export function parseReview(text: string): Decision[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [decision = "", kind = "", a = "", b = ""] = line
      .split("\t")
      .map((one) => one.trim().replace(/^"(.*)"$/, "$1"));
    const word = decision.toLowerCase();
    if (word === "decision" || word === "?" || word === "") return [];
    if (!/^(?:same|different)$/.test(word) || !/^(?:actor|meeting)$/.test(kind) || a === "" || b === "") {
      throw new ReviewFileError(
        `Line ${index + 1}: Expected same, different or ?, then actor or meeting and two ids, but found “${line.slice(0, 80)}”`,
      );
    }
    return [{ same: word === "same", kind: kind as Decision["kind"], a, b }];
  });
}

/** On one line, and nothing that a spreadsheet would take for a formula. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}

function descriptions({ actors, meetings }: ActorGraphFile): (id: string) => string {
  const people = new Map(actors.map((actor) => [actor.id, actor]));
  const contacts = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const name = (id: string) => people.get(id)?.name ?? id;
  return (id) => {
    const [actor, meeting] = [people.get(id), contacts.get(id)];
    return actor ? describeActor(actor) : meeting ? describeMeeting(meeting, name) : "";
  };
}

function describeActor({ name, type, country, offices = [] }: Actor): string {
  const office = offices.map(({ title, of }) => (of === undefined ? title : `${title} of ${of}`)).join(", ");
  return `${name} (${[type, country, office].filter(Boolean).join(", ")})`;
}

function describeMeeting(
  { form, status, date, place, participants, evidence }: Meeting,
  name: (id: string) => string,
): string {
  const who = participants.map(({ actor }) => name(actor)).join(", ");
  const when = date === undefined ? "no date" : formatDate(date);
  return [`${form}, ${status}`, when, place, who, `told by ${new Set(evidence.map(({ document }) => document)).size}`]
    .filter(Boolean)
    .join("; ");
}
