import type { Lemmatizer } from "../../graph/extract/text/lemma.ts";
import type { NameClassifier } from "../../graph/extract/text/name-type.ts";
import type { Parser } from "../../graph/extract/text/parser.ts";
import type { Tagger } from "../../graph/extract/text/tagger.ts";
import type { GoldSentence } from "./conllu.ts";
import { namedSpans } from "./entities.ts";
import { type Attachment, measureLemmas, measureNames, measureParser, measureTags, percent } from "./measure.ts";
import { retag } from "./retag.ts";
import { table } from "./table.ts";
import { isNews, type Treebanks } from "./treebanks.ts";
import { views } from "./views.ts";

/** Everything that the model is made of, as reading uses it. */
export interface Parts {
  classes: readonly string[];
  tagger: Tagger;
  parser: Parser;
  lemmatizer: Lemmatizer;
  names: NameClassifier;
}

/** Relations that carry who did what to whom. */
const TELLING =
  "nsubj nsubj:pass obj iobj obl obl:agent nmod conj xcomp ccomp advcl appos acl acl:relcl parataxis compound".split(
    " ",
  );

const COLUMNS = [
  "on",
  "words",
  "class (UPOS)",
  "tag (PTB)",
  "lemma",
  "lemma of verbs and nouns",
  "UAS",
  "LAS",
  "UAS, words only",
  "LAS, words only",
  "UAS, names as units",
  "LAS, names as units",
];

/** What the model reaches, as Markdown tables. */
export function figures({ dev, test }: Treebanks, parts: Parts): string {
  const sets: [string, GoldSentence[]][] = [
    ["EWT test", test.filter(({ document }) => !document.startsWith("GUM_"))],
    ["GUM test", test.filter(({ document }) => document.startsWith("GUM_"))],
    ["GUM news (dev, test)", [...dev, ...test].filter(isNews)],
  ];
  const rows = sets.map(([name, gold]) => row(name, gold, parts));
  const tagged = test.map((sentence) => retag(sentence, parts.tagger, parts.classes));
  const units = views(test, tagged).map(({ names }) => names);
  const names = measureNames(namedSpans([...dev, ...test]), parts.names);
  return [
    ...table([COLUMNS, ...rows]),
    "",
    `Types of names in GUM dev and test (person, organization, place, other): ${percent(names.all)} % of ${names.all.n}; ${percent(names.sure)} % of the surer seven tenths.`,
    "",
    "Both tests together, names as units, head and relation right:",
    "",
    ...relationTable(measureParser(parts.parser, units)),
  ].join("\n");
}

function row(name: string, gold: GoldSentence[], { classes, tagger, parser, lemmatizer }: Parts): (string | number)[] {
  const tagged = gold.map((sentence) => retag(sentence, tagger, classes));
  const tags = measureTags(gold, tagged);
  const lemmas = measureLemmas(gold, lemmatizer);
  const seen = views(gold, tagged);
  const plain = measureParser(
    parser,
    seen.map((view) => view.plain),
  );
  const units = measureParser(
    parser,
    seen.map((view) => view.names),
  );
  const shares = [tags.pos, tags.tag, lemmas.all, lemmas.content, plain.uas, plain.las, plain.uasWords, plain.lasWords];
  return [name, tags.pos.n, ...[...shares, units.uas, units.las].map(percent)];
}

function relationTable({ relations }: Attachment): string[] {
  const rows = TELLING.map((name) => {
    const { gold, found, right } = relations.get(name) ?? { gold: 0, found: 0, right: 0 };
    return [name, gold, percent({ right, n: found }), percent({ right, n: gold })];
  });
  return table([["relation", "n", "precision", "recall"], ...rows]);
}
