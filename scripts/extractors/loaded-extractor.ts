import type { Extractor } from "../../graph/extract/index.ts";

/** An extractor, and what it has to say of itself when all is read. */
export interface LoadedExtractor extends Extractor {
  /** What was spent: "12 requests, 30120 tokens in, 2210 out". */
  spending?(): string;
}
