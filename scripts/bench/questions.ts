/**
 * Questions
 * =========
 *
 * How long an answer takes, once the graph is made, in an archive of 1,000 actors and 10,000 records, and in one ten times as large.
 */
import { type ActorGraph, actorGraph } from "../../graph/actor-graph.ts";
import { agreement } from "../../graph/query/agreement.ts";
import { balance } from "../../graph/query/balance.ts";
import { betweenness } from "../../graph/query/betweenness.ts";
import { busiestPairs } from "../../graph/query/busiest-pairs.ts";
import { commonContacts } from "../../graph/query/common-contacts.ts";
import { communities } from "../../graph/query/communities.ts";
import { constraint } from "../../graph/query/constraint.ts";
import { type ContactGraph, contactGraph, contactsOf } from "../../graph/query/contact-graph.ts";
import { ego } from "../../graph/query/ego.ts";
import { filter } from "../../graph/query/filter.ts";
import { throughIntermediaries } from "../../graph/query/intermediaries.ts";
import { partners } from "../../graph/query/partners.ts";
import { type Position, positions } from "../../graph/query/positions.ts";
import { search } from "../../graph/query/search.ts";
import { shortestPath } from "../../graph/query/shortest-path.ts";
import { silences } from "../../graph/query/silences.ts";
import { strongestPath } from "../../graph/query/strongest-path.ts";
import { timeRespectingPath } from "../../graph/query/time-respecting-path.ts";
import { mostContacts } from "../../graph/query/top-actors.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { archive } from "./archive.ts";
import { row, times } from "./rows.ts";
import type { Suite, Taken } from "./suite.ts";

const SIZES = [1000, 10_000];
const WIDTHS = [40, 12, 20];

/** How often each is asked, of other actors every time; the mean is told. */
const ASKED = 20;

/** What a question is asked of, made before the clock runs. */
interface Ready {
  file: ActorGraphFile;
  graph: ContactGraph;
  ties: ActorGraph;
  positions: Position[];
}

/** @param actor some actor, the first the busiest of all */
type Ask = (ready: Ready, actor: string, other: string) => unknown;

const OF_ACTORS: Record<string, Ask> = {
  "search by name": ({ file }, actor) => search(file, actor.replace("a", "actor ")),
  "filter by month": ({ file }) => filter(file, { from: "2022-03", to: "2022-03" }),
  "calls of a month": ({ file }) => contactGraph(file, { forms: ["call"], from: "2022-03", to: "2022-03" }),
  "ego network": ({ ties }, actor) => ego(ties, actor),
  partners: ({ graph }, actor) => partners(graph, actor),
  silences: ({ graph }, actor) => silences(contactsOf(graph, actor)),
  "common contacts": ({ graph }, actor, other) => commonContacts(graph, actor, other),
  intermediaries: ({ graph }, actor) => throughIntermediaries(graph, actor),
  "shortest path": ({ graph }, actor, other) => shortestPath(graph, actor, other),
  "strongest path": ({ graph }, actor, other) => strongestPath(graph, actor, other),
  "time-respecting path, certain": ({ graph }, actor, other) => timeRespectingPath(graph, actor, other),
  "time-respecting path, possible": ({ graph }, actor, other) =>
    timeRespectingPath(graph, actor, other, { order: "possible" }),
  "agreement of an actor": ({ positions }, actor) => agreement(positions, { actor }),
};

const OF_ALL: Record<string, Ask> = {
  "make the graph of contacts": ({ file }) => contactGraph(file),
  "most contacts": ({ graph }) => mostContacts(graph),
  "busiest pairs": ({ graph }) => busiestPairs(graph),
  constraint: ({ graph }) => constraint(graph),
  communities: ({ graph }) => communities(graph),
  "positions and balance": ({ file }) => balance(positions(file)),
  "agreement of all": ({ positions }) => agreement(positions),
  betweenness: ({ graph }) => betweenness(graph),
};

/** Betweenness takes a minute in the larger archive. */
const LONG = new Set(["betweenness"]);

const asking = (ask: Ask, often: number) => async (size: number) => {
  const file = archive(size);
  const ready = { file, graph: contactGraph(file), ties: actorGraph(file), positions: positions(file) };
  const some = (at: number) => `a${Math.floor((at * size) / ASKED)}`;
  // Whatever is made on the first question only, such as the index of a search.
  if (often > 1) ask(ready, some(1), some(2));
  return () => {
    for (let at = 0; at < often; at++) ask(ready, some(at), some((at * 7 + 3) % ASKED));
  };
};

const cases = (questions: Record<string, Ask>, often: number) =>
  Object.fromEntries(Object.entries(questions).map(([name, ask]) => [name, asking(ask, often)]));

export const questions: Suite = {
  cases: { ...cases(OF_ACTORS, ASKED), ...cases(OF_ALL, 1) },
  async *report(apart, { long }) {
    yield row(["query, an archive of actors", "1,000", "10,000 (10 times)"], WIDTHS);
    for (const name of [...Object.keys(OF_ACTORS), ...Object.keys(OF_ALL)]) {
      const often = name in OF_ACTORS ? ASKED : 1;
      const taken: Taken[] = [];
      for (const size of SIZES) if (long || size < 10_000 || !LONG.has(name)) taken.push(await apart(name, size));
      const cells = taken.map(({ seconds }, at) => {
        const growth = at === 0 ? "" : ` ${times(seconds, taken[at - 1]?.seconds)}`;
        return `${((1000 * seconds) / often).toFixed(1)} ms${growth}`;
      });
      yield row([name, ...cells], WIDTHS);
    }
  },
};
