/**
 * Names in a text
 * ===============
 *
 * Two passes. The first reads each sentence by itself: known names, titles with the name that follows, runs of capitalised
 * words. The second goes over what stayed unsure with what the whole text has taught: the surname of a person named in full
 * elsewhere, an acronym that was introduced in brackets.
 */
import { familyName } from "../../family-name.ts";
import { isNameSuffix } from "../../lexicon/honorifics.ts";
import { isProminent, leaderByName } from "../../lexicon/leaders.ts";
import { BODIES } from "../../lexicon/office-words.ts";
import { isOrganisationWord } from "../../lexicon/organisation-words.ts";
import { officeAt } from "../../lexicon/titles.ts";
import type { Mention, MentionType } from "../mention.ts";
import type { English } from "../text/index.ts";
import { acronyms } from "./acronyms.ts";
import { apposition } from "./apposition.ts";
import { classify } from "./classify.ts";
import { namesElection } from "./election.ts";
import { type KnownName, knownName, knownNameAt } from "./gazetteer.ts";
import { agreeInLists } from "./lists.ts";
import { endOfRun, isNameWord } from "./runs.ts";
import { readSeats } from "./seats.ts";
import { isTitle, titledName } from "./titled.ts";
import { type Candidate, type NameWord, Seen, span } from "./words.ts";

/** Up to here a type is only a guess, whatever the classifier thinks of it. */
const SURE = 0.8;
const LONGEST_OFFICE = 14;

/**
 * The names of a text: who and what is named, with the titles that stand before and after.
 *
 * @param sentences the tagged words of each sentence
 */
export function findNames(
  sentences: readonly (readonly NameWord[])[],
  english: Pick<English, "nameType" | "knows">,
  published?: string,
): Mention[] {
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  const seen = new Seen(
    sentences,
    (word) => {
      const leader = leaderByName(word, published);
      return leader !== undefined && isProminent(leader, published);
    },
    (word) => english.knows(word),
  );
  for (const [sentence, words] of sentences.entries()) {
    for (let at = 0; at < words.length; ) {
      const found = titledName(words, at, sentence, seen) ?? nameOrOffice(words, at, sentence, seen);
      if (typeof found === "number") at += found;
      else {
        if (isMention(found)) mentions.push(found, ...secondOfPair(words, found));
        else candidates.push(found);
        at = found.to;
      }
    }
  }
  const introduced = acronyms(sentences, [...mentions, ...candidates]);
  const surnames = new Map<string, Mention>();
  const learn = (mention: Mention) => {
    if (mention.type !== "person" || !mention.name.includes(" ")) return;
    surnames.set(lastWord(mention.name), mention);
    surnames.set(familyName(mention.name, mention.country), mention);
  };
  mentions.forEach(learn);
  // Longer runs first, so that the full names among them teach the surnames as well.
  for (const candidate of candidates.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.sentence - b.sentence || a.from - b.from,
  )) {
    const mention = classify(sentences[candidate.sentence] as NameWord[], candidate, {
      english,
      surnames,
      introduced,
      published,
    });
    if (!mention) continue;
    mentions.push(mention);
    learn(mention);
  }
  mentions.sort((a, b) => a.start - b.start);
  agreeInLists(sentences, mentions);
  agree(mentions);
  for (const mention of mentions) {
    if (mention.type !== "person" && namesElection(sentences[mention.sentence] as NameWord[], mention))
      forgetActor(mention);
  }
  readSeats(sentences, mentions);
  absorbBodies(mentions);
  for (const [i, mention] of mentions.entries()) {
    if (mention.type === "person") apposition(sentences[mention.sentence] as NameWord[], mention, mentions[i + 1]);
  }
  return mentions;
}

function isMention(found: Mention | Candidate): found is Mention {
  return "type" in found;
}

/** The name that begins at a word, or how many words to pass over: what is in "Deputy Minister of Defense" is no name. */
function nameOrOffice(
  words: readonly NameWord[],
  at: number,
  sentence: number,
  seen: Seen,
): Mention | Candidate | number {
  const office = lengthOfOffice(words, at);
  return office > 1 ? office : (nameAt(words, at, sentence, seen) ?? 1);
}

function nameAt(words: readonly NameWord[], at: number, sentence: number, seen: Seen): Mention | Candidate | undefined {
  const word = words[at] as NameWord;
  if (!/^[\p{Lu}\p{N}]/u.test(word.text)) return undefined;
  const pair = pairIn(word.text);
  if (pair) {
    const [{ text, ...known }] = pair;
    return { ...mentionOf(words, sentence, at, at + 1, known), name: text, end: word.start + text.length };
  }
  const known = knownNameAt(words, at);
  const to = isNameWord(words, at, seen) ? endOfRun(words, at, seen) : at;
  if (known && (known.to >= to || isTitle(words, known.to, to))) return mentionOf(words, sentence, at, known.to, known);
  return to > at ? { sentence, from: at, to } : undefined;
}

/** How many words an office takes that nobody's name and nobody's body is in; 0 where there is none. */
function lengthOfOffice(words: readonly NameWord[], at: number): number {
  const office = officeAt(
    words.slice(at, at + LONGEST_OFFICE).map((word) => word.text),
    0,
  );
  const after = words[at + (office?.end ?? 0)]?.text ?? "";
  if (!office || /^['’]s?$|^\p{Lu}/u.test(after)) return 0;
  // "Leader of the Liberal Party of Canada", "Speaker of the House of Commons": the body has a name.
  const hasBody = words
    .slice(at, at + office.end)
    .some(({ text }) => /^\p{Lu}/u.test(text) && (isOrganisationWord(text) || BODIES.has(text.toLowerCase())));
  return hasBody ? 0 : office.end;
}

/** The two known names of "U.S.-Mexican" or "Russia-Ukraine". */
function pairIn(word: string): [KnownName & { text: string }, KnownName & { text: string }] | undefined {
  const [first, second, more] = word.split(/[-–]/);
  if (!first || !second || more !== undefined) return undefined;
  const [one, other] = [knownName(first), knownName(second)];
  return one?.country && other?.country
    ? [
        { ...one, text: first },
        { ...other, text: second },
      ]
    : undefined;
}

function secondOfPair(words: readonly NameWord[], mention: Mention): Mention[] {
  const word = words[mention.from] as NameWord;
  const second = mention.to === mention.from + 1 ? pairIn(word.text)?.[1] : undefined;
  if (!second) return [];
  const { text, ...known } = second;
  return [{ ...mention, ...known, name: text, start: word.end - text.length, end: word.end }];
}

function forgetActor(mention: Mention): void {
  mention.type = "other";
  delete mention.country;
  delete mention.as;
  delete mention.canonical;
}

/** A name is one thing throughout a text: what it is only taken for gives way to what it is surely, else to what it is mostly. */
function agree(mentions: readonly Mention[]): void {
  const verdicts = new Map<string, Map<MentionType, number>>();
  for (const { name, type, confidence, as } of mentions) {
    if (as || type === "other") continue;
    const types = verdicts.get(name) ?? new Map<MentionType, number>();
    verdicts.set(name, types.set(type, (types.get(type) ?? 0) + (confidence > SURE ? 10 : 0) + confidence));
  }
  for (const mention of mentions) {
    if (mention.as || mention.confidence > SURE) continue;
    const [likeliest] = [...(verdicts.get(mention.name) ?? [])].sort(([, a], [, b]) => b - a);
    if (likeliest && (mention.type !== "other" || likeliest[1] > 10)) mention.type = likeliest[0];
  }
}

/** "Japanese Ministry of Foreign Affairs Director General Funakoshi": the body before a title belongs to it. */
function absorbBodies(mentions: Mention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [body, person] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (body.type !== "organization" || person.type !== "person" || !person.title) continue;
    if (body.sentence !== person.sentence || body.to !== person.from) continue;
    person.from = body.from;
    person.body ??= body.name;
    if (body.country) person.country ??= body.country;
    mentions.splice(i - 1, 1);
  }
}

function mentionOf(words: readonly NameWord[], sentence: number, from: number, to: number, known: KnownName): Mention {
  return { ...span(words, from, to), sentence, from, to, ...known, confidence: 1 };
}

function lastWord(name: string): string {
  const parts = name.split(" ").filter((part) => !isNameSuffix(part));
  return parts.at(-1) ?? name;
}
