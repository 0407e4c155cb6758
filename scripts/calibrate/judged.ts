/** Stances between hand-labelled pairs, and whether they are right. */
import { extract } from "../../graph/extract/index.ts";
import type { Act, Modality } from "../../graph/schema.ts";
import { type Marked, stancesBetween } from "../evaluate/entities.ts";
import { readJsonLines } from "../evaluate/read.ts";
import { signOf } from "../evaluate/stances.ts";

export interface Judged {
  act: Act;
  modality: Modality;
  right: boolean;
}

interface DseRow {
  id: string;
  text: string;
  p: string;
  q: string;
  p_span: [number, number];
  q_span: [number, number];
  label: "positive" | "negative" | "neutral";
  direction: "p>q" | "q>p" | null;
}

interface PlvRow {
  id: string;
  text: string;
  source: string;
  target: string;
  source_spans: [number, number][];
  target_spans: [number, number][];
  label: "positive" | "negative";
  root: string;
}

/** DSE labels who is for or against whom: it judges praise and blame, and not requests or deals. */
const JUDGED_BY_DSE = new Set<Act>(["support", "accuse", "reject", "threaten", "assault"]);

export async function judgedDse(path: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { id, text, p, q, p_span, q_span, label, direction } of await readJsonLines<DseRow>(path)) {
    const marked: Marked[] = [
      { text: p, spans: [p_span] },
      { text: q, spans: [q_span] },
    ];
    const gold = direction && `${direction} ${label === "positive" ? "+" : "-"}`;
    for (const { from, stance } of stancesBetween(await extract({ id, text }), marked)) {
      const said = `${from === 0 ? "p>q" : "q>p"} ${signOf(stance.polarity)}`;
      if (JUDGED_BY_DSE.has(stance.act)) judged.push({ ...stance, right: said === gold });
    }
  }
  return judged;
}

/** PLV labels what its source says or does to its target: it judges all the others. */
export async function judgedPlv(path: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const row of await readJsonLines<PlvRow>(path)) {
    const marked: Marked[] = [
      { text: row.source, spans: row.source_spans },
      { text: row.target, spans: row.target_spans },
    ];
    for (const { from, stance } of stancesBetween(await extract(row), marked)) {
      const sign = row.label === "positive" ? "+" : "-";
      if (!JUDGED_BY_DSE.has(stance.act))
        judged.push({ ...stance, right: from === 0 && signOf(stance.polarity) === sign });
    }
  }
  return judged;
}
