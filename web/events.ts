import type { Choice } from "./choice.ts";

/** The event that tells of a choice: `actor-select` with the actor's id, `tie-select` with the tie's key … */
export function selectEvent(choice: Choice): CustomEvent<{ id: string }> {
  const [kind, id] = Object.entries(choice)[0] as [string, string];
  return new CustomEvent(`${kind}-select`, { bubbles: true, composed: true, detail: { id } });
}
