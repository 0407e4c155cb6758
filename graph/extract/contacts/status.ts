/**
 * What becomes of a contact's status from the factuality of the words that tell it.
 */
import type { MeetingStatus } from "../../schema.ts";
import type { Reality } from "../factuality/words.ts";
import type { ContactClaim } from "../frames/match-contacts.ts";
import type { Dating } from "../time/dating.ts";

/** Whatever is only possible or wished for has no status, and is no contact. */
export const STATUS: Partial<Record<Reality, MeetingStatus>> = {
  actual: "held",
  ended: "held",
  planned: "planned",
  refused: "refused",
  cancelled: "cancelled",
  postponed: "postponed",
  denied: "denied",
};

/** A contact said to have happened on a day to come is planned: a headline's "Trump meets Putin on Friday". */
export function statusOf(
  { factuality }: ContactClaim,
  when: Dating,
  published: string | undefined,
): MeetingStatus | undefined {
  const status = STATUS[factuality.reality];
  if (status === "held" && published && when.date && when.date.slice(0, 10) > published.slice(0, 10)) return "planned";
  return status;
}

/** Whether a plan is said to come to nothing, or not yet to anything. */
export function isCalledOff({ factuality: { reality } }: ContactClaim): boolean {
  return reality === "cancelled" || reality === "postponed";
}
