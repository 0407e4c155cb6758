/**
 * Units
 * =====
 *
 * What the parser reads: a name with its titles is one unit, a list of names is one unit, any other word is its own.
 * A parser that sees "officials from NAME urged NAME" has no coordination left to get wrong.
 */

import { representative } from "../../lexicon/representatives.ts";
import { officeAt } from "../../lexicon/titles.ts";
import { EVENT_NOUNS } from "../frames/contacts.ts";
import { knownVerb } from "../frames/known-verbs.ts";
import type { Mention } from "../mention.ts";
import type { TimeExpression } from "../time/expressions.ts";
import type { Unit, Word } from "./clause.ts";

const LONGEST_OFFICE = 8;

/** The units of a sentence. Mentions and time expressions are those of the sentence, in order. */
export function units(words: readonly Word[], mentions: readonly Mention[], times: readonly TimeExpression[]): Unit[] {
  const found: Unit[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    while (next < mentions.length && (mentions[next] as Mention).from < at) next++;
    const time = timeAt(words, at, times);
    const mention = mentions[next];
    if (time) {
      found.push({
        from: at,
        to: time.to,
        pos: "NOUN",
        tag: "NN",
        lemma: "",
        lower: "",
        mentions: [],
        time: time.time,
      });
      at = time.to;
    } else if (mention && mention.from === at) {
      const members = listAt(words, mentions, next);
      const to = endOf(members.at(-1) as Mention);
      found.push(named(words, at, to, members));
      next += members.length;
      at = to;
    } else {
      const unit = officeUnit(words, at, mention) ?? wordUnit(words, at);
      found.push(unit);
      at = unit.to;
    }
  }
  return found;
}

function wordUnit(words: readonly Word[], at: number): Unit {
  const { text, pos, tag, lemma } = words[at] as Word;
  const plain = lemma.toLowerCase();
  return {
    from: at,
    to: at + 1,
    pos,
    tag,
    lemma: pos === "VERB" ? knownVerb(plain) : pos === "NOUN" ? knownEvent(plain) : plain,
    lower: text.toLowerCase(),
    mentions: [],
  };
}

/** The event that a lemma means: taggers may take "talks", at the head of a sentence, for a singular. */
function knownEvent(lemma: string): string {
  const singular = lemma.replace(/s$/, "");
  return !EVENT_NOUNS.has(lemma) && EVENT_NOUNS.has(singular) ? singular : lemma;
}

/** An office of several words without a name, as one noun: "Vice Foreign Minister". */
function officeUnit(words: readonly Word[], at: number, next: Mention | undefined): Unit | undefined {
  const { pos, text } = words[at] as Word;
  // "and First Vice Foreign Minister": an adverb has no capital.
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos) && !(pos === "ADV" && at > 0 && /^\p{Lu}/u.test(text))) return undefined;
  const office = officeAt(
    words.slice(at, at + LONGEST_OFFICE).map((word) => word.text),
    0,
  );
  if (!office || office.end < 2 || (next && next.from < at + office.end)) return undefined;
  const plural = office.plural ? "NNS" : "NN";
  return {
    from: at,
    to: at + office.end,
    pos: "NOUN",
    tag: plural,
    lemma: office.head,
    lower: office.title,
    mentions: [],
  };
}

/** The time expression that begins at a word, its preposition and a possessive included: "on Sunday", "Monday's". */
function timeAt(
  words: readonly Word[],
  at: number,
  times: readonly TimeExpression[],
): { time: TimeExpression; to: number } | undefined {
  const preposition = /^(?:on|in|at|during|by|since|until|till|from|through|before|after|late|early)$/i
    .exec(words[at]?.text ?? "")?.[0]
    .toLowerCase();
  const first = words[preposition ? at + 1 : at];
  const own = words[at] as Word;
  // Some expressions bring their preposition: "in May".
  const time = times.find(({ start }) => start === own.start || start === first?.start);
  if (
    !first ||
    !time ||
    (preposition &&
      time.start !== own.start &&
      own.pos !== "ADP" &&
      own.pos !== "SCONJ" &&
      own.pos !== "ADJ" &&
      own.pos !== "ADV")
  )
    return undefined;
  let to = at;
  while (to < words.length && (words[to] as Word).start < time.end) to++;
  if (/^['’]s$/.test(words[to]?.text ?? "")) {
    // "before Friday's summit" is before the summit: the preposition isn't the day's.
    if (preposition && time.start !== own.start) return undefined;
    to++;
  }
  const bound = preposition !== undefined && /^(?:since|until|till|from|through|before|after|by)$/.test(preposition);
  return { time: bound ? { ...time, bound } : time, to };
}

function endOf({ to, tail }: Mention): number {
  return tail ?? to;
}

function named(words: readonly Word[], from: number, to: number, members: Mention[]): Unit {
  const last = words[to - 1] as Word;
  const adjective = members.length === 1 && members[0]?.as === "demonym" && to === from + 1 && !/^NN/.test(last.tag);
  if (adjective) return { from, to, pos: "ADJ", tag: "JJ", lemma: "", lower: "", mentions: members };
  return { from, to, pos: "PROPN", tag: members.length > 1 ? "NNPS" : "NNP", lemma: "", lower: "", mentions: members };
}

/**
 * The names coordinated from one on: "the UK, Italy, France, and Germany". A list ends before a clause that begins with a name
 * ("met Putin and Zelenskyy said"), and adjectives are no list.
 */
function listAt(words: readonly Word[], mentions: readonly Mention[], first: number): Mention[] {
  const members = [mentions[first] as Mention];
  for (;;) {
    const last = members.at(-1) as Mention;
    const next = mentions[first + members.length];
    // "U.S.-Mexican": two names in one word.
    if (next && next.from === last.from) {
      members.push(next);
      continue;
    }
    if (!next || last.as === "demonym" || next.as === "demonym") break;
    const joint = words
      .slice(endOf(last), next.from)
      .map((word) => word.text.toLowerCase())
      .join(" ");
    if (
      !/^(?:, |, and |and |& |as well as |, as well as )?(?:the )?$/.test(`${joint} `) ||
      joint === "the" ||
      joint === ""
    )
      break;
    members.push(next);
  }
  // "Umerov and Russia's Vladimir Medinsky": two persons, one of them with an owner.
  const [following, last] = [mentions[first + members.length], members.at(-1) as Mention];
  const isOwner = /^['’]s$/.test(words[endOf(last)]?.text ?? "") && following?.from === endOf(last) + 1;
  if (members.length > 1 && isOwner && following.type === "person" && last.type !== "person")
    members.splice(-1, 1, following);
  while (members.length > 1 && !isList(words, members)) members.pop();
  return members;
}

function isList(words: readonly Word[], members: readonly Mention[]): boolean {
  const last = members.at(-1) as Mention;
  const before = members.at(-2) as Mention;
  if (last.from === before.from) return true;
  const joint = words.slice(endOf(before), last.from).map((word) => word.text.toLowerCase());
  // "In Kyiv, Zelenskyy said": names with only a comma between them are no list unless an "and" closes it.
  if (!joint.some((word) => word === "and" || word === "&" || word === "well")) return false;
  const after = words[endOf(last)];
  const subject = after !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(after.tag);
  const inObject = isGoverned(words, members[0] as Mention);
  return !(subject && inObject);
}

/** Whether a verb or preposition stands before a name, so that it is no subject. */
function isGoverned(words: readonly Word[], mention: Mention): boolean {
  let at = mention.from - 1;
  while (at >= 0 && /^(?:DET|ADJ)$/.test(words[at]?.pos ?? "")) at--;
  const word = words[at];
  if (word?.pos !== "ADP") return word?.pos === "VERB";
  // "officials from the UK and Italy discussed" has a subject of officials, "held talks with Putin and Xi said" has not.
  const noun = words[at - 1];
  return noun === undefined || representative(noun.lemma) === undefined;
}
