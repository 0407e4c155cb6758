/**
 * Event data, as much as is wanted
 * ================================
 *
 * Rows as GDELT and ICEWS have them, made up from a few actors, codes and days, the same at every run. As in the real data, contacts come
 * twice, many rows have no second actor, and days come in order.
 */
import { CAMEO_CODES } from "../../graph/codes/cameo.ts";
import { COUNTRIES } from "../../graph/codes/countries.ts";

/** How many rows a day has. */
const A_DAY = 2500;

const DAY = 86_400_000;

/** So many rows come at a time, as a disk gives them. */
const A_PIECE = 200;

type Row = (number: number, day: string) => string;

const ROLES = ["", "GOV", "MIL", "COP", "OPP"];

/** Made-up persons and roles stand beside the countries. */
const NAMES = COUNTRIES.flatMap(({ name, iso3 }) => [
  { name, country: name },
  { name: `Police (${name})`, country: name },
  { name: `${iso3.charAt(0)}${iso3.slice(1).toLowerCase()}a ${name.split(" ")[0]}ev`, country: name },
]);

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[(Math.imul(number ^ (number >>> 13), 0x9e3779b1) >>> 0) % items.length] as Item;
}

const gdeltRow: Row = (number, day) => {
  const cells = Array.from({ length: 61 }, () => "");
  const date = day.replaceAll("-", "");
  const article = number >>> 2;
  const [one, other] = [pick(COUNTRIES, article), pick(COUNTRIES, article + 7)];
  const [source, target] = number % 2 === 0 ? [one, other] : [other, one];
  const code = pick(CAMEO_CODES, article >>> 1).code;
  cells[0] = String(700_000_000 + number);
  cells[1] = date;
  cells.fill(date.slice(0, 6), 2, 5);
  for (const [at, country] of [
    [5, source],
    [15, target],
  ] as const) {
    if (at === 15 && number % 4 === 3) continue;
    cells[at] = `${country.iso3}${pick(ROLES, article)}`;
    cells[at + 1] = country.name.toUpperCase();
    cells[at + 2] = country.iso3;
  }
  cells.splice(25, 10, "1", code, code.slice(0, 3), code.slice(0, 2), "1", "2.8", "18", "3", "18", "-2.56410256410256");
  for (const at of [35, 43, 51])
    cells.splice(at, 8, "4", `${one.capital ?? one.name}, ${one.name}`, one.iso2, "", "", "38.4623", "-92.302", "7");
  cells[59] = `${date}120000`;
  cells[60] = `https://www.example.org/story/${article}/what-they-said-to-each-other-at-the-meeting`;
  return cells.join("\t");
};

const icewsRow: Row = (number, day) => {
  const story = number >>> 2;
  const [one, other] = [pick(NAMES, story), pick(NAMES, story + 7)];
  const [source, target] = number % 2 === 0 ? [one, other] : [other, one];
  const { code, label, goldstein } = pick(CAMEO_CODES, story >>> 1);
  return [
    30_000_000 + number,
    day,
    source.name,
    "Executive,Government",
    source.country,
    label,
    code,
    goldstein,
    target.name,
    "NA",
    target.country,
    story,
    (number % 6) + 1,
    "Example News Agency",
    "NA",
    "NA",
    "NA",
    one.country,
    "21.0245",
    "105.841",
  ].join("\t");
};

const ROWS = { gdelt: gdeltRow, icews: icewsRow } as const;

/** As much text as holds that many rows, in pieces. ICEWS has a header. */
export function* eventText(format: keyof typeof ROWS, rows: number): Generator<string> {
  const header = ["Event ID", "Event Date", ...Array.from({ length: 18 }, (_, column) => `Column ${column}`)];
  let lines = format === "icews" ? [header.join("\t")] : [];
  for (let number = 0; number < rows; number++) {
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(number / A_DAY) * DAY).toISOString().slice(0, 10);
    lines.push(ROWS[format](number, day));
    if (lines.length < A_PIECE) continue;
    yield [...lines, ""].join("\n");
    lines = [];
  }
  yield [...lines, ""].join("\n");
}
