/** The graph that the page opens with, beside it. */
export const SAMPLE = "sample.graph.json";

/**
 * The address of the graph file to show: that after `?src=`, else that of the sample.
 *
 * @example
 *
 * ```ts
 * graphAddress("?src=talks.graph.json"); // "talks.graph.json"
 * graphAddress(""); // "sample.graph.json"
 * ```
 */
export function graphAddress(query: string): string {
  return new URLSearchParams(query).get("src")?.trim() || SAMPLE;
}
