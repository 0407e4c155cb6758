/**
 * Extraction
 * ==========
 *
 * News text in, records out: who met or spoke with whom, and who stands where, each with the sentence that says so.
 */
import { keepSupported } from "../evidence.ts";
import { merge } from "../merge.ts";
import { targetOf } from "../records.ts";
import type { ActorGraphFile, QuotedEvidence } from "../schema.ts";
import { without } from "../without.ts";
import type { Article } from "./article.ts";
import type { Cast } from "./cast/cast.ts";
import { castOf } from "./cast/casting.ts";
import { Contacts } from "./contacts/contacts.ts";
import { Discourse } from "./discourse/discourse.ts";
import { isSaying, speakers } from "./discourse/speech.ts";
import { documentOf } from "./document.ts";
import { type ContactClaim, contactClaims } from "./frames/match-contacts.ts";
import { stanceClaims } from "./frames/stances/claims.ts";
import { evaluationClaims } from "./frames/stances/evaluations.ts";
import { inParts } from "./input/in-parts.ts";
import { isForeign, mixtureOf } from "./input/language.ts";
import { notRead } from "./input/not-read.ts";
import type { Notify } from "./input/notice.ts";
import { refuseUnreadable } from "./input/refuse.ts";
import { AT_ONCE } from "./input/stretches.ts";
import { tell } from "./input/tell.ts";
import { IssueMemory } from "./issues/memory.ts";
import { knownNameAt } from "./names/gazetteer.ts";
import { Participants } from "./parties/participants.ts";
import type { ActorFinder } from "./plug-ins/actor-finder/actor-finder.ts";
import { findActors } from "./plug-ins/actor-finder/located.ts";
import type { ExtractorOptions } from "./plug-ins/extractor.ts";
import { type Reading, read, type SentenceReading, sayerOf } from "./reading.ts";
import { Stances } from "./stances/stances.ts";
import type { Clause } from "./syntax/clause.ts";
import { English, LONGEST_SENTENCE } from "./text/index.ts";

export { Article } from "./article.ts";
export { ArticleError, type ArticleFault } from "./input/article-error.ts";
export type { Notice, NoticeKind } from "./input/notice.ts";
export { type Name, names } from "./names.ts";
export type { ActorFinder, FoundActor } from "./plug-ins/actor-finder/actor-finder.ts";
export { checked } from "./plug-ins/checked.ts";
export type { Extractor, ExtractorOptions, NameSpan, Rejection } from "./plug-ins/extractor.ts";
export type { Limits, Price, Spent } from "./plug-ins/language-model/budget.ts";
export {
  AnswerError,
  LimitError,
  ServiceError,
  UnfinishedError,
  type Unread,
} from "./plug-ins/language-model/errors.ts";
export {
  type LanguageModel,
  type LanguageModelOptions,
  languageModel,
} from "./plug-ins/language-model/language-model.ts";
export type { Web } from "./plug-ins/language-model/web.ts";

export interface ExtractOptions extends ExtractorOptions {
  /** What "on Sunday" is resolved against where the article has no day of publication. */
  referenceDate?: string;
  /** Somebody's recogniser of names, in the place of ours or beside it. */
  actorFinder?: ActorFinder;
}

/**
 * Reads one article.
 *
 * @returns a graph file with one document; actors, meetings and stances carry the sentences that name them. Offsets count UTF-16
 * code units of the text as given. A text in which nobody meets anybody gives a file without records, and so does one that isn't
 * English; `onNotice` is told why.
 * @throws {ArticleError} The text is none: empty, binary, HTML.
 *
 * @example
 *
 * ```ts
 * const file = await extract({ text: "Angela Merkel met Emmanuel Macron in Aachen on Tuesday.", published: "2019-01-23" });
 * file.meetings[0]?.date; // "2019-01-22"
 * ```
 */
export async function extract(article: Article, options: ExtractOptions = {}): Promise<ActorGraphFile> {
  refuseUnreadable(article, options.referenceDate);
  const { text } = article;
  const document = documentOf(article);
  const notify: Notify = (kind, message) => options.onNotice?.({ document: document.id, kind, message });
  const english = await English.load();
  const mixture = mixtureOf(text, (word) => english.knows(word));
  if (isForeign(mixture)) return notRead(document, notify);
  const seen = { sentences: 0, cut: 0 };
  const readPart = (part: Article) =>
    readAtOnce(part, options, english, ({ sentences, cut }) => {
      seen.sentences += sentences.length;
      seen.cut += cut;
    });
  const file = text.length <= AT_ONCE ? await readPart(article) : await inParts(article, document.id, readPart, notify);
  tell(file, { text, mixture, ...seen, longest: LONGEST_SENTENCE }, notify);
  return file;
}

async function readAtOnce(
  article: Article,
  options: ExtractOptions,
  english: English,
  onRead: (reading: Reading) => void,
): Promise<ActorGraphFile> {
  // By the time that its claims are put together a text needs no longer be remembered word for word.
  const { file, cast, heard } = await claimsOf(article, options, english, onRead);
  const texts = new Map(file.documents.map(({ id }) => [id, article.text]));
  const supported = keepSupported(merge([file]), texts).file;
  return without(
    extras(supported, (id) => heard.has(id) || cast.isNotable(id)),
    supported,
  );
}

/** What an article claims, sentence by sentence, nothing put together yet. */
async function claimsOf(
  article: Article,
  { referenceDate, actorFinder, onReject }: ExtractOptions,
  english: English,
  onRead: (reading: Reading) => void,
): Promise<{ file: ActorGraphFile; cast: Cast; heard: ReadonlySet<string> }> {
  const document = documentOf(article);
  const published = article.published?.slice(0, 10) ?? referenceDate;
  const reject = (reason: string, what: string) => onReject?.({ document: document.id, reason, what });
  const found = actorFinder && (await findActors(actorFinder, article.text, reject));
  const reading = read(article.text, english, published, found);
  onRead(reading);
  const cast = castOf(reading.mentions, published);
  const discourse = new Discourse(cast, issuerOf(article, cast));
  const contacts = new Contacts();
  const stances = new Stances();
  const issues = new IssueMemory();
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
    const claims = contactClaims(clause, participants.named);
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
    const claimed = [
      ...stanceClaims(clause, participants, issues),
      ...evaluationClaims(clause, participants, issues, voice),
    ];
    issues.enter(clause);
    for (const claim of claimed) {
      const words = textAt(reading, clause, claim.trigger);
      stances.add(claim, { speakers: said(claim.trigger), words, evidence });
    }
    for (const [unit] of clause.units.entries()) {
      if (isSaying(clause, unit)) for (const { actor } of participants.named.of(clause.agents(unit))) heard.add(actor);
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
  return { file, cast, heard };
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
