/**
 * Finding columns
 * ===============
 */
import { fold } from "../../fold.ts";
import { type ElementCells, textOf } from "./elements.ts";
import { remembered } from "./remembered.ts";

/**
 * What stands in the first column that is called so and isn't empty; case, accents and punctuation of its name don't matter.
 *
 * @example
 *
 * ```ts
 * cellOf(new Map([["Actor_Type", "NGO"]]), ["type", "actor type"]); // "NGO"
 * ```
 */
export function cellOf(cells: ElementCells, names: readonly string[]): string | undefined {
  if (cells.size === 0) return undefined;
  const folded = foldedCells(cells);
  for (const name of names) {
    const text = textOf(folded.get(name));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** An element is asked for many columns, one after another. */
const folding = new WeakMap<ElementCells, ElementCells>();

function foldedCells(cells: ElementCells): ElementCells {
  const before = folding.get(cells);
  if (before) return before;
  const folded = new Map([...cells].map(([name, value]) => [foldedName(name), value]));
  folding.set(cells, folded);
  return folded;
}

/** Names of columns are few, and each stands in every row. */
const foldedName = remembered((name) => fold(name.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
