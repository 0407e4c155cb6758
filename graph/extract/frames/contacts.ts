/**
 * Ways of saying that somebody met or spoke with somebody
 * =======================================================
 *
 * The table that `match-contacts.ts` reads. A new way of saying it is a new word in a row here.
 */
import type { MeetingForm } from "../../schema.ts";

/** Where a verb's or noun's other side stands: its object, or a phrase with this preposition. */
export type Slot =
  | "obj"
  | "with"
  | "to"
  | "between"
  | "among"
  | "of"
  | "by"
  | "in"
  | "on"
  | "alongside"
  | "at"
  | "from";

export interface ContactVerb {
  /** Lemmas; "sit_down" is a verb with its particle. */
  verbs: string;
  form: MeetingForm;
  partner: readonly Slot[];
  /** "The leaders met": two or more subjects are enough. */
  reciprocal?: true;
  subject?: "host" | "guest";
  /** The partner is a place or country: one who travels to France visits France. */
  destination?: true;
  /** Persons only, who join others that are together: "were joined by Macron". */
  company?: true;
  /** Only in so many words by telephone, or within a contact: "urged Trump in a video call". */
  within?: true;
  /** Persons of whom no place is told do it by telephone: "Blinken spoke with Kuleba". */
  remote?: true;
}

export const CONTACT_VERBS: readonly ContactVerb[] = [
  { verbs: "meet", form: "meeting", partner: ["obj", "with"], reciprocal: true },
  { verbs: "sit_down huddle lunch dine breakfast caucus", form: "meeting", partner: ["with"], reciprocal: true },
  { verbs: "convene gather", form: "meeting", partner: ["with"], reciprocal: true },
  { verbs: "receive host", form: "meeting", partner: ["obj"], subject: "host" },
  { verbs: "speak talk", form: "talks", partner: ["with", "to"], reciprocal: true, remote: true },
  { verbs: "confer consult negotiate parley deliberate", form: "talks", partner: ["with"], reciprocal: true },
  { verbs: "discuss", form: "talks", partner: ["with"] },
  { verbs: "phone telephone call ring", form: "call", partner: ["obj"] },
  { verbs: "call", form: "call", partner: ["with"] },
  { verbs: "visit tour", form: "visit", partner: ["obj"], subject: "guest", destination: true },
  {
    verbs: "travel fly go head return journey come",
    form: "visit",
    partner: ["to"],
    subject: "guest",
    destination: true,
  },
  { verbs: "arrive land", form: "visit", partner: ["in"], subject: "guest", destination: true },
  { verbs: "write", form: "letter", partner: ["to"] },
  { verbs: "join", form: "meeting", partner: ["obj"], company: true },
  {
    verbs: "inform brief update tell urge ask congratulate assure warn thank press",
    form: "call",
    partner: ["obj"],
    within: true,
  },
];

export interface ContactNoun {
  nouns: string;
  form: MeetingForm;
  partner: readonly Slot[];
  /** Says little by itself: needs "with", "between", or a verb of holding ("a call for peace" is no call). */
  weak?: true;
  destination?: true;
}

export const CONTACT_NOUNS: readonly ContactNoun[] = [
  {
    nouns: "talk negotiation dialogue consultation discussion conversation",
    form: "talks",
    partner: ["with", "between", "among"],
  },
  {
    nouns: "meeting luncheon lunch dinner breakfast sit-down audience encounter",
    form: "meeting",
    partner: ["with", "between", "among", "of"],
  },
  { nouns: "summit", form: "summit", partner: ["with", "between", "among", "of"] },
  {
    nouns: "call teleconference videoconference",
    form: "call",
    partner: ["with", "between", "among", "to"],
    weak: true,
  },
  { nouns: "visit trip travel", form: "visit", partner: ["to", "with"], weak: true, destination: true },
  { nouns: "letter", form: "letter", partner: ["to", "from"], weak: true },
];

/** Verbs that make their subject a party to the contact that is their object: "hold talks". */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold have conduct attend join begin start open resume continue conclude finish complete lead chair co-chair schedule " +
      "plan arrange set announce confirm cancel postpone delay host convene pay make place undertake end cut_short call_off " +
      "wrap_up put_off rule_out organize organise skip share receive get send request restart launch kick_off renew",
  ),
);

/** Those that do so by a preposition: "agreed to talks with", "entered into negotiations with". */
export const ENTERING_VERBS: Readonly<Record<string, string>> = { to: "agree", into: "enter" };

/** Verbs whose subject is the contact: "talks took place in Istanbul". */
export const HAPPENING_VERBS = words(
  "take happen occur begin start open end conclude resume continue follow last come fail collapse go proceed",
);

/** Words that make any contact a call. */
export const REMOTE =
  /\b(?:(?:tele)?phone|telephonic|telephoned|video ?(?:call|conference|link)?|videoconference|teleconference|virtual(?:ly)?|by phone|call)\b/i;

function words(list: string): readonly string[] {
  return list.split(" ");
}
