/**
 * PLOVER gold standard records
 * ============================
 *
 * Sentences of the CAMEO manual with their ideal coding: all sources against all targets, or the first source against
 * the others where the event is reciprocal. Scored as PLV is. An event with one party only is left out.
 */
import { join } from "node:path";
import type { DataSet } from "./data-set.ts";
import type { Marked } from "./entities.ts";
import { type Relation, scoreContact, scoreStance } from "./plv.ts";
import { readJsonLines } from "./read.ts";

interface Row {
  id: string;
  text: string;
  event: string;
  sources: string[];
  targets: string[];
  spans: Record<string, [number, number, string][]>;
}

/** PLOVER renamed some of its classes since. */
const ROOTS: Record<string, string> = { DISAPPROVE: "ACCUSE", DEMAND: "REQUEST" };

const STANCES = new Set(["SUPPORT", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION"]);

function relation({ id, text, event, sources, targets, spans }: Row): Relation[] {
  const marked = (names: string[]): Marked => ({
    text: names.join(" and "),
    spans: Object.values(spans)
      .flat()
      .filter(([start, , name]) => start >= 0 && names.some((known) => known.includes(name) || name.includes(known)))
      .map(([start, end]) => [start, end]),
  });
  const [first = [], rest = []] = targets.length > 0 ? [sources, targets] : [sources.slice(0, 1), sources.slice(1)];
  if (first.length === 0 || rest.length === 0) return [];
  return [{ id, text, marked: [marked(first), marked(rest)], root: ROOTS[event] ?? event }];
}

export const ploverGsr: DataSet<Relation> = {
  name: "plover-gsr",
  path: ({ data }) => join(data, "plover-gsr/events.jsonl"),
  async load(folders) {
    return (await readJsonLines<Row>(this.path(folders))).flatMap(relation);
  },
  needs: "records",
  article: ({ id, text }) => ({ id, text }),
  score(row, { file }, report) {
    scoreContact(row, file, report);
    if (STANCES.has(row.root)) scoreStance(row, file, report);
  },
};
