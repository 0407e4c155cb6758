/**
 * Glyphs
 * ======
 *
 * Actors, issues and ties in small, for lists and the legend: the same outlines, colours and strokes as in the drawing.
 * They are decoration beside a text that says the same, and hidden from assistive technology.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import type { Node } from "../graph/actor-graph.ts";
import type { TieKind } from "../graph/records.ts";
import { flag, loadedFlag } from "./flags.ts";
import { colour, NODE_LOOKS, type NodeLook, type TieForm, tieLook } from "./look.ts";
import { mark } from "./names.ts";

const HALF = 10;

function outline({ outline, aspect, fill, edge }: NodeLook): SVGTemplateResult {
  const half = HALF - 1;
  const [x, y] = aspect > 1 ? [half, half / aspect] : [half * aspect, half];
  if (outline.form === "ellipse") {
    return svg`<ellipse rx=${x} ry=${y} fill=${colour(fill)} stroke=${colour(edge)} stroke-width="1.4" />`;
  }
  if (outline.form === "rectangle") {
    return svg`<rect x=${-x} y=${-y} width=${2 * x} height=${2 * y} rx=${outline.rounding * y}
      fill=${colour(fill)} stroke=${colour(edge)} stroke-width="1.4" />`;
  }
  const points = outline.points.map(([px, py]) => `${px * x},${py * y}`).join(" ");
  return svg`<polygon points=${points} fill=${colour(fill)} stroke=${colour(edge)} stroke-width="1.4" stroke-linejoin="round" />`;
}

function letters(node: Node): SVGTemplateResult {
  const text = node.kind === "issue" ? "" : mark(node);
  return svg`<text text-anchor="middle" y="2.7" font-size=${text.length > 2 ? 5.6 : 7.4} font-weight="700"
    fill=${colour("ink")}>${text}</text>`;
}

function flagImage(uri: string | undefined): SVGTemplateResult | typeof nothing {
  return uri ? svg`<image href=${uri} x="-8.6" y="-5.73" width="17.2" height="11.47" />` : nothing;
}

function countryFlag(node: Node) {
  const country = node.kind === "actor" && node.actor.type === "country" ? node.actor.country : undefined;
  if (country === undefined) return undefined;
  const loaded = loadedFlag(country);
  return loaded ? flagImage(loaded) : until(flag(country).then(flagImage), nothing);
}

/**
 * An actor or issue in small: its outline with its initials or acronym, or its flag.
 *
 * @example
 *
 * ```ts
 * html`<li>${actorGlyph(graph.getNodeAttributes(id))} ${name}</li>`;
 * ```
 */
export function actorGlyph(node: Node): TemplateResult {
  const type = node.kind === "issue" ? "issue" : node.actor.type;
  const look = NODE_LOOKS[type];
  const inside = look.picture
    ? svg`<path d=${look.picture} transform="scale(8.4)" fill=${colour(look.edge)} />`
    : (countryFlag(node) ?? letters(node));
  return html`<svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${outline(look)}${inside}
  </svg>`;
}

function arrowhead(arrow: "triangle" | "tee" | "circle", stroke: string, hollow: boolean): SVGTemplateResult {
  const fill = hollow ? colour("page") : stroke;
  if (arrow === "triangle") {
    return svg`<path d="M30 3.5 37.5 8 30 12.5Z" fill=${fill} stroke=${stroke} stroke-width="1.2" stroke-linejoin="round" />`;
  }
  if (arrow === "circle") return svg`<circle cx="34" cy="8" r="3" fill=${fill} stroke=${stroke} stroke-width="1.2" />`;
  return hollow
    ? svg`<rect x="33" y="2.5" width="3.4" height="11" fill=${fill} stroke=${stroke} stroke-width="1.2" />`
    : svg`<path d="M35 2.5v11" stroke=${stroke} stroke-width="2.6" />`;
}

/**
 * A piece of a tie: its colour, dashes, arrow and cross.
 *
 * @example
 *
 * ```ts
 * tieGlyph("held"); // a solid line
 * tieGlyph("held", "call"); // a dotted one
 * ```
 */
export function tieGlyph(kind: TieKind, form?: TieForm): TemplateResult {
  const look = tieLook(kind, form);
  const stroke = colour(look.colour);
  const width = look.thin ? 1.5 : 2.2;
  const dash = look.dash.map((length) => length * width).join(" ");
  const end = { none: 38, triangle: 30, tee: 35, circle: 31 }[look.arrow];
  return html`<svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
    <path d=${`M2 8H${end}`} fill="none" stroke=${stroke} stroke-width=${width} stroke-linecap=${
      (look.dash[0] ?? 1) < 1 ? "round" : "butt"
    } stroke-dasharray=${dash || nothing} />
    ${look.arrow === "none" ? nothing : arrowhead(look.arrow, stroke, look.hollow)}
    ${look.crossed ? svg`<path d="M15 3.5 24 12.5M24 3.5 15 12.5" fill="none" stroke=${stroke} stroke-width="1.6" />` : nothing}
  </svg>`;
}
