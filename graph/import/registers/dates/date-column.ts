/**
 * Dates of a column
 * =================
 *
 * 03/04/2021 is 3 April or 4 March: the other cells of the column tell, where one of them can only be read one way. Where none can, or
 * where the column writes both, such a cell is refused rather than guessed.
 */
import { isEdtf } from "../../../edtf.ts";
import { type DateReading, type DayPart, readDate } from "./read-date.ts";

export type DayOrder = "day-first" | "month-first";

export interface DateColumnOptions {
  /** Where the cells don't tell. */
  order?: DayOrder;
  /** Of dates without one. */
  year?: number;
}

/** A date, or why there is none. */
export type Dated = { date: string; time?: string } | { reason: string };

/** As a spreadsheet's own dates come. */
const MACHINE = /^\d{4}-\d\d-\d\d|^\d{5}(?:\.\d+)?$/;

/** That so many days of a month are among the first twelve is no chance. */
const FEW = 5;

export class DateColumn {
  /** What numbers in the column's dates mean: told by its cells or the options; undefined where nothing tells, or cells contradict. */
  readonly order: DayOrder | undefined;
  /** How many cells can only be read with the day, and with the month first. */
  readonly only: Readonly<Record<DayOrder, number>>;
  /** How many cells can be read both ways. */
  readonly open: number;
  /** How many cells are dates. */
  readonly dates: number;
  /**
   * Whether a spreadsheet seems to have turned days and months round: it takes 3/4 for 4 March and leaves 13/4 as text, so that all its own
   * dates are on the first twelve days of a month, and all text ones after them.
   */
  readonly turned: boolean;
  readonly #year: number | undefined;

  constructor(cells: Iterable<string>, { order, year }: DateColumnOptions = {}) {
    const only = { "day-first": 0, "month-first": 0 };
    let open = 0;
    let dates = 0;
    const own: number[] = [];
    for (const cell of cells) {
      const reading = readDate(cell);
      if (reading) dates++;
      if (reading?.from.day !== undefined && MACHINE.test(cell.trim())) own.push(reading.from.day);
      const pairs = reading ? [reading.from, ...(reading.to === reading.from ? [] : [reading.to])] : [];
      for (const { pair } of pairs) {
        if (pair === undefined) continue;
        const [first, second] = pair;
        if (first > 12 && second <= 12) only["day-first"]++;
        else if (second > 12 && first <= 12) only["month-first"]++;
        else open++;
      }
    }
    const [days, months] = [only["day-first"] > 0, only["month-first"] > 0];
    this.only = only;
    this.open = open;
    this.dates = dates;
    this.turned = days !== months && open === 0 && own.length >= FEW && own.every((day) => day <= 12);
    this.order = order ?? (days === months ? undefined : days ? "day-first" : "month-first");
    this.#year = year;
  }

  /**
   * @example
   *
   * ```ts
   * const column = new DateColumn(["03/04/2021", "21/04/2021"]);
   * column.date("03/04/2021"); // { date: "2021-04-03" }
   * ```
   */
  date(cell: string): Dated {
    if (cell.trim() === "") return { reason: "no date" };
    const reading = readDate(cell);
    if (reading === undefined) return { reason: "what stands as its date is none" };
    return this.#settle(reading);
  }

  /** The date from one cell to another; where the second is empty, the first. */
  between(start: string, end: string): Dated {
    const from = this.date(start);
    if ("reason" in from || end.trim() === "") return from;
    const to = this.date(end);
    if ("reason" in to) return to;
    const [first = "", last = ""] = [from.date.split("/")[0], to.date.split("/").at(-1)];
    if (first === last) return { ...from, date: first };
    return isEdtf(`${first}/${last}`) ? { date: `${first}/${last}` } : { reason: "it ends before it begins" };
  }

  #settle({ from, to }: DateReading): Dated {
    const first = this.#edtf(from);
    if (typeof first !== "string") return first;
    if (from === to) return { date: first, ...(from.time !== undefined && { time: from.time }) };
    const last = this.#edtf(to);
    if (typeof last !== "string") return last;
    if (first === last) return { date: first };
    return isEdtf(`${first}/${last}`) ? { date: `${first}/${last}` } : { reason: "it ends before it begins" };
  }

  #edtf(part: DayPart): string | { reason: string } {
    const { month, day } = part.pair ? this.#ordered(part.pair) : part;
    const year = part.year ?? this.#year;
    if (part.pair && day === undefined) return { reason: this.#undecided() };
    if (year === undefined) return { reason: "its date has no year" };
    const digits = [String(year), ...[month, day].flatMap((number) => (number === undefined ? [] : twoDigits(number)))];
    const date = digits.join("-") + (part.mark ?? "");
    return isEdtf(date) ? date : { reason: "its date is not in the calendar" };
  }

  #ordered([first, second]: readonly [number, number]): Pick<DayPart, "month" | "day"> {
    // What can only be read one way is read that way, whatever the rest of the column says.
    if (first > 12) return { day: first, month: second };
    if (second > 12) return { day: second, month: first };
    if (this.order === "day-first") return { day: first, month: second };
    return this.order === "month-first" ? { day: second, month: first } : {};
  }

  #undecided(): string {
    const [days, months] = [this.only["day-first"], this.only["month-first"]];
    return days > 0 && months > 0
      ? "day or month first? The column has both. Say `order` in the mapping"
      : "day or month first? No date of the column tells. Say `order` in the mapping";
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
