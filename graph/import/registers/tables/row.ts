/** A row as it stands in its table. */
export interface Row {
  /** Counted from 1; of an XML element the line where it begins. */
  line: number;
  /** Empty text for an empty cell. Several values in one cell stand on a line each. */
  cells: readonly string[];
}

/** Rows that haven't been told from their header yet. */
export interface Sheet {
  /** Of a workbook. */
  name?: string;
  rows: Row[];
  /** Why the rows end before the table does. */
  fault?: string;
}

/** Rows with what their columns are called. */
export interface Table extends Sheet {
  header: readonly string[];
  /** What stands above the header: titles, "File generated on …". */
  above: readonly Row[];
}

/** Whether nothing stands in a row. */
export function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === "");
}
