import { meetingId } from "../../../ids.ts";
import type { Meeting, MeetingStatus, Participant } from "../../../schema.ts";
import { timeExpressions } from "../../time/expressions.ts";
import { resolve, type Tense } from "../../time/resolve.ts";
import type { ClaimReader, ReadParty } from "./claim-reader.ts";
import type { ClaimedContact } from "./claims.ts";
import { Unfounded } from "./evidence.ts";

type ClaimedParticipant = ClaimedContact["participants"][number];

const LONGEST_PLACE = 80;

const TENSES: Partial<Record<MeetingStatus, Tense>> = { planned: "future", held: "past", denied: "past" };

/** The contact that a claim tells of, or why it can't be one. */
export function contactOf(claim: ClaimedContact, reader: ClaimReader): Meeting | Unfounded {
  const sentence = reader.quote(claim.quote, [claim.words, ...claim.participants.map(({ words }) => words)]);
  if (sentence instanceof Unfounded) return sentence;
  const trigger = reader.trigger(claim.words, sentence);
  if (trigger instanceof Unfounded) return trigger;
  const parties: ReadParty[] = [];
  const participants: Participant[] = [];
  for (const one of claim.participants) {
    const party = reader.party(one, sentence, trigger);
    if (party instanceof Unfounded) return party;
    if (parties.some(({ actor }) => actor === party.actor)) continue;
    parties.push(party);
    const through = reader.verbatim(one.through, "who went in an actor's place", sentence);
    participants.push({
      actor: party.actor,
      ...(one.role !== null && { role: one.role }),
      ...(sided(claim.participants) && one.side !== null && { side: one.side }),
      ...(through !== undefined && { through }),
    });
  }
  if (participants.length < 2) return new Unfounded("a contact needs two different actors");
  const dated = datesOf(claim, reader);
  const place = placeOf(claim, reader);
  const meeting: Meeting = {
    id: "",
    form: claim.form,
    status: statusOf(claim.status, dated.date, reader.setting.published),
    ...dated,
    ...(place !== undefined && { place }),
    participants,
    evidence: [
      reader.evidence(sentence, [
        ...parties.map(({ actor, start, end }) => ({ of: actor, start, end })),
        { of: "trigger", ...trigger },
      ]),
    ],
  };
  return { ...meeting, id: meetingId(meeting) };
}

/** Whether some faced others: one side alone says nothing. */
function sided(participants: readonly ClaimedParticipant[]): boolean {
  const sides = participants.flatMap(({ side }) => (side === null ? [] : [side]));
  return new Set(sides).size > 1 && sides.every((side) => side >= 1);
}

function placeOf(claim: ClaimedContact, reader: ClaimReader): string | undefined {
  const place = reader.verbatim(claim.place, "the place");
  if (place === undefined || place.length <= LONGEST_PLACE) return place;
  reader.setting.reject("the place is a sentence, not a name", place);
  return undefined;
}

/** The date and time of day that a claim's words mean. */
function datesOf({ when, status }: ClaimedContact, reader: ClaimReader): Pick<Meeting, "date" | "dateBasis" | "time"> {
  const words = reader.verbatim(when, "the time");
  const dates: Pick<Meeting, "date" | "dateBasis" | "time"> = {};
  for (const { meaning, bound } of words === undefined ? [] : timeExpressions(words)) {
    if (bound) continue;
    if (meaning.kind === "clock") dates.time ??= meaning.zone ? `${meaning.time} ${meaning.zone}` : meaning.time;
    const resolved = resolve(meaning, TENSES[status] ?? "unknown", reader.setting.published);
    if (resolved && dates.date === undefined) {
      dates.date = resolved.date;
      dates.dateBasis = resolved.basis;
    }
  }
  return dates;
}

/** What is on a day to come has not been held yet. */
function statusOf(status: MeetingStatus, date: string | undefined, published: string | undefined): MeetingStatus {
  const isToCome = date !== undefined && published !== undefined && date.slice(0, 10) > published;
  return status === "held" && isToCome ? "planned" : status;
}
