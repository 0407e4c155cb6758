/**
 * Quadruples
 * ==========
 *
 * The benchmarks made from ICEWS (ICEWS14, ICEWS18, ICEWS05-15 …): subject, relation, object, time, tab-separated, and maybe a column
 * more that says nothing. Subjects and relations are names, or numbers that the id files translate. A time is a day, or a number of
 * days or hours since a day that only the benchmark's name tells.
 */
import { cameoOfText } from "../../codes/cameo.ts";
import type { Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { saidBy } from "./cameo-says.ts";
import { TabSeparated } from "./cells.ts";
import { actorOfName } from "./named-actor.ts";
import type { Party } from "./party.ts";
import { PartyCache } from "./party-cache.ts";
import { Names } from "./quadruple-names.ts";
import { type Clock, timed } from "./quadruple-time.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { columnsExpected, faultOf, NO_CODE, NO_DATE, STATEMENT } from "./reasons.ts";
import { baseName, documentOf, EventFileError, type TextFile } from "./text-file.ts";
import { EventWindow } from "./window.ts";

export interface QuadrupleOptions {
  /** The day of time 0, as 2014-01-01; taken from a name such as "icews14/train.txt" unless told. */
  since?: string;
}

/**
 * The records of a benchmark's files: any number of files of quadruples, and those that tell the names of the numbers in them.
 *
 * @throws {EventFileError} The quadruples are numbers, and no file tells their names; or the times are numbers, and it isn't known since when.
 */
export async function* importQuadruples(
  files: readonly TextFile[],
  tally: Tally,
  options: QuadrupleOptions = {},
): AsyncGenerator<RecordLine> {
  const names = new Names();
  for (const file of files.filter(Names.isFile)) await names.read(file, tally);
  const window = new EventWindow();
  const parties = new PartyCache();
  for (const file of files.filter((file) => !Names.isFile(file))) {
    if (/^\d+\t\d+\t\d+\t/.test(file.head) && !names.areComplete) {
      throw new EventFileError(
        `${file.name}: its actors and relations are numbers. Name the files with it that tell what they mean: entity2id.txt and relation2id.txt.`,
      );
    }
    const document = documentOf(baseName(file.name, 1), "Events of ICEWS");
    yield { document };
    const { clock, file: read } = await timed(file, options.since);
    yield* readRows(read, quadruple(document, names, clock, parties), window, tally);
  }
  yield* window.finish();
}

function quadruple(dataset: Document, names: Names, dayOf: Clock, parties: PartyCache): ReadRow {
  const cells = new TabSeparated();
  return (row, number) => {
    cells.read(row);
    if (cells.length !== 4 && cells.length !== 5) return columnsExpected("4 or 5", cells.length);
    const date = dayOf(cells.at(3));
    if (date === undefined) return NO_DATE;
    const source = partyOf(names.entity(cells.at(0)), parties);
    const target = partyOf(names.entity(cells.at(2)), parties);
    const fault = faultOf(source, target);
    if (fault !== undefined || !source || !target) return fault;
    const code = cameoOfText(names.relation(cells.at(1)));
    if (code === undefined) return NO_CODE;
    const says = saidBy(code);
    if (says === undefined) return STATEMENT;
    return {
      source,
      target,
      date,
      dateBasis: "published",
      says,
      cameo: code.code,
      goldstein: code.goldstein,
      evidence: [{ document: dataset.id, row: `line ${number}` }],
    };
  };
}

function partyOf(name: string, parties: PartyCache): Party | undefined {
  return name === "" ? undefined : parties.get(name, "", (name) => [actorOfName(name)]);
}
