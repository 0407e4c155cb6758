/**
 * Phoenix
 * =======
 *
 * The daily Phoenix data (26 or 27 columns, tab-separated, without a header) and the historical ones of the Cline Center (25 columns,
 * comma-separated, with a header). Actors are CAMEO codes and have no names. The date is that of the story.
 */
import { cameo } from "../../codes/cameo.ts";
import { cameoRole, isoOfCameo } from "../../codes/cameo-roles.ts";
import { countryByCode } from "../../codes/countries.ts";
import type { Actor, Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { articleAt } from "./article.ts";
import { saidBy } from "./cameo-says.ts";
import { type Cells, CommaSeparated, TabSeparated } from "./cells.ts";
import { dayOf } from "./day.ts";
import type { CodedEvent } from "./event.ts";
import { actorOfCode } from "./gdelt-actor.ts";
import { intensityOf } from "./intensity.ts";
import type { Party } from "./party.ts";
import { PartyCache } from "./party-cache.ts";
import { placeOf } from "./place.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { columnsExpected, faultOf, NO_CODE, NO_DATE, STATEMENT } from "./reasons.ts";
import { baseName, documentOf, type TextFile } from "./text-file.ts";
import { EventWindow } from "./window.ts";

/** Where the columns stand. */
interface Layout {
  cells: () => { read(line: string): Cells };
  columns: readonly number[];
  header: boolean;
  date: number;
  /** The code, and beside it the country and the rest. */
  source: number;
  target: number;
  code: number;
  goldstein: number;
  place: readonly number[];
  urls: number;
}

const DAILY: Layout = {
  cells: () => new TabSeparated(),
  columns: [26, 27],
  header: false,
  date: 1,
  source: 5,
  target: 9,
  code: 13,
  goldstein: 16,
  place: [20, 21],
  urls: 24,
};

const HISTORICAL: Layout = {
  cells: () => new CommaSeparated(),
  columns: [25],
  header: true,
  date: 1,
  source: 5,
  target: 9,
  code: 13,
  goldstein: 16,
  place: [20, 21, 22],
  urls: -1,
};

/** The records of Phoenix files. */
export async function* importPhoenix(files: readonly TextFile[], tally: Tally): AsyncGenerator<RecordLine> {
  const window = new EventWindow();
  const parties = new PartyCache();
  for (const file of files) {
    const document = documentOf(baseName(file.name), "Phoenix events");
    yield { document };
    const layout = /^"?eid"?,/.test(file.head) ? HISTORICAL : DAILY;
    yield* readRows(file, phoenixRow(document, layout, parties), window, tally);
  }
  yield* window.finish();
}

function phoenixRow(dataset: Document, layout: Layout, parties: PartyCache): ReadRow {
  const reader = layout.cells();
  return (row, number) => {
    if (number === 1 && layout.header) return undefined;
    const cells = reader.read(row);
    if (!layout.columns.includes(cells.length)) return columnsExpected(layout.columns.join(" or "), cells.length);
    const date = layout === HISTORICAL ? americanDay(cells.at(layout.date)) : dayOf(cells.at(layout.date));
    if (date === undefined) return NO_DATE;
    const source = partyAt(cells, layout.source, parties);
    const target = partyAt(cells, layout.target, parties);
    const fault = faultOf(source, target);
    if (fault !== undefined || !source || !target) return fault;
    const code = cameo(cells.at(layout.code));
    if (code === undefined) return NO_CODE;
    const says = saidBy(code);
    if (says === undefined) return STATEMENT;
    return {
      source,
      target,
      date,
      dateBasis: "published",
      says,
      cameo: cells.at(layout.code),
      goldstein: intensityOf(cells.at(layout.goldstein)),
      place: placeOf(layout.place.map((column) => cells.at(column))),
      ...reports(cells, layout, date, dataset),
    };
  };
}

/** The historical data write the day as 5/18/1995, too. */
function americanDay(text: string): string | undefined {
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return dayOf(year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function partyAt(cells: Cells, at: number, parties: PartyCache): Party | undefined {
  const code = cells.at(at);
  return code === "" || code === "---" ? undefined : parties.get(code, "", (code) => [actorOf(code, cells.at(at + 1))]);
}

/** By the code alone: "USAGOV" is the government of the United States. */
function actorOf(code: string, root: string): Actor {
  const country = countryByCode(isoOfCameo(root));
  const name = (country?.name ?? cameoRole(code.slice(0, 3)) ?? code).toUpperCase();
  const actor = actorOfCode({ code, name, country: country ? root : "" });
  return { ...actor, aliases: [code] };
}

/** Each address is a report. */
function reports(
  cells: Cells,
  { urls }: Layout,
  date: string,
  dataset: Document,
): Pick<CodedEvent, "evidence" | "documents"> {
  const row = `event ${cells.at(0)}`;
  const documents = cells
    .at(urls)
    .split(";")
    .flatMap((url) => articleAt(url.trim(), date) ?? []);
  return {
    documents,
    evidence: (documents.length > 0 ? documents : [dataset]).map(({ id }) => ({ document: id, row })),
  };
}
