/**
 * A place in one text, from the smallest part to the largest; what is empty, or says again what stands before it, is left out. Undefined where
 * nothing is left.
 *
 * @example
 *
 * ```ts
 * placeOf(["Hanoi", "Thanh Pho Ha Noi", "Vietnam"]); // "Hanoi, Thanh Pho Ha Noi, Vietnam"
 * placeOf(["Singapore", "", "Singapore"]); // "Singapore"
 * ```
 */
export function placeOf(parts: readonly string[]): string | undefined {
  let place = "";
  for (const [index, part] of parts.entries()) {
    if (part === "" || parts.indexOf(part) < index) continue;
    place = place === "" ? part : `${place}, ${part}`;
  }
  return place || undefined;
}
