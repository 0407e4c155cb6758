/**
 * Scores of an article
 * ====================
 *
 * Contact ties, stances and actors of one article against its gold. Ties are unordered pairs of actors from different
 * sides; a tie found counts once, and its status, form and date are right if they agree with the gold's contacts of
 * that pair. Stances are (holder, target, sign); those on issues are scored apart. What is debatable is neither
 * required nor punished.
 */
import type { Evidence, Meeting } from "../../graph/schema.ts";
import { attributesOf, datedBy, extractedTies, goldTies } from "./contacts.ts";
import type { Output, Report } from "./data-set.ts";
import type { GoldArticle, GoldMeeting, GoldStance } from "./gold.ts";
import { matchActors } from "./names.ts";
import { type Claim, claimsOf, judge, signOf } from "./stances.ts";

/** A function that says which gold actor an extracted one is; one that is none keeps its id, marked as its own. */
export function goldNames({ file }: Output, gold: GoldArticle): (actor: string) => string {
  const matches = matchActors(file, gold.actors);
  return (actor) => matches.get(actor) ?? `(${actor})`;
}

export const quoted = (evidence: readonly Evidence[]) =>
  evidence.map((piece) => ("quote" in piece ? piece.quote : piece.row)).join(" / ");

const told = ({ form, status, date, place }: GoldMeeting) => [form, status, date, place].filter(Boolean).join(", ");

const said = (meetings: readonly Meeting[]) =>
  meetings
    .map((meeting) => [meeting.form, meeting.status, datedBy(meeting), meeting.place].filter(Boolean).join(", "))
    .join("; ");

export function scoreContacts(gold: GoldArticle, output: Output, report: Report): void {
  const ties = extractedTies(output.file.meetings, goldNames(output, gold));
  const { required, debatable } = goldTies(gold);
  const claimed = [...ties].filter(([pair]) => !debatable.has(pair));
  const right = claimed.filter(([pair]) => required.has(pair));
  report.f1("contact ties", right.length, claimed.length, required.size);

  const agreed = { status: 0, form: 0, date: 0 };
  for (const [pair, meetings] of right) {
    const contacts = required.get(pair)!;
    const attributes = attributesOf(meetings, contacts);
    for (const key of ["status", "form", "date"] as const) if (attributes[key]) agreed[key]++;
    if (!attributes.status || !attributes.form || !attributes.date)
      mistake(
        "differs",
        pair,
        contacts.map(told).join("; "),
        said(meetings),
        quoted(meetings.flatMap((m) => m.evidence)),
      );
  }
  for (const key of ["status", "form", "date"] as const) report.share(`  of those ${key}`, agreed[key], right.length);

  for (const [pair, meetings] of claimed)
    if (!required.has(pair))
      mistake("wrong", "", `${pair} ${said(meetings)}`, "", quoted(meetings.flatMap((m) => m.evidence)));
  for (const [pair, contacts] of required)
    if (!ties.has(pair))
      mistake(
        "missed",
        `${pair} ${contacts.map(told).join("; ")}`,
        "",
        "",
        contacts.map(({ quote }) => quote ?? "").join(" / "),
      );

  function mistake(kind: "wrong" | "missed" | "differs", ...[a, b, c, sentence]: [string, string, string, string]) {
    const [wanted, got] = kind === "differs" ? [`${a} ${b}`, c] : [a, b];
    report.mistake({ measure: "contact ties", document: gold.id, kind, gold: wanted, said: got, sentence });
  }
}

const onIssue = ({ target }: GoldStance) => target.startsWith("issue:");

export function scoreStances(gold: GoldArticle, output: Output, report: Report): void {
  const claims = claimsOf(output.file, goldNames(output, gold));
  score(
    "stances on actors",
    claims.filter(({ issue }) => !issue),
    (stance) => !onIssue(stance),
  );
  score(
    "stances on issues",
    claims.filter(({ issue }) => issue !== undefined),
    onIssue,
  );

  function score(measure: string, mine: Claim[], of: (stance: GoldStance) => boolean) {
    const { found, missed, wrong } = judge(mine, gold.stances.filter(of), gold.may_stances.filter(of));
    report.f1(measure, found.length, found.length + wrong.length, found.length + missed.length);
    for (const { holder, target, polarity, act, quote } of missed)
      note("missed", `${holder} > ${target} ${signOf(polarity)} (${act})`, "", quote ?? "");
    for (const { holder, actor, issue, sign, stances } of wrong)
      note(
        "wrong",
        "",
        `${holder} > ${actor ?? `issue:${issue?.[0]}`} ${sign} (${stances[0]!.act})`,
        quoted(stances.flatMap((s) => s.evidence)),
      );

    function note(kind: "missed" | "wrong", wanted: string, got: string, sentence: string) {
      report.mistake({ measure, document: gold.id, kind, gold: wanted, said: got, sentence });
    }
  }
}

/** Actors one to one: of two extracted actors that are one gold actor, the second is wrong. */
export function scoreActors(gold: GoldArticle, { file }: Output, report: Report): void {
  const matches = matchActors(file, gold.actors);
  const found = new Map<string, string>();
  for (const { id, name, type } of file.actors) {
    const match = matches.get(id);
    if (match !== undefined && !found.has(match)) found.set(match, type);
    else
      report.mistake({
        measure: "actors",
        document: gold.id,
        kind: "wrong",
        gold: match ? `again ${match}` : "",
        said: `${name} (${type})`,
        sentence: "",
      });
  }
  report.f1("actors", found.size, file.actors.length, gold.actors.length);
  const typed = gold.actors.filter(({ id, type }) => sameType(found.get(id), type));
  report.share("  of those type", typed.length, found.size);
  for (const { id, name, type } of gold.actors)
    if (!found.has(id))
      report.mistake({
        measure: "actors",
        document: gold.id,
        kind: "missed",
        gold: `${name} (${type})`,
        said: "",
        sentence: "",
      });
}

// A state under its own name, its capital or its seat: readers write "country" and "government" for one another.
const STATES = new Set(["country", "government"]);

const sameType = (a: string | undefined, b: string) => a === b || (a !== undefined && STATES.has(a) && STATES.has(b));
