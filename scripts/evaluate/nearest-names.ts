/**
 * Baseline: nearest names
 * =======================
 *
 * What comes for free: capitalised runs are names, and around "met", "talks with", "spoke with" or "called" the nearest
 * ones before and after had contact; around "praised" or "accused" they have a stance. An extractor has to beat this.
 */
import type { Article } from "../../graph/extract/article.ts";
import type { Extractor, NameSpan } from "../../graph/extract/index.ts";
import type { ActorGraphFile, Meeting, Stance } from "../../graph/schema.ts";

const RUN = /\p{Lu}[\p{L}.’'-]*(?:\s(?:of\s)?(?:(?:al|bin|von|van|der|de|la|Al)\s)*\p{Lu}[\p{L}.’'-]*)*/gu;
const OPENERS = new Set(
  "The A An In On At He She They It But And As After Before For While This That These His Her Their We I You".split(
    " ",
  ),
);
const MONTHS_AND_DAYS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

const CONTACT =
  /\b(?:met|meet|meets|meeting with|talks with|spoke|speak|called|phoned|telephoned|hosted|received|visited)\b/g;
const FOR =
  /\b(?:praised|thanked|welcomed|supports?|supported|backed|backs|endorsed|endorses|defended|congratulated)\b/g;
const AGAINST =
  /\b(?:accused|accuses|criticised|criticized|condemned|condemns|urged|urges|blamed|blames|denounced|rejected|rejects|threatened|opposes|opposed|slammed|attacked|warned|sanctioned|demanded)\b/g;

interface Name extends NameSpan {
  name: string;
}

function namesIn(text: string, from: number, to: number): Name[] {
  const found: Name[] = [];
  for (const { 0: run, index } of text.slice(from, to).matchAll(RUN)) {
    const [first = ""] = run.split(/\s/);
    const skip = OPENERS.has(first) ? first.length + 1 : 0;
    const name = run.slice(skip).replace(/(?:[’']s|[.’'-])$/, "");
    if (name === "" || MONTHS_AND_DAYS.test(name)) continue;
    found.push({ name, start: from + index + skip, end: from + index + skip + name.length, type: "person" });
  }
  return found;
}

function sentencesOf(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\n]+?(?:(?<![A-Z]\.?[A-Z])[.!?][”"]?(?=\s)|(?=\n)|$)/g))
    if (piece.trim() !== "") bounds.push([index + piece.length - piece.trimStart().length, index + piece.length]);
  return bounds;
}

async function extract({ id = "article", text, published }: Article): Promise<ActorGraphFile> {
  const names = new Map<string, string>();
  const meetings: Meeting[] = [];
  const stances: Stance[] = [];
  for (const [start, end] of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const here = namesIn(text, start, end);
    const around = (index: number, length: number) => {
      const before = here.filter((name) => name.end <= start + index).at(-1);
      const after = here.find((name) => name.start >= start + index + length);
      if (!before || !after || before.name === after.name) return undefined;
      for (const { name } of [before, after]) names.set(slug(name), name);
      const spans = [before, after].map(({ name, start, end }) => ({ of: slug(name), start, end }));
      return {
        a: slug(before.name),
        b: slug(after.name),
        evidence: [{ document: id, quote: sentence, start, end, spans }],
      };
    };
    for (const { 0: word, index } of sentence.matchAll(CONTACT)) {
      const pair = around(index, word.length);
      if (!pair) continue;
      meetings.push({
        id: `meeting-${meetings.length}`,
        form: /spoke|speak|called|phoned/.test(word) ? "call" : /talks/.test(word) ? "talks" : "meeting",
        status: /\b(?:will|to)\s+$/.test(sentence.slice(0, index)) ? "planned" : "held",
        ...(published && { date: published, dateBasis: "published" as const }),
        participants: [
          { actor: pair.a, side: 1 },
          { actor: pair.b, side: 2 },
        ],
        evidence: pair.evidence,
      });
    }
    for (const [pattern, polarity] of [
      [FOR, 1],
      [AGAINST, -1],
    ] as const)
      for (const { 0: word, index } of sentence.matchAll(pattern)) {
        const pair = around(index, word.length);
        if (!pair) continue;
        stances.push({
          id: `stance-${stances.length}`,
          holder: pair.a,
          target: { actor: pair.b },
          act: polarity > 0 ? "support" : "accuse",
          words: word,
          polarity,
          modality: "stated",
          evidence: pair.evidence,
        });
      }
  }
  const actors = [...names].map(([id, name]) => ({ id, name, type: "person" as const, aliases: [] }));
  return { format: "actor-graph/1", documents: [{ id, kind: "article" }], actors, issues: [], meetings, stances };
}

const slug = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") || "unnamed";

export const nearestNames: Extractor = {
  extract,
  names: async (text) => namesIn(text, 0, text.length),
};
