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
import { distinct, longerFirst, mostCommon, optional } from "./choose.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";

/** The stances, each group one stance. */
export function groupStances(filed: readonly Filed<Stance>[]): Group<Filed<Stance>>[] {
  const groups = gather(
    filed.map((one) => [one]),
    (group) =>
      group.map(({ record }) => (record.date === undefined ? contentOf(record) : `${saying(record)} ${record.date}`)),
  );
  return unite(groups, {
    keys: (group) =>
      group.flatMap(({ record }) =>
        record.evidence.map(({ document }) => `${saying(record)} ${JSON.stringify(document)}`),
      ),
    fits: haveOneDay,
  });
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

function haveOneDay(groups: readonly Group<Filed<Stance>>[]): boolean {
  const dates = groups.flat().flatMap(({ record }) => record.date ?? []);
  const begin = dates.map(earliest).toSorted(compareText).at(-1) ?? "";
  return dates.every((date) => begin <= latest(date));
}

function byPrecision(a: Stance, b: Stance): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return (
    Number(a.dateBasis === "published") - Number(b.dateBasis === "published") ||
    lengthInDays(a.date) - lengthInDays(b.date)
  );
}
