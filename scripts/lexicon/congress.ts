/**
 * Congress
 * ========
 *
 * Members of the United States Congress in the middle of 2026, with party and state.
 */
import type { Person } from "./person.ts";
import { readTsv } from "./tables.ts";

/** The members, by the name newspapers use. */
export function congress(folder: string): Person[] {
  return readTsv(folder, "us_congress_executive.tsv")
    .filter((row) => row("source") === "legislator")
    .map((row) => {
      const name = row("wikipedia").replace(/ \(.*\)$/, "") || row("name");
      const full = [row("first"), row("last")].join(" ");
      const title = row("office") === "sen" ? "senator" : "representative";
      return {
        name,
        surname: row("last"),
        wikidata: row("wikidata"),
        aliases: [full, row("name")].filter((alias, index, all) => alias !== name && all.indexOf(alias) === index),
        party: row("party"),
        state: row("state"),
        terms: [{ flag: "" as const, of: "USA", title, from: row("start"), to: row("end") }],
      };
    });
}

/** Wikidata ids of presidents and vice-presidents since 2001, by the name newspapers use. */
export function executiveIds(folder: string): [name: string, wikidata: string][] {
  return readTsv(folder, "us_congress_executive.tsv")
    .filter((row) => row("source") === "executive" && row("wikidata"))
    .map((row) => [row("wikipedia"), row("wikidata")]);
}
