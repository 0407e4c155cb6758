/**
 * Who faced whom at a contact.
 */
import type { Meeting, Participant } from "../graph/schema.ts";
import type { RecordIndex } from "./record-index.ts";
import { listed } from "./words.ts";

/** The participants by side, in the order of their sides; whoever has no side stands alone. */
export function sidesOf({ participants }: Meeting): Participant[][] {
  const sides = new Map<number | Participant, Participant[]>();
  for (const participant of participants) {
    const side = participant.side ?? participant;
    sides.set(side, [...(sides.get(side) ?? []), participant]);
  }
  const place = (side: Participant[]) => side[0]?.side ?? Number.POSITIVE_INFINITY;
  return [...sides.values()].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/**
 * The sides in words: two sides facing each other, or a round of many.
 *
 * @example
 *
 * ```ts
 * sidesInWords(meeting, index); // "Volodymyr Zelenskyy — Marco Rubio, J.D. Vance"
 * sidesInWords(call, index); // "Italy, France and Germany"
 * ```
 */
export function sidesInWords(meeting: Meeting, index: RecordIndex): string {
  const sides = sidesOf(meeting).map((side) => side.map(({ actor }) => index.name(actor)));
  if (sides.length > 2 && sides.every(({ length }) => length === 1)) return listed(sides.flat());
  return sides.map((names) => names.join(", ")).join(" — ");
}
