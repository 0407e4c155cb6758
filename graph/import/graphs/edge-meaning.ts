/**
 * The meaning of one edge
 * =======================
 *
 * Where in an edge its words stand: in its label, or in one of the columns that graph files have for them.
 */
import { cellOf } from "./columns.ts";
import type { EdgeElement } from "./elements.ts";
import { type Meaning, meaningOf, statusOf } from "./meaning.ts";

const WORD_COLUMNS = [
  "label",
  "relation",
  "relationship",
  "relation type",
  "relationship type",
  "edge type",
  "type",
  "kind",
  "interaction",
  "predicate",
  "predicate label",
  "property label",
  "property",
  "action",
  "verb",
  "act",
  "form",
  "event type",
  "event",
  "category",
  "name",
  "role",
];

/** Of signed networks: 1 for, -1 against. */
const SIGN_COLUMNS = ["sign", "polarity", "stance", "attitude", "valence"];

const SIGNS = new Map([
  ...["+", "positive", "pro"].map((word) => [word, 1] as const),
  ...["-", "−", "negative", "contra"].map((word) => [word, -1] as const),
]);

/** What an edge says that it is, and in which words. */
export interface Said {
  meaning?: Meaning;
  /** Those that have a meaning, else the first there are. */
  words?: string;
}

/**
 * What an edge's words or its sign mean.
 *
 * @example
 *
 * ```ts
 * edgeMeaning({ label: "cites", cells: new Map([["Type", "criticises"]]) });
 * // { meaning: { kind: "stance", act: "accuse", polarity: -1 }, words: "criticises" }
 * ```
 */
export function edgeMeaning({ label, cells }: Pick<EdgeElement, "label" | "cells">): Said {
  const texts = [label?.trim() || undefined, ...WORD_COLUMNS.map((name) => cellOf(cells, [name]))];
  const said = texts.filter((text) => text !== undefined && !/^(?:un)?directed$/i.test(text)) as string[];
  for (const words of said) {
    const meaning = meaningOf(words);
    if (meaning) return { meaning: withStatus(meaning, cellOf(cells, ["status"])), words };
  }
  const meaning = signed(cellOf(cells, SIGN_COLUMNS));
  return { ...(meaning && { meaning }), ...(said[0] !== undefined && { words: said[0] }) };
}

function withStatus(meaning: Meaning, word: string | undefined): Meaning {
  const status = meaning.kind === "contact" && word !== undefined ? statusOf(word) : undefined;
  return status === undefined ? meaning : ({ ...meaning, status } as Meaning);
}

function signed(text: string | undefined): Meaning | undefined {
  if (text === undefined) return undefined;
  const sign = SIGNS.get(text.toLowerCase()) ?? Number(text);
  if (!Number.isFinite(sign) || sign === 0) return undefined;
  return { kind: "stance", act: sign > 0 ? "support" : "reject", polarity: Math.min(Math.max(sign, -1), 1) };
}
