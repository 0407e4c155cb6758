/**
 * Remembers what was made of an object, for as long as the object is there. Records don't change once they are in a file,
 * and what is told of a hundred thousand of them must not be made anew whenever the mouse moves.
 *
 * @example
 *
 * ```ts
 * const size = perRecord((file: ActorGraphFile) => file.actors.length);
 * ```
 */
export function perRecord<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { result: Made }>();
  return (given) => {
    const known = made.get(given) ?? { result: make(given) };
    made.set(given, known);
    return known.result;
  };
}
