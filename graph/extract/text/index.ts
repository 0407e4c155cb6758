export { English } from "./english.ts";
export { sentences } from "./segment.ts";
export { tokens } from "./tokens.ts";
export type { Tree, Upos } from "./word.ts";
