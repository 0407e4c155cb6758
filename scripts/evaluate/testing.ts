/**
 * Testing
 * =======
 *
 * Small made-up graph files for the tests of the scoring.
 */
import type { Actor, ActorGraphFile, Meeting, QuotedEvidence, Stance } from "../../graph/schema.ts";
import { Report } from "./data-set.ts";

export const graph = (part: Partial<ActorGraphFile>): ActorGraphFile => ({
  format: "actor-graph/1",
  documents: [],
  actors: [],
  issues: [],
  meetings: [],
  stances: [],
  ...part,
});

export const actor = (id: string, name: string, type: Actor["type"], ...aliases: string[]): Actor => ({
  id,
  name,
  type,
  aliases,
});

const quote = (spans: QuotedEvidence["spans"] = []): QuotedEvidence => ({
  document: "d",
  quote: "q",
  start: 0,
  end: 1,
  spans,
});

/** `sides` as "trump | putin + lavrov"; a side of its own for each where they are parted by commas. */
export function meeting(sides: string, more: Partial<Meeting> = {}, spans: QuotedEvidence["spans"] = []): Meeting {
  const told = sides.includes("|");
  const participants = sides
    .split(/[|,]/)
    .flatMap((side, index) => side.split("+").map((id) => ({ actor: id.trim(), ...(told && { side: index + 1 }) })));
  return { id: sides, form: "meeting", status: "held", participants, evidence: [quote(spans)], ...more };
}

/** "zelenskyy > russia -", or "> #ceasefire +" for an issue. */
export function stance(said: string, more: Partial<Stance> = {}, spans: QuotedEvidence["spans"] = []): Stance {
  const [, holder = "", target = "", sign] = /^(\S+) > (\S+) ([+-])$/.exec(said) ?? [];
  return {
    id: said,
    holder,
    target: target.startsWith("#") ? { issue: target.slice(1) } : { actor: target },
    act: sign === "+" ? "support" : "accuse",
    polarity: sign === "+" ? 1 : -1,
    modality: "stated",
    evidence: [quote(spans)],
    ...more,
  };
}

/** A report's measures as [right, claimed, wanted]. */
export function counts(score: (report: Report) => void): Record<string, [number, number, number]> {
  const report = new Report();
  score(report);
  return Object.fromEntries(
    [...report.tallies].map(([measure, { total }]) => [measure.trim(), [total.right, total.claimed, total.wanted]]),
  );
}
