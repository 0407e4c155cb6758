/**
 * The look in cytoscape's terms. What differs from node to node or from tie to tie comes as data; see `elements.ts`.
 */
import type { StylesheetJson } from "cytoscape";
import { type ColourName, NODE_LOOKS } from "../look.ts";
import type { Palette, Theme } from "./palette.ts";

/** How strong what is out of focus is drawn, and, in a graph of many ties, the ties while nothing is in focus. */
const DIMMED = 0.12;
const RESTING = 0.7;

/** Letters in nodes that would be smaller, in pixels of the page, come when one is near enough. */
const LEAST_LETTER = 5;

export interface StyleOptions extends Theme {
  /** The radius of a middling person, in pixels. */
  unit: number;
  /** No transitions, for readers who asked for less motion. */
  still: boolean;
}

/** The stylesheet for a palette. */
export function stylesheet({ palette, font, unit, still }: StyleOptions): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        "border-width": Math.max(unit * 0.075, 1),
        "border-join": "round",
        // A rim in the page's colour keeps ties that pass behind a node off its edge.
        "outline-width": unit * 0.12,
        "outline-color": palette.page,
        "outline-opacity": 1,
        label: "data(mark)",
        color: palette.ink,
        "font-family": font,
        "font-weight": 700,
        "font-size": "data(markSize)",
        "text-valign": "center",
        "text-halign": "center",
        // Cytoscape compares it with letters in the pixels of the screen.
        "min-zoomed-font-size": LEAST_LETTER * (globalThis.devicePixelRatio || 1),
        "overlay-opacity": 0,
        "transition-property": "opacity",
        "transition-duration": still ? 0 : 160,
      },
    },
    ...Object.entries(NODE_LOOKS).map(([type, look]) => ({
      selector: `node[type = "${type}"]`,
      style: {
        "background-color": palette[look.fill],
        "border-color": palette[look.edge],
        ...shape(look.outline),
        ...(look.picture && {
          "background-image": picture(look.picture, palette[look.edge]),
          "background-width": "88%",
          "background-height": "88%",
          "background-image-crossorigin": "null",
        }),
      },
    })),
    {
      selector: "node[flag]",
      style: {
        "background-image": "data(flag)",
        "background-width": "100%",
        "background-height": "100%",
        "background-image-crossorigin": "null",
        "background-opacity": 0,
        label: "",
        "border-width": Math.max(unit * 0.045, 1),
      },
    },
    {
      selector: "node[textWidth]",
      style: {
        "text-wrap": "wrap",
        "text-max-width": "data(textWidth)",
        "font-weight": 600,
        "line-height": 1.15,
      },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: "data(width)",
        "line-color": fromPalette(palette),
        "target-arrow-color": fromPalette(palette),
        "target-arrow-shape": "data(arrow)",
        "arrow-scale": "data(arrowScale)",
        "source-endpoint": "data(from)",
        "target-endpoint": "data(to)",
        "overlay-opacity": 0,
        "transition-property": "opacity",
        "transition-duration": still ? 0 : 160,
      },
    },
    {
      selector: "edge[?dashed]",
      style: { "line-style": "dashed", "line-dash-pattern": dashes },
    },
    { selector: "edge[?round]", style: { "line-cap": "round" } },
    { selector: "edge[?hollow]", style: { "target-arrow-fill": "hollow" } },
    { selector: "edge.resting", style: { opacity: RESTING } },
    { selector: ".dimmed", style: { opacity: DIMMED } },
    {
      selector: "node.chosen",
      style: {
        "outline-color": palette.accent,
        // Within the gap that ties keep from a node.
        "outline-width": Math.max(unit * 0.1, 2),
        "outline-offset": unit * 0.05,
      },
    },
    {
      selector: 'node.chosen[type = "country"], node.chosen[type = "organization"]',
      style: {
        "outline-width": 0,
        "underlay-color": palette.accent,
        "underlay-opacity": 0.85,
        "underlay-padding": Math.max(unit * 0.14, 3),
        "underlay-shape": "round-rectangle",
        "underlay-corner-radius": unit * 0.45,
      },
    },
    {
      selector: "edge.chosen",
      style: { "underlay-color": palette.accent, "underlay-opacity": 0.22, "underlay-padding": 5 },
    },
  ] as unknown as StylesheetJson;
}

const picture = (path: string, fill: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 2 2" width="96" height="96"><path d="${path}" fill="${fill}"/></svg>`,
  )}`;

const fromPalette = (palette: Palette) => (edge: { data(key: string): ColourName }) => palette[edge.data("colour")];

const dashes = (edge: { data(key: string): number[] }) => edge.data("dash");

function shape(outline: (typeof NODE_LOOKS)[keyof typeof NODE_LOOKS]["outline"]): Record<string, unknown> {
  if (outline.form === "ellipse") return { shape: "ellipse" };
  // Cytoscape draws a rim around round corners as if they were sharp, so that these have none.
  if (outline.form === "rectangle")
    return { shape: "round-rectangle", "corner-radius": "data(corner)", "outline-width": 0 };
  return { shape: "polygon", "shape-polygon-points": outline.points.flat() };
}
