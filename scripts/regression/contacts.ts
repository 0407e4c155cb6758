/**
 * Contacts
 * ========
 *
 * Extracted contacts against the lines that are expected.
 */
import type { Meeting } from "../../graph/schema.ts";
import { datedBy, extractedTies, goldTies } from "../evaluate/contacts.ts";
import { plain } from "../evaluate/names.ts";
import { type Candidate, type Differences, file, pairUp, type Verdict } from "./differences.ts";
import type { Expectation } from "./expectations.ts";
import { asGold } from "./gold.ts";
import type { ContactLine, Wanted } from "./notation.ts";

type NameOf = (actor: string) => string;

/** "Anna Berg~Luis Prado" as it is written in lines. */
const written = (pair: string) => pair.replace("~", " | ");

export function judgeContacts(
  { contacts, mayContacts }: Pick<Expectation, "contacts" | "mayContacts">,
  meetings: readonly Meeting[],
  nameOf: NameOf,
  verdict: Verdict,
): void {
  const ties = new Map(meetings.map((meeting) => [meeting, [...extractedTies([meeting], nameOf).keys()]]));
  const required = goldTies({ meetings: contacts.map(asGold), may_meetings: [] });
  const tolerated = (pair: string, { form, status }: Meeting) =>
    required.debatable.has(pair) ||
    mayContacts.some((may) => pairsOf(may).has(pair) && may.forms.includes(form) && may.statuses.includes(status));

  const candidates = contacts.flatMap((expected) =>
    [...ties].flatMap(([record, pairs]): Candidate<ContactLine, Meeting>[] => {
      const wanted = [...pairsOf(expected)];
      if (!wanted.some((pair) => pairs.includes(pair))) return [];
      const differences = differencesOf(record, expected);
      // Another contact of the same actors, which is debatable.
      if (differences.says.length > 0 && pairs.every((pair) => tolerated(pair, record))) return [];
      for (const pair of wanted) if (!pairs.includes(pair)) differences.lacks.push(written(pair));
      return [{ expected, record, differences }];
    }),
  );
  const pairs = pairUp(candidates);
  for (const contact of contacts) file(verdict, contact.line, pairs.get(contact)?.differences);

  const paired = new Set([...pairs.values()].map(({ record }) => record));
  for (const [meeting, found] of ties) {
    // Two contacts taken for one: the other is missed, and its tie isn't wrong. One contact told as two is.
    const told = (pair: string) => paired.has(meeting) && required.required.has(pair);
    const surplus = found.filter((pair) => !told(pair) && !tolerated(pair, meeting));
    for (const pair of surplus) verdict.wrong.push(lineOf(pair, meeting));
  }
}

const pairsOf = (contact: ContactLine) =>
  new Set(goldTies({ meetings: [asGold(contact)], may_meetings: [] }).required.keys());

function differencesOf(meeting: Meeting, expected: ContactLine): Differences {
  const differences: Differences = { lacks: [], says: [] };
  if (!expected.forms.includes(meeting.form)) differences.says.push(meeting.form);
  if (!expected.statuses.includes(meeting.status)) differences.says.push(meeting.status);
  compare("date", expected.date, datedBy(meeting) ?? undefined);
  compare("place", expected.place, meeting.place);
  compare("time", expected.time, meeting.time);
  return differences;

  function compare(what: string, wanted: Wanted | undefined, got: string | undefined) {
    if (got === undefined) {
      if (wanted && !wanted.optional) differences.lacks.push(what);
    } else if (!wanted || plain(got) !== plain(wanted.value)) differences.says.push(`${what} ${got}`);
  }
}

function lineOf(pair: string, meeting: Meeting): string {
  const { form, status, place, time } = meeting;
  return [written(pair), form, status, datedBy(meeting), place, time && `at ${time}`].filter(Boolean).join(", ");
}
