/**
 * Which stances are the same?
 * ===========================
 *
 * Those in which the same holder does the same to the same target: act, sign, modality and speaker agree, and the date is the same.
 * Within a document it is enough that the dates can be the same; an undated one says it again.
 */
import { compareText } from "../compare.ts";
import { compareDates, earliest, latest, lengthInDays } from "../edtf.ts";
import { targetOf } from "../records.ts";
import type { Stance } from "../schema.ts";
import { addEvidence } from "./add-evidence.ts";
import { distinct, lastOf, longerFirst, mostCommon, optional } from "./choose.ts";
import { daysOf } from "./days.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";
import { agreeing } from "./lookups.ts";

/** What of stances is compared, worked out once for those that agree in it and say the same on the same day. */
interface ComparedStance {
  group: Group<Filed<Stance>>;
  saying: string;
  date: string | undefined;
  documents: ReadonlySet<string>;
}

/** The stances, each group one stance. */
export function groupStances(filed: readonly Filed<Stance>[]): Group<Filed<Stance>>[] {
  const told = gather(filed, ({ record }) => [
    record.date === undefined ? contentOf(record) : `${saying(record)} ${record.date}`,
  ]);
  return unite(told.map(compare), {
    lookups: [agreeing(keysOf, ({ date }) => (date === undefined ? [] : daysOf(date)))],
    look: ({ saying, date, documents }) => JSON.stringify([saying, date, [...documents].toSorted(compareText)]),
    fits: (some) => haveOneDay(some.flatMap(({ date }) => date ?? [])),
  }).map((set) => set.flatMap(({ group }) => group));
}

function compare(group: Group<Filed<Stance>>): ComparedStance {
  const { record } = group[0] as Filed<Stance>;
  const documents = group.flatMap(({ record: { evidence } }) => evidence.map(({ document }) => document));
  return { group, saying: saying(record), date: record.date, documents: new Set(documents) };
}

/** The same that is said in the same document. */
function keysOf({ saying, documents }: ComparedStance): string[] {
  return [...documents].map((document) => `${saying} ${JSON.stringify(document)}`);
}

/** The one stance of a group: the most precise date, the strongest polarity, all evidence. With the id of the first of them. */
export function oneStance(reports: readonly Stance[]): Stance {
  const stances = distinct(reports);
  const dated = stances.toSorted(byPrecision)[0] as Stance;
  const coded = stances.find(({ cameo }) => cameo !== undefined) ?? dated;
  const strongest = stances.toSorted((a, b) => Math.abs(b.polarity) - Math.abs(a.polarity))[0] as Stance;
  const confidences = stances.flatMap(({ confidence }) => confidence ?? []);
  const { id, holder, target, act, modality, speaker } = stances[0] as Stance;
  return {
    id,
    holder,
    target,
    act,
    ...optional(
      "words",
      mostCommon(
        stances.map(({ words }) => words),
        longerFirst,
      ),
    ),
    polarity: strongest.polarity,
    modality,
    ...optional("speaker", speaker),
    ...optional("date", dated.date),
    ...optional("dateBasis", dated.dateBasis),
    ...optional("cameo", coded.cameo),
    ...optional("goldstein", coded.goldstein),
    evidence: addEvidence(stances.map(({ evidence }) => evidence)),
    ...optional("confidence", confidences.length > 0 ? Math.max(...confidences) : undefined),
  };
}

/** All that makes a stance but its date. */
function saying(stance: Stance): string {
  const { holder, act, polarity, modality, speaker = "" } = stance;
  return JSON.stringify([holder, targetOf(stance), act, Math.sign(polarity), modality, speaker]);
}

function haveOneDay(dates: readonly string[]): boolean {
  const begin = lastOf(dates.map(earliest)) ?? "";
  return dates.every((date) => begin <= latest(date));
}

function byPrecision(a: Stance, b: Stance): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return (
    Number(a.dateBasis === "published") - Number(b.dateBasis === "published") ||
    lengthInDays(a.date) - lengthInDays(b.date)
  );
}
