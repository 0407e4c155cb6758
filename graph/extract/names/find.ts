/**
 * Names in a text
 * ===============
 *
 * Two passes. The first reads each sentence by itself: known names, titles with the name that follows, runs of capitalised
 * words. The second goes over what stayed unsure with what the whole text has taught: the surname of a person named in full
 * elsewhere, an acronym that was introduced in brackets.
 */
import { familyName } from "../../family-name.ts";
import { isNameSuffix } from "../lexicon/honorifics.ts";
import { isProminent, leaderByName } from "../lexicon/leaders.ts";
import type { Mention } from "../mention.ts";
import type { English } from "../text/index.ts";
import { acronyms } from "./acronyms.ts";
import { apposition } from "./apposition.ts";
import { classify } from "./classify.ts";
import { type KnownName, knownName, knownNameAt } from "./gazetteer.ts";
import { endOfRun, isNameWord } from "./runs.ts";
import { isTitle, titledName } from "./titled.ts";
import { type Candidate, type NameWord, Seen, span } from "./words.ts";

/** Below, a person is only a guess. */
const SURE = 0.7;

/**
 * The names of a text: who and what is named, with the titles that stand before and after.
 *
 * @param sentences the tagged words of each sentence
 */
export function findNames(
  sentences: readonly (readonly NameWord[])[],
  english: Pick<English, "nameType">,
  published?: string,
): Mention[] {
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  const seen = new Seen(sentences, (word) => {
    const leader = leaderByName(word, published);
    return leader !== undefined && isProminent(leader, published);
  });
  for (const [sentence, words] of sentences.entries()) {
    for (let at = 0; at < words.length; ) {
      const found = nameAt(words, at, sentence, seen);
      if (!found) at++;
      else {
        if ("type" in found) mentions.push(found, ...secondOfPair(words, found));
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
  agree(mentions);
  mentions.sort((a, b) => a.start - b.start);
  absorbBodies(mentions);
  for (const [i, mention] of mentions.entries()) {
    if (mention.type === "person") apposition(sentences[mention.sentence] as NameWord[], mention, mentions[i + 1]);
  }
  return mentions;
}

function nameAt(words: readonly NameWord[], at: number, sentence: number, seen: Seen): Mention | Candidate | undefined {
  const titled = titledName(words, at, sentence, seen);
  if (titled) return titled;
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

/** Where one word is taken for a person here and for something unknown there, it is a person throughout. */
function agree(mentions: readonly Mention[]): void {
  const persons = new Set(
    mentions.flatMap(({ type, name, confidence }) => (type === "person" && confidence > SURE ? [name] : [])),
  );
  for (const mention of mentions) if (mention.type === "other" && persons.has(mention.name)) mention.type = "person";
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
