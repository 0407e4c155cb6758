/**
 * An archive
 * ==========
 *
 * Made up, and the same every time: a few actors with very many contacts and very many with few, as in the press, over five years.
 */
import { seeded } from "../../graph/layout/random.ts";
import { type ActorGraphFile, MEETING_FORMS, MEETING_STATUSES, type Meeting, type Stance } from "../../graph/schema.ts";

/** Actors, and ten times as many records: four contacts of two or three to a stance. The lower an actor's number, the more it has. */
export function archive(actors: number): ActorGraphFile {
  const random = seeded(1);
  const actor = () => `a${Math.floor(actors * random() ** 3)}`;
  const oneOf = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
  const day = () => new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1826))).toISOString().slice(0, 10);
  const date = () => day().slice(0, random() < 0.9 ? 10 : 7);
  const evidence = (row: number) => [{ document: "d", row: String(row) }];

  const meetings: Meeting[] = [];
  const stances: Stance[] = [];
  for (let row = 0; row < actors * 10; row++) {
    if (row % 5 === 4) {
      const target = random() < 0.5 ? { actor: actor() } : { issue: `i${Math.floor(random() * 200)}` };
      const polarity = oneOf([-1, 1]);
      const act = polarity < 0 ? "reject" : "support";
      stances.push({
        id: `s${row}`,
        holder: actor(),
        target,
        act,
        polarity,
        modality: "stated",
        date: date(),
        evidence: evidence(row),
      });
      continue;
    }
    const participants = new Set(Array.from({ length: random() < 0.2 ? 3 : 2 }, actor));
    while (participants.size < 2) participants.add(actor());
    meetings.push({
      id: `m${row}`,
      form: oneOf(MEETING_FORMS),
      status: random() < 0.7 ? "held" : oneOf(MEETING_STATUSES),
      date: date(),
      dateBasis: "stated",
      participants: [...participants].map((id) => ({ actor: id })),
      evidence: evidence(row),
    });
  }
  return {
    format: "actor-graph/1",
    documents: [{ id: "d", kind: "dataset" }],
    actors: Array.from({ length: actors }, (_, at) => ({
      id: `a${at}`,
      name: `Actor ${at}`,
      type: "person",
      aliases: [],
    })),
    issues: Array.from({ length: 200 }, (_, at) => ({ id: `i${at}`, name: `Issue ${at}`, aliases: [] })),
    meetings,
    stances,
  };
}
