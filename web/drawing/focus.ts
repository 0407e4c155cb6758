/**
 * What stands out when something is chosen: an actor or issue with its ties and those at their other ends; ties with their ends.
 */
import type { ActorGraph } from "../../graph/actor-graph.ts";
import { isOfTies, type Selection, selectionKeys } from "../selection.ts";

/** The keys of all nodes and ties in focus; nothing where the selection isn't in the graph. */
export function focusOf(graph: ActorGraph, selection: Selection | undefined): Set<string> | undefined {
  if (!selection) return undefined;
  const ofTies = isOfTies(selection);
  const keys = selectionKeys(selection).filter((key) => (ofTies ? graph.hasEdge(key) : graph.hasNode(key)));
  if (keys.length === 0) return undefined;
  const around = (key: string) => (ofTies ? graph.extremities(key) : [...graph.edges(key), ...graph.neighbors(key)]);
  return new Set(keys.flatMap((key) => [key, ...around(key)]));
}
