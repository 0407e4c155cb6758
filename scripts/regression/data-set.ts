/**
 * The regression set
 * ==================
 *
 * Sentences and articles written for this project, scored like other articles; and, stricter, each expected line as a
 * whole, with date, place, act, modality and speaker.
 */
import { join } from "node:path";
import { scoreActors, scoreContacts, scoreStances } from "../evaluate/article-scores.ts";
import type { DataSet } from "../evaluate/data-set.ts";
import { type Expectation, loadExpectations } from "./expectations.ts";
import { goldOf } from "./gold.ts";
import { judge } from "./verdict.ts";

export const FOLDER = import.meta.dirname;

export const regression: DataSet<Expectation> = {
  name: "regression",
  path: () => join(FOLDER, "sentences.json"),
  load: () => loadExpectations(FOLDER),
  needs: "records",
  article: ({ article }) => article,
  score(item, output, report) {
    const gold = goldOf(item);
    scoreContacts(gold, output, report);
    scoreStances(gold, output, report);
    if (item.whole) scoreActors(gold, output, report);
    const { found, missed, wrong } = judge(item, output.file);
    report.f1("lines, whole", found.length, found.length + wrong.length, item.contacts.length + item.stances.length);
    if (item.trap) report.share("traps avoided", wrong.length === 0 ? 1 : 0, 1);
    for (const line of missed) note("missed", line, "");
    for (const line of wrong) note("wrong", "", line);

    function note(kind: "missed" | "wrong", wanted: string, said: string) {
      const sentence = item.whole ? "" : item.article.text;
      report.mistake({ measure: "lines, whole", document: item.id, kind, gold: wanted, said, sentence });
    }
  },
};
