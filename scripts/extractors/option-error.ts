/** Options that don't fit together. Ends a command with exit code 2. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}
