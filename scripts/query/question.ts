import type { ContactGraph } from "../../graph/query/contact-graph.ts";
import type { ContactOptions } from "../../graph/query/contacts.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

export const MEASURES = ["contacts", "partners", "betweenness", "constraint"] as const;

/** What `actor-graph query` was told. */
export interface QueryOptions extends ContactOptions {
  radius?: number;
  days?: number;
  until?: string;
  prefer?: "earliest" | "fewest";
  by?: (typeof MEASURES)[number];
  seed?: number;
}

/** What a question is asked of. */
export interface Asked {
  file: ActorGraphFile;
  /** Of the contacts that count. */
  graph: ContactGraph;
  /** Ids, as many as the question wants. */
  actors: string[];
  options: QueryOptions;
}

export interface Answer {
  /** What `--json` prints. */
  records: object[];
  columns: string[];
  /** One for each record. */
  rows: (string | number)[][];
  /** What is worth knowing beside the table. */
  note?: string;
}

export interface Question {
  name: string;
  /** Of actors, as its usage shows them: "<actor> <actor>". */
  usage: string;
  summary: string;
  /** How many actors it is about, at least and at most. */
  actors: readonly [number, number];
  ask(asked: Asked): Answer;
  /** What it would do with another set of contacts unless told. */
  statuses?: ContactOptions["statuses"];
}

/** An answer whose columns each say what they show of a record. */
export function answer<Record extends object>(
  records: Record[],
  columns: { [title: string]: (record: Record) => string | number },
  note?: string,
): Answer {
  return {
    records,
    columns: Object.keys(columns),
    rows: records.map((record) => Object.values(columns).map((show) => show(record))),
    ...(note !== undefined && { note }),
  };
}
