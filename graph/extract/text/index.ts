export { English } from "./english.ts";
export { eachSentence, LONGEST_SENTENCE, type Sentence, sentences } from "./segment.ts";
export { type Token, tokens } from "./tokens.ts";
export type { Tree, Upos } from "./word.ts";
