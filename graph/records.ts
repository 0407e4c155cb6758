/**
 * What follows from a record
 * ==========================
 */
import type { Meeting, MeetingStatus, Participant, Stance } from "./schema.ts";

/** The id of what a stance is about, actor or issue alike. */
export function targetOf({ target }: Pick<Stance, "target">): string {
  return "actor" in target ? target.actor : target.issue;
}

/**
 * Who met whom at a meeting, each pair once, ids sorted: everybody met everybody but those on their own side.
 * Who has no side, such as a mediator, met all.
 */
export function pairs(participants: readonly Participant[]): [string, string][] {
  const met = new Map<string, [string, string]>();
  for (const [index, one] of participants.entries()) {
    for (const other of participants.slice(index + 1)) {
      if (one.actor === other.actor || (one.side !== undefined && one.side === other.side)) continue;
      const pair: [string, string] = one.actor < other.actor ? [one.actor, other.actor] : [other.actor, one.actor];
      met.set(pair.join("~"), pair);
    }
  }
  return [...met.values()];
}

/** `off`: postponed, cancelled, refused or denied. `unclear`: nobody says. `for`, `against`, `neutral`: the sign of a stance's polarity. */
export const TIE_KINDS = ["held", "planned", "off", "unclear", "for", "against", "neutral"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

const KIND_OF_STATUS = {
  planned: "planned",
  held: "held",
  postponed: "off",
  cancelled: "off",
  refused: "off",
  denied: "off",
  unknown: "unclear",
} as const satisfies Record<MeetingStatus, TieKind>;

/** The kind of tie that a meeting makes: a cancelled one is `off`. */
export function kindOfMeeting(meeting: Meeting): TieKind {
  return KIND_OF_STATUS[meeting.status];
}

/** The kind of tie that a stance makes: a negative polarity is `against`. */
export function kindOfStance(stance: Stance): TieKind {
  return stance.polarity > 0 ? "for" : stance.polarity < 0 ? "against" : "neutral";
}

/** Whether ties of a kind are contacts, and not stances. */
export function isContact(kind: TieKind): boolean {
  return kind === "held" || kind === "planned" || kind === "off" || kind === "unclear";
}
