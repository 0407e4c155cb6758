/**
 * Evidence
 * ========
 *
 * No quote, no tie: whatever an extractor says, ours or a language model, has to stand in the text.
 */
import type { Problem } from "./errors.ts";
import { evidenceOf, type Known, knownIds, meetingProblems, problemsOfEvidence, stanceProblems } from "./integrity.ts";
import { targetOf } from "./records.ts";
import type { ActorGraphFile, Evidence, Meeting, Stance } from "./schema.ts";
import { without } from "./without.ts";

/** The texts of a file's documents by the documents' ids. */
export type Texts = ReadonlyMap<string, string>;

/**
 * What in a file has no support: quotes that don't stand at their offsets, marks outside the text or inside a word, records
 * of actors and issues that aren't in the file. Rows of data sets have no text and are only asked for their document.
 *
 * @example
 *
 * ```ts
 * unsupported(file, new Map([["a", "Merkel met Macron."]]));
 * // [{ path: "meetings.0.evidence.0", message: 'The text has "Merkel met Macron" at 0–17, not "Merkel met Putin."' }]
 * ```
 */
export function unsupported(file: ActorGraphFile, texts: Texts): Problem[] {
  const known = knownIds(file);
  return [
    ...file.meetings.flatMap((meeting, index) => [
      ...meetingProblems(meeting, known, `meetings.${index}`),
      ...unsupportedEvidence(meeting, known, texts, `meetings.${index}`),
    ]),
    ...file.stances.flatMap((stance, index) => [
      ...stanceProblems(stance, known, `stances.${index}`),
      ...unsupportedEvidence(stance, known, texts, `stances.${index}`),
    ]),
  ];
}

/** What is left of a file, and why the rest is not. */
export interface Supported {
  file: ActorGraphFile;
  rejected: Problem[];
}

export interface KeepOptions {
  /** Whether actors and issues that no record is left of go, too; they stay unless told. */
  prune?: boolean;
}

/**
 * The file without what has no support. Of a record with several pieces of evidence the good ones stay; a record goes
 * if none is left, or if it needs an actor or issue that isn't in the file.
 */
export function keepSupported(file: ActorGraphFile, texts: Texts, { prune = false }: KeepOptions = {}): Supported {
  const known = knownIds(file);
  const rejected = unsupported(file, texts);
  const isGood = (evidence: Evidence) => problemsInText(evidence, known, texts, "").length === 0;
  const meetings = file.meetings
    .filter((meeting) => meetingProblems(meeting, known, "").length === 0)
    .map((meeting) => goodOnly(meeting, isGood))
    .map((meeting) =>
      meeting.history ? { ...meeting, history: meeting.history.filter(({ evidence }) => isGood(evidence)) } : meeting,
    )
    .filter(({ evidence }) => evidence.length > 0);
  const stances = file.stances
    .filter((stance) => stanceProblems(stance, known, "").length === 0)
    .map((stance) => goodOnly(stance, isGood))
    .filter(({ evidence }) => evidence.length > 0);
  const kept = { ...file, meetings, stances };
  return { file: prune ? without(idle(kept), kept) : kept, rejected };
}

function goodOnly<Record extends Meeting | Stance>(record: Record, isGood: (evidence: Evidence) => boolean): Record {
  return { ...record, evidence: record.evidence.filter(isGood) };
}

function unsupportedEvidence(record: Meeting | Stance, known: Known, texts: Texts, path: string): Problem[] {
  return evidenceOf(record, path).flatMap(({ evidence, path }) => problemsInText(evidence, known, texts, path));
}

function problemsInText(evidence: Evidence, known: Known, texts: Texts, path: string): Problem[] {
  const problems = problemsOfEvidence(evidence, known, path);
  if ("row" in evidence || problems.length > 0) return problems;
  const { document, quote, start, end, spans = [] } = evidence;
  const text = texts.get(document);
  if (text === undefined)
    return [{ path, message: `The text of document "${document}" is not at hand. Give it along` }];
  const there = text.slice(start, end);
  if (there !== quote) {
    const found = there === "" ? "nothing" : JSON.stringify(there);
    return [{ path, message: `The text has ${found} at ${start}–${end}, not ${JSON.stringify(quote)}` }];
  }
  const stretches = [{ start, end, path, what: "The quote" }];
  for (const [index, span] of spans.entries()) {
    stretches.push({ ...span, path: `${path}.spans.${index}`, what: `The span of "${span.of}"` });
  }
  return stretches.flatMap(({ start, end, path, what }) => {
    const fault = faultOfStretch(text, start, end);
    return fault ? [{ path, message: `${what} at ${start}–${end} ${fault}` }] : [];
  });
}

/** Letters of scripts that put spaces between words, and numbers; in others a name may begin anywhere. */
const IN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** A surrogate without its other half. */
const HALF_CHARACTER = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

function faultOfStretch(text: string, start: number, end: number): string | undefined {
  if (end > text.length) return `ends outside the text, which has ${text.length} characters`;
  const stretch = text.slice(start, end);
  if (stretch.trim() !== stretch) return "begins or ends with white space";
  if (HALF_CHARACTER.test(stretch)) return "begins or ends inside a character";
  if (isInsideWord(text, start) || isInsideWord(text, end))
    return `begins or ends inside a word: ${JSON.stringify(stretch)}`;
  return undefined;
}

/** Whether a position in a text has letters of one word on both sides. */
export function isInsideWord(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}

/** Actors and issues that no record is about, and that nobody belongs to whom one is about. */
function idle(file: ActorGraphFile): Set<string> {
  const used = new Set([
    ...file.meetings.flatMap(({ participants, issues = [] }) => [...participants.map(({ actor }) => actor), ...issues]),
    ...file.stances.flatMap((stance) => [stance.holder, targetOf(stance), stance.speaker ?? stance.holder]),
  ]);
  const groups = new Map(file.actors.map(({ id, memberOf = [] }) => [id, memberOf]));
  // A set that grows while it is walked through is walked through to its end.
  for (const id of used) for (const group of groups.get(id) ?? []) used.add(group);
  return new Set([...file.actors, ...file.issues].map(({ id }) => id).filter((id) => !used.has(id)));
}
