/**
 * POLECAT
 * =======
 *
 * Rows of POLECAT, coded by PLOVER's types, modes and contexts: 40 columns, tab-separated, with a header; None where nothing is known.
 * Some files have empty columns behind.
 *
 * Names are resolved to Wikipedia, sometimes wrongly: the words of the text are kept as an alias.
 */
import type { Actor, Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { type Cells, TabSeparated } from "./cells.ts";
import { dayOf } from "./day.ts";
import { intensityOf } from "./intensity.ts";
import { actorOfName, countryOf } from "./named-actor.ts";
import { ofItsOwn } from "./own-text.ts";
import { type Party, party } from "./party.ts";
import { PartyCache } from "./party-cache.ts";
import { placeOf } from "./place.ts";
import { saidByPlover } from "./plover-says.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { columnsExpected, faultOf, NO_CODE, NO_DATE } from "./reasons.ts";
import { baseName, documentOf, type TextFile } from "./text-file.ts";
import { EventWindow } from "./window.ts";

const COLUMNS = 40;

/** The records of POLECAT files. */
export async function* importPolecat(files: readonly TextFile[], tally: Tally): AsyncGenerator<RecordLine> {
  const window = new EventWindow();
  const parties = new PartyCache();
  for (const file of files) {
    const document = documentOf(baseName(file.name), "POLECAT", {
      publisher: "Harvard Dataverse",
      url: "https://doi.org/10.7910/DVN/AJGVIT",
    });
    yield { document };
    yield* readRows(file, polecatRow(document, parties), window, tally);
  }
  yield* window.finish();
}

function polecatRow(dataset: Document, parties: PartyCache): ReadRow {
  const cells = new TabSeparated();
  const at = (column: number) => known(cells.at(column));
  return (row, number) => {
    cells.read(row);
    if (number === 1 && /^event id$/i.test(cells.at(0))) return undefined;
    if (!isRow(cells)) return columnsExpected(String(COLUMNS), cells.length);
    const date = dayOf(at(1));
    if (date === undefined) return NO_DATE;
    const source = partyOf({ name: at(7), country: at(8), raw: at(13) }, parties);
    const named = partyOf({ name: at(15), country: at(16), raw: at(21) }, parties);
    const target = named && source ? without(named, source) : named;
    const fault = faultOf(source, target);
    if (fault !== undefined || !source || !target) return fault;
    const says = saidByPlover({ type: at(2), mode: at(3), contexts: at(6) });
    if (says === undefined) return NO_CODE;
    return {
      source,
      target,
      date,
      dateBasis: date === dayOf(at(34)) ? "published" : "resolved",
      says,
      goldstein: intensityOf(at(4)),
      place: placeOf([at(24), at(26), at(27)]),
      evidence: [{ document: dataset.id, row: ofItsOwn(`event ${cells.at(0)}`) }],
    };
  };
}

/** Nothing but empty columns may stand behind the last. */
function isRow(cells: Cells): boolean {
  for (let column = COLUMNS; column < cells.length; column++) if (cells.at(column) !== "") return false;
  return cells.length >= COLUMNS;
}

interface Called {
  /** As resolved; several names are parted by semicolons. */
  name: string;
  country: string;
  /** As the text has it. */
  raw: string;
}

function partyOf({ name, country, raw }: Called, parties: PartyCache): Party | undefined {
  if (name === "" && raw === "") return undefined;
  return parties.get(name, `${country}\t${raw}`, (name, details) => {
    const [country = "", raw = ""] = details.split("\t");
    return actorsOf({ name, country, raw });
  });
}

/** Nobody faces himself: who is named on both sides stays on the first. */
function without(target: Party, source: Party): Party {
  const others = target.actors.filter(({ id }) => !source.actors.some((actor) => actor.id === id));
  if (others.length === target.actors.length) return target;
  return others.length > 0 ? party(others) : source;
}

function actorsOf({ name, country, raw }: Called): Actor[] {
  const names = several(name || raw);
  const countries = several(country);
  const raws = several(raw);
  const actors = names.map((one, index) => {
    const of = countries.length === names.length || names.length === 1 ? (countries[index] ?? "") : "";
    // "police officers" and no name: a group of people, and of where.
    const actor = name === "" ? ofNobody(one, of) : actorOfName(one, of);
    const word = raws.length === names.length ? raws[index] : undefined;
    return word === undefined || word === actor.name
      ? actor
      : { ...actor, aliases: [...new Set([...actor.aliases, word])] };
  });
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

function ofNobody(raw: string, of: string): Actor {
  const country = countryOf(of);
  if (!country || countryOf(raw)) return actorOfName(raw, of);
  return { ...actorOfName(`${raw} (${country.name})`), type: "group" };
}

function several(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "None");
}

function known(cell: string): string {
  return cell === "None" || cell === "NA" ? "" : cell.trim();
}
