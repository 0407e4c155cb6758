/**
 * Names in running text
 * =====================
 *
 * Remarks of a register: "Met with President Duda and attended the NATO summit." Those named after given words are the ones who were met;
 * the list ends with its sentence, or where the text goes on to something else.
 */

/** Full stops behind these don't end a sentence; nor do those behind single letters. */
const ABBREVIATION = /\b(?:\p{Lu}|St|Gen|Lt|Col|Maj|Adm|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Prof|Hon|Jr|Sr|Amb|Brig|Capt)\.$/u;

/** Where a list of names ends: a verb that begins another deed, or words that tell where, when and why. */
const END =
  /(?:,|;)?\s+(?:and|to|but)\s+(?:attend|participate|visit|address|sign|discuss|hold|take|lead|deliver|launch|open|speak|give)\b|(?:,|;|\s+and|\s+but)?\s+(?:also |then |later |briefly |jointly )*(?:[a-z]+ed|met|held|gave|spoke|took|led|went|left|made|saw|stopped en)\b|,?\s+(?:in|on|at|to|while|during|before|after|en route|regarding|about|concerning|following|prior|where|who|which|as|aboard|near|over|with|from|by|via|under)\s/u;

/**
 * The lists of names that stand after words such as "met with"; "…" in the words stands for any words of the sentence.
 *
 * @example
 *
 * ```ts
 * namedAfter("Met with King Philippe. Attended the summit.", ["met with"]); // ["King Philippe"]
 * namedAfter("Discussed the crisis with President Assad.", ["discussed … with"]); // ["President Assad"]
 * ```
 */
export function namedAfter(text: string, phrases: readonly string[]): string[] {
  const starts = new RegExp(`\\b(?:${phrases.map(pattern).join("|")})\\s+`, "giu");
  return sentences(text).flatMap((sentence) => {
    const matches = [...sentence.matchAll(starts)];
    return matches.map((match, index) => {
      const rest = sentence.slice(match.index + match[0].length, matches[index + 1]?.index);
      const list = rest.replace(/,? and (?:also )?with /g, ", and ");
      return list.slice(0, END.exec(list)?.index).replace(/[\s.,;]*(?:\band)?(?: also| then| later)?[\s.,;]*$/u, "");
    });
  });
}

function pattern(phrase: string): string {
  return phrase
    .split("…")
    .map((part) =>
      part
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll(" ", "\\s+"),
    )
    .join("\\s.*?");
}

function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.;](?=\s|$)/g)) {
    const sentence = text.slice(start, match.index + 1);
    if (ABBREVIATION.test(sentence) && match.index + 1 < text.length) continue;
    found.push(sentence.trim());
    start = match.index + 1;
  }
  return [...found, text.slice(start).trim()].filter(Boolean);
}
