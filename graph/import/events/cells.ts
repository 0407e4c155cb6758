/** The cells of a line of a table. */
export interface Cells {
  /** How many there are. */
  readonly length: number;
  /** One of them; empty where there is none. */
  at(column: number): string;
}

/** No data set has more columns; of a line that has, the first cells can be read. */
const MOST_COLUMNS = 256;

/**
 * Lines of a tab-separated table, in which nothing is quoted, one at a time. Most cells of event data are never looked at, and making a
 * string of each would take most of the time: so one object goes from line to line, and only tells where cells begin.
 *
 * @example
 *
 * ```ts
 * const cells = new TabSeparated();
 * cells.read("1\t2018-01-01\tFrance").at(2); // "France"
 * ```
 */
export class TabSeparated implements Cells {
  length = 0;
  #line = "";
  readonly #starts = new Int32Array(MOST_COLUMNS + 1);

  /** Goes to a line. What was read before is no longer told. */
  read(line: string): this {
    this.#line = line;
    let count = 0;
    let start = 0;
    for (let tab = line.indexOf("\t"); tab >= 0; tab = line.indexOf("\t", start)) {
      if (count < MOST_COLUMNS) this.#starts[count] = start;
      count += 1;
      start = tab + 1;
    }
    if (count < MOST_COLUMNS) this.#starts[count] = start;
    this.length = count + 1;
    this.#starts[Math.min(this.length, MOST_COLUMNS)] = line.length + 1;
    return this;
  }

  at(column: number): string {
    if (column < 0 || column >= this.length || column >= MOST_COLUMNS) return "";
    return this.#line.slice(this.#starts[column], (this.#starts[column + 1] ?? 0) - 1);
  }
}

/** Lines of a comma-separated table, one at a time. */
export class CommaSeparated implements Cells {
  #cells: string[] = [];

  get length(): number {
    return this.#cells.length;
  }

  read(line: string): this {
    this.#cells = commaSeparated(line);
    return this;
  }

  at(column: number): string {
    return this.#cells[column] ?? "";
  }
}

/**
 * The cells of a line of a comma-separated table: quoted where they hold commas.
 *
 * @example
 *
 * ```ts
 * commaSeparated('1,"Lavrov, Sergey",""'); // ["1", "Lavrov, Sergey", ""]
 * ```
 */
export function commaSeparated(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    let cell = "";
    if (line[at] === '"') {
      let end = line.indexOf('"', at + 1);
      while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
      if (end < 0) end = line.length;
      cell = line.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const comma = line.indexOf(",", at);
    const end = comma < 0 ? line.length : comma;
    cells.push(cell + line.slice(at, end));
    at = end + 1;
  }
  return cells;
}
