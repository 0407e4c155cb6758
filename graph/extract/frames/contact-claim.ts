import type { MeetingForm } from "../../schema.ts";
import type { Factuality } from "../factuality/of-verbs.ts";
import type { Party } from "../parties/party.ts";

/** A contact as one sentence tells it. */
export interface ContactClaim {
  /** The unit that carries it: "met", "talks". */
  trigger: number;
  form: MeetingForm;
  /** Who faced whom; a single side is a gathering in which everybody met everybody. */
  sides: Party[][];
  host?: string;
  guest?: string;
  /** Who brings the others together: "Qatar mediated between Israel and Hamas". */
  mediators?: readonly string[];
  factuality: Factuality;
  /** "separate talks with A and B": told in one breath, but not one contact. */
  separate: boolean;
  /** A call unless a place is told. */
  remote?: true;
  /** "the talks", told before: adds to a contact rather than making one. */
  definite: boolean;
  /** Where the visit goes, as the text names it: "Paris". */
  destination?: string;
}
