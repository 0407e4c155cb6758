/**
 * What registers call contacts
 * ============================
 */
import { words } from "../../fold.ts";
import { MEETING_FORMS, MEETING_STATUSES, type MeetingForm, type MeetingStatus } from "../../schema.ts";

const FORMS: readonly [RegExp, MeetingForm][] = [
  [
    /\b(?:phone|telephone|call|calls|video|videoconference|videocall|teleconference|virtual|virtually|online|remote|zoom|teams|webex)\b/,
    "call",
  ],
  [/\b(?:summit|summits)\b/, "summit"],
  [/\b(?:letter|letters|email|emails|mail|correspondence|written)\b/, "letter"],
  [/\b(?:visit|visits|visited|trip|trips|travel|travels|tour)\b/, "visit"],
  [/\b(?:talks|negotiation|negotiations|consultation|consultations)\b/, "talks"],
  [
    /\b(?:meeting|meetings|met|lunch|dinner|breakfast|reception|conference|roundtable|person|physical|bilateral|bilat|audience|hospitality|event)\b/,
    "meeting",
  ],
];

const STATUSES: readonly [RegExp, MeetingStatus][] = [
  [/\b(?:cancelled|canceled|called off)\b/, "cancelled"],
  [/\b(?:postponed|rescheduled|moved|deferred)\b/, "postponed"],
  [/\b(?:refused|declined|rejected)\b/, "refused"],
  [/\b(?:denied)\b/, "denied"],
  [/\b(?:planned|scheduled|upcoming|tentative|proposed|confirmed|forthcoming)\b/, "planned"],
  [/\b(?:held|completed|done|complete|past|attended|took place|occurred)\b/, "held"],
];

/** `formOf("Telephone call")` is "call"; undefined for words that name none. */
export function formOf(text: string): MeetingForm | undefined {
  return find(text, FORMS, MEETING_FORMS);
}

/** `statusOf("Canceled")` is "cancelled". */
export function statusOf(text: string): MeetingStatus | undefined {
  return find(text, STATUSES, MEETING_STATUSES);
}

function find<Kind extends string>(
  text: string,
  table: readonly [RegExp, Kind][],
  kinds: readonly Kind[],
): Kind | undefined {
  const plain = words(text).join(" ");
  return kinds.find((kind) => kind === plain) ?? table.find(([pattern]) => pattern.test(plain))?.[1];
}
