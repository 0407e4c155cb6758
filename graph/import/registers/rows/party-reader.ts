/**
 * The names in a row's cells
 * ==========================
 */
import { countryByCode } from "../../../codes/countries.ts";
import type { Columns } from "../columns.ts";
import type { Party } from "../mapping.ts";
import { countryOfCell } from "../parties/country-named.ts";
import type { Mention } from "../parties/mention.ts";
import type { NamedParty } from "../parties/party.ts";
import { namedAfter } from "../parties/prose.ts";
import { readParties } from "../parties/read-parties.ts";
import type { Roster } from "../parties/roster.ts";
import { splitNames } from "../parties/split-names.ts";
import type { Row } from "../tables/row.ts";

/** Headers of columns in which persons stand among organisations. */
const INDIVIDUALS = /\b(?:individuals?|persons?|people|guests?|attendees?|participants?)\b/i;

export interface ReadParty {
  mention: Mention;
  through?: string;
}

export class PartyReader {
  readonly #columns: Columns;
  readonly #roster: Roster;

  readonly #document: string;
  /** Cells that were read before: who keeps a register stands in all its rows. */
  readonly #read = new Map<Party, Map<string, NamedParty[]>>();

  /** @param document The id of the document that the rows stand in. */
  constructor(columns: Columns, document: string, roster: Roster) {
    this.#columns = columns;
    this.#document = document;
    this.#roster = roster;
  }

  /** Those whom a row names for one part of the mapping; each is in the roster. */
  read(row: Row, party: Party, date: string): ReadParty[] {
    const named = this.#named(row, party);
    const ids = this.#columns
      .cell(row, party.id)
      .split(/[\s,;|]+/)
      .filter(Boolean);
    const titles = titlesFor(named.length, this.#columns.field(row, party.office), [party.separator ?? ";"].flat());
    return named.map((found, index) => {
      const home = this.#home(row, party, found);
      const { through, ...one } = atHome(found, home.country ?? home.assumed);
      const mention: Mention = { ...one, date, ...home, ...(one.country !== undefined && { country: one.country }) };
      if (!party.after) mention.sheet = this.#document;
      const id = ids.length === named.length ? ids[index] : undefined;
      if (id !== undefined) mention.id = id;
      if (mention.type === "person") this.#withOffice(mention, titles[index] ?? "");
      return { mention: this.#roster.add(mention), ...(through !== undefined && { through }) };
    });
  }

  #named(row: Row, party: Party): NamedParty[] {
    const { column, value, separator, after, type, order } = party;
    const cells = value !== undefined ? [value] : this.#columns.cells(row, column ?? []);
    // Of several columns for a country, the one that names it: labels change with the times.
    const ofCountry = type === "country" ? (cells.find((one) => countryOfCell(one)) ?? cells.at(-1)) : undefined;
    const cell = ofCountry ?? cells[0] ?? "";
    const before = this.#read.get(party) ?? new Map<string, NamedParty[]>();
    this.#read.set(party, before);
    const known = before.get(cell);
    if (known) return known;
    const header = column === undefined ? "" : (this.#columns.named(column) ?? "");
    const options = { ...(type && { type }), ...(order && { order }), individuals: INDIVIDUALS.test(header) };
    const separators = separator === undefined ? undefined : [separator].flat();
    const named = (after ? namedAfter(cell, after) : [cell]).flatMap((text) => readParties(text, options, separators));
    before.set(cell, named);
    return named;
  }

  #withOffice(mention: Mention, office: string): void {
    if (office !== "") mention.office ??= office;
    // A body without an office in it is a body of which somebody is a member.
    if (mention.body === undefined || mention.office !== undefined) return;
    this.#roster.add({ name: mention.body, type: "organization", aliases: [], date: mention.date });
  }

  /** The country or organisation that a column says somebody is of. For those found in running text it is only likely. */
  #home(
    row: Row,
    { of, after }: Party,
    { type, name, body }: NamedParty,
  ): Pick<Mention, "country" | "assumed" | "body"> {
    const said = this.#columns.field(row, of);
    const isNobodys = body === undefined && (type === "role" || !/\p{Lu}/u.test(name));
    if (said === "" || type === "country" || (after && type !== "person" && !isNobodys)) return {};
    const home = countryOfCell(said);
    if (!home) return type === "person" && !after ? { body: body ?? said } : {};
    return after ? { assumed: home.iso3 } : { country: home.iso3 };
  }
}

/** An office for each name: as many as there are names, or one that all hold. None, where nothing tells whose is whose. */
function titlesFor(count: number, cell: string, separators: readonly string[]): string[] {
  const lists = [cell.split("\n"), splitNames(cell, separators)];
  const each = lists.find((list) => list.length === count);
  if (each) return each;
  return lists.every((list) => list.length <= 1) ? Array.from({ length: count }, () => cell) : [];
}

/** Officials and offices that are named without their country are the row's: "senior officials", "the Prime Minister". */
function atHome(party: NamedParty, home: string | undefined): NamedParty {
  const nation = home === undefined ? undefined : countryByCode(home);
  if (nation === undefined || party.country !== undefined || party.body !== undefined) return party;
  const { name, iso3, wikidata } = nation;
  if (party.type === "role" && /^\p{Lu}/u.test(party.name)) {
    return { ...party, name: `${party.name} of ${name}`, country: iso3 };
  }
  if ((party.type !== "role" && party.type !== "group") || /\p{Lu}/u.test(party.name)) return party;
  return { name, type: "country", aliases: [], country: iso3, wikidata, through: party.name };
}
