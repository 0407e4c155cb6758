/**
 * Articles
 * ========
 *
 * Articles read by hand: those in `articles`, and our own in the sample. Contact ties, stances and actors.
 */
import { join } from "node:path";
import * as v from "valibot";
import type { Article } from "../../graph/extract/article.ts";
import { scoreActors, scoreContacts, scoreStances } from "./article-scores.ts";
import type { DataSet, Folders } from "./data-set.ts";
import { GoldArticle } from "./gold.ts";
import { readArticles, readJson } from "./read.ts";

export interface ReadArticle {
  article: Article;
  gold: GoldArticle;
}

/** Each article with its gold; an article that nobody has read is left out. */
function pair(articles: Article[], golds: GoldArticle[]): ReadArticle[] {
  const byId = new Map(golds.map((gold) => [gold.id, gold]));
  return articles.flatMap((article) => {
    const gold = byId.get(article.id ?? "");
    return gold ? [{ article, gold }] : [];
  });
}

const scored: Pick<DataSet<ReadArticle>, "needs" | "article" | "score"> = {
  needs: "records",
  article: ({ article }) => article,
  score({ gold }, output, report) {
    scoreContacts(gold, output, report);
    scoreStances(gold, output, report);
    scoreActors(gold, output, report);
  },
};

const golds = async (path: string) => v.parse(v.array(GoldArticle), await readJson(path));

export const articles: DataSet<ReadArticle> = {
  name: "articles",
  path: ({ data }: Folders) => join(data, "articles/gold.json"),
  async load(folders) {
    return pair(
      await readJson<Article[]>(join(folders.data, "articles/articles.json")),
      await golds(this.path(folders)),
    );
  },
  ...scored,
};

export const sample: DataSet<ReadArticle> = {
  name: "sample",
  path: ({ sample }: Folders) => join(sample, "expected.json"),
  async load(folders) {
    return pair(await readArticles(folders.sample), await golds(this.path(folders)));
  },
  ...scored,
};
