/**
 * Found names among our own
 * =========================
 *
 * A finder knows names, we know what stands around them: titles, countries, who else is called so. Where both have a name, the finder says
 * what it is, and the title that we read before it stays.
 */
import type { Mention, MentionType } from "../../mention.ts";
import { apposition } from "../../names/apposition.ts";
import { type NameWord, textOf } from "../../names/words.ts";
import type { Stretch } from "../folded-text.ts";
import type { Reject } from "../supported.ts";
import { typed } from "./typed.ts";

/** A name at its place, and which actor it is of, as far as the finder knows. */
export interface LocatedName extends Stretch {
  type: MentionType;
  actor?: { id: string; name?: string };
}

export interface FoundNames {
  names: readonly LocatedName[];
  /** Whether our own names stay beside them. */
  mode: "beside" | "instead";
  /** Called with a name that can't be used, and why. */
  reject: Reject;
}

/**
 * The names of a text, those of a finder and our own, in the order of the text.
 *
 * @param sentences the words of each sentence
 */
export function withFound(
  own: readonly Mention[],
  { names, mode, reject }: FoundNames,
  sentences: readonly (readonly NameWord[])[],
): Mention[] {
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const mention of own) bySentence[mention.sentence]?.push(mention);
  const all: Mention[] = [];
  const ordered = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const [sentence, words] of sentences.entries()) {
    const ours = bySentence[sentence] as Mention[];
    const end = words.at(-1)?.end ?? 0;
    const found: Mention[] = [];
    for (; next < ordered.length && (ordered[next] as LocatedName).start < end; next++) {
      const name = ordered[next] as LocatedName;
      const mention = mentionOf(name, sentence, words, ours);
      if (!mention) reject("the name reaches over two sentences", `${name.start}–${name.end}`);
      else if (mention.start < (found.at(-1)?.end ?? 0))
        reject("the name overlaps with one found before it", mention.name);
      else if (mode === "instead" || !ours.some((other) => isInTitle(mention, other))) {
        while (mention.from < (found.at(-1)?.to ?? 0) && mention.from < mention.to - 1) found.pop();
        found.push(mention);
      }
    }
    const kept = ours.filter(
      // An adjective, "Israeli", is no name, and so finders don't find it.
      (mention) => (mode === "beside" || mention.as === "demonym") && !found.some((other) => overlap(mention, other)),
    );
    const inOrder = [...found, ...kept].sort((a, b) => a.start - b.start);
    for (const [index, mention] of inOrder.entries()) {
      if (mention.type === "person" && !mention.title) apposition(words, mention, inOrder[index + 1]);
    }
    all.push(...inOrder);
  }
  for (const name of ordered.slice(next)) reject("no sentence has the name", `${name.start}–${name.end}`);
  shareActors(all);
  return all;
}

/** A found name as a mention, with what our own reading says of it; undefined where it isn't of this sentence alone. */
function mentionOf(
  { start, end, type, actor }: LocatedName,
  sentence: number,
  words: readonly NameWord[],
  ours: readonly Mention[],
): Mention | undefined {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  if (from < 0 || to <= from || start < (words[from] as NameWord).start || end > (words[to - 1] as NameWord).end)
    return undefined;
  // A name may be a part of a word, as in "U.S.-Mexican".
  const [before, behind] = [start - (words[from] as NameWord).start, (words[to - 1] as NameWord).end - end];
  const whole = textOf(words, from, to);
  const name = whole.slice(before, whole.length - behind);
  const entity = actor && { entity: actor };
  const person = ours.find((mention) => mention.type === "person" && mention.start < end && start < mention.end);
  if (type === "person" && person) {
    // "President Trump" is a name with its title, which we tell apart.
    if (person.start >= start && person.end <= end) return { ...person, confidence: 1, ...entity };
    // What stands before our name stands before this one only if both begin at one place.
    const { title, country, body } = person.start === start ? person : ({} as Partial<Mention>);
    return {
      sentence,
      from: person.start === start ? Math.min(from, person.from) : from,
      to,
      start,
      end,
      name,
      type,
      ...(title && { title }),
      ...(country && { country }),
      ...(body && { body }),
      confidence: 1,
      ...entity,
    };
  }
  const known = typed(name, type);
  // A country that we know has its own id.
  return {
    sentence,
    from,
    to,
    start,
    end,
    name,
    ...known,
    confidence: 1,
    ...(known.country && known.type === "country" ? {} : entity),
  };
}

/** "Kremlin spokesman Dmitry Peskov": the Kremlin is part of a person's title. */
function isInTitle(mention: Mention, person: Mention): boolean {
  const inFront = person.from <= mention.from && mention.to <= person.to && mention.end <= person.start;
  return person.type === "person" && inFront;
}

function overlap(one: Mention, other: Mention): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What is called as an actor that a finder knows is that actor, wherever it stands. */
function shareActors(mentions: readonly Mention[]): void {
  const actors = new Map(mentions.flatMap(({ name, entity }) => (entity ? [[name, entity] as const] : [])));
  for (const mention of mentions) {
    const entity = actors.get(mention.name);
    if (entity && mention.type !== "place" && mention.type !== "other") mention.entity ??= entity;
  }
}
