/**
 * Somebody in a register
 * ======================
 *
 * All that its rows say of one person or body, and whether another row speaks of the same.
 */
import { earliest } from "../../../edtf.ts";
import { fold } from "../../../fold.ts";
import { middlesAgree } from "../../../merge/person-name.ts";
import { type Known, keyOf } from "./known.ts";
import type { Mention } from "./mention.ts";
import { nameParts } from "./name-parts.ts";

/** An office is seldom held longer than this between two meetings. */
const YEARS = 3;

export class Somebody {
  readonly mentions: Mention[] = [];
  known: Known | undefined;
  /** How often each name is used. */
  readonly names = new Map<string, number>();
  readonly #countries = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #labels = new Set<string>();
  readonly #years = new Map<string, Set<number>>();

  add(mention: Mention, known: Known | undefined): void {
    this.mentions.push(mention);
    this.known ??= known;
    this.names.set(mention.name, (this.names.get(mention.name) ?? 0) + 1);
    if (mention.country !== undefined) this.#countries.add(mention.country);
    if (mention.id !== undefined) this.#ids.add(mention.id);
    const label = labelOf(mention);
    if (label !== undefined) this.#labels.add(label);
    const office = officeKey(mention);
    if (office === undefined) return;
    const years = this.#years.get(office) ?? new Set();
    this.#years.set(office, years.add(yearOf(mention)));
  }

  /** Whether nothing speaks against a person of a like name being this one: another id, country or middle name. */
  isNamed(mention: Mention, known: Known | undefined): boolean {
    if (this.known && known) return keyOf(this.known) === keyOf(known);
    if (this.#ids.size > 0 || mention.id !== undefined) return mention.id !== undefined && this.#ids.has(mention.id);
    if (mention.country !== undefined && this.#countries.size > 0 && !this.#countries.has(mention.country))
      return false;
    const { words, middle } = nameParts(mention.name);
    return [...this.names.keys()].every((name) => {
      const other = nameParts(name);
      return other.full === undefined || other.words === words || middlesAgree(other.middle, middle);
    });
  }

  /** Whether this one is who a surname means: the sheet calls him so, or he held the same office of the same country about then. */
  isMeant(mention: Mention, known: Known | undefined): boolean {
    if (this.known && known) return keyOf(this.known) === keyOf(known);
    const label = labelOf(mention);
    if (label !== undefined) return this.#labels.has(label);
    const office = officeKey(mention);
    const year = yearOf(mention);
    return (
      office !== undefined && [...(this.#years.get(office) ?? [])].some((other) => Math.abs(other - year) <= YEARS)
    );
  }
}

/** A name that a sheet uses without office and country is the sheet's own name for somebody. */
function labelOf({ sheet, name, office, country }: Mention): string | undefined {
  return sheet === undefined || office !== undefined || country !== undefined ? undefined : `${sheet} ${fold(name)}`;
}

/** An office says who somebody is only where its country is known. */
function officeKey({ office, country, assumed }: Mention): string | undefined {
  const home = country ?? assumed;
  return office === undefined || home === undefined ? undefined : `${home} ${fold(office)}`;
}

function yearOf({ date }: Mention): number {
  return Number(earliest(date).slice(0, 4));
}
