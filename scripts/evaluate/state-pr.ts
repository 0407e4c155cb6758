/**
 * State Department releases
 * =========================
 *
 * Who spoke with whom, from the text alone: the title, which says so, is withheld. `actor_a` and `actor_b` come from the
 * titles; an actor is a party of theirs by its surname, or by its country where the title names none (`parties.ts`). The
 * pair is found if one contact has a party of each on it, whatever the side; for travels, which name places, if it has
 * the traveller, and one of the places as its place or as a participant. Form and status are judged on pairs found:
 * "call", "visit", and for "meeting" also talks and summits. Only "spoke with" stands in many texts on calls, which a
 * reader of the text can't tell from talks: a second figure lets talks pass for a call. Planned or held: travels are
 * planned where the text says "will" or "is travelling", held where it says that the traveller went or arrived; calls
 * and meetings are held unless the first sentence of the release says "will". The rest isn't judged.
 */
import { join } from "node:path";
import type { Article } from "../../graph/extract/article.ts";
import type { Meeting } from "../../graph/schema.ts";
import { quoted } from "./article-scores.ts";
import type { DataSet } from "./data-set.ts";
import { isParty, isPlace, type Party, partiesOf } from "./parties.ts";
import { readJsonLines, readTsv } from "./read.ts";

export interface Release {
  article: Article;
  kind: "call" | "meeting" | "visit";
  a: Party[];
  b: Party[];
  status: "planned" | "held" | undefined;
}

interface Row {
  id: string;
  text: string;
  published: string;
  publisher: string;
}

const WILL =
  /\bwill (?:also )?(?:travel|visit|meet|speak|hold|lead|attend|join|host|participate|depart|represent|convene|head|return|be)\b|\bis travell?ing\b|\btravels to\b/;
const WENT = /\b(?:travell?ed|visited|arrived|concluded|met|led|participated|attended)\b/;

/** What the text itself says of the contact its title announces. */
export function statusOf(kind: Release["kind"], text: string): Release["status"] {
  const body = text
    .split("\n")
    .filter((line) => /[.!?]["”]?\s*$/.test(line))
    .join(" ");
  const [first = ""] = body.split(/(?<=[a-z)]\.)\s/);
  if (kind !== "visit") return WILL.test(first) ? "planned" : "held";
  if (WILL.test(first)) return "planned";
  return WENT.test(first) ? "held" : undefined;
}

const FORMS: Record<Release["kind"], string[]> = {
  call: ["call"],
  meeting: ["meeting", "talks", "summit"],
  visit: ["visit"],
};

export const statePr: DataSet<Release> = {
  name: "state-pr",
  path: ({ data }) => join(data, "state-pr/silver-labels.tsv"),
  async load(folders) {
    const labels = await readTsv(this.path(folders));
    const rows = await readJsonLines<Row>(join(folders.data, "state-pr/state-press-releases-2021-05_2022-08.jsonl"));
    const releases = new Map(rows.map((row) => [row.id, row]));
    return labels.flatMap(({ id = "", kind, actor_a = "", actor_b = "" }) => {
      const release = releases.get(id);
      if (!release) return [];
      const { text, published, publisher } = release;
      const article = { id, text, published: published.slice(0, 10), publisher };
      const of = kind as Release["kind"];
      return [{ article, kind: of, a: partiesOf(actor_a), b: partiesOf(actor_b), status: statusOf(of, text) }];
    });
  },
  drawn: 300,
  needs: "records",
  article: ({ article }) => article,
  score({ article, kind, a, b, status }, { file }, report) {
    const actors = new Map(file.actors.map((actor) => [actor.id, actor]));
    // "The Secretary", "Foreign Ministers": a title that names nobody lets anybody pass.
    const isOne = (parties: Party[], id: string) =>
      parties.length === 0 || parties.some((party) => isParty(party, actors.get(id)!));
    const found = file.meetings.filter(({ participants, place }) => {
      const there = kind === "visit" && place !== undefined && b.some((party) => isPlace(party, place));
      return participants.some(
        (one) =>
          isOne(a, one.actor) &&
          (there || participants.some((other) => other.actor !== one.actor && isOne(b, other.actor))),
      );
    });
    const meeting = bestOf(found, kind);
    report.share("pair found", meeting ? 1 : 0, 1);
    for (const of of ["call", "meeting", "visit"])
      report.share(`  of ${of}s`, meeting && kind === of ? 1 : 0, kind === of ? 1 : 0);
    const gold = `${kind} ${status ?? ""}: ${[a, b].map((parties) => parties.map(({ text }) => text).join(" + ")).join(" | ")}`;
    if (!meeting) {
      const said = file.meetings
        .slice(0, 4)
        .map((one) => one.participants.map(({ actor }) => actors.get(actor)?.name).join(" & "));
      report.mistake({
        measure: "state-pr pair",
        document: article.id ?? "",
        kind: "missed",
        gold,
        said: said.join("; "),
        sentence: article.text.slice(0, 400),
      });
      return;
    }
    const formed = FORMS[kind].includes(meeting.form);
    report.share("form", formed ? 1 : 0, 1);
    report.share("form, talks for a call too", formed || (kind === "call" && meeting.form === "talks") ? 1 : 0, 1);
    if (status) report.share("planned or held", meeting.status === status ? 1 : 0, 1);
    if (!formed || (status && meeting.status !== status))
      report.mistake({
        measure: "state-pr form, status",
        document: article.id ?? "",
        kind: "differs",
        gold,
        said: `${meeting.form} ${meeting.status}`,
        sentence: quoted(meeting.evidence),
      });
  },
};

/** Of several contacts of the pair the one that the title means: the one of its form, else the first told. */
function bestOf(meetings: Meeting[], kind: Release["kind"]): Meeting | undefined {
  return meetings.find(({ form }) => FORMS[kind].includes(form)) ?? meetings[0];
}
