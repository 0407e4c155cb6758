/**
 * Names
 * =====
 *
 * Short forms of names for a place where room is scarce: in a node, beside it, in a list.
 */
import type { ActorGraph, Node } from "../graph/actor-graph.ts";
import { familyName, isFamilyFirst } from "../graph/family-name.ts";
import type { Actor } from "../graph/schema.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const SMALL_WORDS = new Set(["of", "the", "for", "and", "on", "in", "to", "de", "la", "du", "des", "für", "der"]);

const words = (name: string) => name.split(/[\s_]+/).filter((word) => word !== "");

/**
 * One or two letters for inside a node: of the first and the family name, in the order in which they stand. What stands in
 * brackets doesn't count.
 *
 * @example
 *
 * ```ts
 * initials("Volodymyr Zelenskyy"); // "VZ"
 * initials("Kim Jong Un", "PRK"); // "KJ"
 * initials("foreign minister (Germany)"); // "FM"
 * ```
 */
export function initials(name: string, country?: string): string {
  const letters = capitals(name);
  const second = isFamilyFirst(country) ? letters[1] : letters.at(-1);
  return letters.length < 2 ? letters.join("") : `${letters[0]}${second}`;
}

const capitals = (name: string) =>
  words(name.replace(/\(.*\)/, ""))
    .filter((word) => !SUFFIX.test(word) && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? "");

/**
 * The acronym under which something is known, or its first letters.
 *
 * @example
 *
 * ```ts
 * acronym({ name: "European Union", aliases: ["EU"] }); // "EU"
 * acronym({ name: "International Monetary Fund", aliases: [] }); // "IMF"
 * ```
 */
export function acronym({ name, aliases }: Pick<Actor, "name" | "aliases">): string {
  const known = [name, ...aliases]
    .map((text) => text.replaceAll(".", ""))
    .find((text) => /^\p{Lu}[\p{Lu}\p{N}&-]{1,5}$/u.test(text));
  return known ?? capitals(name).slice(0, 4).join("");
}

/** The letters that stand inside a node. Governments and groups show a picture instead, issues their whole name. */
export function mark(node: Node): string {
  if (node.kind === "issue") return node.issue.name;
  const { actor } = node;
  if (actor.type === "government" || actor.type === "group") return "";
  if (actor.type === "person") return initials(actor.name, actor.country);
  return actor.type === "role" ? initials(actor.name) : acronym(actor);
}

/** A name as long as it must be to tell it from the others in the graph: persons by surname, long countries by acronym. */
function shortName(actor: Actor): string {
  if (actor.type === "person") return familyName(actor.name, actor.country);
  if (actor.type !== "country" || actor.name.length <= 13) return actor.name;
  return actor.aliases.find((alias) => /^\p{Lu}{2,3}$/u.test(alias)) ?? actor.name;
}

/**
 * The label of every node: short where no other node has the same short name, else in full.
 *
 * @example
 *
 * ```ts
 * labels(graph).get("Q567"); // "Merkel"
 * ```
 */
export function labels(graph: ActorGraph): Map<string, string> {
  const short = new Map<string, string>();
  const uses = new Map<string, number>();
  graph.forEachNode((id, node) => {
    const name = node.kind === "issue" ? node.issue.name : shortName(node.actor);
    short.set(id, name);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  });
  graph.forEachNode((id, node) => {
    if (node.kind === "actor" && (uses.get(short.get(id) ?? "") ?? 0) > 1) short.set(id, node.actor.name);
  });
  return short;
}
