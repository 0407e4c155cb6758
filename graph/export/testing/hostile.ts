/** Texts that end a string, a line, an element or a cell in one format or another, or begin a command there. */
import fc from "fast-check";
import type { ActorGraphFile } from "../../schema.ts";
import { everything } from "./everything.ts";

export const HOSTILE: readonly string[] = [
  `"quotes" and 'apostrophes'`,
  "two\nlines\r\nand\rthree\ttabs",
  "]]><script>alert(1)</script><!-- &amp; &lt;",
  '=HYPERLINK("http://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  "@SUM(1;2)",
  "back\\slash \\u0027 \\' \\\\u0027",
  "'}) DETACH DELETE n //",
  "\\u0027}) DETACH DELETE n //",
  "control \u0000\u0001\u0008\u001b\u007f\u0085 characters",
  "half \uD800 and \uDC00 characters",
  "\u202Eright to left\u202C and \u200Fmarks",
  "\u2028line separators\u2029",
  "a;b,c:d|e",
  "\uFEFFmark \uFFFE\uFFFF",
  "BEGIN:VEVENT\r\nEND:VCALENDAR",
  "😀".repeat(40),
  "<> . <urn:x> <urn:y> <urn:z>",
  "__proto__",
  "`code` $param %s {{x}}",
];

/** Any text, and often one of the hostile or parts of them. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.array(fc.constantFrom(...HOSTILE.join("")), { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
  );
}

/** A file with every part, in which every text that a stranger writes is this one. */
export function hostileFile(text: string): ActorGraphFile {
  const file = everything();
  const quote = { quote: text, start: 0, end: text.length };
  return {
    ...file,
    title: text,
    description: text,
    licence: text,
    credit: text,
    documents: file.documents.map((one) => ({ ...one, title: text, url: text, publisher: text, language: text })),
    actors: file.actors.map((one) => ({
      ...one,
      name: text,
      aliases: [text],
      ...(one.offices && { offices: [{ title: text, of: text }] }),
    })),
    issues: file.issues.map((one) => ({ ...one, name: text, aliases: [text] })),
    meetings: file.meetings.map((one) => ({
      ...one,
      time: text,
      place: text,
      participants: one.participants.map((participant) => ({ ...participant, through: text })),
      cameo: text,
      evidence: [
        { document: "wire", ...quote },
        { document: "list", row: text },
      ],
    })),
    stances: file.stances.map((one) => ({
      ...one,
      words: text,
      cameo: text,
      evidence: [{ document: "wire", ...quote }],
    })),
    story: [{ header: text, text }],
  };
}
