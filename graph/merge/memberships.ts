import { compareText } from "../compare.ts";
import type { Actor, ActorGraphFile } from "../schema.ts";
import { optional } from "./choose.ts";
import type { Merged } from "./merge-records.ts";

/** What actors belong to, by the new ids. */
export function withMemberships(
  { records, ids }: Merged<Omit<Actor, "id" | "memberOf">>,
  files: readonly ActorGraphFile[],
): Actor[] {
  const groups = new Map<string, Set<string>>();
  for (const [index, { actors }] of files.entries()) {
    const newId = (id: string) => ids[index]?.get(id) ?? id;
    for (const { id, memberOf = [] } of actors) {
      const belongs = groups.get(newId(id)) ?? new Set();
      for (const group of memberOf) if (newId(group) !== newId(id)) belongs.add(newId(group));
      groups.set(newId(id), belongs);
    }
  }
  return records.map((actor) => {
    const belongs = [...(groups.get(actor.id) ?? [])].toSorted(compareText);
    return { ...actor, ...optional("memberOf", belongs.length > 0 ? belongs : undefined) };
  });
}
