/** Two actors, or two contacts, that may be one: too alike to leave them unmentioned, too little alike to merge them. */
export interface Doubt {
  kind: "actor" | "meeting";
  /** Their ids, in the order of the alphabet. */
  a: string;
  b: string;
  /** What speaks for it. */
  why: string;
}

/** What a person says of two that may be one. */
export interface Decision extends Pick<Doubt, "kind" | "a" | "b"> {
  same: boolean;
}

/** What tells one doubt from another. */
export function keyOf({ kind, a, b }: Pick<Doubt, "kind" | "a" | "b">): string {
  return `${kind} ${[a, b].toSorted().join(" ")}`;
}
