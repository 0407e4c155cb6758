import type { ActorGraphFile } from "../../schema.ts";
import type { Article } from "../article.ts";
import type { Notice } from "../input/notice.ts";

/** A name in a text: offsets in UTF-16 code units, `end` exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  /** "person", "organization", "country", "place" … */
  type: string;
  /** The same for all names of one actor, where the extractor knows. */
  actor?: string;
}

/** Something that an extractor or a finder of actors said and that didn't become a record. */
export interface Rejection {
  /** The document's id. */
  document: string;
  /** Why, in words that are the same for all that is rejected for the same reason: "the quote is not in the article". */
  reason: string;
  /** What was rejected: the quote, the name, the place in the answer. */
  what: string;
}

export interface ExtractorOptions {
  /** Called with whatever was said and could not be kept. */
  onReject?: (rejection: Rejection) => void;
  /** Called with whatever should be known of how the article was read, and with the reason if nothing came of it. */
  onNotice?: (notice: Notice) => void;
}

/**
 * Whatever reads an article into records, as `extract` does: somebody's rules, a trained pipeline, a language model.
 * Wrap it in `checked`, and only what stands in the article is kept.
 *
 * @example A module for `actor-graph extract --extractor ./mine.js`
 *
 * ```js
 * export default {
 *   async extract({ id = "article", text }) {
 *     const quote = "Merkel met Macron.";
 *     const start = text.indexOf(quote);
 *     return {
 *       format: "actor-graph/1",
 *       documents: [{ id, kind: "article" }],
 *       actors: [
 *         { id: "merkel", name: "Merkel", type: "person", aliases: [] },
 *         { id: "macron", name: "Macron", type: "person", aliases: [] },
 *       ],
 *       issues: [],
 *       meetings: [{
 *         id: "one", form: "meeting", status: "held",
 *         participants: [{ actor: "merkel" }, { actor: "macron" }],
 *         evidence: [{ document: id, quote, start, end: start + quote.length }],
 *       }],
 *       stances: [],
 *     };
 *   },
 * };
 * ```
 */
export interface Extractor {
  extract(article: Article, options?: ExtractorOptions): Promise<ActorGraphFile>;
  /** The names in a text, where the extractor can tell them: what the evaluation of names asks for. */
  names?(text: string): Promise<NameSpan[]>;
  /** How many articles may be read at the same time; one after the other unless told. */
  readonly concurrency?: number;
}
