import { type Article, extract } from "../../graph/extract/index.ts";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { graphOf, type Reading } from "../commands/graph-of.ts";
import { Notices } from "../extractors/notices.ts";
import { Rejections } from "../extractors/rejections.ts";
import { parseArticle, readArticle } from "../input/article.ts";
import { decode } from "../input/decode.ts";
import { InputError } from "../input/input-error.ts";
import { type Line, lines } from "../input/lines.ts";
import { openInput } from "../input/read.ts";
import { tell } from "../output/tell.ts";
import { hashOf, hashOfFiles } from "./fingerprint.ts";
import type { Articles } from "./pipeline.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";
import type { Place, Unit } from "./unit.ts";

/** The last of the bytes that print nothing. */
const SPACE = 0x20;

/** The articles of a source, each by itself, also those that stand in one file: so a new one is read, and the others aren't again. */
export async function* articleUnits(source: Articles, place: Place): AsyncGenerator<Unit> {
  const { publisher, published } = source;
  const given: Omit<Article, "text"> = {
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
  const reading: Reading = { extractor: { extract }, rejections: new Rejections(), notices: new Notices() };
  const how = { given, reading, version: place.version };
  for (const file of sourceFiles(source.articles, place)) {
    try {
      if (/\.(?:ndjson|jsonl)$/.test(file.path)) yield* unitsOfLines(file, how);
      else yield await unitOfFile(file, how);
    } catch (error) {
      // One file that can't be read takes nothing away from the others.
      if (!(error instanceof InputError)) throw error;
      place.onFault(error);
    }
  }
  tell(reading.notices.summary());
}

/** What is the same for all articles of a source. */
interface How {
  given: Omit<Article, "text">;
  reading: Reading;
  version: string;
}

async function unitOfFile({ path, name }: SourceFile, how: How): Promise<Unit> {
  const contentNow = () => hashOfFiles([path], [name]);
  const content = await contentNow();
  return { ...articleUnit({ name, content, source: path, article: () => readArticle(path) }, how), contentNow };
}

async function* unitsOfLines({ path, name }: SourceFile, how: How): AsyncGenerator<Unit> {
  for await (const line of lines(await openInput(path))) {
    if (line.bytes?.every((byte) => byte <= SPACE)) continue;
    const source = `${path}, line ${line.number}`;
    const one = { name: `${name}, line ${line.number}`, content: hashOf(line.bytes ?? ""), source };
    yield { ...articleUnit({ ...one, article: async () => articleOfLine(line, source) }, how), of: name };
  }
}

function articleOfLine({ bytes }: Line, source: string): Article {
  if (bytes === undefined)
    throw new InputError(source, "is longer than an article can be. One article a line is expected.");
  return parseArticle(decode(bytes, source), source);
}

interface Found {
  name: string;
  content: string;
  /** As messages call it. */
  source: string;
  article(): Promise<Article>;
}

/** What the pipeline says of an article counts more than what the article says of itself, as on the command line. */
function articleUnit({ name, content, source, article }: Found, { given, reading, version }: How): Unit {
  return {
    name,
    fingerprint: { content, options: JSON.stringify(["article", given]), version },
    format: "graph.json",
    async read(sink) {
      await sink.write(formatGraphFile(await graphOf({ ...(await article()), ...given }, source, reading)));
      return undefined;
    },
  };
}
