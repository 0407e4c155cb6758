export { type ActorGraph, actorGraph, type Node, type Tie } from "./actor-graph.ts";
export { compareDates, earliest, formatDate, isEdtf, latest, overlaps } from "./edtf.ts";
export { GraphFileError, type Problem, UnknownActorError } from "./errors.ts";
export { type KeepOptions, keepSupported, type Supported, type Texts, unsupported } from "./evidence.ts";
export { checkGraphFile, formatGraphFile, parseGraphFile } from "./graph-file.ts";
export { actorId, issueId, meetingId, slug, stanceId } from "./ids.ts";
export { type Layout, type LayoutOptions, layout } from "./layout.ts";
export { merge, mergeMeetings, mergeStances } from "./merge.ts";
export { type Agreement, type AgreementOptions, agreement } from "./query/agreement.ts";
export { type Balance, balance, type Triad } from "./query/balance.ts";
export { betweenness } from "./query/betweenness.ts";
export { busiestPairs, type Pair } from "./query/busiest-pairs.ts";
export { type CommonContact, commonContacts } from "./query/common-contacts.ts";
export { type Communities, type CommunityOptions, communities } from "./query/communities.ts";
export { constraint } from "./query/constraint.ts";
export { type ContactGraph, contactGraph, contactsBetween, contactsOf } from "./query/contact-graph.ts";
export { type Contact, type ContactOptions, contacts } from "./query/contacts.ts";
export { describeMeeting, describeStance } from "./query/describe.ts";
export { type EgoOptions, ego } from "./query/ego.ts";
export { type Filter, filter } from "./query/filter.ts";
export { type FirstContact, firstContact } from "./query/first-contact.ts";
export { type Indirect, throughIntermediaries } from "./query/intermediaries.ts";
export { type Partner, partners } from "./query/partners.ts";
export { type Position, positions, type StanceOptions } from "./query/positions.ts";
export { type Hit, type SearchOptions, search } from "./query/search.ts";
export { shortestPath } from "./query/shortest-path.ts";
export { type Silence, type SilenceOptions, silences } from "./query/silences.ts";
export { strongestPath } from "./query/strongest-path.ts";
export { type TimeOrderOptions, type TimeRespectingPath, timeRespectingPath } from "./query/time-respecting-path.ts";
export { mostContacts, mostPartners, type Ranked } from "./query/top-actors.ts";
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
