/**
 * Reports to merge
 * ================
 *
 * Made up, and the same every time.
 */
import type { Actor, ActorGraphFile, Meeting, QuotedEvidence } from "../../graph/schema.ts";

/** What kinds there are, in words. */
export const LOADS = {
  undated: "one pair, no dates, one article",
  daily: "one pair, a day each, one article",
  placed: "one pair, one day, a place each",
  accompanied: "one pair, one day, another third each",
  stances: "one stance over and over, one article",
  issues: "an issue each, with words in common",
  articles: "an article each, some of one contact",
} as const;
export type Load = keyof typeof LOADS;

/** So many reports, in one file or in many. */
export function reports(load: Load, count: number): ActorGraphFile[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  if (load === "articles")
    return numbers.map((number) => fileOf(`d${number}`, [meeting(number, `d${number}`, { date: day(number / 10) })]));
  const file = fileOf("d", []);
  if (load === "stances") {
    file.stances = numbers.map((number) => ({
      id: `s${number}`,
      holder: "ann",
      target: { actor: "bob" },
      act: "support",
      polarity: 1,
      modality: "stated",
      evidence: [quoted(number, "d")],
    }));
  } else if (load === "issues") {
    file.issues = numbers.map((number) => ({ id: `issue-${number}`, name: `${word(number)} peace plan`, aliases: [] }));
  } else {
    file.meetings = numbers.map((number) => meeting(number, "d", DETAILS[load](number)));
    if (load === "accompanied")
      file.actors.push(...numbers.map((number) => person(`c${number}`, `Carl ${word(number)}`)));
  }
  return [file];
}

const DETAILS: Record<"undated" | "daily" | "placed" | "accompanied", (number: number) => Partial<Meeting>> = {
  undated: () => ({}),
  daily: (number) => ({ date: day(number) }),
  placed: (number) => ({ date: day(0), place: word(number) }),
  accompanied: (number) => ({
    date: day(0),
    participants: [{ actor: "ann" }, { actor: "bob" }, { actor: `c${number}` }],
  }),
};

function fileOf(document: string, meetings: Meeting[]): ActorGraphFile {
  return {
    format: "actor-graph/1",
    documents: [{ id: document, kind: "article" }],
    actors: [person("ann", "Ann Lee"), person("bob", "Bob Ray")],
    issues: [],
    meetings,
    stances: [],
  };
}

function person(id: string, name: string): Actor {
  return { id, name, type: "person", aliases: [] };
}

function meeting(number: number, document: string, details: Partial<Meeting>): Meeting {
  return {
    id: `m${number}`,
    form: "meeting",
    status: "held",
    participants: [{ actor: "ann" }, { actor: "bob" }],
    evidence: [quoted(number, document)],
    ...details,
  };
}

function quoted(number: number, document: string): QuotedEvidence {
  const quote = "Lee met Ray.";
  const start = number * (quote.length + 1);
  return { document, quote, start, end: start + quote.length };
}

function day(number: number): string {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

/** A word of its own for each number, without a digit. */
function word(number: number): string {
  return [...String(number)].map((digit) => "bcdfgklmnp"[Number(digit)]).join("a");
}
