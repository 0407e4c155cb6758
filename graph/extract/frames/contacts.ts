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
  | "upon"
  | "for"
  | "alongside"
  | "at"
  | "from";

export interface ContactVerb {
  /** Lemmas; "sit_down" is a verb with its particle, "shake_hand" one with its object. */
  verbs: string;
  form: MeetingForm;
  partner: readonly Slot[];
  /** "The leaders met": two or more subjects are enough. */
  reciprocal?: true;
  subject?: "host" | "guest" | "mediator";
  /** The partner is a place or country: one who travels to France visits France. */
  destination?: true;
  /** Its object is what they spoke about. */
  topic?: true;
  /** Only of those who travel for others: anybody may come to Chicago. */
  official?: true;
  /** The partner is somebody, or somebody's delegation: "hosted France in the final" is no contact. */
  people?: true;
  /** Persons only, who join others that are together: "were joined by Macron". */
  company?: true;
  /** Only in so many words by telephone, or within a contact: "urged Trump in a video call". */
  within?: true;
  /** Persons of whom no place is told do it by telephone: "Blinken spoke with Kuleba". */
  remote?: true;
  /** The words mean something else as well; `senses.ts` tells. */
  sense?: "telephone" | "courtesy call" | "reception" | "speech";
}

export const CONTACT_VERBS: readonly ContactVerb[] = [
  { verbs: "meet", form: "meeting", partner: ["obj", "with"], reciprocal: true },
  {
    verbs: "sit_down huddle lunch dine breakfast caucus get_together catch_up shake_hand golf play_golf",
    form: "meeting",
    partner: ["with"],
    reciprocal: true,
  },
  { verbs: "convene gather", form: "meeting", partner: ["with"], reciprocal: true },
  { verbs: "receive host entertain", form: "meeting", partner: ["obj"], subject: "host", people: true },
  { verbs: "welcome greet", form: "meeting", partner: ["obj"], subject: "host", people: true, sense: "reception" },
  { verbs: "talk", form: "talks", partner: ["with", "to"], reciprocal: true, remote: true },
  { verbs: "speak", form: "talks", partner: ["with", "to"], reciprocal: true, remote: true, sense: "speech" },
  {
    verbs: "confer consult negotiate parley deliberate converse exchange_view exchange_word exchange_pleasantry",
    form: "talks",
    partner: ["with"],
    reciprocal: true,
  },
  { verbs: "discuss", form: "talks", partner: ["with"], reciprocal: true, topic: true },
  { verbs: "raise", form: "talks", partner: ["with"], people: true, topic: true },
  { verbs: "phone telephone call ring", form: "call", partner: ["obj"], people: true, sense: "telephone" },
  { verbs: "call", form: "call", partner: ["with"], sense: "telephone" },
  {
    verbs: "call",
    form: "meeting",
    partner: ["on", "upon"],
    subject: "guest",
    people: true,
    sense: "courtesy call",
  },
  { verbs: "visit tour", form: "visit", partner: ["obj"], subject: "guest", destination: true },
  { verbs: "travel fly journey", form: "visit", partner: ["to"], subject: "guest", destination: true },
  {
    verbs: "go head return come",
    form: "visit",
    partner: ["to"],
    subject: "guest",
    destination: true,
    official: true,
  },
  { verbs: "lead_delegation lead_mission", form: "visit", partner: ["to"], subject: "guest", destination: true },
  { verbs: "arrive land touch_down", form: "visit", partner: ["in"], subject: "guest", destination: true },
  { verbs: "leave depart set_off", form: "visit", partner: ["for"], subject: "guest", destination: true },
  { verbs: "write", form: "letter", partner: ["to"] },
  { verbs: "exchange_letter exchange_message", form: "letter", partner: ["with"], reciprocal: true },
  { verbs: "join", form: "meeting", partner: ["obj"], company: true },
  { verbs: "mediate arbitrate", form: "talks", partner: ["between"], subject: "mediator" },
  {
    verbs: "inform brief update tell urge ask congratulate assure warn thank press remind promise",
    form: "call",
    partner: ["obj"],
    within: true,
  },
];

export interface ContactNoun {
  /** Lemmas; "press_conference" is a noun with its modifier. */
  nouns: string;
  form: MeetingForm;
  partner: readonly Slot[];
  /** Says little by itself: needs "with", "between", or a verb of holding ("a call for peace" is no call). */
  weak?: true;
  destination?: true;
  /** Only as what one is in: "is in contact with". */
  state?: true;
  /** Whoever gives or holds it is the host: "gave a warm welcome to". */
  hosted?: true;
  /** A contact of those who hold it together, and of nobody with its audience. */
  joint?: true;
}

export const CONTACT_NOUNS: readonly ContactNoun[] = [
  {
    nouns: "talk negotiation dialogue consultation discussion conversation",
    form: "talks",
    partner: ["with", "between", "among"],
  },
  {
    nouns:
      "meeting luncheon lunch dinner breakfast banquet sit-down audience encounter face-to-face one-on-one tete-a-tete tête-à-tête " +
      "bilateral trilateral",
    form: "meeting",
    partner: ["with", "between", "among", "of"],
  },
  { nouns: "contact touch", form: "talks", partner: ["with"], weak: true, state: true },
  { nouns: "courtesy_call", form: "meeting", partner: ["on", "to", "with"], weak: true },
  { nouns: "welcome reception handshake", form: "meeting", partner: ["to", "for", "with"], weak: true, hosted: true },
  {
    nouns: "press_conference news_conference press_briefing",
    form: "meeting",
    partner: ["with"],
    weak: true,
    joint: true,
  },
  { nouns: "summit", form: "summit", partner: ["with", "between", "among", "of"] },
  {
    nouns: "call teleconference videoconference",
    form: "call",
    partner: ["with", "between", "among", "to", "from"],
    weak: true,
  },
  { nouns: "visit trip travel", form: "visit", partner: ["to", "with"], weak: true, destination: true },
  { nouns: "letter telegram", form: "letter", partner: ["to", "from"], weak: true },
];

/** The nouns of contacts; those of two words by their last. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  CONTACT_NOUNS.flatMap(({ nouns }) => nouns.split(" ").map((noun) => noun.split("_").at(-1) as string)),
);

/** Verbs that make their subject a party to the contact that is their object: "hold talks". */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold have conduct attend join begin start open resume continue conclude finish complete lead chair co-chair schedule " +
      "plan arrange set announce confirm cancel postpone delay host convene pay make place undertake end cut call_off " +
      "wrap_up put_off rule_out organize organise skip share receive get send request restart launch kick_off renew give extend grant get take leave " +
      "enter co-host suspend break_off abandon",
  ),
);

/** Those that do so by a preposition: "agreed to talks with", "entered into negotiations with". */
export const ENTERING_VERBS: Readonly<Record<string, readonly string[]>> = {
  to: ["agree", "return"],
  into: ["enter"],
  in: ["engage", "participate", "take_part"],
};

/** Verbs whose subject brings others together at the contact that is their object: "brokered talks between A and B". */
export const MEDIATING_VERBS: ReadonlySet<string> = new Set(
  words("mediate broker facilitate moderate arbitrate sponsor oversee"),
);

/** Verbs that begin a mediation or carry it on: "launched a mediation effort". */
export const MEDIATION_VERBS: ReadonlySet<string> = new Set(
  words("launch undertake begin start lead continue resume pursue conduct make attempt head spearhead step_up"),
);

/** Verbs whose subject is the contact: "talks took place in Istanbul". */
export const HAPPENING_VERBS = words(
  "take happen occur begin start open end conclude resume continue follow last come fail collapse go proceed",
);

/** Who is named as having called the others together: "a lunch hosted by Macron". */
export const HOSTING_VERBS: ReadonlySet<string> = new Set(words("host convene chair organize organise"));

/** Words that make any contact a call. */
export const REMOTE =
  /\b(?:(?:tele)?phone|telephonic|telephoned|video ?(?:call|conference|link)?|videoconference|teleconference|virtual(?:ly)?|by phone|call)\b/i;

function words(list: string): readonly string[] {
  return list.split(" ");
}
