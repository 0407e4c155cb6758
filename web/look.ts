/**
 * The look
 * ========
 *
 * One table of colours, strokes, arrows and shapes, from which the drawing, the glyphs in lists and the legend
 * are all made, so that a tie looks the same wherever it stands.
 *
 * Every colour is a custom property that a page may set: `--actor-graph-held: navy`. Its default comes in a light
 * and a dark form, and the page's `color-scheme` decides between the two.
 */
import type { Tie } from "../graph/actor-graph.ts";
import type { TieKind } from "../graph/records.ts";
import type { ActorType } from "../graph/schema.ts";

/** Default colours, light and dark. The name is the end of the custom property's name. */
export const COLOURS = {
  page: ["#ffffff", "#10161d"],
  ink: ["#15212e", "#e9eff5"],
  quiet: ["#4a5a6a", "#a9b7c5"],
  hull: ["#eef2f6", "#1a232d"],
  "hull-edge": ["#cbd6e1", "#35434f"],
  accent: ["#1f66b5", "#62a8f0"],
  held: ["#1f66b5", "#62a8f0"],
  planned: ["#1f66b5", "#62a8f0"],
  off: ["#66727f", "#97a5b2"],
  unclear: ["#7a8692", "#8495a4"],
  for: ["#0a7d60", "#31c297"],
  against: ["#cb4711", "#ff8c57"],
  neutral: ["#66707b", "#a0adb9"],
  person: ["#dcebf9", "#17304a"],
  "person-edge": ["#1f66b5", "#62a8f0"],
  country: ["#f4f7fa", "#26323e"],
  "country-edge": ["#768797", "#8ea0b1"],
  government: ["#e7e5f8", "#29274a"],
  "government-edge": ["#5b50b5", "#a49af0"],
  organization: ["#daf0ec", "#123a36"],
  "organization-edge": ["#14756b", "#56c2b3"],
  group: ["#f6e3f1", "#41263d"],
  "group-edge": ["#96418a", "#e093d4"],
  role: ["#f1eadb", "#383120"],
  "role-edge": ["#7a6122", "#cdb06c"],
  issue: ["#fdf0cf", "#3d3112"],
  "issue-edge": ["#8a6700", "#e0b84f"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourName = keyof typeof COLOURS;

/** `"--actor-graph-held"`: the custom property with which a page changes a colour. */
function colourProperty(name: ColourName): string {
  return `--actor-graph-${name}`;
}

/**
 * A colour as a CSS value that follows the page's property and its colour scheme.
 *
 * @example
 *
 * ```ts
 * colour("held"); // "var(--actor-graph-held, light-dark(#1f66b5, #62a8f0))"
 * ```
 */
export function colour(name: ColourName): string {
  const [light, dark] = COLOURS[name];
  return `var(${colourProperty(name)}, light-dark(${light}, ${dark}))`;
}

/** What else about its records a tie shows: that all contacts were calls or letters, that a stance is only intended or has ended. */
export type TieForm = "call" | "letter" | "intended" | "ended";

/** How a tie is drawn. */
export interface TieLook {
  colour: ColourName;
  /** Lengths of dashes and gaps in units of the line's width; none is a solid line. */
  dash: readonly number[];
  /** What stands at the target's end. */
  arrow: "none" | "triangle" | "tee" | "circle";
  /** The arrow is an outline. */
  hollow: boolean;
  /** A cross lies over the line. */
  crossed: boolean;
  /** Thinner than a tie that stands for something that happened. */
  thin: boolean;
}

const LOOKS: Record<TieKind, TieLook> = {
  held: { colour: "held", dash: [], arrow: "none", hollow: false, crossed: false, thin: false },
  planned: { colour: "planned", dash: [5, 3], arrow: "none", hollow: false, crossed: false, thin: false },
  off: { colour: "off", dash: [], arrow: "none", hollow: false, crossed: true, thin: true },
  unclear: { colour: "unclear", dash: [1.5, 1.5], arrow: "none", hollow: false, crossed: false, thin: true },
  for: { colour: "for", dash: [], arrow: "triangle", hollow: false, crossed: false, thin: false },
  against: { colour: "against", dash: [], arrow: "tee", hollow: false, crossed: false, thin: false },
  neutral: { colour: "neutral", dash: [], arrow: "circle", hollow: false, crossed: false, thin: true },
};

const DASHES: Partial<Record<TieForm, readonly number[]>> = {
  call: [0.1, 2.4],
  letter: [7, 2.5, 1.2, 2.5],
  intended: [3, 2],
};

/**
 * How a tie of this kind and form is drawn.
 *
 * @example
 *
 * ```ts
 * tieLook("for").arrow; // "triangle"
 * tieLook("for", "intended").hollow; // true
 * ```
 */
export function tieLook(kind: TieKind, form?: TieForm): TieLook {
  const look = LOOKS[kind];
  // Only what was held shows its form: a planned call is planned first, and its dashes must say so.
  if (form === "call" || form === "letter") return kind === "held" ? { ...look, dash: DASHES[form] ?? [] } : look;
  if (form === "intended") return { ...look, dash: DASHES.intended ?? [], hollow: true };
  if (form === "ended") return { ...look, crossed: true, thin: true };
  return look;
}

/** The form that all of a tie's records share, where it changes the look. */
export function tieForm({ meetings, stances }: Tie): TieForm | undefined {
  if (meetings.length > 0) {
    if (meetings.every(({ form }) => form === "call")) return "call";
    return meetings.every(({ form }) => form === "letter") ? "letter" : undefined;
  }
  if (stances.length === 0) return undefined;
  if (stances.every(({ modality }) => modality === "ended")) return "ended";
  return stances.every(({ modality }) => modality === "intended" || modality === "conditional")
    ? "intended"
    : undefined;
}

/**
 * The width of a tie, in pixels, by the number of records behind it.
 *
 * @example
 *
 * ```ts
 * tieWidth(1); // 1.7
 * tieWidth(4); // 3.4
 * ```
 */
export function tieWidth(records: number): number {
  return 1.7 + Math.log2(Math.max(records, 1)) * 0.85;
}

/** The outline of a node: corners between -1 and 1, or a curve. */
export type Outline =
  | { form: "ellipse" }
  | { form: "rectangle" /** Of the half height. */; rounding: number }
  | { form: "polygon"; points: readonly (readonly [x: number, y: number])[] };

/** How a node is drawn: its outline, how wide it is for its height, and its colours. */
export interface NodeLook {
  outline: Outline;
  aspect: number;
  fill: ColourName;
  edge: ColourName;
  /** What stands inside instead of letters: the path of an SVG picture, filled, in a box from -1 to 1. */
  picture?: string;
}

// Steps, columns and architrave, under the gable that the outline makes.
const COLUMNS =
  "M-.62 .52H.62V.68H-.62ZM-.5-.02H-.26V.42H-.5ZM-.12-.02H.12V.42H-.12ZM.26-.02H.5V.42H.26ZM-.62-.26H.62V-.12H-.62ZM0-.72.42-.38H-.42Z";

// Three persons, the middle one in front.
const PERSONS =
  "M0-.42a.2.2 0 1 1 0 .4.2.2 0 0 1 0-.4ZM-.36 .46c0-.28.15-.42.36-.42s.36.14.36.42ZM-.52-.3a.15.15 0 1 1 0 .3.15.15 0 0 1 0-.3ZM.52-.3a.15.15 0 1 1 0 .3.15.15 0 0 1 0-.3ZM-.78 .38c0-.2.1-.32.26-.32.07 0 .12.02.16.05-.08.09-.12.18-.13.27ZM.78 .38c0-.2-.1-.32-.26-.32-.07 0-.12.02-.16.05.08.09.12.18.13.27Z";

const HEXAGON = [
  [-1, 0],
  [-0.5, -1],
  [0.5, -1],
  [1, 0],
  [0.5, 1],
  [-0.5, 1],
] as const;

// A gable over walls: what a seat of government looks like on a map.
const GABLE = [
  [0, -1],
  [1, -0.4],
  [1, 1],
  [-1, 1],
  [-1, -0.4],
] as const;

const DIAMOND = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

const TAG = [
  [-1, 0],
  [-0.86, -1],
  [1, -1],
  [1, 1],
  [-0.86, 1],
] as const;

/** How each type of actor, and an issue, is drawn. */
export const NODE_LOOKS: Readonly<Record<ActorType | "issue", NodeLook>> = {
  person: { outline: { form: "ellipse" }, aspect: 1, fill: "person", edge: "person-edge" },
  country: { outline: { form: "rectangle", rounding: 0.375 }, aspect: 1.5, fill: "country", edge: "country-edge" },
  government: {
    outline: { form: "polygon", points: GABLE },
    aspect: 1,
    fill: "government",
    edge: "government-edge",
    picture: COLUMNS,
  },
  organization: {
    outline: { form: "rectangle", rounding: 0.45 },
    aspect: 1,
    fill: "organization",
    edge: "organization-edge",
  },
  group: {
    outline: { form: "polygon", points: HEXAGON },
    aspect: 1.12,
    fill: "group",
    edge: "group-edge",
    picture: PERSONS,
  },
  role: { outline: { form: "polygon", points: DIAMOND }, aspect: 1, fill: "role", edge: "role-edge" },
  issue: { outline: { form: "polygon", points: TAG }, aspect: 2, fill: "issue", edge: "issue-edge" },
};
