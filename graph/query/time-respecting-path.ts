/**
 * Time-respecting path
 * ====================
 *
 * Could word have gone from one actor to another, each meeting the next after having met the one before, and when was it there?
 */
import { type ContactGraph, checkActors } from "./contact-graph.ts";
import { type Contact, NO_FIRST_DAY, NO_LAST_DAY } from "./contacts.ts";

export interface TimeOrderOptions {
  /**
   * `certain`, unless told: each contact was after the one before on whatever days their dates stand for, so two of one day are not in
   * order, and the day of publication only says that a contact was not later. `possible`: there are days for which the order holds, the
   * day of publication taken at its word, and a meeting of many may have been several conversations.
   */
  order?: "certain" | "possible";
  /** What to prefer: to be there as early as can be (unless told), or with the fewest contacts. */
  prefer?: "earliest" | "fewest";
  /** Only what was, or for a possible order can have been, on this day or later. */
  start?: string;
}

export interface TimeRespectingPath {
  actors: string[];
  /** One for each step: the contact of an actor with the next. */
  contacts: Contact[];
  /** The day by which word was there for certain, or on which at the earliest it can have been; undefined where no date says. */
  arrival: string | undefined;
}

/**
 * A path whose contacts follow one another in time: A met B before B met C (P. Holme & J. Saramäki, Temporal networks, Physics Reports
 * 519, 2012). Unless told, the foremost journey, the one that is there first, and of several the one with the fewest contacts
 * (B. Bui-Xuan, A. Ferreira & A. Jarry, Computing shortest, fastest, and foremost journeys in dynamic networks, 2003). Undefined where
 * none is. Not the same both ways, as time isn't.
 *
 * @example
 *
 * ```ts
 * // a and b met on 1 May, b and c on 3 May
 * timeRespectingPath(contactGraph(file), "a", "c"); // { actors: ["a", "b", "c"], contacts: […], arrival: "2025-05-03" }
 * timeRespectingPath(contactGraph(file), "c", "a"); // undefined
 * ```
 */
export function timeRespectingPath(
  graph: ContactGraph,
  from: string,
  to: string,
  { order = "certain", prefer = "earliest", start = NO_FIRST_DAY }: TimeOrderOptions = {},
): TimeRespectingPath | undefined {
  checkActors(graph, from, to);
  const dayAfter = order === "certain" ? dayIfCertain : dayIfPossible;
  const origin: Reached = { actor: from, day: start, by: undefined };
  const best = new Map([[from, origin]]);
  // With every round paths get one contact longer, so the first of equals has the fewest.
  let rim = [origin];
  while (rim.length > 0 && !(prefer === "fewest" && best.has(to))) {
    const next = new Map<string, Reached>();
    for (const here of rim) {
      // No step goes back in time, so from what isn't earlier nothing earlier comes.
      if (!isEarlier(here.day, best.get(to))) continue;
      graph.forEachEdge(here.actor, (_key, { contacts }, one, other) => {
        const actor = one === here.actor ? other : one;
        const known = best.get(actor);
        if (!isEarlier(here.day, known)) return;
        const contact = firstBy(contacts, here, dayAfter);
        const day = contact && dayAfter(contact, here);
        if (contact === undefined || day === undefined) return;
        if (!isEarlier(day, known) || !isEarlier(day, best.get(to))) return;
        const reached = { actor, day, by: { contact, before: here } };
        best.set(actor, reached);
        next.set(actor, reached);
      });
    }
    rim = [...next.values()];
  }
  const end = best.get(to);
  return end && pathTo(end);
}

/** An actor that word has come to: by what day, by which contact, from where. */
interface Reached {
  actor: string;
  day: string;
  by: { contact: Contact; before: Reached } | undefined;
}

function isEarlier(day: string, known: Reached | undefined): boolean {
  return known === undefined || day < known.day;
}

type DayAfter = (contact: Contact, here: Reached) => string | undefined;

/** The contact by which word goes on first. */
function firstBy(contacts: readonly Contact[], here: Reached, dayAfter: DayAfter): Contact | undefined {
  let found: Contact | undefined;
  let first: string | undefined;
  for (const contact of contacts) {
    const day = dayAfter(contact, here);
    if (day === undefined || (first !== undefined && day >= first)) continue;
    first = day;
    found = contact;
  }
  return found;
}

/** The day on which word has gone on by a contact; undefined if it can't go by it any more. */
function dayIfPossible({ first, last }: Contact, { day }: Reached): string | undefined {
  if (last < day) return undefined;
  return first > day ? first : day;
}

/** The same for certain: the last day on which it can have. */
function dayIfCertain({ meeting, first, last, isFirm }: Contact, { day, by }: Reached): string | undefined {
  if (isFirm && first > day) return last;
  // Before the first contact there is none with which it may not share a day.
  if (by !== undefined) return undefined;
  if (isFirm) return first === day ? last : undefined;
  // What was held was held before it was told.
  return day === NO_FIRST_DAY && meeting.status === "held" ? last : undefined;
}

function pathTo(end: Reached): TimeRespectingPath {
  const actors = [end.actor];
  const contacts: Contact[] = [];
  for (let { by } = end; by !== undefined; by = by.before.by) {
    contacts.unshift(by.contact);
    actors.unshift(by.before.actor);
  }
  const isKnown = contacts.length > 0 && end.day !== NO_FIRST_DAY && end.day !== NO_LAST_DAY;
  return { actors, contacts, arrival: isKnown ? end.day : undefined };
}
