/**
 * Records from claims
 * ===================
 *
 * No quote in the article, no record; an actor that the article doesn't name, no record. Everything else that a claim says is words of the article or
 * a choice from a list: so an article that tells the model what to say gets nothing but what stands in it.
 */
import { merge } from "../../../merge.ts";
import type { ActorGraphFile, Document } from "../../../schema.ts";
import type { Article } from "../../article.ts";
import { documentOf } from "../../document.ts";
import type { English } from "../../text/index.ts";
import { FoldedText, type Stretch } from "../folded-text.ts";
import { shown } from "../shown.ts";
import { type Reject, supported } from "../supported.ts";
import { casting } from "./actors.ts";
import { ClaimReader } from "./claim-reader.ts";
import type { Claims } from "./claims.ts";
import { contactOf } from "./contact.ts";
import { Unfounded } from "./evidence.ts";
import { stanceOf } from "./stance.ts";

/** What a model said of a part of an article. */
export interface Answered {
  part: Stretch;
  claims: Claims;
}

/** The records of an article. */
export function recordsOf(
  article: Article,
  answers: readonly Answered[],
  english: English,
  reject: Reject,
): ActorGraphFile {
  const { text } = article;
  const document = documentIn(article);
  const published = document.published;
  const folded = new FoldedText(text);
  const cast = casting(
    text,
    folded,
    answers.flatMap(({ claims }) => claims.actors),
    english,
    published,
  );
  const issues = new Map<string, string>();
  const meetings = [];
  const stances = [];
  for (const { part, claims } of answers) {
    const reader = new ClaimReader({ text, folded, part, document: document.id, casting: cast, published, reject });
    for (const claim of claims.contacts) {
      const meeting = contactOf(claim, reader);
      if (meeting instanceof Unfounded) reject(meeting.reason, `${claim.form}: ${shown(claim.quote)}`);
      else meetings.push(meeting);
    }
    for (const claim of claims.stances) {
      const stance = stanceOf(claim, reader, issues);
      if (stance instanceof Unfounded) reject(stance.reason, `${claim.act}: ${shown(claim.quote)}`);
      else stances.push(stance);
    }
  }
  const file: ActorGraphFile = {
    format: "actor-graph/1",
    documents: [document],
    actors: cast.cast.actors,
    issues: [...issues].map(([id, name]) => ({ id, name, aliases: [] })),
    meetings,
    stances,
  };
  return supported(merge([file]), text, reject, { prune: true });
}

/** The article's document. A model reads other languages than English as well. */
function documentIn(article: Article): Document {
  const { language: _, ...document } = documentOf(article);
  return document;
}
