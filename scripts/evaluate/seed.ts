/**
 * Seed
 * ====
 *
 * The article that the project began with: it must come out whole. Besides the scores of any article, each contact is
 * judged as a whole: one extracted meeting with the same sides, form, status, date, place and time of day.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Meeting } from "../../graph/schema.ts";
import { goldNames, quoted, scoreActors, scoreContacts, scoreStances } from "./article-scores.ts";
import type { ReadArticle } from "./articles.ts";
import { datedBy, extractedTies, goldTies } from "./contacts.ts";
import type { DataSet, Output, Report } from "./data-set.ts";
import { GoldArticle, type GoldMeeting } from "./gold.ts";
import { plain } from "./names.ts";
import { readJson } from "./read.ts";

const same = (a: string | null | undefined, b: string | null | undefined) => plain(a ?? "") === plain(b ?? "");

/** What of a contact is not as the gold has it; nothing where it came out whole. */
function differences(meeting: Meeting, gold: GoldMeeting): string[] {
  const differs: string[] = [];
  if (meeting.form !== gold.form) differs.push("form");
  if (meeting.status !== gold.status) differs.push("status");
  if (datedBy(meeting) !== gold.date) differs.push("date");
  if (!same(meeting.place, gold.place)) differs.push("place");
  if (!same(meeting.time, gold.time)) differs.push("time");
  return differs;
}

const keyOf = (pairs: Iterable<string>) => [...pairs].sort().join(" ");

export function scoreWhole(gold: GoldArticle, output: Output, report: Report): void {
  const nameOf = goldNames(output, gold);
  const meetings = output.file.meetings.map((meeting) => ({
    meeting,
    key: keyOf(extractedTies([meeting], nameOf).keys()),
  }));
  let whole = 0;
  for (const contact of gold.meetings) {
    const key = keyOf(goldTies({ meetings: [contact], may_meetings: [] }).required.keys());
    const alike = meetings.filter((one) => one.key === key).map(({ meeting }) => meeting);
    const best = alike.map((meeting) => differences(meeting, contact)).sort((a, b) => a.length - b.length)[0];
    if (best?.length === 0) whole++;
    else
      report.mistake({
        measure: "contacts whole",
        document: gold.id,
        kind: best ? "differs" : "missed",
        gold: `${key} ${[contact.form, contact.status, contact.date, contact.place, contact.time].filter(Boolean).join(", ")}`,
        said: best ? best.join(", ") : "",
        sentence: quoted(alike.flatMap(({ evidence }) => evidence)),
      });
  }
  report.share("contacts whole", whole, gold.meetings.length);
}

/** The traps that the gold names, as far as they can be checked: each is a mistake that a careless reader makes. */
export function scoreTraps(gold: GoldArticle, output: Output, report: Report): void {
  const nameOf = goldNames(output, gold);
  const ties = extractedTies(output.file.meetings, nameOf);
  const named = (name: string) => output.file.actors.filter((actor) => [actor.name, ...actor.aliases].includes(name));
  const fallen = [
    ties.has("putin~zelenskyy"),
    ties.get("putin~trump")?.some(({ status }) => status === "held") ?? false,
    named("Istanbul").length > 0,
    [...named("Washington"), ...named("Kremlin")].some(({ id }) => !["usa", "russia"].includes(nameOf(id))),
  ].filter(Boolean).length;
  report.share("traps avoided", 4 - fallen, 4);
}

export const seed: DataSet<ReadArticle> = {
  name: "seed",
  path: ({ data }) => join(data, "seed/gold.json"),
  async load(folders) {
    const gold = v.parse(GoldArticle, await readJson(this.path(folders)));
    const text = await readFile(join(folders.data, "seed/article.txt"), "utf8");
    return [{ gold, article: { id: gold.id, text, ...(gold.published && { published: gold.published }) } }];
  },
  needs: "records",
  article: ({ article }) => article,
  score({ gold }, output, report) {
    scoreWhole(gold, output, report);
    scoreContacts(gold, output, report);
    scoreStances(gold, output, report);
    scoreActors(gold, output, report);
    scoreTraps(gold, output, report);
  },
};
