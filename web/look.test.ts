import { describe, expect, test } from "vitest";
import type { Tie } from "../graph/actor-graph.ts";
import { TIE_KINDS, type TieKind } from "../graph/records.ts";
import type { Meeting, Stance } from "../graph/schema.ts";
import { COLOURS, type ColourName, colour, NODE_LOOKS, type TieForm, tieForm, tieLook, tieWidth } from "./look.ts";

const SCHEMES = [
  ["light", 0],
  ["dark", 1],
] as const;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe.for(SCHEMES)("in the %s scheme", ([, scheme]) => {
  const is = (name: ColourName) => COLOURS[name][scheme];

  test.for(["page", "hull"] as const)("ties and outlines stand out from the %s by 3 to 1", (ground) => {
    const lines = [...TIE_KINDS, ...Object.values(NODE_LOOKS).map(({ edge }) => edge), "accent"] as ColourName[];
    for (const line of lines) expect(contrast(is(line), is(ground)), line).toBeGreaterThanOrEqual(3);
  });

  test("texts stand out from what they stand on by 4.5 to 1", () => {
    for (const ground of ["page", "hull", ...Object.values(NODE_LOOKS).map(({ fill }) => fill)] as ColourName[]) {
      expect(contrast(is("ink"), is(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(is("quiet"), is("page"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(is("quiet"), is("hull"))).toBeGreaterThanOrEqual(4.5);
  });

  test("pictures in nodes stand out from their fill by 3 to 1", () => {
    for (const { picture, edge, fill } of Object.values(NODE_LOOKS)) {
      if (picture) expect(contrast(is(edge), is(fill))).toBeGreaterThanOrEqual(3);
    }
  });
});

test("no two ties look the same without their colours", () => {
  const looks: [TieKind, TieForm?][] = [
    ...TIE_KINDS.map((kind): [TieKind] => [kind]),
    ["held", "call"],
    ["held", "letter"],
    ["for", "intended"],
    ["against", "intended"],
  ];
  const shapes = looks.map(([kind, form]) => {
    const { colour: _, ...shape } = tieLook(kind, form);
    return JSON.stringify(shape);
  });
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("no two types of node have the same outline", () => {
  const outlines = Object.values(NODE_LOOKS).map(({ outline, aspect }) => JSON.stringify([outline, aspect]));
  expect(new Set(outlines).size).toBe(outlines.length);
});

test("a planned call is planned first", () => {
  expect(tieLook("planned", "call")).toEqual(tieLook("planned"));
});

test("a colour is the page's property, and a default for each scheme", () => {
  expect(colour("held")).toBe("var(--actor-graph-held, light-dark(#1f66b5, #62a8f0))");
});

test("more records make a wider tie, ever less so", () => {
  expect(tieWidth(1)).toBe(1.7);
  expect(tieWidth(2)).toBeCloseTo(2.55);
  expect(tieWidth(16) - tieWidth(8)).toBeCloseTo(tieWidth(2) - tieWidth(1));
});

describe("the form of a tie", () => {
  const evidence = [{ document: "d", row: "1" }];
  const met = (...forms: Meeting["form"][]): Tie => ({
    kind: "held",
    meetings: forms.map((form, at) => ({
      id: `${at}`,
      form,
      status: "held",
      participants: [{ actor: "a" }, { actor: "b" }],
      evidence,
    })),
    stances: [],
  });
  const stood = (...modalities: Stance["modality"][]): Tie => ({
    kind: "for",
    meetings: [],
    stances: modalities.map((modality, at) => ({
      id: `${at}`,
      holder: "a",
      target: { actor: "b" },
      act: "support",
      polarity: 1,
      modality,
      evidence,
    })),
  });

  test.for([
    [met("call", "call"), "call"],
    [met("call", "meeting"), undefined],
    [met("letter"), "letter"],
    [stood("intended", "conditional"), "intended"],
    [stood("intended", "stated"), undefined],
    [stood("ended"), "ended"],
    [stood("stated"), undefined],
  ] as const)("is what all its records share: %#", ([tie, form]) => {
    expect(tieForm(tie)).toBe(form);
  });
});
