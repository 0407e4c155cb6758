import { FOLD } from "../../graph/extract/text/features.ts";
import type { PackedWeights } from "../../graph/extract/text/weights.ts";
import type { Weight } from "./perceptron.ts";

/** The digits that `decode.ts` reads: "#" to "~" without the backslash. */
const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((digit) => digit !== "\\");
const MORE = 90;
const ZERO = 45;

/** A number as digits: ninety at a time, then the rest. */
function encodeCount(number: number): string {
  return DIGITS[MORE]!.repeat(Math.floor(number / MORE)) + DIGITS[number % MORE]!;
}

/** Ascending numbers, as their differences. */
export function encodeDeltas(numbers: readonly number[]): string {
  return numbers.map((number, at) => encodeCount(number - (numbers[at - 1] ?? 0))).join("");
}

/**
 * Keeps the `most` weights that matter most, by size and by how often their feature is met, compands them to 45 levels either
 * way, and packs them. A weight's level is the square root of its share of the largest: small ones, of which there are many,
 * keep their differences. Nothing is clipped: the few largest weights are those that count most often.
 */
export function pack(weights: readonly Weight[], most: number): PackedWeights {
  const rows = fold(mattering(weights, most));
  let largest = 0;
  for (const row of rows.values()) for (const value of row.values()) largest = Math.max(largest, Math.abs(value));
  const packed = { keys: "", counts: "", classes: "", levels: "", unit: largest / ZERO ** 2 };
  let previous = 0;
  for (const [key, row] of rows) {
    let entries = 0;
    for (const [label, value] of [...row].sort(([a], [b]) => a - b)) {
      const level = Math.round(Math.sqrt(Math.abs(value) / largest) * ZERO);
      if (level === 0) continue;
      packed.levels += DIGITS[ZERO + level * Math.sign(value)]!;
      packed.classes += encodeCount(label);
      entries++;
    }
    if (entries === 0) continue;
    packed.counts += encodeCount(entries);
    packed.keys += encodeCount(key - previous);
    previous = key;
  }
  return packed;
}

function mattering(weights: readonly Weight[], most: number): readonly Weight[] {
  if (weights.length <= most) return weights;
  const worth = Float64Array.from(weights, ({ value, seen }) => Math.abs(value) * Math.max(1, seen) ** 0.25);
  const least = worth.slice().sort()[weights.length - most]!;
  return weights.filter((_, at) => worth[at]! >= least);
}

/** Weights by the folded hash of their feature, ascending, and class. */
function fold(weights: readonly Weight[]): Map<number, Map<number, number>> {
  const rows = new Map<number, Map<number, number>>();
  for (const { feature, class: label, value } of weights) {
    if (value === 0) continue;
    const key = feature >>> FOLD;
    const row = rows.get(key) ?? new Map<number, number>();
    rows.set(key, row.set(label, (row.get(label) ?? 0) + value));
  }
  return rows;
}
