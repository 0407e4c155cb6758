/** Something in the input can't be used: which, where in it, and what to do next. Ends a command with exit code 1. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(source: string, message: string, options?: ErrorOptions) {
    super(`${source}: ${message}`, options);
  }
}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().replace(/\s*\n\s*/g, "; ");
}
