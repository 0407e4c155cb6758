/**
 * Names in lists
 * ==============
 *
 * What is listed together is mostly of one kind: where "Likud, Shas and Meretz" are told and only Likud is known, the others are bodies too.
 */
import type { Mention, MentionType } from "../mention.ts";
import type { NameWord } from "./words.ts";

/** Below, the type of a name is open to what its neighbours are. */
const OPEN = 0.63;
/** From here on, it can tell its neighbours'. */
const SURE = 0.85;

/** Gives names whose type is a guess the type of the sure names of their list. Mentions are in the order of the text. */
export function agreeInLists(sentences: readonly (readonly NameWord[])[], mentions: readonly Mention[]): void {
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isListed(sentences, mentions[last] as Mention, mentions[last + 1] as Mention))
      last++;
    const list = mentions.slice(first, last + 1);
    if (list.length > 2) settle(list);
    first = last + 1;
  }
}

function settle(list: readonly Mention[]): void {
  const kinds = new Set(list.filter(({ confidence }) => confidence >= SURE).map(({ type }) => kindOf(type)));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || kind === "other") return;
  for (const mention of list) if (mention.confidence < OPEN) mention.type = kind;
}

/** A country among places is a place, a group among bodies a body. */
function kindOf(type: MentionType): "person" | "organization" | "place" | "other" {
  if (type === "person" || type === "other") return type;
  return type === "organization" || type === "group" || type === "government" ? "organization" : "place";
}

function isListed(sentences: readonly (readonly NameWord[])[], one: Mention, next: Mention): boolean {
  if (one.sentence !== next.sentence || next.from <= one.to - 1 || one.as === "demonym" || next.as === "demonym")
    return false;
  const words = (sentences[one.sentence] as NameWord[]).slice(one.to, next.from).map(({ text }) => text.toLowerCase());
  return /^(?:,|;|and|or|, and|, or|&|, the|and the|, and the)$/.test(words.join(" "));
}
