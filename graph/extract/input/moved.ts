import type { ActorGraphFile, Evidence, Meeting } from "../../schema.ts";

/** The records of a stretch of a text, as they stand in the whole text: all offsets so much further on. */
export function moved(file: ActorGraphFile, by: number): ActorGraphFile {
  if (by === 0) return file;
  const further = (evidence: Evidence): Evidence => {
    if (!("quote" in evidence)) return evidence;
    const { start, end, spans } = evidence;
    return {
      ...evidence,
      start: start + by,
      end: end + by,
      ...(spans && { spans: spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by })) }),
    };
  };
  const meetings = file.meetings.map(
    (meeting): Meeting => ({
      ...meeting,
      evidence: meeting.evidence.map(further),
      ...(meeting.history && {
        history: meeting.history.map((report) => ({ ...report, evidence: further(report.evidence) })),
      }),
    }),
  );
  return {
    ...file,
    meetings,
    stances: file.stances.map((stance) => ({ ...stance, evidence: stance.evidence.map(further) })),
  };
}
