/**
 * Whose surname is it?
 * ====================
 *
 * Articles call most people by their surname, and many people share one. So nothing is merged on a surname alone: "Rubio" is
 * "Marco Rubio" of another file only if no other person of that surname is in any of the files, and if both stand with some
 * third person, named in full, in their documents. The same makes two that are only known as "Rubio" one.
 */
import { type FiledActor, isVague } from "./filed.ts";
import { type Group, gather } from "./groups.ts";
import { surnameOf } from "./person-name.ts";

/** The groups, with those known by surname only joined to whom they are. */
export function joinSurnames(
  groups: readonly Group<FiledActor>[],
  fits: (groups: readonly Group<FiledActor>[]) => boolean,
): Group<FiledActor>[] {
  const vague = groups.filter(isVagueGroup);
  const full = groups.filter((group) => !isVagueGroup(group));
  const askers = counted(vague.flatMap(surnames));
  const owners = counted(full.flatMap(surnames));
  const companions = companionsAmong(full);
  // Whoever is the only one of a surname has nobody to join.
  const isShared = (surname: string) => {
    const [asking, owning] = [askers.get(surname) ?? 0, owners.get(surname) ?? 0];
    return asking > 0 && owning <= 1 && asking + owning > 1;
  };
  const keys = (group: Group<FiledActor>) => {
    const shared = surnames(group).filter(isShared);
    if (shared.length === 0) return [];
    const numbers = companions(group);
    return shared.flatMap((surname) => numbers.map((companion) => `${surname} ${companion}`));
  };
  return gather([...full, ...vague], keys, fits).map((set) => set.flat());
}

function counted(surnames: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const surname of surnames) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  return counts;
}

function isVagueGroup(group: Group<FiledActor>): boolean {
  return group.every(({ record }) => isVague(record));
}

/** The surnames in a person's names and aliases, each once. */
function surnames(group: Group<FiledActor>): string[] {
  const persons = group.map(({ record }) => record).filter(({ type }) => type === "person");
  const found = persons.flatMap(({ name, aliases, country }) =>
    [name, ...aliases].flatMap((one) => surnameOf(one, country) ?? []),
  );
  return [...new Set(found)];
}

/** Who, of persons named in full, stands in the documents of a group: their numbers. */
function companionsAmong(full: readonly Group<FiledActor>[]): (group: Group<FiledActor>) => number[] {
  const inDocument = new Map<string, Set<number>>();
  for (const [number, group] of full.entries()) {
    if (group.some(({ record }) => record.type !== "person")) continue;
    for (const document of group.flatMap(({ documents }) => [...documents])) {
      inDocument.set(document, (inDocument.get(document) ?? new Set()).add(number));
    }
  }
  return (group) => {
    const numbers = group.flatMap(({ documents }) => [...documents].flatMap((one) => [...(inDocument.get(one) ?? [])]));
    return [...new Set(numbers)].filter((number) => full[number] !== group);
  };
}
