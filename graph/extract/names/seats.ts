/**
 * Seats that stand for a body
 * ===========================
 *
 * "Brussels insists" is the European Union wherever the text speaks of the Union; "in Brussels" is a city.
 */
import { organisationBySeat } from "../../lexicon/organisations.ts";
import type { Mention } from "../mention.ts";
import type { NameWord } from "./words.ts";

/** Makes capitals that stand for a body named in the text mentions of that body. */
export function readSeats(sentences: readonly (readonly NameWord[])[], mentions: readonly Mention[]): void {
  const named = new Set(mentions.flatMap(({ name, canonical }) => [name, canonical ?? name]));
  for (const mention of mentions) {
    if (mention.as !== "capital") continue;
    const body = organisationBySeat(mention.name);
    if (!body || ![body.name, ...body.aliases].some((name) => named.has(name))) continue;
    const before = sentences[mention.sentence]?.[mention.from - 1];
    if (before?.pos === "ADP" && /^(?:in|at|to|near|around|outside|into|for|from)$/i.test(before.text)) continue;
    mention.type = body.type;
    mention.canonical = body.name;
    delete mention.country;
    mention.as = "seat";
  }
}
