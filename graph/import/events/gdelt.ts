/**
 * GDELT
 * =====
 *
 * Events of GDELT 1.0 (57 columns, or 58 with the article's address) and 2.0 (61), and the mentions of 2.0: tab-separated, without a
 * header. A row has the article that it was first read in; with mentions come all others.
 *
 * The date is often worked out from "last year" and the like, to the very day; where it isn't, it is the day of the report.
 */
import { cameo } from "../../codes/cameo.ts";
import type { Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { articleAt } from "./article.ts";
import { saidBy } from "./cameo-says.ts";
import { type Cells, TabSeparated } from "./cells.ts";
import { dayOf } from "./day.ts";
import type { CodedEvent } from "./event.ts";
import { actorOfCode } from "./gdelt-actor.ts";
import { type Mentioned, Mentions } from "./gdelt-mentions.ts";
import { intensityOf } from "./intensity.ts";
import type { Party } from "./party.ts";
import { PartyCache } from "./party-cache.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { columnsExpected, faultOf, NO_CODE, NO_DATE, STATEMENT } from "./reasons.ts";
import { baseName, documentOf, type TextFile } from "./text-file.ts";
import { EventWindow } from "./window.ts";

/** Where the columns stand that differ between versions, by the number of columns. */
const LAYOUTS: Readonly<Record<number, { place: number; added: number; url: number }>> = {
  57: { place: 50, added: 56, url: 57 },
  58: { place: 50, added: 56, url: 57 },
  61: { place: 52, added: 59, url: 60 },
};

const FIRST_ACTOR = 5;
const SECOND_ACTOR = 15;

/** The records of GDELT files, events and mentions together. Mentions of events that aren't in these files are rejected. */
export async function* importGdelt(files: readonly TextFile[], tally: Tally): AsyncGenerator<RecordLine> {
  const mentions = new Mentions();
  for (const file of files.filter(isGdeltMentions)) await mentions.read(file, tally);
  const window = new EventWindow();
  const parties = new PartyCache();
  for (const file of files.filter((file) => !isGdeltMentions(file))) {
    const document = documentOf(baseName(file.name), "GDELT events", GDELT);
    yield { document };
    yield* readRows(file, gdeltRow(document, mentions, parties), window, tally);
  }
  yield* window.finish();
  mentions.rejectRest(tally);
}

const GDELT = { publisher: "GDELT Project", url: "https://www.gdeltproject.org/" };

/** Whether a file holds mentions of events, and no events: it says nothing without theirs. */
export function isGdeltMentions({ head }: Pick<TextFile, "head">): boolean {
  return Mentions.isHead(head);
}

function gdeltRow(dataset: Document, mentions: Mentions, parties: PartyCache): ReadRow {
  const cells = new TabSeparated();
  return (row, number) => {
    cells.read(row);
    const layout = LAYOUTS[cells.length];
    if (layout === undefined) return columnsExpected("57, 58 or 61", cells.length);
    if (number === 1 && /^globaleventid$/i.test(cells.at(0))) return undefined;
    const date = dayOf(cells.at(1));
    if (date === undefined) return NO_DATE;
    const source = partyAt(cells, FIRST_ACTOR, parties);
    const target = partyAt(cells, SECOND_ACTOR, parties);
    const fault = faultOf(source, target);
    if (fault !== undefined || !source || !target) return fault;
    const code = cells.at(26);
    const known = cameo(code);
    if (known === undefined) return NO_CODE;
    const says = saidBy(known);
    if (says === undefined) return STATEMENT;
    const added = dayOf(cells.at(layout.added));
    const event = cells.at(0);
    const article = articleAt(cells.at(layout.url), added);
    const mentioned = mentions.take(event);
    return {
      source,
      target,
      date,
      dateBasis: date === added ? "published" : "resolved",
      says,
      cameo: code,
      goldstein: intensityOf(cells.at(30)),
      place: cells.at(layout.place) || undefined,
      confidence: mentioned?.confidence,
      rows: 1 + (mentioned?.rows ?? 0),
      ...reports(event, article, mentioned, dataset),
    };
  };
}

function partyAt(cells: Cells, at: number, parties: PartyCache): Party | undefined {
  const code = cells.at(at);
  const name = cells.at(at + 1);
  if (name === "" && code === "") return undefined;
  return parties.get(name, code, (name, code) => [
    actorOfCode({ code, name: name || code, country: cells.at(at + 2), knownGroup: cells.at(at + 3) }),
  ]);
}

/** The articles that report the event: that of its row, and those that mention it. */
function reports(
  event: string,
  article: Document | undefined,
  mentioned: Mentioned | undefined,
  dataset: Document,
): Pick<CodedEvent, "evidence" | "documents"> {
  const row = `GDELT event ${event}`;
  if (mentioned === undefined) {
    return { evidence: [{ document: (article ?? dataset).id, row }], documents: article && [article] };
  }
  const documents = article ? [article, ...mentioned.articles] : mentioned.articles;
  return { evidence: documents.map(({ id }) => ({ document: id, row })), documents };
}
