/**
 * New ids for old
 * ===============
 */
import type { ActorGraphFile, Evidence, Meeting, Participant, Stance, Step } from "../schema.ts";

/** What the ids of one file have become in the merged file. */
interface Renaming {
  documents: ReadonlyMap<string, string>;
  /** Of actors and issues. */
  nodes: ReadonlyMap<string, string>;
}

const NOTHING_NEW: Renaming = { documents: new Map(), nodes: new Map() };

/** The meetings and stances of a file with the new ids throughout. A meeting of those who turn out to be one actor is left out. */
export function renameRecords(
  { meetings, stances }: ActorGraphFile,
  to: Renaming = NOTHING_NEW,
): Pick<ActorGraphFile, "meetings" | "stances"> {
  return {
    meetings: meetings
      .map((meeting) => renameMeeting(meeting, to))
      .filter(({ participants }) => participants.length > 1),
    stances: stances.map((stance) => renameStance(stance, to)),
  };
}

/** A meeting with the new ids throughout. */
function renameMeeting(meeting: Meeting, to: Renaming): Meeting {
  return {
    ...meeting,
    participants: onceEach(meeting.participants.map((one) => ({ ...one, actor: newId(one.actor, to.nodes) }))),
    ...(meeting.issues && { issues: [...new Set(meeting.issues.map((id) => newId(id, to.nodes)))] }),
    ...(meeting.history && {
      history: meeting.history.map((report) => ({ ...report, evidence: renameEvidence(report.evidence, to) })),
    }),
    evidence: meeting.evidence.map((evidence) => renameEvidence(evidence, to)),
  };
}

/** Two participants can turn out to be one; what is said of the first holds. */
function onceEach(participants: Participant[]): Participant[] {
  return participants.filter(({ actor }, index) => participants.findIndex((one) => one.actor === actor) === index);
}

/** A stance with the new ids throughout. */
function renameStance(stance: Stance, to: Renaming): Stance {
  const { target } = stance;
  return {
    ...stance,
    holder: newId(stance.holder, to.nodes),
    target: "actor" in target ? { actor: newId(target.actor, to.nodes) } : { issue: newId(target.issue, to.nodes) },
    ...(stance.speaker !== undefined && { speaker: newId(stance.speaker, to.nodes) }),
    evidence: stance.evidence.map((evidence) => renameEvidence(evidence, to)),
  };
}

/** Stored positions under the new ids; of two that become one the first by id stays. */
export function renameLayout(
  layout: NonNullable<ActorGraphFile["layout"]>,
  nodes: ReadonlyMap<string, string>,
): NonNullable<ActorGraphFile["layout"]> {
  const renamed = new Map<string, [number, number]>();
  for (const [id, point] of Object.entries(layout).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const to = newId(id, nodes);
    if (!renamed.has(to)) renamed.set(to, point);
  }
  return Object.fromEntries(renamed);
}

/** A step of a story with the new ids of nodes and records. */
export function renameStep(step: Step, ids: ReadonlyMap<string, string>): Step {
  const renamed = (list: string[]) => [...new Set(list.map((id) => newId(id, ids)))];
  return {
    ...step,
    ...(step.show && { show: renamed(step.show) }),
    ...(step.highlight && { highlight: renamed(step.highlight) }),
  };
}

function renameEvidence(evidence: Evidence, { documents, nodes }: Renaming): Evidence {
  const document = newId(evidence.document, documents);
  if ("row" in evidence) return { ...evidence, document };
  const spans = evidence.spans?.map((span) => ({ ...span, of: newId(span.of, nodes) }));
  return { ...evidence, document, ...(spans && { spans }) };
}

/** "trigger" and whatever else isn't an id stays as it is. */
function newId(id: string, ids: ReadonlyMap<string, string>): string {
  return ids.get(id) ?? id;
}
