/**
 * ICEWS
 * =====
 *
 * The rows of ICEWS Coded Event Data as the Dataverse has them: 20 columns, tab-separated, with a header; NA where nothing is known. The
 * date is that of the story.
 */
import { cameo } from "../../codes/cameo.ts";
import type { Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { saidBy } from "./cameo-says.ts";
import { TabSeparated } from "./cells.ts";
import { dayOf } from "./day.ts";
import { intensityOf } from "./intensity.ts";
import { actorOfName } from "./named-actor.ts";
import type { Party } from "./party.ts";
import { PartyCache } from "./party-cache.ts";
import { placeOf } from "./place.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { columnsExpected, faultOf, NO_CODE, NO_DATE, STATEMENT } from "./reasons.ts";
import { baseName, documentOf, type TextFile } from "./text-file.ts";
import { EventWindow } from "./window.ts";

const COLUMNS = 20;

/** The records of ICEWS files. */
export async function* importIcews(files: readonly TextFile[], tally: Tally): AsyncGenerator<RecordLine> {
  const window = new EventWindow();
  const parties = new PartyCache();
  for (const file of files) {
    const document = documentOf(baseName(file.name), "ICEWS Coded Event Data", {
      publisher: "Harvard Dataverse",
      url: "https://doi.org/10.7910/DVN/28075",
    });
    yield { document };
    yield* readRows(file, icewsRow(document, parties), window, tally);
  }
  yield* window.finish();
}

function icewsRow(dataset: Document, parties: PartyCache): ReadRow {
  const cells = new TabSeparated();
  const known = (column: number) => knownOf(cells.at(column));
  return (row, number) => {
    cells.read(row.includes('"') ? unquoted(row) : row);
    if (number === 1 && /^event id$/i.test(cells.at(0))) return undefined;
    if (cells.length !== COLUMNS) return columnsExpected(String(COLUMNS), cells.length);
    const date = dayOf(cells.at(1));
    if (date === undefined) return NO_DATE;
    const source = partyOf(known(2), known(4), parties);
    const target = partyOf(known(8), known(10), parties);
    const fault = faultOf(source, target);
    if (fault !== undefined || !source || !target) return fault;
    const code = cells.at(6);
    const coded = cameo(code);
    if (coded === undefined) return NO_CODE;
    const says = saidBy(coded);
    if (says === undefined) return STATEMENT;
    return {
      source,
      target,
      date,
      dateBasis: "published",
      says,
      cameo: code,
      goldstein: intensityOf(cells.at(7)),
      place: placeOf([known(14), known(16), known(17)]),
      evidence: [{ document: dataset.id, row: `event ${cells.at(0)}` }],
    };
  };
}

function partyOf(name: string, country: string, parties: PartyCache): Party | undefined {
  return name === "" ? undefined : parties.get(name, country, (name, country) => [actorOfName(name, country)]);
}

function knownOf(cell: string): string {
  return cell === "NA" ? "" : cell.trim();
}

/** Some years have quotes around cells that hold commas. */
function unquoted(row: string): string {
  return row
    .split("\t")
    .map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .join("\t");
}
