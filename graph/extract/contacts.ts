/**
 * Contacts of a text
 * ==================
 *
 * From what single sentences claim to meetings with participants, date, place, status and evidence. A sentence that speaks of
 * "the talks" again, and names one party or none, adds to the contact told before.
 */
import { meetingId } from "../ids.ts";
import type { Meeting, MeetingForm, MeetingStatus, Participant, QuotedEvidence } from "../schema.ts";
import type { Clause } from "./clause.ts";
import { type Factuality, nearestPredicate } from "./factuality.ts";
import type { Reality } from "./factuality-words.ts";
import type { ContactClaim } from "./frames/match-contacts.ts";
import type { Party } from "./party.ts";
import { placeOf } from "./place.ts";
import { type Dating, dating } from "./time/dating.ts";

/** What a contact claim needs to know of its sentence. */
export interface ClaimSetting {
  published: string | undefined;
  clause: Clause;
  sentence: number;
  /** Claims in the same sentence. */
  claims: number;
  evidence(trigger: number, spans: readonly { of: string; start: number; end: number }[]): QuotedEvidence;
}

interface Draft {
  meeting: Meeting;
  /** Those told in one breath ("separate talks with A and B"): what is learned of one's form holds for all. */
  breath: number;
  sentence: number;
}

const STATUS: Partial<Record<Reality, MeetingStatus>> = {
  actual: "held",
  ended: "held",
  planned: "planned",
  refused: "refused",
  cancelled: "cancelled",
  postponed: "postponed",
  denied: "denied",
};

/** How many sentences a day told is remembered. */
const REACH = 4;
const CONFIDENCE = { verb: 0.92, noun: 0.85 };

/** Collects the contacts of one text, sentence by sentence. */
export class Contacts {
  readonly #drafts: Draft[] = [];
  #breath = 0;
  /** The last day told of a contact that has happened, and in which sentence. */
  #told: { day: string; sentence: number } | undefined;

  get meetings(): Meeting[] {
    return this.#drafts.map(({ meeting }) => meeting);
  }

  /** Takes a claim in; gives whoever takes part, if it told of a contact. */
  add(claim: ContactClaim, setting: ClaimSetting): Party[] {
    const parties = claim.sides.flat();
    const when = dating(setting.clause, claim.trigger, {
      tense: claim.factuality.tense,
      published: setting.published,
      toldBefore: this.#recent(setting),
      alone: setting.claims === 1,
    });
    const place = placeOf(setting.clause, claim.trigger);
    if (new Set(parties.map(({ actor }) => actor)).size < 2) {
      this.#addDetails(claim, parties, when, place, setting);
      return [];
    }
    const status = statusOf(claim, when, setting.published);
    if (!status) return [];
    if (status === "held") {
      if (!when.date) Object.assign(when, this.#inherited(claim, setting));
      // "had last spoken on 3 July" is told for comparison.
      const background = setting.clause.auxiliaries(claim.trigger).includes("had");
      if (when.date?.length === 10 && !background) this.#told = { day: when.date, sentence: setting.sentence };
    }
    this.#breath++;
    for (const sides of claim.separate ? separated(claim.sides) : [claim.sides]) {
      const participants = participantsOf(sides, claim);
      const form: MeetingForm =
        (when.twoZones || claim.remote) && !place && claim.form === "talks" ? "call" : claim.form;
      const meeting: Meeting = {
        id: "",
        form,
        status,
        ...(when.date && { date: when.date, dateBasis: when.basis as "stated" | "resolved" }),
        ...(when.time && { time: when.time }),
        ...(place && { place }),
        participants,
        evidence: [setting.evidence(claim.trigger, spansOf(sides.flat()))],
        confidence: setting.clause.unit(claim.trigger).pos === "VERB" ? CONFIDENCE.verb : CONFIDENCE.noun,
      };
      meeting.id = meetingId(meeting);
      this.#drafts.push({ meeting, breath: this.#breath, sentence: setting.sentence });
    }
    return parties;
  }

  /** The day of a contact told a few sentences ago. */
  #recent({ sentence }: ClaimSetting): string | undefined {
    return this.#told && sentence - this.#told.sentence <= REACH ? this.#told.day : undefined;
  }

  /** "Putin also called Modi", "took part in the call": the day of what was told just before. */
  #inherited(claim: ContactClaim, setting: ClaimSetting): Dating {
    const { clause } = setting;
    const day = this.#recent(setting);
    const predicate =
      clause.unit(claim.trigger).pos === "VERB" ? claim.trigger : nearestPredicate(clause, claim.trigger);
    const again = [claim.trigger, predicate ?? claim.trigger]
      .flatMap((at) => clause.children(at, "advmod"))
      .some((child) => /^(?:also|again|then|later)$/.test(clause.unit(child).lower));
    return day && (again || claim.definite) ? { date: day, basis: "resolved" } : {};
  }

  /** "The dialogue with Putin will begin at 5 p.m.": what is said of a contact already told. */
  #addDetails(
    claim: ContactClaim,
    parties: readonly Party[],
    when: Dating,
    place: string | undefined,
    setting: ClaimSetting,
  ): void {
    if (!claim.definite) return;
    if (parties.length === 0 && this.#addFate(claim, setting)) return;
    const draft = this.#drafts.findLast(
      ({ meeting }) =>
        isSameKind(meeting.form, claim.form) &&
        (!meeting.date || !when.date || meeting.date === when.date) &&
        (parties.length > 0
          ? parties.every(({ actor }) => meeting.participants.some((other) => other.actor === actor))
          : place !== undefined && meeting.place === place),
    );
    if (!draft) return;
    const { meeting } = draft;
    if (when.date && !meeting.date) Object.assign(meeting, { date: when.date, dateBasis: when.basis });
    if (when.time) meeting.time ??= when.time;
    // Delegations that "met" at talks held talks; persons meet at talks, too.
    if (meeting.form === "meeting" && claim.form === "talks" && meeting.participants.every(({ through }) => through))
      meeting.form = "talks";
    if (place) meeting.place ??= place;
    meeting.evidence.push(setting.evidence(claim.trigger, spansOf(parties)));
    if (when.twoZones && !meeting.place) {
      // People in one room share a clock.
      for (const other of this.#drafts)
        if (other.breath === draft.breath && other.meeting.form === "talks") other.meeting.form = "call";
    }
    meeting.id = meetingId(meeting);
  }

  /** "…, but that meeting was cancelled": a new report on what was planned. */
  #addFate({ factuality, form, trigger }: ContactClaim, setting: ClaimSetting): boolean {
    const last = this.#drafts.at(-1);
    const status = STATUS[factuality.reality];
    if (
      !isCalledOff(factuality) ||
      !status ||
      !last ||
      last.meeting.status !== "planned" ||
      !isSameKind(last.meeting.form, form)
    )
      return false;
    if (setting.sentence - last.sentence > 1) return false;
    this.#drafts.push({ ...last, meeting: { ...last.meeting, status, evidence: [setting.evidence(trigger, [])] } });
    return true;
  }
}

function isCalledOff({ reality }: Factuality): boolean {
  return reality === "cancelled" || reality === "postponed";
}

/** A contact said to have happened on a day to come is planned: a headline's "Trump meets Putin on Friday". */
function statusOf(
  { factuality }: ContactClaim,
  when: Dating,
  published: string | undefined,
): MeetingStatus | undefined {
  const status = STATUS[factuality.reality];
  if (status === "held" && published && when.date && when.date.slice(0, 10) > published.slice(0, 10)) return "planned";
  return status;
}

function separated(sides: readonly Party[][]): Party[][][] {
  const [near = [], far = []] = sides;
  if (sides.length !== 2) return [[...sides]];
  return far.map((party) => [near, [party]]);
}

function participantsOf(sides: readonly Party[][], { host, guest }: ContactClaim): Participant[] {
  const sided = sides.length > 1;
  return sides.flatMap((side, i) =>
    side.map(({ actor, through }) => ({
      actor,
      ...(actor === host ? { role: "host" as const } : actor === guest ? { role: "guest" as const } : {}),
      ...(sided && { side: i + 1 }),
      ...(through && { through }),
    })),
  );
}

function spansOf(parties: readonly Party[]): { of: string; start: number; end: number }[] {
  return parties.map(({ actor, start, end }) => ({ of: actor, start, end }));
}

/** Talks may turn out to be a call or a meeting; a call is no visit. */
function isSameKind(a: MeetingForm, b: MeetingForm): boolean {
  const remote = (form: MeetingForm) => form === "call" || form === "letter";
  return a === b || a === "talks" || b === "talks" || remote(a) === remote(b);
}
