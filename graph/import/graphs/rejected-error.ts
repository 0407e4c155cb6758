/** An element that can't become a record; the message says why, in words that many elements can share. */
export class RejectedError extends Error {
  override readonly name = "RejectedError";
}
