/**
 * Errors of a language model
 * ==========================
 */
import type { ActorGraphFile } from "../../../schema.ts";
import type { Stretch } from "../folded-text.ts";

/** The service can't be reached, or doesn't do what it is asked to: no other article will fare better. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

/** A limit of requests, tokens or cost is reached. What was read until then is kept. */
export class LimitError extends Error {
  override readonly name = "LimitError";
}

/** The model's answer is of no use: it refuses, breaks off or is no JSON. Another part may be answered well. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

/** A part of an article that wasn't read, and why. */
export interface Unread extends Stretch {
  error: unknown;
}

/** Some parts of an article could not be read. What the others gave is kept in `partial`. */
export class UnfinishedError extends Error {
  override readonly name = "UnfinishedError";
  /** The records of the parts that were read; none if there was no such part. */
  readonly partial: ActorGraphFile | undefined;
  readonly unread: readonly Unread[];
  /** Whether the next article would fare the same: a limit is reached, or the service is gone. */
  readonly isFinal: boolean;

  constructor(unread: readonly Unread[], parts: number, partial?: ActorGraphFile) {
    // What ends everything is the reason to tell.
    const final = unread.find(({ error }) => !(error instanceof AnswerError));
    const { error } = final ?? (unread[0] as Unread);
    const reason = error instanceof Error ? error.message : String(error);
    super(parts === 1 ? reason : `${unread.length} of ${parts} parts could not be read: ${reason}`, { cause: error });
    this.unread = unread;
    this.partial = partial;
    this.isFinal = final !== undefined;
  }
}
