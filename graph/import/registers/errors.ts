/** A register that can't be read as a table, or not with this mapping. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  /** The line where reading ended, if it is known. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(line === undefined ? message : `Line ${line}: ${message}`);
    this.line = line;
  }
}

/** A column mapping that says something that no mapping can say, or a column that the table doesn't have. */
export class MappingError extends Error {
  override readonly name = "MappingError";
}
