/** Questions of how two actors are connected. */

import { commonContacts } from "../../graph/query/common-contacts.ts";
import { contactsBetween } from "../../graph/query/contact-graph.ts";
import { throughIntermediaries } from "../../graph/query/intermediaries.ts";
import { shortestPath } from "../../graph/query/shortest-path.ts";
import { strongestPath } from "../../graph/query/strongest-path.ts";
import { timeRespectingPath } from "../../graph/query/time-respecting-path.ts";
import { type Answer, type Asked, answer, type Question } from "./question.ts";
import { COUNTS, counted, day, told, type Who, who } from "./shown.ts";

export const PATHS: readonly Question[] = [
  {
    name: "path",
    usage: "<actor> <actor>",
    summary: "the shortest path from one to the other",
    actors: [2, 2],
    ask: (asked) => steps(asked, shortestPath(asked.graph, asked.actors[0]!, asked.actors[1]!)),
  },
  {
    name: "strongest-path",
    usage: "<actor> <actor>",
    summary: "the path with most contacts on it, even if longer",
    actors: [2, 2],
    ask: (asked) => steps(asked, strongestPath(asked.graph, asked.actors[0]!, asked.actors[1]!)),
  },
  {
    name: "time-path",
    usage: "<actor> <actor>",
    summary: "a path that respects time: each meets the next after having met the one before",
    actors: [2, 2],
    ask: inTime,
  },
  {
    name: "common",
    usage: "<actor> <actor> [actors...]",
    summary: "who was in contact with all of them",
    actors: [2, Number.POSITIVE_INFINITY],
    ask: common,
  },
  {
    name: "intermediaries",
    usage: "<actor>",
    summary: "with whom an actor deals only through others: by a common contact, a mediator, deputies",
    actors: [1, 1],
    ask: indirect,
  },
];

function steps({ graph, file, actors }: Asked, path: readonly string[] | undefined): Answer {
  if (path === undefined) return answer([], {}, noPath(actors.map((id) => who(id, file))));
  const ties = path.slice(1).map((to, index) => {
    const from = path[index]!;
    return { from: who(from, file), to: who(to, file), ...counted(contactsBetween(graph, from, to)) };
  });
  return answer(ties, { from: ({ from }) => from.name, to: ({ to }) => to.name, ...COUNTS });
}

function inTime({ graph, file, actors, options: { prefer = "earliest" } }: Asked): Answer {
  const [from, to] = actors as [string, string];
  const certain = timeRespectingPath(graph, from, to, { order: "certain", prefer });
  const path = certain ?? timeRespectingPath(graph, from, to, { order: "possible", prefer });
  if (path === undefined)
    return answer(
      [],
      {},
      noPath(
        actors.map((id) => who(id, file)),
        " that respects time",
      ),
    );
  const records = path.contacts.map((contact, index) => ({
    from: who(path.actors[index]!, file),
    to: who(path.actors[index + 1]!, file),
    ...told(contact, file),
    order: certain ? "certain" : "possible",
  }));
  const there =
    path.arrival === undefined
      ? ""
      : ` There ${certain ? "by" : "on"} ${day(path.arrival)}${certain ? "" : " at the earliest"}.`;
  return answer(
    records,
    { from: ({ from }) => from.name, to: ({ to }) => to.name, contact: ({ sentence }) => sentence },
    `${certain ? "The order is certain." : "The order is possible; the dates don't say for certain."}${there}`,
  );
}

function common({ graph, file, actors }: Asked): Answer {
  const [a, b, ...more] = actors as [string, string, ...string[]];
  const records = commonContacts(graph, a, b, ...more).map(({ actor, contacts }) => ({
    actor: who(actor, file),
    contacts: contacts.map((count, index) => ({ with: who(actors[index]!, file), contacts: count })),
  }));
  const counts = actors.map(
    (id, index) =>
      [`with ${who(id, file).name}`, (record: (typeof records)[number]) => record.contacts[index]!.contacts] as const,
  );
  return answer(records, { actor: ({ actor }) => actor.name, ...Object.fromEntries(counts) });
}

function indirect({ graph, file, actors }: Asked): Answer {
  const records = throughIntermediaries(graph, actors[0]!).map(({ actor, intermediaries, mediated }) => ({
    actor: who(actor, file),
    intermediaries: intermediaries.map((one) => ({ ...who(one.actor, file), contacts: one.contacts })),
    mediated: mediated.map((contact) => told(contact, file)),
  }));
  return answer(records, {
    actor: ({ actor }) => actor.name,
    intermediaries: ({ intermediaries }) => intermediaries.length,
    "contacts not direct": ({ mediated }) => mediated.length,
    through: ({ intermediaries }) => intermediaries.map(({ name }) => name).join(", "),
  });
}

function noPath(ends: readonly Who[], how = ""): string {
  return `No path${how} connects ${ends.map(({ name }) => name).join(" and ")} by the contacts that count.`;
}
