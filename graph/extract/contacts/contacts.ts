/**
 * Contacts of a text
 * ==================
 *
 * From what single sentences claim to meetings with participants, date, place, status and evidence. A sentence that speaks of
 * "the talks" again, and names one party or none, adds to the contact told before.
 */
import { meetingId } from "../../ids.ts";
import type { Meeting, MeetingForm, MeetingStatus, QuotedEvidence } from "../../schema.ts";
import { nearestPredicate } from "../factuality/of-verbs.ts";
import type { ContactClaim } from "../frames/match-contacts.ts";
import type { Party } from "../parties/party.ts";
import { placeOf } from "../place.ts";
import type { Clause } from "../syntax/clause.ts";
import { type Dating, dating } from "../time/dating.ts";
import { attended, facedIn, participantsOf, separated, spansOf } from "./participants.ts";
import { isCalledOff, STATUS, statusOf } from "./status.ts";

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

/** What a claim's sentence tells of it. */
interface Told {
  parties: Party[];
  when: Dating;
  place: string | undefined;
}

/** How many sentences a day told is remembered. */
const REACH = 4;
/** How many sentences a contact is remembered, so that it may be told of again. */
const MEMORY = 60;
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
    const told: Told = {
      parties,
      when: dating(setting.clause, claim.trigger, {
        tense: claim.factuality.tense,
        published: setting.published,
        toldBefore: this.#recent(setting),
        alone: setting.claims === 1,
      }),
      place: placeOf(setting.clause, claim.trigger) ?? claim.destination,
    };
    if (new Set(parties.map(({ actor }) => actor)).size < 2) {
      this.#addDetails(claim, told, setting);
      return [];
    }
    const status = statusOf(claim, told.when, setting.published);
    if (!status) return [];
    if (this.#addFate(claim, told, setting) || this.#addReport(claim, told, status, setting)) return parties;
    if (status === "held") this.#remember(claim, told, setting);
    this.#breath++;
    for (const sides of claim.separate ? separated(claim.sides) : [claim.sides])
      this.#draft(claim, sides, status, told, setting);
    return parties;
  }

  #draft(
    claim: ContactClaim,
    sides: readonly Party[][],
    status: MeetingStatus,
    { when, place }: Told,
    setting: ClaimSetting,
  ): void {
    const remote = (when.twoZones || claim.remote) && !place && claim.form === "talks";
    const meeting: Meeting = {
      id: "",
      form: remote ? "call" : claim.form,
      status,
      ...(when.date && { date: when.date, dateBasis: when.basis as "stated" | "resolved" }),
      ...(when.time && { time: when.time }),
      ...(place && { place }),
      participants: participantsOf(sides, claim),
      evidence: [setting.evidence(claim.trigger, spansOf(sides.flat()))],
      confidence: setting.clause.unit(claim.trigger).pos === "VERB" ? CONFIDENCE.verb : CONFIDENCE.noun,
    };
    meeting.id = meetingId(meeting);
    this.#drafts.push({ meeting, breath: this.#breath, sentence: setting.sentence });
  }

  /** The contact told last of those that fit. */
  #last({ sentence }: ClaimSetting, fits: (draft: Draft) => boolean): Draft | undefined {
    for (let i = this.#drafts.length - 1; i >= 0; i--) {
      const draft = this.#drafts[i] as Draft;
      if (sentence - draft.sentence > MEMORY) return undefined;
      if (fits(draft)) return draft;
    }
    return undefined;
  }

  /** The day of a contact told a few sentences ago. */
  #recent({ sentence }: ClaimSetting): string | undefined {
    return this.#told && sentence - this.#told.sentence <= REACH ? this.#told.day : undefined;
  }

  /** The day of what has happened: told here, or the same as that of what was told before; kept for what is told next. */
  #remember(claim: ContactClaim, { when }: Told, setting: ClaimSetting): void {
    if (!when.date) Object.assign(when, this.#inherited(claim, setting));
    // "had last spoken on 3 July" is told for comparison.
    const background = setting.clause.auxiliaries(claim.trigger).includes("had");
    if (when.date?.length === 10 && !background) this.#told = { day: when.date, sentence: setting.sentence };
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

  /**
   * "The two discussed trade", "they spoke for an hour", after a meeting or a call was told: a report of that one. Without a day or
   * place of their own, such words don't tell how people spoke.
   */
  #addReport(
    { form, trigger }: ContactClaim,
    { parties, when, place }: Told,
    status: MeetingStatus,
    setting: ClaimSetting,
  ): boolean {
    if (form !== "talks" || when.date || place) return false;
    const draft = this.#last(setting, ({ meeting }) => meeting.status === status && facedIn(meeting, parties));
    if (!draft) return false;
    draft.meeting.evidence.push(setting.evidence(trigger, spansOf(parties)));
    if (when.time) draft.meeting.time ??= when.time;
    return true;
  }

  /** "The dialogue with Putin will begin at 5 p.m.": what is said of a contact already told. */
  #addDetails(claim: ContactClaim, told: Told, setting: ClaimSetting): void {
    if (!claim.definite || this.#addFate(claim, told, setting)) return;
    const { parties, when, place } = told;
    if (claim.form === "talks" && parties.length === 0) this.#nameTalks(setting);
    const draft = this.#last(
      setting,
      (draft) =>
        isSameKind(draft.meeting.form, claim.form) &&
        (!draft.meeting.date || !when.date || draft.meeting.date === when.date) &&
        (parties.length > 0
          ? attended(draft.meeting, parties)
          : (place !== undefined && draft.meeting.place === place) || isNext(draft, claim, setting)),
    );
    if (!draft) return;
    const { meeting } = draft;
    if (when.date && !meeting.date) Object.assign(meeting, { date: when.date, dateBasis: when.basis });
    if (when.time) meeting.time ??= when.time;
    if (place) meeting.place ??= place;
    meeting.evidence.push(setting.evidence(claim.trigger, spansOf(parties)));
    if (when.twoZones && !meeting.place) {
      // People in one room share a clock.
      for (const other of this.#drafts.slice(-MEMORY))
        if (other.breath === draft.breath && other.meeting.form === "talks") other.meeting.form = "call";
    }
    meeting.id = meetingId(meeting);
  }

  /** Delegations that "met", told of again as "the talks", held talks; persons meet at talks, too. */
  #nameTalks(setting: ClaimSetting): void {
    const last = this.#last(
      setting,
      ({ meeting: { form, participants } }) => form === "meeting" && participants.every(({ through }) => through),
    );
    if (!last || setting.sentence - last.sentence > REACH) return;
    last.meeting.form = "talks";
    last.meeting.id = meetingId(last.meeting);
  }

  /** "…, but that meeting was cancelled": a new report on what was planned. */
  #addFate(claim: ContactClaim, { parties }: Told, setting: ClaimSetting): boolean {
    const { factuality, form, trigger } = claim;
    const status = STATUS[factuality.reality];
    if (!status || !isCalledOff(claim)) return false;
    const draft = this.#last(
      setting,
      ({ meeting, sentence }) =>
        meeting.status === "planned" &&
        isSameKind(meeting.form, form) &&
        (parties.length > 0 ? attended(meeting, parties) : setting.sentence - sentence <= 1),
    );
    if (!draft) return false;
    const { meeting } = draft;
    const evidence = setting.evidence(trigger, spansOf(parties));
    const reported = setting.published === undefined ? {} : { reported: setting.published };
    meeting.history = [
      ...(meeting.history ?? [
        { status: meeting.status, ...reported, evidence: meeting.evidence[0] as QuotedEvidence },
      ]),
      { status, ...reported, evidence },
    ];
    meeting.status = status;
    meeting.evidence.push(evidence);
    meeting.id = meetingId(meeting);
    return true;
  }
}

/** "The meeting will begin at 10": the one told in this sentence or the one before, as far along as it. */
function isNext({ meeting, sentence }: Draft, { factuality, trigger }: ContactClaim, setting: ClaimSetting): boolean {
  return (
    setting.clause.relation(trigger).startsWith("nsubj") &&
    setting.sentence - sentence <= 1 &&
    meeting.status === STATUS[factuality.reality]
  );
}

/** Talks may turn out to be a call or a meeting; a call is no visit. */
function isSameKind(a: MeetingForm, b: MeetingForm): boolean {
  const remote = (form: MeetingForm) => form === "call" || form === "letter";
  return a === b || a === "talks" || b === "talks" || remote(a) === remote(b);
}
