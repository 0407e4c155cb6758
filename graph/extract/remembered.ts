/** How many are remembered: as many sentences as a text goes back to at once. */
const KEPT = 64;

/** Things that are made when they are asked for, of which the last ones are kept: parses of a long text would fill the memory. */
export class Remembered<Thing> {
  readonly #make: (at: number) => Thing;
  readonly #kept = new Map<number, Thing>();

  constructor(make: (at: number) => Thing) {
    this.#make = make;
  }

  get(at: number): Thing {
    const thing = this.#kept.get(at) ?? this.#make(at);
    // Put last again: the first in the map is the one that nobody has asked for the longest.
    this.#kept.delete(at);
    this.#kept.set(at, thing);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as number);
    return thing;
  }
}
