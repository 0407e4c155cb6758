/**
 * Cypher
 * ======
 *
 * For Neo4j: statements that load the records (https://neo4j.com/docs/cypher-manual/current/), to be run with cypher-shell or
 * pasted into the browser. Contacts and stances are nodes, so that a summit of five is one. To run them twice does no harm.
 *
 * ```
 * (:Actor)-[:TOOK_PART {role, side, through}]->(:Contact)-[:EVIDENCE {quote, start, end}]->(:Document)
 * (:Actor)-[:HOLDS]->(:Stance)-[:TARGETS]->(:Actor | :Issue)
 * ```
 */
import { targetOf } from "../records.ts";
import type { ActorGraphFile, Evidence, Meeting, Stance } from "../schema.ts";
import { type CypherValue, cypherLiteral, fitsCypher } from "./cypher-literal.ts";
import { type Exported, oneFile } from "./exported.ts";
import { losses, replacedCharacters } from "./losses.ts";

type Row = Record<string, CypherValue>;

/** Rows in one statement. Many small ones are slow, and one large one doesn't fit into the server's memory. */
const BATCH = 500;

/**
 * The records as Cypher statements.
 *
 * @example
 *
 * ```ts
 * [...toCypher(file).files[0].chunks].join(""); // "CREATE CONSTRAINT actor_id IF NOT EXISTS …"
 * ```
 */
export function toCypher(file: ActorGraphFile): Exported {
  return oneFile("cypher", "application/x-cypher-query", cypher(file), [
    ...losses(file, ["about", "story", "spans"]),
    ...replacedCharacters(file, fitsCypher),
  ]);
}

function* cypher(file: ActorGraphFile): Generator<string> {
  for (const label of ["Document", "Actor", "Issue", "Contact", "Stance"]) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  const { documents, actors, issues, meetings, stances } = file;
  yield* statements("MERGE (n:Document {id: row.id}) SET n += row", documents);
  yield* statements(
    "MERGE (n:Actor {id: row.id}) SET n += row",
    actors.map((actor) => actorRow(actor, file)),
  );
  yield* statements(
    "MERGE (n:Issue {id: row.id}) SET n += row",
    issues.map((issue) => ({ ...issue, ...place(issue.id, file) })),
  );
  yield* statements("MERGE (n:Contact {id: row.id}) SET n += row", meetings.map(contactRow));
  yield* statements("MERGE (n:Stance {id: row.id}) SET n += row", stances.map(stanceRow));
  yield* statements(
    "MATCH (a:Actor {id: row.actor}), (b:Actor {id: row.of}) MERGE (a)-[:MEMBER_OF]->(b)",
    actors.flatMap(({ id, memberOf = [] }) => memberOf.map((of) => ({ actor: id, of }))),
  );
  yield* statements(
    "MATCH (a:Actor {id: row.actor}), (c:Contact {id: row.contact}) MERGE (a)-[r:TOOK_PART {index: row.index}]->(c) SET r += row.more",
    meetings.flatMap(participationRows),
  );
  yield* statements(
    "MATCH (c:Contact {id: row.contact}), (i:Issue {id: row.issue}) MERGE (c)-[:ABOUT]->(i)",
    meetings.flatMap(({ id, issues = [] }) => issues.map((issue) => ({ contact: id, issue }))),
  );
  yield* statements(
    "MATCH (a:Actor {id: row.actor}), (s:Stance {id: row.stance}) MERGE (a)-[:HOLDS]->(s)",
    stances.map(({ id, holder }) => ({ actor: holder, stance: id })),
  );
  yield* statements(
    "MATCH (a:Actor {id: row.actor}), (s:Stance {id: row.stance}) MERGE (a)-[:SAID]->(s)",
    stances.flatMap(({ id, speaker }) => (speaker === undefined ? [] : [{ actor: speaker, stance: id }])),
  );
  for (const [label, key] of [
    ["Actor", "actor"],
    ["Issue", "issue"],
  ] as const) {
    yield* statements(
      `MATCH (s:Stance {id: row.stance}), (t:${label} {id: row.target}) MERGE (s)-[:TARGETS]->(t)`,
      stances.filter(({ target }) => key in target).map((stance) => ({ stance: stance.id, target: targetOf(stance) })),
    );
  }
  for (const [label, records] of [
    ["Contact", meetings],
    ["Stance", stances],
  ] as const) {
    yield* statements(
      `MATCH (r:${label} {id: row.record}), (d:Document {id: row.document}) MERGE (r)-[e:EVIDENCE {index: row.index}]->(d) SET e += row.more`,
      records.flatMap(evidenceRows),
    );
  }
}

/** One statement for each batch of rows. */
function* statements(body: string, rows: readonly Row[]): Generator<string> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const list = rows.slice(from, from + BATCH).map((row) => `  ${cypherLiteral(row)}`);
    yield `UNWIND [\n${list.join(",\n")}\n] AS row\n${body};\n`;
  }
}

/** Neo4j has no nested properties: offices are JSON. */
function actorRow(actor: ActorGraphFile["actors"][number], file: ActorGraphFile): Row {
  const { memberOf, offices, ...rest } = actor;
  return { ...rest, ...(offices && { offices: JSON.stringify(offices) }), ...place(actor.id, file) };
}

function contactRow({ participants, issues, evidence, history, ...rest }: Meeting): Row {
  return rest;
}

function stanceRow({ holder, target, speaker, evidence, ...rest }: Stance): Row {
  return rest;
}

function participationRows({ id, participants }: Meeting): Row[] {
  return participants.map(({ actor, ...more }, index) => ({ actor, contact: id, index, more }));
}

/** A report of a contact's status is evidence that has a status. */
function evidenceRows(record: Meeting | Stance): Row[] {
  const reports = "history" in record ? (record.history ?? []) : [];
  const all: { evidence: Evidence; status?: string; reported?: string }[] = [
    ...record.evidence.map((evidence) => ({ evidence })),
    ...reports,
  ];
  return all.map(({ evidence, ...report }, index) => {
    const more =
      "quote" in evidence ? { quote: evidence.quote, start: evidence.start, end: evidence.end } : { row: evidence.row };
    return { record: record.id, document: evidence.document, index, more: { ...more, ...report } };
  });
}

function place(id: string, { layout = {} }: ActorGraphFile): Row {
  const at = Object.hasOwn(layout, id) ? layout[id] : undefined;
  return at ? { x: at[0], y: at[1] } : {};
}
