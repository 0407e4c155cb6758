/**
 * Extraction
 * ==========
 *
 * News text in, records out: who met or spoke with whom, and who stands where, each with the sentence that says so.
 */
import { keepSupported } from "../evidence.ts";
import { slug } from "../ids.ts";
import { merge } from "../merge.ts";
import { targetOf } from "../records.ts";
import type { ActorGraphFile, Document, QuotedEvidence } from "../schema.ts";
import { without } from "../without.ts";
import type { Article } from "./article.ts";
import type { Cast } from "./cast.ts";
import { castOf } from "./casting.ts";
import type { Clause } from "./clause.ts";
import { Contacts } from "./contacts.ts";
import { Discourse } from "./discourse.ts";
import { evaluationClaims } from "./frames/evaluations.ts";
import { type ContactClaim, contactClaims } from "./frames/match-contacts.ts";
import { stanceClaims } from "./frames/match-stances.ts";
import { knownNameAt } from "./names/gazetteer.ts";
import { Participants } from "./participants.ts";
import { type Reading, read, type SentenceReading, sayerOf } from "./reading.ts";
import { isSaying, speakers } from "./speech.ts";
import { Stances } from "./stances.ts";
import { English } from "./text/index.ts";

export { Article } from "./article.ts";
export { type Name, names } from "./names.ts";

export interface ExtractOptions {
  /** What "on Sunday" is resolved against where the article has no day of publication. */
  referenceDate?: string;
}

/**
 * Reads one article.
 *
 * @returns a graph file with one document; actors, meetings and stances carry the sentences that name them. Offsets count UTF-16
 * code units of the text as given. A text in which nobody meets anybody gives a file without records.
 *
 * @example
 *
 * ```ts
 * const file = await extract({ text: "Angela Merkel met Emmanuel Macron in Aachen on Tuesday.", published: "2019-01-23" });
 * file.meetings[0]?.date; // "2019-01-22"
 * ```
 */
export async function extract(article: Article, { referenceDate }: ExtractOptions = {}): Promise<ActorGraphFile> {
  const english = await English.load();
  const document = documentOf(article);
  const published = article.published?.slice(0, 10) ?? referenceDate;
  const reading = read(article.text, english, published);
  const cast = castOf(reading.mentions, published);
  const discourse = new Discourse(cast, issuerOf(article, cast));
  const contacts = new Contacts();
  const stances = new Stances();
  /** Whoever is quoted or reported. */
  const heard = new Set<string>();

  for (const [index, sentence] of reading.sentences.entries()) {
    const { clause } = sentence;
    const participants = new Participants(clause, cast, discourse);
    discourse.enter(clause, index, (at) => {
      const sayer = sayerOf(reading, at);
      if (!sayer) return [];
      const said = (reading.sentences[sayer.sentence] as SentenceReading).clause;
      return new Participants(said, cast, discourse).of(said.agents(sayer.verb));
    });
    const evidence = evidenceOf(document.id, reading, sentence);
    const claims = contactClaims(clause, participants);
    const told = claims.toSorted((a, b) => turn(a, clause) - turn(b, clause));
    for (const claim of told) {
      const together = contacts.add(claim, {
        published,
        clause,
        sentence: index,
        claims: claims.length,
        evidence,
      });
      if (together.length > 1) discourse.together(together);
    }
    const said = (unit: number) => speakers(clause, participants, unit);
    const voice = (unit: number) => {
      const reported = said(unit);
      return reported.length > 0 ? reported : discourse.voice(clause.words[clause.unit(unit).from]?.start ?? 0);
    };
    for (const claim of [...stanceClaims(clause, participants), ...evaluationClaims(clause, participants, voice)]) {
      const words = textAt(reading, clause, claim.trigger);
      stances.add(claim, { speakers: said(claim.trigger), words, evidence });
    }
    for (const [unit] of clause.units.entries()) {
      if (isSaying(clause, unit)) for (const { actor } of participants.of(clause.agents(unit))) heard.add(actor);
    }
    discourse.leave(clause, (phrase) => participants.of([phrase]));
  }

  const file: ActorGraphFile = {
    format: "actor-graph/1",
    documents: [document],
    actors: cast.actors,
    issues: stances.issues,
    meetings: contacts.meetings,
    stances: stances.stances,
  };
  const supported = keepSupported(merge([file]), new Map([[document.id, article.text]])).file;
  return without(
    extras(supported, (id) => heard.has(id) || cast.isNotable(id)),
    supported,
  );
}

/** Actors that no record is about and that are only named in passing, and issues that nobody takes a stand on. */
function extras(file: ActorGraphFile, isNotable: (id: string) => boolean): Set<string> {
  const used = new Set([
    ...file.meetings.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...file.stances.flatMap((stance) => [stance.holder, targetOf(stance), stance.speaker ?? stance.holder]),
  ]);
  return new Set([
    ...file.actors.map(({ id }) => id).filter((id) => !used.has(id) && !isNotable(id)),
    ...file.issues.map(({ id }) => id).filter((id) => !used.has(id)),
  ]);
}

function documentOf({ id, title, url, publisher, published, text }: Article): Document {
  return {
    id: id ?? slug([published, title ?? text.slice(0, 40)].filter(Boolean).join(" ")),
    kind: "article",
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { published: published.slice(0, 10) }),
    language: "en",
  };
}

/** Quotes a sentence, with the spans that lie in the text. */
function evidenceOf(document: string, { text }: Reading, { start, end, clause }: SentenceReading) {
  return (trigger: number, spans: readonly { of: string; start: number; end: number }[]): QuotedEvidence => {
    const unit = clause.unit(trigger);
    const marked = {
      of: "trigger",
      start: clause.words[unit.from]?.start ?? start,
      end: clause.words[unit.to - 1]?.end ?? start,
    };
    return {
      document,
      quote: text.slice(start, end),
      start,
      end,
      // Whoever is only implied has no words of its own.
      spans: [...spans.filter((span) => span.end > span.start), marked].sort((a, b) => a.start - b.start),
    };
  };
}

/**
 * When a claim is taken in among those of its sentence: what a verb tells after what is only mentioned beside it, as it is what
 * "they" means next; and what names nobody, "but that meeting was cancelled", after all that it can be about.
 */
function turn({ sides, trigger }: ContactClaim, clause: Clause): number {
  if (sides.flat().length === 0) return 2;
  return clause.unit(trigger).pos === "VERB" ? 1 : 0;
}

/** The country that speaks as "we" in what its government publishes: "U.S. Department of State", "Ministry of Defence of Ukraine". */
function issuerOf({ publisher = "" }: Article, cast: Cast): string | undefined {
  if (!/\b(?:department|ministry|government|office|embassy|presidency|white house|kremlin)\b/i.test(publisher))
    return undefined;
  const words = publisher.split(/\s+/).map((text) => ({ text }));
  const country = words.map((_, at) => knownNameAt(words, at)?.country).find(Boolean);
  return country && cast.country(country);
}

function textAt({ text }: Reading, clause: SentenceReading["clause"], at: number): string {
  const unit = clause.unit(at);
  return text.slice(clause.words[unit.from]?.start, clause.words[unit.to - 1]?.end);
}
