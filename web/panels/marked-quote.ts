/**
 * Marked quotes
 * =============
 *
 * The sentence that says so, with the actors and the words that carry the relation marked.
 */
import { html, type TemplateResult } from "lit";
import type { QuotedEvidence } from "../../graph/schema.ts";

/** A stretch of a quote over which the same spans lie. */
export interface Piece {
  text: string;
  /** Whom or what the stretch names. */
  names: string[];
  /** Whether it carries the relation. */
  trigger: boolean;
  /** Whether a span ends here: its meaning is told once, after its last piece. */
  last: string[];
}

/**
 * Cuts a quote wherever a span starts or ends. Spans may overlap; those that reach outside the quote (an
 * antecedent in another sentence, a mistake in the file) are ignored.
 *
 * @example
 *
 * ```ts
 * pieces({ document: "a", quote: "He met Rubio.", start: 10, end: 23, spans: [{ of: "trigger", start: 13, end: 16 }] });
 * // "He ", "met" (trigger), " Rubio."
 * ```
 */
export function pieces({ quote, start, spans = [] }: QuotedEvidence): Piece[] {
  const inside = spans
    .map(({ of, start: from, end: to }) => ({ of, from: from - start, to: to - start }))
    .filter(({ from, to }) => from >= 0 && from < to && to <= quote.length);
  const cuts = [...new Set([0, quote.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] as number;
    const over = inside.filter((span) => span.from <= from && span.to >= to);
    return {
      text: quote.slice(from, to),
      names: [...new Set(over.filter(({ of }) => of !== "trigger").map(({ of }) => of))],
      trigger: over.some(({ of }) => of === "trigger"),
      last: [...new Set(over.filter((span) => span.to === to).map(({ of }) => of))],
    };
  });
}

/** The quote with its marks. Who is meant is also told in text, to those who cannot see the marks. */
export function markedQuote(evidence: QuotedEvidence, nameOf: (id: string) => string): TemplateResult {
  return html`<q class="quote" part="quote">${pieces(evidence).map((piece) => marked(piece, nameOf))}</q>`;
}

function marked({ text, names, trigger, last }: Piece, nameOf: (id: string) => string) {
  if (!trigger && names.length === 0) return text;
  const kind = trigger ? (names.length > 0 ? "trigger name" : "trigger") : "name";
  const meant = names.map(nameOf).join(", ");
  const told = last
    .map((of) => (of === "trigger" ? "the words that say so" : nameOf(of)))
    .filter((name) => name !== text);
  return html`<mark class=${kind} title=${trigger && !meant ? "The words that say so" : meant}>${text}</mark>${
    told.length > 0 ? html`<span class="visually-hidden"> (${told.join(", ")})</span>` : ""
  }`;
}
