/**
 * Appositions
 * ===========
 *
 * What a person is, said after the name: "Mykhailo Podolyak, an adviser to …", "Sergei Lavrov, Russia's foreign minister,".
 */
import { officeAt } from "../../lexicon/titles.ts";
import type { Mention } from "../mention.ts";
import { knownNameAt } from "./gazetteer.ts";
import type { NameWord } from "./words.ts";

/** How far the rest of an apposition is looked at, in words. */
const REACH = 12;

/** Reads the apposition behind a person's name, if there is one, into the mention's title, country or organisation. */
export function apposition(words: readonly NameWord[], mention: Mention, next: Mention | undefined): void {
  let at = mention.to;
  if (words[at]?.text !== ",") return;
  at++;
  if (/^(?:the|a|an|his|her|their|its)$/i.test(words[at]?.text ?? "")) at++;
  const owner = knownNameAt(words, at);
  if (owner && (owner.type === "country" || owner.type === "organization" || owner.type === "region")) {
    at = owner.to;
    if (/^['’]s?$/.test(words[at]?.text ?? "")) at++;
  }
  const texts = words.slice(at, at + 16).map((word) => word.text);
  const office = officeAt(texts, 0);
  if (!office || office.plural) return;
  let after = at + office.end;
  // "Putin, Foreign Minister Lavrov and …": the title is the next one's.
  if (next && next.type === "person" && next.from <= after && next.sentence === mention.sentence) return;
  let country = owner?.country;
  if (/^(?:of|for|to|in|at|on)$/.test(words[after]?.text ?? "")) {
    const name = words[after + 1]?.text === "the" ? after + 2 : after + 1;
    country ??= knownNameAt(words, name)?.country;
    const end = words
      .slice(after, after + REACH)
      .findIndex((word) => /^[,.;:]$/.test(word.text) || /^(?:VB[DZP]|MD)$/.test(word.tag));
    after = end < 0 ? after : after + end;
  }
  mention.title ??= office.title;
  if (country) mention.country ??= country;
  if (/^[,.;]$/.test(words[after]?.text ?? "")) mention.tail = after;
}
