/**
 * Entities marked in a sentence
 * =============================
 *
 * Some data sets mark a source and a target in a sentence and say how the one stands to the other. Extraction isn't
 * told: it finds its own actors. Which of them are meant is seen from the spans in the evidence, else from the names.
 */
import type { ActorGraphFile, Meeting, Stance } from "../../graph/schema.ts";
import { plain } from "./names.ts";

export interface Marked {
  text: string;
  /** Where it stands, if the data set says so. */
  spans: [number, number][];
}

const WEAK = new Set(
  "of the and for to in on a an us president minister prime secretary foreign state government officials leader".split(
    " ",
  ),
);

const wordsOf = (name: string) =>
  plain(name)
    .split(/[ -]/)
    .filter((word) => word !== "" && !WEAK.has(word));

/** Some marked strings lost a final "s" ("the United State"): a word agrees with its own beginning if one letter is gone. */
const sameWord = (a: string, b: string) => a === b || a === `${b}s` || b === `${a}s`;

/** Whether one name's strong words all stand in the other. */
export function namesOverlap(a: string, b: string): boolean {
  const mine = wordsOf(a);
  const theirs = wordsOf(b);
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (short.length === 0) return plain(a) === plain(b);
  return short.every((word) => long.some((other) => sameWord(word, other)));
}

function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The spans in a record's evidence that name this actor or issue. */
function spansOf({ evidence }: Meeting | Stance, id: string): [number, number][] {
  return evidence
    .flatMap((piece) => ("spans" in piece ? (piece.spans ?? []) : []))
    .filter(({ of }) => of === id)
    .map(({ start, end }) => [start, end]);
}

/** Which of the marked entities (by index) a record's actor or issue is; nothing where it is none of them. */
export function entityOf(
  file: ActorGraphFile,
  record: Meeting | Stance,
  id: string,
  marked: readonly Marked[],
): number | undefined {
  const spans = spansOf(record, id);
  const shared = marked.map((entity) =>
    entity.spans.reduce((total, span) => total + spans.reduce((sum, other) => sum + overlap(span, other), 0), 0),
  );
  const most = Math.max(...shared);
  if (most > 0) return shared.indexOf(most);
  const known = [...file.actors, ...file.issues].find((node) => node.id === id);
  const names = known ? [known.name, ...known.aliases] : [];
  const index = marked.findIndex(({ text }) => names.some((name) => namesOverlap(name, text)));
  return index < 0 ? undefined : index;
}

const targetOf = ({ target }: Stance) => ("actor" in target ? target.actor : target.issue);

/** The stances whose holder is the one marked entity and whose target the other, as [holder, target] indexes. */
export function stancesBetween(
  file: ActorGraphFile,
  marked: readonly Marked[],
): { from: number; to: number; stance: Stance }[] {
  return file.stances.flatMap((stance) => {
    const from = entityOf(file, stance, stance.holder, marked);
    const to = entityOf(file, stance, targetOf(stance), marked);
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, stance }];
  });
}

/** The meetings at which two marked entities faced one another, or at which the one was at the place that is the other. */
export function meetingsBetween(file: ActorGraphFile, marked: readonly Marked[]): Meeting[] {
  return file.meetings.filter((meeting) => {
    const present: { side: number | undefined; entity: number | undefined }[] = meeting.participants.map(
      ({ actor, side }) => ({ side, entity: entityOf(file, meeting, actor, marked) }),
    );
    const { place } = meeting;
    const there = place === undefined ? -1 : marked.findIndex(({ text }) => namesOverlap(place, text));
    if (there >= 0) present.push({ side: undefined, entity: there });
    return present.some((a) =>
      present.some(
        (b) =>
          a.entity !== undefined &&
          b.entity !== undefined &&
          a.entity !== b.entity &&
          (a.side === undefined || b.side === undefined || a.side !== b.side),
      ),
    );
  });
}
