/**
 * Gold
 * ====
 *
 * Expectations as the gold that all data sets are scored on.
 */
import type { GoldArticle, GoldMeeting, GoldStance } from "../evaluate/gold.ts";
import type { Expectation } from "./expectations.ts";
import type { ContactLine, StanceLine } from "./notation.ts";

export function asGold({ sides, forms, statuses, date, place, time }: ContactLine): GoldMeeting {
  return {
    sides,
    form: forms[0] ?? null,
    status: statuses[0] ?? null,
    date: date?.value ?? null,
    place: place?.value ?? null,
    time: time?.value ?? null,
    quote: null,
  };
}

export function stanceAsGold({ holder, target, polarity, acts, modalities }: StanceLine): GoldStance {
  return { holder, target, polarity, act: acts[0] ?? null, modality: modalities[0] ?? null, quote: null };
}

export function goldOf({ id, actors, contacts, stances, mayContacts, mayStances }: Expectation): GoldArticle {
  return {
    id,
    actors,
    meetings: contacts.map(asGold),
    may_meetings: mayContacts.map(asGold),
    stances: stances.map(stanceAsGold),
    may_stances: mayStances.map(stanceAsGold),
    traps: [],
  };
}
