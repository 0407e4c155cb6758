import { NAME_TYPES, type NameType } from "../../graph/extract/text/name-type.ts";
import type { GoldSentence, GoldWord } from "./conllu.ts";
import { nameSpans, type Span } from "./names.ts";

/** A name in its sentence, with what it names. */
export interface NamedSpan extends Span {
  forms: string[];
  type: NameType["type"];
}

interface Entity extends Span {
  type: string;
}

/** The names of sentences whose treebank tells what they name (GUM does, EWT doesn't). */
export function namedSpans(sentences: readonly GoldSentence[]): NamedSpan[] {
  return sentences.flatMap(({ words }) => {
    const entities = entitiesOf(words);
    if (entities.length === 0) return [];
    const forms = words.map((word) => word.form);
    // Names without what chance might add to them.
    return nameSpans(words, () => 1).flatMap((span) => {
      const entity = smallestAround(words, entities, span);
      return entity ? [{ ...span, forms, type: typeOf(entity.type) }] : [];
    });
  });
}

function typeOf(type: string): NameType["type"] {
  return NAME_TYPES.find((known) => known === type) ?? "other";
}

/** The spans of the `Entity=` column: "(4-organization-…(5-place-…)" opens two and closes the second, "4)" the first. */
function entitiesOf(words: readonly GoldWord[]): Entity[] {
  const found: Entity[] = [];
  const open: { id: string; type: string; start: number }[] = [];
  words.forEach(({ entity }, at) => {
    for (const [, id, type, single, closed] of entity.matchAll(/\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/g)) {
      if (single === ")") found.push({ type: type!, start: at, end: at + 1 });
      else if (id) open.push({ id, type: type!, start: at });
      else {
        const last = open.findLastIndex((candidate) => candidate.id === closed);
        if (last >= 0) found.push({ type: open[last]!.type, start: open[last]!.start, end: at + 1 });
        if (last >= 0) open.splice(last, 1);
      }
    }
  });
  return found;
}

/** The smallest entity around a name that has its head in the name: for "the war in Ukraine", not the war. */
function smallestAround(
  words: readonly GoldWord[],
  entities: readonly Entity[],
  { start, end }: Span,
): Entity | undefined {
  return entities
    .filter((entity) => entity.start <= start && entity.end >= end && headIn(words, entity, start, end))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function headIn(words: readonly GoldWord[], entity: Span, start: number, end: number): boolean {
  for (let at = entity.start; at < entity.end; at++) {
    const { head } = words[at]!;
    if (head < entity.start || head >= entity.end) return at >= start && at < end;
  }
  return false;
}
