/**
 * Facts of a record, as a list of terms and what they are.
 */
import { html, nothing, type TemplateResult } from "lit";
import { formatDate, isEdtf } from "../../graph/edtf.ts";
import type { Meeting, Stance } from "../../graph/schema.ts";
import { BASIS_WORDS } from "../words.ts";

type Content = TemplateResult | string | number | undefined | (TemplateResult | string)[];

/** A term and its description; nothing where there is nothing to tell. */
export function fact(term: string, content: Content): TemplateResult | typeof nothing {
  const empty = content === undefined || content === "" || (Array.isArray(content) && content.length === 0);
  return empty ? nothing : html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
}

/** A date for people; a text that is none stands as it is. */
export function readable(date: string): string {
  return isEdtf(date) ? formatDate(date) : date;
}

/** When, and on what that rests. */
export function when({ date, dateBasis }: Meeting | Stance): TemplateResult | undefined {
  if (!date) return undefined;
  return html`${readable(date)}${dateBasis ? html` <span class="quiet">(${BASIS_WORDS[dateBasis]})</span>` : nothing}`;
}

/** Below this a reader is told in so many words. */
const UNCERTAIN = 0.7;

/** That the extractor was not sure of a record, where it was not. */
export function doubt({ confidence = 1 }: Meeting | Stance): string | undefined {
  return confidence < UNCERTAIN ? "uncertain" : undefined;
}

/** How sure the extractor was, as a number for those who ask: "Confidence 0.92". */
export function confidence({ confidence }: Meeting | Stance): string | undefined {
  return confidence === undefined ? undefined : `Confidence ${confidence}`;
}
