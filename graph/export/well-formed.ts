/** Half of a character: it has no place in UTF-8, and so in no file. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text with half characters replaced by U+FFFD, as every encoder would: `wellFormed("a\uD800")` is "a\uFFFD". */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}
