/**
 * DSE: directed sentiment between two entities
 * ============================================
 *
 * A sentence with two marked entities p and q. Gold is an edge p > q or q > p with a sign, or none (neutral). An edge
 * claimed between p and q of a neutral row counts against precision; edges to others aren't labelled, and don't count.
 */
import { join } from "node:path";
import { quoted } from "./article-scores.ts";
import type { DataSet } from "./data-set.ts";
import { stancesBetween } from "./entities.ts";
import { readJsonLines } from "./read.ts";
import { signOf } from "./stances.ts";

interface Row {
  id: string;
  text: string;
  p: string;
  q: string;
  p_span: [number, number];
  q_span: [number, number];
  label: "positive" | "negative" | "neutral";
  direction: "p>q" | "q>p" | null;
}

export const dse: DataSet<Row> = {
  name: "dse",
  path: ({ data }) => join(data, "dse/valid.clean.stance.jsonl"),
  async load(folders) {
    return readJsonLines<Row>(this.path(folders));
  },
  drawn: 600,
  needs: "records",
  article: ({ id, text }) => ({ id, text }),
  score(row, { file }, report) {
    const marked = [
      { text: row.p, spans: [row.p_span] },
      { text: row.q, spans: [row.q_span] },
    ];
    const stances = stancesBetween(file, marked).filter(({ stance }) => stance.polarity !== 0);
    const claimed = new Set(
      stances.map(({ from, stance }) => `${from === 0 ? "p>q" : "q>p"} ${signOf(stance.polarity)}`),
    );
    const gold = row.direction === null ? undefined : `${row.direction} ${row.label === "positive" ? "+" : "-"}`;
    const right = gold !== undefined && claimed.has(gold);
    report.f1("edges, direction and sign", right ? 1 : 0, claimed.size, gold ? 1 : 0);
    const wrong = [...claimed].filter((edge) => edge !== gold);
    if (right && wrong.length === 0) return;
    if (wrong.length > 0 || gold)
      report.mistake({
        measure: "dse edges",
        document: row.id,
        kind: wrong.length > 0 ? "wrong" : "missed",
        gold: gold ? `${gold} (p ${row.p}, q ${row.q})` : `none (p ${row.p}, q ${row.q})`,
        said: [...claimed].join(", "),
        sentence: stances.length > 0 ? quoted(stances[0]!.stance.evidence) : row.text,
      });
  },
};
