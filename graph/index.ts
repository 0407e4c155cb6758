export { type ActorGraph, actorGraph, type Node, type Tie } from "./actor-graph.ts";
export { compareDates, earliest, formatDate, isEdtf, latest, overlaps } from "./edtf.ts";
export { GraphFileError, type Problem, UnknownActorError } from "./errors.ts";
export { type KeepOptions, keepSupported, type Supported, type Texts, unsupported } from "./evidence.ts";
export { checkGraphFile, formatGraphFile, parseGraphFile } from "./graph-file.ts";
export { actorId, issueId, meetingId, slug, stanceId } from "./ids.ts";
export { type Layout, type LayoutOptions, layout } from "./layout.ts";
export { merge, mergeMeetings, mergeStances } from "./merge.ts";
export { describeMeeting, describeStance } from "./query/describe.ts";
export { type EgoOptions, ego } from "./query/ego.ts";
export { type Filter, filter } from "./query/filter.ts";
export { type Hit, type SearchOptions, search } from "./query/search.ts";
export { isContact, TIE_KINDS, type TieKind } from "./records.ts";
export {
  ACTOR_TYPES,
  ACTS,
  type Act,
  Actor,
  ActorGraphFile,
  type ActorType,
  Document,
  Evidence,
  Issue,
  MEETING_FORMS,
  MEETING_STATUSES,
  Meeting,
  type MeetingForm,
  type MeetingStatus,
  MODALITIES,
  type Modality,
  Participant,
  QuotedEvidence,
  RowEvidence,
  Span,
  Stance,
  StatusReport,
  Step,
} from "./schema.ts";
