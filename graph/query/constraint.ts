/**
 * Constraint
 * ==========
 *
 * Who is a broker between others who don't meet?
 */
import type { ContactGraph } from "./contact-graph.ts";
import { type Ranked, ranked } from "./top-actors.ts";

/**
 * Constraint of all actors who had contact, lowest first: how far an actor's contacts go to partners who are in contact among
 * themselves. Low is a broker across structural holes, who connects those that don't meet; 1 is an actor with one partner; a bit above is possible
 * (R. S. Burt, Structural Holes, 1992, ch. 2). Ties weigh by their number of contacts.
 *
 * @example
 *
 * ```ts
 * // b met a, c and d, once each, and they did not meet: 3 · (1/3)²
 * constraint(contactGraph(file))[0]; // { actor: "b", value: 0.333… }
 * ```
 */
export function constraint(graph: ContactGraph): Ranked[] {
  const shares = new Map(graph.mapNodes((actor) => [actor, sharesOf(graph, actor)]));
  return ranked(graph, (actor) => constraintOf(actor, shares), true);
}

/** How an actor's contacts are spread over its partners; the shares add up to 1. */
type Shares = ReadonlyMap<string, number>;

function sharesOf(graph: ContactGraph, actor: string): Shares {
  const counts = graph.mapEdges(actor, (_key, { contacts }, a, b) => [a === actor ? b : a, contacts.length] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counts.map(([partner, count]) => [partner, count / total]));
}

function constraintOf(actor: string, shares: ReadonlyMap<string, Shares>): number {
  const own = shares.get(actor) as Shares;
  // Of each partner: what goes to it straight, and through other partners.
  const invested = new Map(own);
  for (const [between, share] of own) {
    for (const [partner, further] of shares.get(between) as Shares) {
      const known = invested.get(partner);
      if (known !== undefined) invested.set(partner, known + share * further);
    }
  }
  return [...invested.values()].reduce((sum, part) => sum + part * part, 0);
}
