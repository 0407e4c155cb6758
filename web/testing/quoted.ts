import type { QuotedEvidence, Span } from "../../graph/schema.ts";

/**
 * Evidence from a sentence written with its spans: `[id|words]`, the trigger as `[!|words]`.
 *
 * @example
 *
 * ```ts
 * quoted("news", 120, "[zelenskyy|Zelenskyy] [!|met] [rubio|Rubio].").quote; // "Zelenskyy met Rubio."
 * ```
 */
export function quoted(document: string, start: number, marked: string): QuotedEvidence {
  const spans: Span[] = [];
  let quote = "";
  for (const [whole, of, words] of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|[^[]+/g)) {
    if (of !== undefined && words !== undefined) {
      const from = start + quote.length;
      spans.push({ of: of === "!" ? "trigger" : of, start: from, end: from + words.length });
    }
    quote += words ?? whole;
  }
  return { document, quote, start, end: start + quote.length, spans };
}
