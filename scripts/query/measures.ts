/** Questions of who matters, who belongs together, and who agrees with whom. */
import { agreement } from "../../graph/query/agreement.ts";
import { balance } from "../../graph/query/balance.ts";
import { betweenness } from "../../graph/query/betweenness.ts";
import { communities } from "../../graph/query/communities.ts";
import { constraint } from "../../graph/query/constraint.ts";
import type { ContactGraph } from "../../graph/query/contact-graph.ts";
import { type Position, positions } from "../../graph/query/positions.ts";
import { mostContacts, mostPartners, type Ranked } from "../../graph/query/top-actors.ts";
import { type Answer, type Asked, answer, type MEASURES, type Question } from "./question.ts";
import { many, who } from "./shown.ts";

const RANKINGS: Record<(typeof MEASURES)[number], (graph: ContactGraph) => Ranked[]> = {
  contacts: mostContacts,
  partners: mostPartners,
  betweenness,
  constraint,
};

export const MEASURED: readonly Question[] = [
  {
    name: "top",
    usage: "",
    summary: "the actors with most contacts; --by partners, betweenness, or constraint (brokers first)",
    actors: [0, 0],
    ask: ({ graph, file, options: { by = "contacts" } }) =>
      answer(
        RANKINGS[by](graph).map(({ actor, value }) => ({ actor: who(actor, file), measure: by, value })),
        { actor: ({ actor }) => actor.name, [by]: ({ value }) => value },
      ),
  },
  {
    name: "communities",
    usage: "",
    summary: "groups with more contact among themselves than with others (Louvain)",
    actors: [0, 0],
    ask: grouped,
  },
  {
    name: "agreement",
    usage: "[actor]",
    summary: "who agrees with whom, by the actors and issues that both are for or against",
    actors: [0, 1],
    ask: agreed,
  },
  {
    name: "balance",
    usage: "",
    summary: "triads of stances: where an actor's friend is a friend's enemy",
    actors: [0, 0],
    ask: balanced,
  },
];

function grouped({ graph, file, options: { seed } }: Asked): Answer {
  const found = communities(graph, seed === undefined ? {} : { seed });
  const records = found.communities.map((members) => ({ members: members.map((id) => who(id, file)) }));
  return answer(
    records,
    {
      actors: ({ members }) => members.length,
      members: ({ members }) => members.map(({ name }) => name).join(", "),
    },
    `Modularity ${found.modularity.toFixed(3)}.`,
  );
}

function agreed(asked: Asked): Answer {
  const {
    file,
    actors: [actor],
  } = asked;
  const pairs = agreement(positionsAsked(asked), actor === undefined ? {} : { actor });
  const records = pairs.map(({ holders, agreed, disputed, agreement }) => ({
    holders: holders.map((id) => who(id, file)),
    agreement,
    agreed: agreed.map((id) => who(id, file)),
    disputed: disputed.map((id) => who(id, file)),
  }));
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join(", ");
  return answer(records, {
    actor: ({ holders }) => holders[0]!.name,
    with: ({ holders }) => holders[1]!.name,
    agreement: ({ agreement }) => agreement.toFixed(2),
    agreed: ({ agreed }) => agreed.length,
    disputed: ({ disputed }) => disputed.length,
    "agree on": ({ agreed }) => names(agreed),
    "don't on": ({ disputed }) => names(disputed),
  });
}

function balanced(asked: Asked): Answer {
  const { triads, degree } = balance(positionsAsked(asked));
  const records = triads
    // What doesn't go together is what one wants to look at.
    .toSorted((a, b) => Number(a.isBalanced) - Number(b.isBalanced))
    .map(({ members, signs, isBalanced }) => ({
      members: members.map((id) => who(id, asked.file)),
      signs,
      isBalanced,
    }));
  const tie = (from: number, to: number, sign: number) => (record: (typeof records)[number]) =>
    `${record.members[from]!.name} ${record.signs[sign]! > 0 ? "+" : "−"} ${record.members[to]!.name}`;
  return answer(
    records,
    {
      "": ({ isBalanced }) => (isBalanced ? "balanced" : "unbalanced"),
      "first and second": tie(0, 1, 0),
      "second and third": tie(1, 2, 1),
      "first and third": tie(0, 2, 2),
    },
    `${many(triads.length, "triad")}, ${Math.round(degree * 100)} % balanced.`,
  );
}

function positionsAsked({ file, options: { from, to, undated } }: Asked): Position[] {
  return positions(file, {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
  });
}
