/**
 * Leaving out
 * ===========
 *
 * A file without some of its actors and issues, in which no id points nowhere.
 */
import type { ActorGraphFile, Evidence, Meeting, Stance } from "./schema.ts";

/**
 * The file without the actors and issues that have these ids: also where a meeting has them as a topic, a sentence as a mark, an
 * actor as what it belongs to, the layout as a place, the story as something to show. No record may need them.
 */
export function without(ids: ReadonlySet<string>, file: ActorGraphFile): ActorGraphFile {
  const stays = (id: string) => !ids.has(id);
  const { layout, story } = file;
  const actors = file.actors.filter(({ id }) => stays(id));
  const issues = file.issues.filter(({ id }) => stays(id));
  const { meetings, stances } = file;
  const records = new Set([...actors, ...issues, ...meetings, ...stances].map(({ id }) => id));
  const shown = (list: string[]) => list.filter((id) => records.has(id));
  return {
    ...file,
    actors: actors.map((actor) => (actor.memberOf ? { ...actor, memberOf: actor.memberOf.filter(stays) } : actor)),
    issues,
    meetings: ids.size === 0 ? meetings : meetings.map((meeting) => trimMeeting(meeting, stays)),
    stances: ids.size === 0 ? stances : stances.map((stance) => trimStance(stance, stays)),
    ...(layout && { layout: Object.fromEntries(Object.entries(layout).filter(([id]) => stays(id))) }),
    ...(story && {
      story: story.map((step) => ({
        ...step,
        ...(step.show && { show: shown(step.show) }),
        ...(step.highlight && { highlight: shown(step.highlight) }),
      })),
    }),
  };
}

function trimMeeting(meeting: Meeting, stays: (id: string) => boolean): Meeting {
  const { issues, history, evidence } = meeting;
  return {
    ...meeting,
    ...(issues && { issues: issues.filter(stays) }),
    ...(history && { history: history.map((report) => ({ ...report, evidence: trimMarks(report.evidence, stays) })) }),
    evidence: evidence.map((one) => trimMarks(one, stays)),
  };
}

function trimStance(stance: Stance, stays: (id: string) => boolean): Stance {
  return { ...stance, evidence: stance.evidence.map((one) => trimMarks(one, stays)) };
}

function trimMarks(evidence: Evidence, stays: (id: string) => boolean): Evidence {
  if ("row" in evidence || !evidence.spans) return evidence;
  return { ...evidence, spans: evidence.spans.filter(({ of }) => stays(of)) };
}
