/**
 * PLV: political relation classification
 * ======================================
 *
 * A sentence with a marked source and target and one PLOVER class. Extraction is told neither. Contacts: a meeting at
 * which source and target face one another, wanted in CONSULT rows, wrong in others; a contact called off is no
 * contact, and a planned one is no mistake in an AGREE row, which is how PLOVER codes an agreement to meet. Stances, on
 * the rows of the classes that are stances: from source to target, with the right sign, with the right class.
 */
import { join } from "node:path";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { quoted } from "./article-scores.ts";
import type { DataSet, Report } from "./data-set.ts";
import { type Marked, meetingsBetween, stancesBetween } from "./entities.ts";
import { readJsonLines } from "./read.ts";
import { signOf } from "./stances.ts";

interface Row {
  id: string;
  text: string;
  source: string;
  target: string;
  label: "positive" | "negative";
  source_spans: [number, number][];
  target_spans: [number, number][];
  root: string;
}

const TAKEN_FOR_CONTACT = new Set(["held", "planned", "unknown"]);

/** A row, whatever data set it is from: who, to whom, and which PLOVER class. */
export interface Relation {
  id: string;
  text: string;
  /** Every entity of the source against every one of the target, told apart by their index. */
  marked: [Marked, Marked];
  root: string;
}

export function scoreContact({ id, text, marked, root }: Relation, file: ActorGraphFile, report: Report): void {
  const meetings = meetingsBetween(file, marked).filter(({ status }) => TAKEN_FOR_CONTACT.has(status));
  const claims = meetings.filter(({ status }) => root !== "AGREE" || status !== "planned");
  const wanted = root === "CONSULT";
  const claimed = claims.length > 0;
  report.f1("contacts (CONSULT)", wanted && claimed ? 1 : 0, claimed ? 1 : 0, wanted ? 1 : 0);
  if (wanted === claimed) return;
  report.mistake({
    measure: "contacts (CONSULT)",
    document: id,
    kind: claimed ? "wrong" : "missed",
    gold: `${root}: ${marked[0].text} | ${marked[1].text}`,
    said: claims.map(({ form, status }) => `${form} ${status}`).join(", "),
    sentence: claimed ? quoted(claims[0]!.evidence) : text,
  });
}

const POSITIVE = new Set(["SUPPORT", "AGREE", "AID", "COOPERATE", "CONCEDE", "YIELD"]);

export function scoreStance({ id, text, marked, root }: Relation, file: ActorGraphFile, report: Report): void {
  const sign = POSITIVE.has(root) ? "+" : "-";
  const stances = stancesBetween(file, marked).filter(({ from }) => from === 0);
  const signed = stances.some(({ stance }) => signOf(stance.polarity) === sign);
  const classed = stances.some(({ stance }) => stance.act === root.toLowerCase());
  report.share("stances: right sign", signed ? 1 : 0, 1);
  report.share("stances: right class", classed ? 1 : 0, 1);
  if (signed && classed) return;
  report.mistake({
    measure: "stances",
    document: id,
    kind: stances.length > 0 ? "differs" : "missed",
    gold: `${root} ${sign}: ${marked[0].text} > ${marked[1].text}`,
    said:
      stances.map(({ stance }) => `${stance.act} ${signOf(stance.polarity)}`).join(", ") ||
      file.stances.map((stance) => `${stance.holder} > ${JSON.stringify(stance.target)} ${stance.act}`).join(", "),
    sentence: text,
  });
}

const VERBAL = new Set(["SUPPORT", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION"]);

export const plv: DataSet<Row> = {
  name: "plv",
  path: ({ data }) => join(data, "plv/train.relation.jsonl"),
  async load(folders) {
    return readJsonLines<Row>(this.path(folders));
  },
  needs: "records",
  article: ({ id, text }) => ({ id, text }),
  score(row, { file }, report) {
    const marked: Relation["marked"] = [
      { text: row.source, spans: row.source_spans },
      { text: row.target, spans: row.target_spans },
    ];
    const relation = { id: row.id, text: row.text, marked, root: row.root };
    scoreContact(relation, file, report);
    if (VERBAL.has(row.root)) scoreStance(relation, file, report);
  },
};
