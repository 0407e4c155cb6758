import { type Article, extract, UnfinishedError } from "../../graph/extract/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import type { LoadedExtractor } from "../extractors/loaded-extractor.ts";
import { Notices } from "../extractors/notices.ts";
import { Rejections } from "../extractors/rejections.ts";
import { InputError, messageOf } from "../input/input-error.ts";

/** Who reads, and who is told what can't be kept. */
export interface Reading {
  extractor: LoadedExtractor;
  rejections: Rejections;
  notices: Notices;
}

/**
 * The graph of an article; whatever goes wrong on the way is told with the article's name.
 *
 * @param reading our own extraction unless told
 *
 * @throws {InputError} The article can't be read into a graph; what was read of it is `partOf` the error.
 */
export async function graphOf(
  article: Article,
  source: string,
  { extractor, rejections, notices }: Reading = {
    extractor: { extract },
    rejections: new Rejections(),
    notices: new Notices(),
  },
): Promise<ActorGraphFile> {
  try {
    return await extractor.extract(article, {
      onReject: rejections.add,
      onNotice: (notice) => notices.add(source, notice),
    });
  } catch (cause) {
    const isPart = cause instanceof UnfinishedError && cause.partial !== undefined;
    const what = isPart ? "was not read to its end, what was read is kept" : "can't be read into a graph";
    throw new InputError(source, `${what}: ${messageOf(cause)}`, { cause });
  }
}

/** What was read of an article before an error. */
export function partOf(error: unknown): ActorGraphFile | undefined {
  const { cause } = error as InputError;
  return cause instanceof UnfinishedError ? cause.partial : undefined;
}

/** Whether an error would meet every other article, too: a limit is reached, or a service is gone. */
export function isFinal(error: unknown): boolean {
  const { cause } = error as InputError;
  return cause instanceof UnfinishedError && cause.isFinal;
}
