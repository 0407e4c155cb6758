/**
 * Trains the English model of `graph/extract/text` from Universal Dependencies treebanks, measures it and writes it:
 *
 *     npm run train -- FOLDER OUT
 *
 * FOLDER holds the treebanks (../shared/data/ud unless named); OUT takes the model (its place in `graph` unless named).
 * Takes some twenty minutes and 2 GB. See graph/extract/text/model/README.md.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Lemmatizer } from "../graph/extract/text/lemma.ts";
import { NameClassifier } from "../graph/extract/text/name-type.ts";
import { Parser } from "../graph/extract/text/parser.ts";
import { Weights } from "../graph/extract/text/weights.ts";
import { encodeDeltas, pack } from "./train/encode.ts";
import { encodeCertain, encodeLemmas } from "./train/encode-tables.ts";
import { namedSpans } from "./train/entities.ts";
import { figures } from "./train/figures.ts";
import { headlines } from "./train/headlines.ts";
import { jackknife } from "./train/retag.ts";
import { frequent, tagClasses } from "./train/tag-classes.ts";
import { trainLemmas } from "./train/train-lemmas.ts";
import { trainNames } from "./train/train-names.ts";
import { trainParser } from "./train/train-parser.ts";
import { trainTagger, unpackTagger } from "./train/train-tagger.ts";
import { NoTreebanksError, readTreebanks } from "./train/treebanks.ts";
import { allViews, views } from "./train/views.ts";
import { writeModel } from "./train/write-model.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");

function train(folder: string, out: string): void {
  const treebanks = readTreebanks(folder);
  const gold = treebanks.train.map(({ words }) => words);

  console.error("Lemmas, tags and names …");
  const { rules, capitals } = trainLemmas(gold.flat());
  const lemmatizer = new Lemmatizer(rules, capitals);
  const classes = tagClasses(gold);
  const tagger = trainTagger([...gold, ...headlines(gold, 10)], classes);
  const names = pack(trainNames(namedSpans(treebanks.train)), 100_000);

  console.error("Trees …");
  const relations = frequent(
    gold.flat().map((word) => word.relation),
    10,
  );
  const tagged = jackknife(treebanks.train, classes);
  const weights = trainParser(allViews(views(treebanks.train, tagged)), relations, lemmatizer);
  const parser = pack(weights.averaged(), 1_200_000);

  console.error("Measuring …");
  const reached = figures(treebanks, {
    classes,
    lemmatizer,
    tagger: unpackTagger(tagger, classes),
    parser: new Parser(new Weights(parser), relations, lemmatizer),
    names: new NameClassifier(new Weights(names), names.unit),
  });
  const model = {
    tags: classes,
    certain: encodeCertain(tagger.certain),
    vocabulary: encodeDeltas([...tagger.vocabulary]),
    tagger: tagger.weights,
    relations,
    parser,
    lemmas: encodeLemmas(rules),
    capitals: [...capitals].join(" "),
    names,
  };
  console.log(reached);
  writeModel(out, model, reached);
}

try {
  train(process.argv[2] ?? join(root, "../shared/data/ud"), process.argv[3] ?? join(root, "graph/extract/text/model"));
} catch (error) {
  if (!(error instanceof NoTreebanksError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
