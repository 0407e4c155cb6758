/** The few signs on buttons: strokes in the button's own colour, decoration beside a text or label. */
import { html, svg, type TemplateResult } from "lit";

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${svg`<path d=${path} />`}</svg>`;

export const SEARCH = icon("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14");
export const FILTERS = icon("M2 4h12M4.5 8h7M7 12h2");
export const PLUS = icon("M8 3v10M3 8h10");
export const MINUS = icon("M3 8h10");
export const FIT = icon("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M6 8h4M8 6v4");
export const FULL_SCREEN = icon("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10");
export const SMALL_SCREEN = icon("M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5");
export const BACK = icon("M9.5 3.5 5 8l4.5 4.5");
export const OUTWARD = icon("M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5");
