/** Prepositions that parsers take for something else. */
import type { Draft } from "./draft.ts";

/** "ahead of the talks", "prior to the vote": a preposition of two words, which parsers may take apart. */
export function joinPrepositions({ units, heads, relations }: Draft): void {
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1]?.lower;
    // "walked out of the talks": the "out" may be the verb's, and is left to it.
    const isOut = unit.lower === "out" && next === "of" && relations[i] === "case";
    if (!isOut && !(unit.lower === "ahead" && next === "of") && !(unit.lower === "prior" && next === "to")) continue;
    const phrase = heads[i + 1] ?? -1;
    if (relations[i + 1] !== "case" || phrase < i) continue;
    heads[i] = phrase;
    relations[i] = "case";
    heads[i + 1] = i;
    relations[i + 1] = "fixed";
  }
}

/** "Following a call with Putin, Trump said": a participle that is a preposition. */
export function demoteParticiples({ units, heads, relations }: Draft): void {
  for (const [i, unit] of units.entries()) {
    if (!/^(?:following|regarding|concerning)$/.test(unit.lower) || relations[i] !== "advcl") continue;
    const noun = heads.findIndex((head, child) => head === i && child > i && relations[child] === "obj");
    if (noun < 0) continue;
    heads[noun] = heads[i] as number;
    relations[noun] = "obl";
    for (const [child, head] of heads.entries()) if (head === i) heads[child] = noun;
    heads[i] = noun;
    relations[i] = "case";
  }
}
