/**
 * Extractor
 * =========
 *
 * What is scored: whatever reads an article and returns a graph file, as `extract` does.
 */
import type { Article } from "../../graph/extract/article.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** A name in a text: offsets in UTF-16 units, `end` exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  /** "person", "organization", "country", "place" … */
  type: string;
  /** The same for all names of one actor, where the extractor knows. */
  actor?: string;
}

export interface Extractor {
  extract(article: Article): Promise<ActorGraphFile>;
  /** All names with their types. An extractor that has no such function isn't scored on names. */
  names?(text: string): Promise<NameSpan[]>;
}

/** The extractor a module exports; throws where it has no `extract`. */
export function extractorOf(module: Partial<Extractor>, path: string): Extractor {
  const { extract, names } = module;
  if (typeof extract !== "function")
    throw new TypeError(`${path}: no function "extract" is exported. Export async extract(article) => graph file.`);
  return { extract, ...(typeof names === "function" && { names }) };
}
