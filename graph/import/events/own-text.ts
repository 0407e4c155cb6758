/**
 * A text that stands by itself. What is cut from a text is a view into it, and keeps all of it in memory for as long as it is kept: of a
 * cell that outlives its row there must be a copy.
 */
export function ofItsOwn(text: string): string {
  return `${text} `.slice(0, -1);
}
