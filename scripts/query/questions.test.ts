import { expect, test } from "vitest";
import { contactGraph } from "../../graph/query/contact-graph.ts";
import { findActor } from "./find-actor.ts";
import type { QueryOptions } from "./question.ts";
import { QUESTIONS } from "./questions.ts";
import { formatAnswer } from "./table.ts";
import { TALKS } from "./testing/talks.ts";

/** The answer to a question as the command prints it, and its note. */
function ask(name: string, names: readonly string[], given: QueryOptions = {}): string {
  const question = QUESTIONS.get(name);
  if (question === undefined) throw new Error(`No question is called ${name}`);
  const options = { ...(question.statuses && { statuses: question.statuses }), ...given };
  const actors = names.map((one) => findActor(TALKS, one));
  const answer = question.ask({ file: TALKS, graph: contactGraph(TALKS, options), actors, options });
  expect(answer.rows).toHaveLength(answer.records.length);
  return `${answer.rows.length > 0 ? formatAnswer(answer, 20) : ""}${answer.note ?? ""}`;
}

test.for([
  [
    "whom one called most in a month",
    "partners",
    ["Blinken"],
    { forms: ["call"], from: "2022-03", to: "2022-03" },
    `actor          contacts  first          last
Dmytro Kuleba         2  1 March 2022   15 March 2022
Zbigniew Rau          1  10 March 2022  10 March 2022
`,
  ],
  [
    "what was called off",
    "called-off",
    ["Blinken"],
    {},
    /\n24 February 2022 +cancelled +A meeting between Antony Blinken and Sergey Lavrov on 24 .* cancelled +a, row 1\n$/,
  ],
  [
    "a path",
    "path",
    ["rau", "Sergey Lavrov"],
    {},
    `from            to              contacts  first          last
Zbigniew Rau    Antony Blinken         2  10 March 2022  June 2022
Antony Blinken  Dmytro Kuleba          2  1 March 2022   15 March 2022
Dmytro Kuleba   Sergey Lavrov          1  10 March 2022  10 March 2022
`,
  ],
  ["the strongest path", "strongest-path", ["Kuleba", "Blinken"], {}, /\nDmytro Kuleba +Antony Blinken +2 /],
  [
    "a path that respects time",
    "time-path",
    ["Blinken", "Lavrov"],
    {},
    `from            to             contact
Antony Blinken  Dmytro Kuleba  Antony Blinken held a call with Dmytro Kuleba on 1 March 2022
Dmytro Kuleba   Sergey Lavrov  Dmytro Kuleba held talks with Sergey Lavrov in Antalya on 10 March 2022
The order is certain. There by 10 March 2022.`,
  ],
  [
    "one whose order is only possible",
    "time-path",
    ["Jill", "Joe"],
    {},
    /\nThe order is possible; the dates don't say for certain\. There on 5 April 2022 at the earliest\.$/,
  ],
  [
    "no path",
    "path",
    ["Blinken", "Jill"],
    {},
    "No path connects Antony Blinken and Jill Biden by the contacts that count.",
  ],
  ["no path in time", "time-path", ["Jill", "Rau"], {}, /^No path that respects time connects/],
  [
    "a path that is there only with what was called off",
    "path",
    ["Blinken", "Lavrov"],
    { statuses: ["held", "cancelled"] },
    /\nAntony Blinken +Sergey Lavrov +1 /,
  ],
  [
    "common contacts",
    "common",
    ["Blinken", "Lavrov"],
    {},
    /^actor +with Antony Blinken +with Sergey Lavrov\nDmytro Kuleba +2 +1\n$/,
  ],
  ["intermediaries", "intermediaries", ["Lavrov"], {}, /\nAntony Blinken +1 +0 +Dmytro Kuleba\n$/],
  [
    "the contacts of a pair",
    "contacts",
    ["Rau", "Blinken"],
    {},
    /^date .*\n10 March 2022 +held .*\nJune 2022 +held .*\n$/,
  ],
  ["a first contact", "first", ["Blinken", "Kuleba"], {}, /\nfirst +1 March 2022 +Antony Blinken held a call/],
  ["no first contact", "first", ["Rau", "Kuleba"], {}, "They had no contact that counts."],
  [
    "silences",
    "silences",
    ["Blinken", "Kuleba"],
    { days: 14, until: "2022-04" },
    /\n +14 +1 March 2022 +15 March 2022 .*\n +17 +15 March 2022 +lasts /,
  ],
  [
    "an ego network",
    "ego",
    ["Lavrov"],
    {},
    /\nSergey Lavrov +against +plan +1 +– +–\n[\s\S]*\n3 actors and issues, 3 ties\.$/,
  ],
  ["a wider ego network", "ego", ["Lavrov"], { radius: 2 }, /\n4 actors and issues, 6 ties\.$/],
  ["an ego network of nobody else", "ego", ["Jill"], { from: "2023" }, "1 actor or issue, no ties."],
  ["busiest pairs", "pairs", [], {}, /\nAntony Blinken +Dmytro Kuleba +2 .*\nAntony Blinken +Zbigniew Rau +2 .*\nDana/],
  ["top actors", "top", [], {}, /^actor +contacts\nAntony Blinken +4\n/],
  ["top actors by betweenness", "top", [], { by: "betweenness" }, /\nAntony Blinken +0\.133\nDmytro Kuleba +0\.133\n/],
  ["brokers", "top", [], { by: "constraint" }, /^actor +constraint\nAntony Blinken +0\.500\n/],
  ["communities", "communities", [], {}, /^actors +members\n[\s\S]*\nModularity 0\.\d{3}\.$/],
  ["agreement", "agreement", ["Lavrov"], {}, /\nAntony Blinken +Sergey Lavrov +-1\.00 +0 +1 +plan\n/],
  ["agreement in a time with no stances", "agreement", ["Lavrov"], { from: "2022" }, ""],
  ["balance", "balance", [], {}, /\nbalanced +Antony Blinken \+ Dmytro Kuleba .*\n1 triad, 100 % balanced\.$/],
] as [string, string, string[], QueryOptions, string | RegExp][])("%s", ([, name, names, options, expected]) => {
  const told = ask(name, names, options);
  if (typeof expected === "string") expect(told).toBe(expected);
  else expect(told).toMatch(expected);
});

test("every question has a summary, and is found by its name", () => {
  for (const [name, question] of QUESTIONS) {
    expect(question.name).toBe(name);
    expect(question.summary).not.toBe("");
  }
});
