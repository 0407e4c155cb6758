/**
 * Words of edges
 * ==============
 *
 * By which words an edge says that it is a contact, a stance or a membership. Folded: lower case, no punctuation.
 */
import type { Act, MeetingForm, MeetingStatus } from "../../schema.ts";

export const CONTACT_WORDS: Record<MeetingForm, readonly string[]> = {
  meeting: [
    "meeting",
    "meetings",
    "meet",
    "meets",
    "met",
    "met with",
    "meets with",
    "meet with",
    "meeting held",
    "held a meeting",
    "had a meeting",
    "face to face meeting",
    "encounter",
  ],
  call: [
    "call",
    "calls",
    "phone call",
    "phone calls",
    "telephone call",
    "video call",
    "videoconference",
    "video conference",
    "phoned",
    "telephoned",
    "phone conversation",
    "telephone conversation",
    "spoke by phone",
    "spoke on the phone",
  ],
  talks: [
    "talks",
    "held talks",
    "negotiation",
    "negotiations",
    "negotiate",
    "negotiates",
    "negotiated",
    "consult",
    "consults",
    "consulted",
    "consultation",
    "consultations",
    "conversation",
    "spoke",
    "spoke with",
    "talked",
    "talked with",
  ],
  visit: ["visit", "visits", "visited", "state visit", "official visit", "paid a visit"],
  summit: ["summit", "summits", "summit meeting"],
  letter: [
    "letter",
    "letters",
    "wrote",
    "wrote to",
    "writes to",
    "sent a letter",
    "email",
    "emails",
    "emailed",
    "correspondence",
    "corresponded",
    "corresponded with",
    "corresponds with",
    "message",
    "messages",
    "messaged",
  ],
};

export const STATUS_WORDS: Record<MeetingStatus, readonly string[]> = {
  planned: ["planned", "scheduled", "upcoming", "announced", "expected", "will", "plans", "future"],
  held: ["held", "confirmed", "took place", "completed"],
  postponed: ["postponed", "delayed"],
  cancelled: ["cancelled", "canceled", "called off"],
  refused: ["refused", "declined", "refuses", "declines"],
  denied: ["denied", "denies"],
  unknown: ["unknown", "alleged", "rumoured", "rumored", "reported", "possible"],
};

/**
 * Acts by what an edge's verb does; `consult` is a contact, and who requests is neither for nor against. What can mean something else is
 * not here: "attacks" can be words or bombs, "partner" and "friend" needn't take a side.
 */
export const STANCE_VERBS: Record<
  Exclude<Act, "consult">,
  { polarity: number; verbs: readonly string[]; nouns: readonly string[] }
> = {
  support: {
    polarity: 1,
    verbs: ["support", "endorse", "back", "approve", "praise", "defend", "favour", "favor"],
    nouns: ["supporter", "endorsement", "backer", "ally", "allied", "for", "pro", "in favour", "in favor"],
  },
  agree: { polarity: 1, verbs: ["agree"], nouns: [] },
  concede: { polarity: 1, verbs: ["concede", "yield"], nouns: ["concession"] },
  cooperate: { polarity: 1, verbs: ["cooperate"], nouns: ["cooperation"] },
  aid: { polarity: 1, verbs: ["aid", "help", "assist"], nouns: ["assistance"] },
  retreat: { polarity: 1, verbs: ["retreat"], nouns: [] },
  request: { polarity: 0, verbs: ["request", "demand", "urge"], nouns: [] },
  accuse: {
    polarity: -1,
    verbs: ["accuse", "criticise", "criticize", "condemn", "denounce", "blame"],
    nouns: ["accusation", "criticism", "critic"],
  },
  reject: {
    polarity: -1,
    verbs: ["oppose", "reject", "disapprove", "disagree"],
    nouns: ["opponent", "opposition", "rejection", "against", "anti", "rival", "enemy"],
  },
  threaten: { polarity: -1, verbs: ["threaten"], nouns: ["threat"] },
  protest: { polarity: -1, verbs: ["protest"], nouns: [] },
  sanction: { polarity: -1, verbs: ["sanction"], nouns: ["sanctions"] },
  mobilize: { polarity: -1, verbs: ["mobilize", "mobilise"], nouns: [] },
  coerce: { polarity: -1, verbs: ["coerce", "arrest", "detain", "expel"], nouns: [] },
  assault: { polarity: -1, verbs: ["assault", "bomb", "invade"], nouns: [] },
};

/** Also Wikidata's properties: member of, member of political party. */
export const MEMBERSHIP_WORDS: readonly string[] = [
  "member",
  "member of",
  "members",
  "membership",
  "belongs",
  "belongs to",
  "member of political party",
  "p463",
  "p102",
];

export const OFFICE_WORDS: readonly string[] = ["position held", "holds office", "holds position", "p39"];
