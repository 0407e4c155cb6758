/**
 * Where found actors stand
 * ========================
 *
 * What a finder says, checked: a name that doesn't stand where it should, or a label that nobody knows, is rejected with a reason.
 */
import * as v from "valibot";
import { isInsideWord } from "../../../evidence.ts";
import { Id } from "../../../schema.ts";
import { FoldedText, type Stretch } from "../folded-text.ts";
import { shown } from "../shown.ts";
import type { Reject } from "../supported.ts";
import type { ActorFinder, FoundActor } from "./actor-finder.ts";
import type { FoundNames, LocatedName } from "./found-mentions.ts";
import { typeOf } from "./labels.ts";

const isId = (id: string) => id !== "trigger" && v.is(Id, id);

/** What a finder finds in a text, ready to be read with it. */
export async function findActors(finder: ActorFinder, text: string, reject: Reject = () => {}): Promise<FoundNames> {
  return { names: await locate(finder, text, reject), mode: finder.mode ?? "beside", reject };
}

/**
 * The names that a finder found in a text, in its order; what can't be used goes to `reject` with the reason.
 *
 * @example
 *
 * ```ts
 * await locate({ find: () => [{ name: "Merkel", type: "PER" }] }, "Chancellor Merkel spoke.", console.error);
 * // [{ start: 11, end: 17, type: "person" }]
 * ```
 */
export async function locate(finder: ActorFinder, text: string, reject: Reject): Promise<LocatedName[]> {
  const found: unknown = await finder.find(text);
  if (!Array.isArray(found))
    throw new TypeError(
      'find(text) of an actor finder has to give a list such as [{ start: 0, end: 6, type: "person" }].',
    );
  let known: FoldedText | undefined;
  const folded = () => {
    known ??= new FoldedText(text);
    return known;
  };
  const located: LocatedName[] = [];
  let behind = 0;
  for (const actor of found as FoundActor[]) {
    const name = place(actor, text, folded, behind);
    if (typeof name === "string") {
      reject(name, shown(actor));
      continue;
    }
    behind = name.end;
    located.push(name);
  }
  return located;
}

/** A found name at its place, or why there is none. */
function place(actor: FoundActor, text: string, folded: () => FoldedText, behind: number): LocatedName | string {
  if (typeof actor !== "object" || actor === null) return "what was found is no object";
  const { type: label, id, fullName } = actor;
  const type = typeof label === "string" ? typeOf(label) : undefined;
  if (type === undefined) return "no such type of actor: give person, country, organization, group, place or other";
  if (id !== undefined && (typeof id !== "string" || !isId(id))) return "this can't be an actor's id";
  const stretch = stretchOf(actor, text, folded, behind);
  if (typeof stretch === "string") return stretch;
  return {
    ...stretch,
    type,
    ...(id !== undefined && {
      actor: { id, ...(typeof fullName === "string" && fullName !== "" && { name: fullName }) },
    }),
  };
}

function stretchOf(
  { name, start, end }: FoundActor,
  text: string,
  folded: () => FoldedText,
  behind: number,
): Stretch | string {
  const isOffset = (value: unknown): value is number => Number.isInteger(value);
  if (!isOffset(start) || !isOffset(end)) {
    if (typeof name !== "string" || name.trim() === "") return "neither a name nor offsets are given";
    return folded().find(name, behind)[0] ?? folded().find(name)[0] ?? "the name is not in the text";
  }
  if (start < 0 || end > text.length || start >= end) return "the offsets lie outside the text";
  const there = trimmed(text, start, end);
  if (there.start >= there.end) return "nothing stands at the offsets";
  if (typeof name === "string" && folded().find(name, there.start, there.end)[0] === undefined)
    return "another text stands at the offsets, which count UTF-16 code units";
  if (isInsideWord(text, there.start) || isInsideWord(text, there.end)) return "the name begins or ends inside a word";
  return there;
}

/** Recognisers take a space or a possessive in. */
function trimmed(text: string, start: number, end: number): Stretch {
  const there = text.slice(start, end);
  const lead = there.length - there.trimStart().length;
  const bare = there.trimStart().replace(/(?:['’]s)?\s*$/u, "");
  return { start: start + lead, end: start + lead + bare.length };
}
