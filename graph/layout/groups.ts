/**
 * Who stands together
 * ===================
 *
 * A country with its people and offices, an organisation with its members: what a drawing puts side by side in one hull.
 */
import type { ActorGraph } from "../actor-graph.ts";
import type { Actor } from "../schema.ts";

/** A group of two or more; the actor that the others belong to comes first, if it is in the graph. */
export interface Group {
  /** An actor's id, or the code of a country that isn't an actor itself. */
  key: string;
  members: string[];
}

/**
 * The groups of a graph, each actor in one at most: with what it is a member of, else with its country.
 *
 * @example
 *
 * ```ts
 * groups(graph); // [{ key: "france", members: ["france", "macron"] }]
 * ```
 */
export function groups(graph: ActorGraph): Group[] {
  const actors = new Map<string, Actor>();
  const countries = new Map<string, string>();
  graph.forEachNode((id, node) => {
    if (node.kind !== "actor") return;
    actors.set(id, node.actor);
    if (node.actor.type === "country" && node.actor.country && !countries.has(node.actor.country)) {
      countries.set(node.actor.country, id);
    }
  });

  /** What an actor stands with in the end: the Kremlin's spokesman with the Kremlin, and so with Russia. */
  const headOf = (actor: Actor, passed: ReadonlySet<string> = new Set()): string => {
    if (actor.type === "country") return actor.id;
    const home = actor.memberOf?.find((id) => actors.has(id) && id !== actor.id && !passed.has(id));
    const above = home === undefined ? undefined : actors.get(home);
    if (above) return headOf(above, new Set([...passed, actor.id]));
    return actor.country ? (countries.get(actor.country) ?? actor.country) : actor.id;
  };

  const found = new Map<string, string[]>();
  for (const actor of actors.values()) {
    const key = headOf(actor);
    found.set(key, [...(found.get(key) ?? []), actor.id]);
  }
  return [...found]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]) => ({
      key,
      members: members.sort((a, b) => Number(b === key) - Number(a === key) || (a < b ? -1 : 1)),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
