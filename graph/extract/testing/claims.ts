/**
 * What a text is read as, in few words, for tables of sentences
 * =============================================================
 */
import type { ActorGraphFile, Meeting, Stance } from "../../schema.ts";
import { extract } from "../index.ts";
import { type Reading, read } from "../reading.ts";
import type { Clause } from "../syntax/clause.ts";
import { English } from "../text/index.ts";

/** The day on which the sentences of the tests are published: a Monday. */
export const PUBLISHED = "2025-05-19";

/** Reads a text as an article of that Monday. */
export function fileOf(text: string): Promise<ActorGraphFile> {
  return extract({ id: "test", text, published: PUBLISHED });
}

/**
 * The contacts of a text, a line each: "Angela Merkel | Emmanuel Macron, meeting, held, 2025-05-18, Aachen". Sides are parted
 * by "|", those of one side and gatherings without sides joined by "+"; within a side and a line, names stand in order.
 */
export async function contactsIn(text: string): Promise<string[]> {
  const file = await fileOf(text);
  return file.meetings.map((meeting) => line(meeting, file));
}

/** Who is in contact with whom, without how and when. */
export async function pairsIn(text: string): Promise<string[]> {
  const file = await fileOf(text);
  return file.meetings.map((meeting) => sides(meeting, file)).sort();
}

/** The stances of a text, a line each: "Donald Trump > Russia, sanction -, intended", issues marked with "#". */
export async function stancesIn(text: string): Promise<string[]> {
  const file = await fileOf(text);
  return file.stances.map((stance) => {
    const { holder, target, act, polarity, modality, speaker } = stance;
    const issue = "issue" in target ? file.issues.find(({ id }) => id === target.issue) : undefined;
    const whom = "actor" in target ? nameOf(target.actor, file) : `#${issue?.name}`;
    const said = speaker ? [`said by ${nameOf(speaker, file)}`] : [];
    return [`${nameOf(holder, file)} > ${whom}`, `${act} ${sign(stance)}`, modality, ...said].join(", ");
    function sign(_: Stance) {
      return polarity > 0 ? "+" : "-";
    }
  });
}

/** A text read as far as it can be without knowing who is who. */
export async function readingOf(text: string): Promise<Reading> {
  return read(text, await English.load(), PUBLISHED);
}

/** The clause of a text's first sentence. */
export async function clauseOf(sentence: string): Promise<Clause> {
  return (await readingOf(sentence)).sentences[0]!.clause;
}

/** The first unit that a word, or the name it belongs to, stands in. */
export function unitOf(clause: Clause, word: string): number {
  const at = clause.units.findIndex(({ from, to }) => clause.words.slice(from, to).some(({ text }) => text === word));
  if (at < 0) throw new Error(`No word "${word}" in: ${clause.words.map(({ text }) => text).join(" ")}`);
  return at;
}

/** The words of units, a text each. */
export function textsOf(clause: Clause, units: readonly number[]): string[] {
  return units.map((i) => {
    const { from, to } = clause.unit(i);
    return clause.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  });
}

function line(meeting: Meeting, file: ActorGraphFile): string {
  const { form, status, date, time, place } = meeting;
  return [sides(meeting, file), form, status, date, time, place].filter(Boolean).join(", ");
}

function sides({ participants }: Meeting, file: ActorGraphFile): string {
  const bySide = new Map<number, string[]>();
  for (const { actor, side = 0, through } of participants) {
    const named = nameOf(actor, file) + (through ? ` (${through})` : "");
    bySide.set(side, [...(bySide.get(side) ?? []), named]);
  }
  return [...bySide.values()].map((names) => names.sort().join(" + ")).join(" | ");
}

function nameOf(id: string, file: ActorGraphFile): string {
  return file.actors.find((actor) => actor.id === id)?.name ?? id;
}
