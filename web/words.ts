/**
 * What the records' values are called on screen.
 */

import type { TieKind } from "../graph/records.ts";
import type { ActorType, Document, MeetingForm, MeetingStatus, Modality } from "../graph/schema.ts";

export const TYPE_WORDS: Record<ActorType | "issue", string> = {
  person: "Person",
  government: "Government",
  country: "Country",
  organization: "Organisation",
  group: "Group",
  role: "Role",
  issue: "Issue",
};

/** All types, in the order in which they are listed. Not taken from the schema, which would bring the check of files along. */
export const TYPES = Object.keys(TYPE_WORDS) as (keyof typeof TYPE_WORDS)[];

/** A type's shape, in a sentence for whoever has not seen such a drawing before. */
export const SHAPES_EXPLAINED: Record<ActorType | "issue", string> = {
  person: "A circle: a person.",
  government: "A gabled house: a government.",
  country: "A flag: a country.",
  organization: "A rounded square: an organisation.",
  group: "A hexagon: a group.",
  role: "A diamond: a role whose holder is not named.",
  issue: "A tag: an issue, which a stance can be about.",
};

export const FORM_WORDS: Record<MeetingForm, string> = {
  meeting: "Meeting",
  call: "Call",
  talks: "Talks",
  visit: "Visit",
  summit: "Summit",
  letter: "Letter",
};

export const STATUS_WORDS: Record<MeetingStatus, string> = {
  planned: "planned",
  held: "held",
  postponed: "postponed",
  cancelled: "cancelled",
  refused: "refused",
  denied: "denied",
  unknown: "status unknown",
};

/** All statuses, in the order in which they are listed. */
export const STATUSES = Object.keys(STATUS_WORDS) as MeetingStatus[];

/** A kind of tie in a word, and in a sentence for whoever has not seen such a drawing before. */
export const KIND_WORDS: Record<TieKind, { word: string; explained: string }> = {
  held: { word: "met or spoke", explained: "A solid line: they met, spoke or wrote to each other." },
  planned: { word: "planned", explained: "A dashed line: a contact is planned and has not been reported as held." },
  off: {
    word: "called off",
    explained: "A thin, crossed line: a contact was postponed, cancelled, refused or denied.",
  },
  unclear: { word: "unclear", explained: "A thin, finely dashed line: whether the contact came about is not known." },
  for: { word: "for", explained: "An arrow: one speaks or acts for the other, or for an issue." },
  against: {
    word: "against",
    explained: "A line that ends in a bar: one speaks or acts against the other, or an issue.",
  },
  neutral: {
    word: "neither",
    explained: "A thin line that ends in a disc: one addresses the other, neither for nor against.",
  },
};

export const BASIS_WORDS = {
  stated: "stated in the text",
  resolved: "resolved from the text",
  published: "day of publication; the text gives no date",
} as const;

export const MODALITY_WORDS: Record<Modality, string> = {
  stated: "stated",
  intended: "intended, not done",
  conditional: "on a condition",
  ended: "ended",
};

export const DOCUMENT_WORDS: Record<Document["kind"], string> = {
  article: "Article",
  dataset: "Data set",
  register: "Register",
  manual: "Entered by hand",
};

const NUMBERS = new Intl.NumberFormat("en");

/** `counted(1, "contact")` is "1 contact", `counted(1200, "contact")` "1,200 contacts". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`;
}

/** `listed(["Germany", "France", "Italy"])` is "Germany, France and Italy"; beyond `most` the rest is counted. */
export function listed(names: string[], most = Number.POSITIVE_INFINITY): string {
  const shown = names.length > most ? [...names.slice(0, most), `${NUMBERS.format(names.length - most)} more`] : names;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
