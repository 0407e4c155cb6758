/**
 * SEESAW
 * ======
 *
 * Whole articles with (holder, target, sign) triples. Triples of the author, of nobody, or of entities not in the
 * article's list are left out, and so is what was extracted of actors that aren't in that list: they weren't annotated.
 */
import { join } from "node:path";
import { quoted } from "./article-scores.ts";
import type { DataSet } from "./data-set.ts";
import { matchActors } from "./names.ts";
import { readJsonLines } from "./read.ts";
import { claimsOf, sameIssue } from "./stances.ts";

interface Row {
  doc: string;
  date: string;
  title: string;
  sentences: { i: number; text: string }[];
  entities: { name: string; type: string[] }[];
  stances: { sent: number; source: string; target: string; label: "positive" | "negative" }[];
}

const textOf = ({ sentences }: Row) =>
  sentences
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");

export const seesaw: DataSet<Row> = {
  name: "seesaw",
  path: ({ data }) => join(data, "seesaw/valid.docs.jsonl"),
  async load(folders) {
    return readJsonLines<Row>(this.path(folders));
  },
  drawn: 60,
  needs: "records",
  article: (row) => ({ id: row.doc, title: row.title, published: row.date, text: textOf(row) }),
  score(row, { file }, report) {
    const listed = row.entities.map(({ name, type }) => ({
      id: name,
      name,
      names: [],
      type: type.includes("People") ? "person" : "organization",
    }));
    const known = new Set(listed.map(({ id }) => id));
    const matches = matchActors(file, listed);
    const issueOf = (names: string[]) => listed.find(({ name }) => names.some((issue) => sameIssue(issue, name)))?.id;
    const claims = new Map<string, string>();
    for (const { holder, actor, issue, sign, stances } of claimsOf(file, (id) => matches.get(id) ?? "")) {
      const target = issue ? issueOf(issue) : actor;
      if (holder && target && holder !== target)
        claims.set(`${holder} > ${target} ${sign}`, quoted(stances[0]!.evidence));
    }
    const sentences = new Map(row.sentences.map(({ i, text }) => [i, text]));
    const gold = new Map<string, string>();
    for (const { sent, source, target, label } of row.stances)
      if (known.has(source) && known.has(target) && source !== target)
        gold.set(`${source} > ${target} ${label === "positive" ? "+" : "-"}`, sentences.get(sent) ?? "");

    const right = [...claims.keys()].filter((claim) => gold.has(claim));
    report.f1("stances", right.length, claims.size, gold.size);
    for (const [claim, sentence] of claims)
      if (!gold.has(claim))
        report.mistake({
          measure: "seesaw stances",
          document: row.doc,
          kind: "wrong",
          gold: "",
          said: claim,
          sentence,
        });
    for (const [claim, sentence] of gold)
      if (!claims.has(claim))
        report.mistake({
          measure: "seesaw stances",
          document: row.doc,
          kind: "missed",
          gold: claim,
          said: "",
          sentence,
        });
  },
};
