/**
 * A benchmark's clock
 * ===================
 */
import { dayOf } from "./day.ts";
import { EventFileError, type TextFile } from "./text-file.ts";

/** The day of a time, if it is one. */
export type Clock = (time: string) => string | undefined;

const MILLISECONDS = 86_400_000;
const HOURS = 24;

/** Of "icews14", "icews18", "ICEWS05-15" and the like: the year in which they begin. */
const BENCHMARK = /icews[-_]?(?:20)?(\d\d)(?!\d{3})/i;

/** Characters by which the times of a file have changed, if they do at all. */
const MOST_LOOKED_AT = 4_000_000;
/** Lines among which days that are no multiples of 24 would show. */
const ENOUGH_LINES = 5_000;

/**
 * How a file tells its times: as days of the calendar, or as days or hours since a day. Hours are all multiples of 24. Rows come by time, so
 * that it takes a while to see another than the first: what has been read till then is given back with the rest.
 *
 * @param since The day of time 0; by default the first of the year that the file's name tells.
 * @throws {EventFileError} Times are numbers, and it isn't known since when.
 */
export async function timed(file: TextFile, since?: string): Promise<{ clock: Clock; file: TextFile }> {
  if (dayOf(timeIn(file.head.slice(0, file.head.search(/\n|$/))) ?? "") !== undefined) return { clock: dayOf, file };
  const year = BENCHMARK.exec(file.name)?.[1];
  const start = dayOf(since ?? (year === undefined ? "" : `20${year}-01-01`));
  if (start === undefined) {
    throw new EventFileError(
      `${file.name}: its times are numbers. Tell the day of time 0, as 2014-01-01, with --since.`,
    );
  }
  const rest = iterate(file.text);
  const pieces: string[] = [];
  const seen = new SeenTimes();
  while (!seen.isEnough) {
    const { value, done } = await rest.next();
    if (done) break;
    pieces.push(value);
    seen.add(value);
  }
  const text = async function* () {
    yield* pieces;
    yield* rest;
  };
  return { clock: clockSince(Date.parse(start), seen.unit ?? 1), file: { ...file, text: text() } };
}

/** The times of a text's lines, and what unit they must be in. How the text is cut into pieces makes no difference. */
class SeenTimes {
  /** 24 for hours, 1 for days; undefined as long as all times are the same. */
  unit: number | undefined;
  #rest = "";
  #first: number | undefined;
  #lines = 0;
  #length = 0;

  /** One that is no multiple of 24 settles it; else many lines do, once two times were seen. */
  get isEnough(): boolean {
    if (this.unit === 1 || this.#length >= MOST_LOOKED_AT) return true;
    return this.unit === HOURS && this.#lines >= ENOUGH_LINES;
  }

  add(piece: string): void {
    const lines = (this.#rest + piece).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (this.isEnough) return;
      this.#lines++;
      this.#length += line.length + 1;
      const time = timeIn(line) ?? "";
      if (/^\d+$/.test(time)) this.#see(Number(time));
    }
  }

  #see(time: number): void {
    this.#first ??= time;
    if (time % HOURS !== 0) this.unit = 1;
    else if (time !== this.#first) this.unit = HOURS;
  }
}

function timeIn(line: string): string | undefined {
  return line.split("\t")[3]?.trim();
}

function clockSince(zero: number, unit: number): Clock {
  return (time) => {
    if (!/^\d{1,7}$/.test(time)) return undefined;
    return dayOf(new Date(zero + Math.floor(Number(time) / unit) * MILLISECONDS).toISOString().slice(0, 10));
  };
}

async function* iterate(text: TextFile["text"]): AsyncGenerator<string> {
  yield* text;
}
