import type { Actor } from "../../schema.ts";
import { ofItsOwn } from "./own-text.ts";
import { type Party, party } from "./party.ts";

/** Beyond it all are forgotten, and made anew: memory stays bounded. */
const MOST = 100_000;

/** Parties by what rows call them: the same object for the same words, made once. */
export class PartyCache {
  #parties = new Map<string, Map<string, Party>>();
  #size = 0;

  /** @param details What else `actors` goes by. Two keys are found sooner than one that is put together anew for every row. */
  get(name: string, details: string, actors: (name: string, details: string) => readonly Actor[]): Party {
    const known = this.#parties.get(name)?.get(details);
    if (known) return known;
    if (this.#size >= MOST) {
      this.#parties = new Map();
      this.#size = 0;
    }
    const [ownName, ownDetails] = [ofItsOwn(name), ofItsOwn(details)];
    const made = party(actors(ownName, ownDetails));
    if (made.fault !== undefined) return made;
    this.#size += 1;
    const alike = this.#parties.get(ownName) ?? new Map<string, Party>();
    this.#parties.set(ownName, alike.set(ownDetails, made));
    return made;
  }
}
