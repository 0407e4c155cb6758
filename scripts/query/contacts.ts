/** Questions of who was in contact with whom, and when. */
import { actorGraph, type Tie } from "../../graph/actor-graph.ts";
import { busiestPairs } from "../../graph/query/busiest-pairs.ts";
import { contactsBetween, contactsOf } from "../../graph/query/contact-graph.ts";
import type { Contact } from "../../graph/query/contacts.ts";
import { ego } from "../../graph/query/ego.ts";
import { filter } from "../../graph/query/filter.ts";
import { firstContact } from "../../graph/query/first-contact.ts";
import { partners } from "../../graph/query/partners.ts";
import { silences } from "../../graph/query/silences.ts";
import { type Answer, type Asked, answer, type Question } from "./question.ts";
import { COUNTS, counted, day, many, source, told, who } from "./shown.ts";

export const CONTACTS: readonly Question[] = [
  {
    name: "partners",
    usage: "<actor>",
    summary: "with whom an actor was in contact, and how often",
    actors: [1, 1],
    ask: ({ graph, file, actors }) =>
      answer(
        partners(graph, actors[0]!).map(({ actor, contacts }) => ({ actor: who(actor, file), ...counted(contacts) })),
        { actor: ({ actor }) => actor.name, ...COUNTS },
      ),
  },
  {
    name: "contacts",
    usage: "<actor> [actor]",
    summary: "the contacts of an actor or a pair, each with its source",
    actors: [1, 2],
    ask: list,
  },
  {
    name: "called-off",
    usage: "<actor> [actor]",
    summary: "what was planned and didn't come about; the source says who called it off",
    actors: [1, 2],
    statuses: ["cancelled", "postponed", "refused", "denied"],
    ask: list,
  },
  {
    name: "first",
    usage: "<actor> <actor>",
    summary: "the first contact of a pair, and those that may be first as far as their dates say",
    actors: [2, 2],
    ask: first,
  },
  {
    name: "silences",
    usage: "<actor> [actor]",
    summary: "when an actor or a pair had no contact for --days days",
    actors: [1, 2],
    ask: silent,
  },
  {
    name: "ego",
    usage: "<actor>",
    summary: "an actor, all within --radius ties, and the contacts and stances among them",
    actors: [1, 1],
    ask: around,
  },
  {
    name: "pairs",
    usage: "",
    summary: "which two were in contact most often",
    actors: [0, 0],
    ask: ({ graph, file }) =>
      answer(
        busiestPairs(graph).map(({ actors, contacts }) => ({
          actors: actors.map((id) => who(id, file)),
          ...counted(contacts),
        })),
        { actor: ({ actors }) => actors[0]!.name, with: ({ actors }) => actors[1]!.name, ...COUNTS },
      ),
  },
];

function contactsAsked({ graph, actors: [a = "", b] }: Asked): readonly Contact[] {
  return b === undefined ? contactsOf(graph, a) : contactsBetween(graph, a, b);
}

function list(asked: Asked): Answer {
  const records = contactsAsked(asked).map((contact) => told(contact, asked.file));
  return answer(records, {
    date: ({ meeting }) => day(meeting.date),
    status: ({ meeting }) => meeting.status,
    contact: ({ sentence }) => sentence,
    source: ({ meeting }) => source(meeting),
  });
}

function first({ graph, file, actors }: Asked): Answer {
  const found = firstContact(graph, actors[0]!, actors[1]!);
  if (found === undefined) return answer([], {}, "They had no contact that counts.");
  const records = [
    { ...told(found.contact, file), isFirst: true },
    ...found.maybe.map((contact) => ({ ...told(contact, file), isFirst: false })),
  ];
  return answer(records, {
    "": ({ isFirst }) => (isFirst ? "first" : "may be first"),
    date: ({ meeting }) => day(meeting.date),
    contact: ({ sentence }) => sentence,
  });
}

function silent(asked: Asked): Answer {
  const { days, until } = asked.options;
  const found = silences(contactsAsked(asked), {
    ...(days !== undefined && { days }),
    ...(until !== undefined && { until }),
  });
  const records = found.map(({ after, before, days, maybe }) => ({
    days,
    after: told(after, asked.file),
    ...(before !== undefined && { before: told(before, asked.file) }),
    maybe: maybe.map((contact) => told(contact, asked.file)),
  }));
  return answer(records, {
    days: ({ days }) => days,
    after: ({ after }) => day(after.meeting.date),
    until: ({ before }) => (before === undefined ? "lasts" : day(before.meeting.date)),
    "may have broken it": ({ maybe }) => maybe.length,
    "last contact before": ({ after }) => after.sentence,
  });
}

function around({ file, actors, options }: Asked): Answer {
  const { forms, statuses = ["held"], undated = false, radius } = options;
  const meetings = file.meetings.filter(({ form }) => forms === undefined || forms.includes(form));
  const counting = filter({ ...file, meetings }, { ...options, undated, statuses: [...statuses] });
  // An actor whose records don't count is an ego network of its own.
  const known = new Set(counting.actors.map(({ id }) => id));
  const alone = file.actors.filter(({ id }) => id === actors[0] && !known.has(id));
  const graph = actorGraph({ ...counting, actors: [...counting.actors, ...alone] });
  const network = ego(graph, actors[0]!, radius === undefined ? {} : { radius });
  const records = network
    .mapEdges((_key, tie, from, to) => ({
      from: who(from, file),
      kind: tie.kind,
      to: who(to, file),
      ...recordsOf(tie),
    }))
    .sort((a, b) => b.records - a.records);
  return answer(
    records,
    {
      actor: ({ from }) => from.name,
      tie: ({ kind }) => kind,
      with: ({ to }) => to.name,
      records: ({ records }) => records,
      first: ({ first }) => day(first),
      last: ({ last }) => day(last),
    },
    network.size === 0
      ? "1 actor or issue, no ties."
      : `${network.order} actors and issues, ${many(network.size, "tie")}.`,
  );
}

function recordsOf({ meetings, stances }: Tie): { records: number; first?: string; last?: string } {
  const dates = [...meetings, ...stances].map(({ date }) => date).filter((date) => date !== undefined);
  const [first] = dates;
  const last = dates.at(-1);
  return {
    records: meetings.length + stances.length,
    ...(first !== undefined && last !== undefined && { first, last }),
  };
}
