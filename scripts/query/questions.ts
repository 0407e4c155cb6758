import { CONTACTS } from "./contacts.ts";
import { MEASURED } from "./measures.ts";
import { PATHS } from "./paths.ts";
import type { Question } from "./question.ts";

/** All questions of `actor-graph query`, by the names they are asked by. Another one is an entry in one of these tables. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  [...PATHS, ...CONTACTS, ...MEASURED].map((question) => [question.name, question]),
);
