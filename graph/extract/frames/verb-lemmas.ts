/**
 * The verbs of a row of a table, without their particles and prepositions.
 *
 * @example
 *
 * ```ts
 * verbLemmas("meet call_off side_with"); // ["meet", "call", "side"]
 * ```
 */
export function verbLemmas(verbs: string | undefined): string[] {
  return (verbs?.split(" ") ?? []).map((verb) => verb.split("_")[0] as string);
}
