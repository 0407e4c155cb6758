/** Rows of event data for tests: everything that a test doesn't care about is filled in, or empty. */

import type { ActorGraphFile } from "../../../schema.ts";
import type { RecordLine } from "../../records.ts";
import { collect } from "../../records.ts";
import { Tally } from "../../rejects.ts";
import type { TextFile } from "../text-file.ts";

export function textFile(name: string, rows: readonly string[]): TextFile {
  const text = rows.map((row) => `${row}\n`).join("");
  return { name, head: text, text: [text] };
}

/** What an import of files makes of them. */
export async function imported(
  read: (files: readonly TextFile[], tally: Tally) => AsyncIterable<RecordLine>,
  files: readonly TextFile[],
): Promise<ActorGraphFile & { tally: Tally }> {
  const tally = new Tally();
  return { ...(await collect(read(files, tally))), tally };
}

function cells(count: number, filled: Readonly<Record<number, string>>): string {
  return Array.from({ length: count }, (_, index) => filled[index] ?? "").join("\t");
}

interface GdeltCells {
  id?: string;
  date?: string;
  /** Code, name and country. */
  source?: readonly [string, string, string];
  target?: readonly [string, string, string];
  code?: string;
  goldstein?: string;
  place?: string;
  added?: string;
  url?: string;
  columns?: 57 | 58 | 61;
}

/** France and Germany meet on the first of January 2018, unless told. */
export function gdelt({
  id = "1",
  date = "20180101",
  source = ["FRA", "FRANCE", "FRA"],
  target = ["DEU", "GERMANY", "DEU"],
  code = "040",
  goldstein = "1",
  place = "",
  added = "20180101120000",
  url = "https://www.example.org/talks",
  columns = 61,
}: GdeltCells = {}): string {
  const [placeAt, addedAt, urlAt] = columns === 61 ? [52, 59, 60] : [50, 56, 57];
  return cells(columns, {
    0: id,
    1: date,
    5: source[0],
    6: source[1],
    7: source[2],
    15: target[0],
    16: target[1],
    17: target[2],
    26: code,
    30: goldstein,
    [placeAt]: place,
    [addedAt]: columns === 61 ? added : added.slice(0, 8),
    ...(columns === 57 ? {} : { [urlAt]: url }),
  });
}

export function mention({
  event = "1",
  url = "https://example.net/more",
  confidence = "50",
  publisher = "example.net",
} = {}): string {
  return cells(16, {
    0: event,
    1: "20180101120000",
    2: "20180102120000",
    3: "1",
    4: publisher,
    5: url,
    11: confidence,
  });
}

export const ICEWS_HEADER =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\t" +
  "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

export function icews({
  id = "1",
  date = "2014-05-17",
  source = "Anna Novak",
  sourceCountry = "France",
  code = "040",
  intensity = "1",
  target = "Germany",
  targetCountry = "Germany",
  city = "NA",
  country = "NA",
} = {}): string {
  const na = Object.fromEntries([3, 5, 9, 11, 12, 13, 15, 16, 18, 19].map((column) => [column, "NA"]));
  return cells(20, {
    ...na,
    0: id,
    1: date,
    2: source,
    4: sourceCountry,
    6: code,
    7: intensity,
    8: target,
    10: targetCountry,
    14: city,
    17: country,
  });
}

export const POLECAT_HEADER =
  "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\t" +
  "Actor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t" +
  "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\t" +
  "Longitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

export function polecat({
  id = "20230518-1",
  date = "2023-05-18",
  type = "CONSULT",
  mode = "None",
  contexts = "diplomatic",
  actor = "Anna Novak",
  actorCountry = "France",
  actorRaw = "Novak",
  recipient = "Germany",
  recipientCountry = "Germany",
  recipientRaw = "German officials",
  published = "2023-05-18",
  more = 0,
} = {}): string {
  const row = cells(40, {
    0: id,
    1: date,
    2: type,
    3: mode,
    4: "2",
    5: "VERBAL COOPERATION",
    6: contexts,
    7: actor,
    8: actorCountry,
    13: actorRaw,
    15: recipient,
    16: recipientCountry,
    21: recipientRaw,
    34: published,
  });
  return row + "\t".repeat(more);
}

export function phoenix({
  id = "7_v0.2.0",
  date = "20140620",
  source = ["FRA", "FRA"],
  target = ["DEUGOV", "DEU"],
  code = "042",
  place = "Berlin",
  urls = "http://example.org/a;http://example.org/b",
} = {}): string {
  return cells(26, {
    0: id,
    1: date,
    2: date.slice(0, 4),
    3: date.slice(4, 6),
    4: date.slice(6, 8),
    5: source[0] ?? "",
    6: source[1] ?? "",
    9: target[0] ?? "",
    10: target[1] ?? "",
    13: code,
    14: code.slice(0, 2),
    16: "1.9",
    20: place,
    24: urls,
  });
}
