/**
 * Expectations
 * ============
 *
 * The sentences and the articles with what a careful reader writes down of them, as items of one kind.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { countryByName } from "../../graph/codes/countries.ts";
import type { Article } from "../../graph/extract/article.ts";
import type { GoldArticle } from "../evaluate/gold.ts";
import { readArticles } from "../evaluate/read.ts";
import { type ContactLine, parseContact, parseStance, type StanceLine } from "./notation.ts";

type GoldActor = GoldArticle["actors"][number];

export interface Expectation {
  id: string;
  /** What the text is an example of; an article's title. */
  shows: string;
  /** A text that only looks as if it said something, or more than it does. */
  trap: boolean;
  /** Articles list all their actors, sentences only those that are neither persons nor countries. */
  whole: boolean;
  article: Article;
  actors: GoldActor[];
  contacts: ContactLine[];
  stances: StanceLine[];
  /** Debatable: neither required nor punished. */
  mayContacts: ContactLine[];
  mayStances: StanceLine[];
}

const Lines = v.optional(v.array(v.string()), []);

const Sentence = v.strictObject({
  id: v.string(),
  shows: v.string(),
  trap: v.optional(v.boolean(), false),
  published: v.string(),
  text: v.string(),
  /** A type for each name. */
  actors: v.optional(v.record(v.string(), v.string()), {}),
  contacts: Lines,
  stances: Lines,
  may_contacts: Lines,
  may_stances: Lines,
});

/** Lines with the words of the article that say so. */
const QuotedLines = v.record(v.string(), v.string());

const ExpectedOfArticle = v.strictObject({
  id: v.string(),
  /** For each name its type and the other names. */
  actors: v.record(v.string(), v.tupleWithRest([v.string()], v.string())),
  contacts: QuotedLines,
  stances: QuotedLines,
  may_contacts: Lines,
  may_stances: Lines,
});
export type ExpectedOfArticle = v.InferOutput<typeof ExpectedOfArticle>;

/** All items: first the sentences, then the articles. */
export async function loadExpectations(folder: string): Promise<Expectation[]> {
  return [...(await loadSentences(folder)), ...(await loadArticles(folder))];
}

async function loadSentences(folder: string): Promise<Expectation[]> {
  return v.parse(v.array(Sentence), await json(join(folder, "sentences.json"))).map((sentence) => {
    const { id, shows, trap, published, text, actors, ...lines } = sentence;
    const read = readLines(lines);
    const typed = namesIn(read).map((name) => actorOf(name, actors[name]));
    return { id, shows, trap, whole: false, article: { id, published, text }, actors: typed, ...read };
  });
}

export const loadExpected = async (folder: string): Promise<ExpectedOfArticle[]> =>
  v.parse(v.array(ExpectedOfArticle), await json(join(folder, "articles/expected.json")));

async function loadArticles(folder: string): Promise<Expectation[]> {
  const expected = new Map((await loadExpected(folder)).map((one) => [one.id, one]));
  return (await readArticles(join(folder, "articles"))).flatMap((article) => {
    const one = expected.get(article.id ?? "");
    if (!one) return [];
    const { id, actors, contacts, stances, ...may } = one;
    const read = readLines({ ...may, contacts: Object.keys(contacts), stances: Object.keys(stances) });
    const typed = Object.entries(actors).map(([name, [type, ...names]]) => actorOf(name, type, names));
    return [{ id, shows: article.title ?? id, trap: false, whole: true, article, actors: typed, ...read }];
  });
}

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

type Read = Pick<Expectation, "contacts" | "stances" | "mayContacts" | "mayStances">;

function readLines(lines: Record<"contacts" | "stances" | "may_contacts" | "may_stances", string[]>): Read {
  return {
    contacts: lines.contacts.map(parseContact),
    stances: lines.stances.map(parseStance),
    mayContacts: lines.may_contacts.map(parseContact),
    mayStances: lines.may_stances.map(parseStance),
  };
}

/** The actors that the lines name, each once. */
export function namesIn({ contacts, stances, mayContacts, mayStances }: Read): string[] {
  const ofStances = [...stances, ...mayStances].flatMap(({ holder, target, speaker }) => [holder, target, speaker]);
  const all = [...[...contacts, ...mayContacts].flatMap(({ sides }) => sides.flat()), ...ofStances];
  return [...new Set(all)].filter(
    (name): name is string => name !== undefined && name !== "?" && !name.startsWith("issue:"),
  );
}

function actorOf(name: string, type?: string, names: string[] = []): GoldActor {
  return { id: name, name, names, type: type ?? (countryByName(name) ? "country" : "person") };
}
