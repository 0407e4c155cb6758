/**
 * Certain verbs
 * =============
 *
 * Forms that are verbs wherever they stand: "met" behind an unknown name is no noun, whatever a tagger makes of it.
 */
import type { Word } from "./clause.ts";

const PASTS = forms(
  "met:meet spoke:speak shook:shake undertook:undertake told:tell went:go wrote:write flew:fly gave:give took:take came:come became:become " +
    "said:say chose:choose knew:know threw:throw withdrew:withdraw swore:swear forbade:forbid arose:arise",
  "VBD",
);
const PRESENTS = forms(
  "meets:meet arrives:arrive receives:receive greets:greet speaks:speak becomes:become says:say tells:tell goes:go urges:urge accuses:accuse",
  "VBZ",
);
const FORMS = new Map([...PASTS, ...PRESENTS]);

/** A word, as a verb if it can be nothing else. With a capital it may be a name: "the Met". */
export function asCertain(word: Word): Word {
  const form = word.pos === "VERB" ? undefined : FORMS.get(word.text);
  return form ? { ...word, pos: "VERB", ...form } : word;
}

function forms(list: string, tag: string): [string, { lemma: string; tag: string }][] {
  return list.split(" ").map((pair) => {
    const [form = "", lemma = ""] = pair.split(":");
    return [form, { lemma, tag }];
  });
}
