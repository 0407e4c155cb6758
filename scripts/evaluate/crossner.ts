/**
 * CrossNER politics
 * =================
 *
 * Names of persons, organisations and places in sentences of Wikipedia: right if both ends and the type agree.
 * Politicians are persons, parties organisations, countries and locations places; elections, events and the rest are
 * left out, on either side: a name that only covers one of those is not counted as wrong.
 */
import { join } from "node:path";
import type { NameSpan } from "../../graph/extract/index.ts";
import type { DataSet } from "./data-set.ts";
import { readJsonLines } from "./read.ts";

interface Row {
  id: string;
  text: string;
  entities: [number, number, string, string][];
}

const KINDS: Record<string, string> = {
  person: "person",
  politician: "person",
  organisation: "organization",
  politicalparty: "organization",
  country: "place",
  location: "place",
};

/** What extractors call their types, as the three of this data set. */
const SAID: Record<string, string> = {
  person: "person",
  organization: "organization",
  organisation: "organization",
  government: "organization",
  group: "organization",
  country: "place",
  place: "place",
  location: "place",
};

/** "3-17 person" for each name of one of the three types. */
function spansOf(names: readonly NameSpan[]): Set<string> {
  return new Set(names.flatMap(({ start, end, type }) => (SAID[type] ? [`${start}-${end} ${SAID[type]}`] : [])));
}

export const crossner: DataSet<Row> = {
  name: "crossner",
  path: ({ data }) => join(data, "crossner-politics/dev.ner.jsonl"),
  async load(folders) {
    return readJsonLines<Row>(this.path(folders));
  },
  needs: "names",
  article: ({ id, text }) => ({ id, text }),
  score(row, { names = [] }, report) {
    const gold = new Set(
      row.entities.flatMap(([start, end, type]) => (KINDS[type] ? [`${start}-${end} ${KINDS[type]}`] : [])),
    );
    const left = row.entities.filter(([, , type]) => !KINDS[type]).map(([start, end]) => `${start}-${end} `);
    const claimed = [...spansOf(names)].filter(
      (claim) => gold.has(claim) || !left.some((span) => claim.startsWith(span)),
    );
    const right = claimed.filter((claim) => gold.has(claim));
    report.f1("names", right.length, claimed.length, gold.size);
    for (const kind of ["person", "organization", "place"]) {
      const of = (claims: Iterable<string>) => [...claims].filter((claim) => claim.endsWith(` ${kind}`)).length;
      report.f1(`  ${kind}`, of(right), of(claimed), of(gold));
    }
    for (const claim of claimed) if (!gold.has(claim)) note("wrong", claim);
    for (const claim of gold) if (!claimed.includes(claim)) note("missed", claim);

    function note(kind: "wrong" | "missed", claim: string) {
      const [span = "", type = ""] = claim.split(" ");
      const [start, end] = span.split("-").map(Number);
      const name = `${row.text.slice(start, end)} (${type})`;
      report.mistake({
        measure: "crossner names",
        document: row.id,
        kind,
        gold: kind === "missed" ? name : "",
        said: kind === "wrong" ? name : "",
        sentence: row.text,
      });
    }
  },
};
