/**
 * Who takes part in a contact, by the sides that a sentence tells.
 */
import type { Meeting, Participant } from "../../schema.ts";
import type { ContactClaim } from "../frames/match-contacts.ts";
import type { Party } from "../parties/party.ts";

/** The participants, with their sides and roles. A single side is a gathering, and has no number. */
export function participantsOf(sides: readonly Party[][], claim: ContactClaim): Participant[] {
  const sided = sides.length > 1;
  return sides.flatMap((side, i) =>
    side.map(({ actor, through }) => ({
      actor,
      ...roleOf(actor, claim),
      ...(sided && { side: i + 1 }),
      ...(through && { through }),
    })),
  );
}

function roleOf(actor: string, { host, guest, mediators = [] }: ContactClaim): Pick<Participant, "role"> {
  if (mediators.includes(actor)) return { role: "mediator" };
  if (actor === host) return { role: "host" };
  return actor === guest ? { role: "guest" } : {};
}

/** "separate talks with A and B": a contact with each. */
export function separated(sides: readonly Party[][]): Party[][][] {
  const [near = [], far = []] = sides;
  if (sides.length !== 2) return [[...sides]];
  return far.map((party) => [near, [party]]);
}

/** The words that name them, for the evidence. */
export function spansOf(parties: readonly Party[]): { of: string; start: number; end: number }[] {
  return parties.map(({ actor, start, end }) => ({ of: actor, start, end }));
}

/** Whether all of them took part. */
export function attended({ participants }: Meeting, parties: readonly Party[]): boolean {
  return parties.every(({ actor }) => participants.some((other) => other.actor === actor));
}

/** Whether all of them took part, and some of them faced each other. */
export function facedIn(meeting: Meeting, parties: readonly Party[]): boolean {
  const sides = meeting.participants.filter(({ actor }) => parties.some((party) => party.actor === actor));
  return (
    attended(meeting, parties) && (sides[0]?.side === undefined || new Set(sides.map(({ side }) => side)).size > 1)
  );
}
