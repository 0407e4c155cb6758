/**
 * Referential integrity
 * =====================
 *
 * Whether the records of a file fit together: every id they mention is there, and is there once.
 */
import type { Problem } from "./errors.ts";
import type { ActorGraphFile, Evidence, Meeting, Stance } from "./schema.ts";

/** The ids that records may mention. */
export interface Known {
  documents: Set<string>;
  actors: Set<string>;
  issues: Set<string>;
}

/** Everything in which the records of a file don't fit together, in the order of the file. */
export function integrity(file: ActorGraphFile): Problem[] {
  const known = knownIds(file);
  return [
    ...duplicates(file),
    ...file.actors.flatMap((actor, index) => [
      ...(actor.id === "trigger"
        ? [
            {
              path: `actors.${index}.id`,
              message: '"trigger" marks the words that carry a relation. Choose another id',
            },
          ]
        : []),
      ...(actor.memberOf ?? []).flatMap((id, place) => unknownActor(known, id, `actors.${index}.memberOf.${place}`)),
    ]),
    ...file.meetings.flatMap((meeting, index) => [
      ...meetingProblems(meeting, known, `meetings.${index}`),
      ...evidenceProblems(meeting, known, `meetings.${index}`),
    ]),
    ...file.stances.flatMap((stance, index) => [
      ...stanceProblems(stance, known, `stances.${index}`),
      ...evidenceProblems(stance, known, `stances.${index}`),
    ]),
    ...Object.keys(file.layout ?? {})
      .filter((id) => !known.actors.has(id) && !known.issues.has(id))
      .map((id) => ({
        path: `layout.${id}`,
        message: `No actor or issue "${id}" in this file. Add it or leave its position out`,
      })),
    ...storyProblems(file, known),
  ];
}

/** The ids of documents, actors and issues of a file. */
export function knownIds(file: ActorGraphFile): Known {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  return { documents: ids(file.documents), actors: ids(file.actors), issues: ids(file.issues) };
}

/** Whom and what a meeting mentions that isn't there, or that doesn't make it a meeting. */
export function meetingProblems(meeting: Meeting, known: Known, path: string): Problem[] {
  const { participants, issues = [] } = meeting;
  const [first, ...others] = participants;
  return [
    ...participants.flatMap(({ actor }, index) => unknownActor(known, actor, `${path}.participants.${index}.actor`)),
    ...(first && others.every(({ actor }) => actor === first.actor)
      ? [
          {
            path: `${path}.participants`,
            message: `A meeting needs two different actors but "${first.actor}" is alone`,
          },
        ]
      : []),
    ...issues.flatMap((id, index) => unknownIssue(known, id, `${path}.issues.${index}`)),
  ];
}

/** Whom and what a stance mentions that isn't there. */
export function stanceProblems(stance: Stance, known: Known, path: string): Problem[] {
  const { holder, target, speaker } = stance;
  return [
    ...unknownActor(known, holder, `${path}.holder`),
    ...("actor" in target
      ? unknownActor(known, target.actor, `${path}.target.actor`)
      : unknownIssue(known, target.issue, `${path}.target.issue`)),
    ...(speaker === undefined ? [] : unknownActor(known, speaker, `${path}.speaker`)),
  ];
}

/** All evidence of a record with its path, that of a meeting's history included. */
export function evidenceOf(record: Meeting | Stance, path: string): { evidence: Evidence; path: string }[] {
  const history = "participants" in record ? (record.history ?? []) : [];
  return [
    ...history.map(({ evidence }, index) => ({ evidence, path: `${path}.history.${index}.evidence` })),
    ...record.evidence.map((evidence, index) => ({ evidence, path: `${path}.evidence.${index}` })),
  ];
}

function evidenceProblems(record: Meeting | Stance, known: Known, path: string): Problem[] {
  return evidenceOf(record, path).flatMap(({ evidence, path }) => problemsOfEvidence(evidence, known, path));
}

/** The documents, actors and issues that evidence mentions and that aren't there; offsets that can't be right in any text. */
export function problemsOfEvidence(evidence: Evidence, known: Known, path: string): Problem[] {
  const problems: Problem[] = [];
  if (!known.documents.has(evidence.document)) {
    problems.push({
      path: `${path}.document`,
      message: `No document "${evidence.document}" in this file. Add it to documents or correct the id`,
    });
  }
  if ("row" in evidence) return problems;
  const { quote, start, end, spans = [] } = evidence;
  if (end - start !== quote.length) {
    problems.push({
      path,
      message: `The quote is ${quote.length} characters long but start and end are ${end - start} apart`,
    });
  }
  for (const [index, span] of spans.entries()) {
    if (span.of !== "trigger" && !known.actors.has(span.of) && !known.issues.has(span.of)) {
      problems.push({
        path: `${path}.spans.${index}.of`,
        message: `No actor or issue "${span.of}" in this file. Add it, or mark the words of the relation as "trigger"`,
      });
    }
    if (span.start >= span.end) {
      problems.push({
        path: `${path}.spans.${index}`,
        message: `A span must end after it starts but this one is ${span.start}–${span.end}`,
      });
    }
  }
  return problems;
}

function unknownActor(known: Known, id: string, path: string): Problem[] {
  if (known.actors.has(id)) return [];
  return [{ path, message: `No actor "${id}" in this file. Add it to actors or correct the id` }];
}

function unknownIssue(known: Known, id: string, path: string): Problem[] {
  if (known.issues.has(id)) return [];
  return [{ path, message: `No issue "${id}" in this file. Add it to issues or correct the id` }];
}

/** Documents have ids of their own; all other records share theirs, since a story and a selection name any of them. */
function duplicates(file: ActorGraphFile): Problem[] {
  const { documents, actors, issues, meetings, stances } = file;
  return [...repeated({ documents }), ...repeated({ actors, issues, meetings, stances })];
}

function repeated(lists: Record<string, readonly { id: string }[]>): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const [name, records] of Object.entries(lists)) {
    for (const [index, { id }] of records.entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, `${name}.${index}`);
      else
        problems.push({
          path: `${name}.${index}.id`,
          message: `The id "${id}" is that of ${before} already. Give each record its own`,
        });
    }
  }
  return problems;
}

function storyProblems(file: ActorGraphFile, known: Known): Problem[] {
  if (!file.story) return [];
  const ids = new Set([...known.actors, ...known.issues, ...[...file.meetings, ...file.stances].map(({ id }) => id)]);
  return file.story.flatMap((step, index) =>
    (["show", "highlight"] as const).flatMap((key) =>
      (step[key] ?? []).flatMap((id, place) =>
        ids.has(id)
          ? []
          : [
              {
                path: `story.${index}.${key}.${place}`,
                message: `No record "${id}" in this file. Correct the id or leave it out`,
              },
            ],
      ),
    ),
  );
}
