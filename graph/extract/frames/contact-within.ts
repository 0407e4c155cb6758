import type { MeetingForm } from "../../schema.ts";
import type { Clause } from "../syntax/clause.ts";
import { formOf } from "./calls.ts";
import { contactNoun } from "./contact-nouns.ts";

/** The contact within which something was said: "in a video call", "at a luncheon", "over dinner", "by telephone". */
export function contactWithin(clause: Clause, verb: number): MeetingForm | undefined {
  for (const phrase of clause.children(verb, "obl")) {
    const preposition = clause.preposition(phrase);
    if (preposition === "by" && /^(?:tele)?phone$/.test(clause.unit(phrase).lemma)) return "call";
    if (!["in", "during", "at", "on", "over"].includes(preposition)) continue;
    const row = contactNoun(clause, phrase);
    if (row && !row.joint && row.form !== "visit" && row.form !== "letter") return formOf(clause, phrase, row.form);
  }
  return undefined;
}
