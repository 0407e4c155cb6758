/**
 * The cast
 * ========
 *
 * The actors of one text, by their ids, and by what a text may call them without their names.
 */
import { countryByCode } from "../../codes/countries.ts";
import { slug } from "../../ids.ts";
import type { Actor, ActorType } from "../../schema.ts";

/** Who is who in one document. */
export class Cast {
  readonly #actors = new Map<string, Actor>();
  /** How often each is named, other than by an adjective. */
  readonly #named = new Map<string, number>();
  /** The words of all offices. */
  #offices: Set<string> | undefined;
  readonly #nameless = new Set<string>();
  readonly #introduced = new Set<string>();
  /** Who was found to hold a title: asked again and again, and true until somebody joins. */
  readonly #holders = new Map<string, string | undefined>();

  actor(id: string): Actor {
    return this.#actors.get(id) as Actor;
  }

  has(id: string): boolean {
    return this.#actors.has(id);
  }

  get actors(): Actor[] {
    return [...this.#actors.values()];
  }

  /** Takes an actor in, unless there is one of its id; gives the id. */
  add(actor: Actor): string {
    if (!this.#actors.has(actor.id)) {
      this.#actors.set(actor.id, actor);
      this.#holders.clear();
      if (actor.offices) this.#offices = undefined;
    }
    return actor.id;
  }

  /** Another name of an actor. */
  alias(id: string, name: string): void {
    const actor = this.actor(id);
    if (name !== actor.name && !actor.aliases.includes(name)) actor.aliases.push(name);
  }

  /** Counts a mention of an actor by name. */
  name(id: string): void {
    this.#named.set(id, (this.#named.get(id) ?? 0) + 1);
  }

  /** Notes that an actor is introduced by an office. */
  introduce(id: string): void {
    this.#introduced.add(id);
  }

  /** Whether an actor is named again and again, or introduced by an office, and so worth a place even without a record. */
  isNotable(id: string): boolean {
    return (this.#named.get(id) ?? 0) > 1 || this.#introduced.has(id);
  }

  /** The actor of a country's ISO 3166-1 alpha-3 code. */
  country(iso3: string): string | undefined {
    const country = countryByCode(iso3);
    if (!country) return undefined;
    return this.add({
      id: country.wikidata,
      name: country.name,
      type: "country",
      aliases: [],
      country: iso3,
      wikidata: country.wikidata,
    });
  }

  /** An actor known by a description alone: "European leaders", "Israeli prime minister". */
  described(name: string, type: ActorType, country?: string): string {
    return this.add({ id: slug(name), name, type, aliases: [], ...(country && { country }) });
  }

  /** An actor without a name: "protesters", "human rights groups". */
  nameless(name: string, type: ActorType, country?: string): string {
    const id = this.described(name, type, country);
    this.#nameless.add(id);
    return id;
  }

  /** Whether an actor has no name of its own. */
  isNameless(id: string): boolean {
    return this.#nameless.has(id);
  }

  /** Whether anybody is said to hold an office of that noun: "minister". */
  hasOffice(noun: string): boolean {
    if (!this.#offices) {
      const titles = this.actors.flatMap(({ offices = [] }) => offices.map(({ title }) => title.toLowerCase()));
      this.#offices = new Set(titles.flatMap((title) => title.split(/\W+/)));
    }
    return this.#offices.has(noun);
  }

  /** The one person who holds that title, of that country, in this document. */
  holder(title: string, country?: string): string | undefined {
    const key = `${title} ${country ?? ""}`;
    if (!this.#holders.has(key)) this.#holders.set(key, this.#findHolder(title, country));
    return this.#holders.get(key);
  }

  #findHolder(title: string, country: string | undefined): string | undefined {
    const wanted = title.toLowerCase();
    const holders = this.actors.filter(
      (actor) =>
        actor.type === "person" && actor.offices?.some((office) => office.title.toLowerCase().includes(wanted)),
    );
    const ofCountry = holders.filter((actor) => country === undefined || actor.country === country);
    // "Trump's special envoy Steve Witkoff" doesn't tell the country: then there must be no other such person.
    const likely = ofCountry.length > 0 ? ofCountry : holders.filter((actor) => actor.country === undefined);
    return likely.length === 1 ? likely[0]?.id : undefined;
  }
}
