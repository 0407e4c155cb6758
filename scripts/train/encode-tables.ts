import type { LemmaRules } from "../../graph/extract/text/lemma.ts";

/** Words by class, as `decodeCertain` reads them. */
export function encodeCertain(certain: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [word, label] of certain) lines.set(label, [...(lines.get(label) ?? []), word]);
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([label, words]) => [label, ...words.sort()].join(" "))
    .join("\n");
}

/** Rules by class, as `decodeLemmas` reads them. */
export function encodeLemmas(all: ReadonlyMap<string, LemmaRules>): string {
  const lines: string[] = [];
  for (const [key, rules] of all) {
    lines.push(`# ${key}`);
    const endings = new Map<string, string[]>();
    for (const [ending, { drop, add }] of rules) {
      const rule = `${drop} ${add}`;
      endings.set(rule, [...(endings.get(rule) ?? []), ending]);
    }
    for (const [rule, list] of endings) lines.push([rule, ...list.sort()].join(" "));
  }
  return lines.join("\n");
}
