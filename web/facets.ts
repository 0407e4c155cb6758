/**
 * Facets
 * ======
 *
 * What can be filtered by, and how many records or actors each value would show beside the other filters.
 */

import { type Filter, filter } from "../graph/query/filter.ts";
import { kindOfMeeting, kindOfStance, TIE_KINDS, type TieKind } from "../graph/records.ts";
import type { ActorGraphFile, ActorType, MeetingStatus } from "../graph/schema.ts";
import { perRecord } from "./per-record.ts";
import { STATUSES, TYPES } from "./words.ts";

/** A value that occurs in the file, how many there are of it under the other filters, and whether it is shown. */
export interface Facet<Value> {
  value: Value;
  count: number;
  shown: boolean;
}

export interface Facets {
  kinds: Facet<TieKind>[];
  statuses: Facet<MeetingStatus>[];
  actorTypes: Facet<ActorType | "issue">[];
}

export function facetsOf(file: ActorGraphFile, by: Filter): Facets {
  return facetsBy(file)(by);
}

const facetsBy = perRecord((file: ActorGraphFile) => perRecord((by: Filter) => counted(file, by)));

function counted(file: ActorGraphFile, by: Filter): Facets {
  const facet = <Value>(
    all: readonly Value[],
    read: (file: ActorGraphFile) => Value[],
    key: keyof Facets,
  ): Facet<Value>[] => {
    const occurring = new Set(read(file));
    const counts = tally(read(filter(file, without(by, key))));
    const chosen = by[key] as readonly Value[] | undefined;
    return all
      .filter((value) => occurring.has(value))
      .map((value) => ({ value, count: counts.get(value) ?? 0, shown: chosen?.includes(value) ?? true }));
  };
  return {
    kinds: facet(TIE_KINDS, kindsIn, "kinds"),
    statuses: facet(STATUSES, ({ meetings }) => meetings.map(({ status }) => status), "statuses"),
    actorTypes: facet(TYPES, typesIn, "actorTypes"),
  };
}

/**
 * The filter with a value shown or hidden. Where everything is shown the filter doesn't speak of it, so that what a
 * later file adds is shown too.
 */
export function toggled<Key extends keyof Facets>(by: Filter, key: Key, facets: Facets[Key], value: string): Filter {
  const shown = (facets as Facet<string>[]).filter((facet) => (facet.value === value ? !facet.shown : facet.shown));
  if (shown.length === facets.length) return without(by, key);
  return { ...by, [key]: shown.map((facet) => facet.value) };
}

/** How many things a reader has narrowed down. */
export function narrowed({ kinds, statuses, actorTypes, from, to }: Filter): number {
  return [kinds, statuses, actorTypes, from ?? to].filter((value) => value !== undefined).length;
}

function without(by: Filter, key: keyof Filter): Filter {
  const { [key]: _, ...rest } = by;
  return rest;
}

function kindsIn({ meetings, stances }: ActorGraphFile): TieKind[] {
  return [...meetings.map(kindOfMeeting), ...stances.map(kindOfStance)];
}

function typesIn({ actors, issues }: ActorGraphFile): (ActorType | "issue")[] {
  return [...actors.map(({ type }) => type), ...issues.map(() => "issue" as const)];
}

function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
