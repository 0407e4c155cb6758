/**
 * Mistakes
 * ========
 *
 * Every false positive and false negative with its sentence, what the gold says and what was said, to be read by a person.
 */
export interface Mistake {
  measure: string;
  document: string;
  kind: "wrong" | "missed" | "differs";
  gold: string;
  said: string;
  sentence: string;
}

const cell = (text: string) => text.replace(/\s+/g, " ").trim();

/** Markdown, or tab-separated where the file's name ends in .tsv. */
export function formatMistakes(mistakes: readonly Mistake[], path: string): string {
  if (path.endsWith(".tsv")) {
    const rows = mistakes.map(({ measure, document, kind, gold, said, sentence }) =>
      [measure, document, kind, gold, said, sentence].map(cell).join("\t"),
    );
    return `${["measure\tdocument\tkind\tgold\tsaid\tsentence", ...rows].join("\n")}\n`;
  }
  const lines: string[] = [];
  let heading = "";
  for (const { measure, document, kind, gold, said, sentence } of mistakes) {
    const here = `## ${measure}: ${document}`;
    if (here !== heading) lines.push("", here, "");
    heading = here;
    lines.push(`* **${kind}**${gold && ` gold: ${cell(gold)}`}${said && ` said: ${cell(said)}`}`);
    if (sentence) lines.push(`  > ${cell(sentence)}`);
  }
  return `${lines.join("\n").trim()}\n`;
}
