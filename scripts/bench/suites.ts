import { extraction } from "./extraction.ts";
import { importing } from "./import.ts";
import { merging } from "./merging.ts";
import { questions } from "./questions.ts";
import type { Suite } from "./suite.ts";

/** By what they are called on the command line. */
export const SUITES: Readonly<Record<string, Suite>> = {
  extract: extraction,
  import: importing,
  merge: merging,
  query: questions,
};
