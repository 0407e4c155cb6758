import fc from "fast-check";
import { ACTS, MEETING_FORMS, MEETING_STATUSES, MODALITIES } from "../../../../schema.ts";
import type { Claims } from "../claims.ts";

const NAMES = ["Angela Merkel", "Xi Jinping", "US", "the Kremlin", "European Union"];

const junk = fc
  .array(fc.constantFrom("He", "met", "Rome", "on Sunday", "“no”", ".", "\n\n", "é", "👋", "=====", "", ...NAMES), {
    maxLength: 5,
  })
  .map((parts) => parts.join(" "));

/** Mostly what is right, now and then anything. */
const mostly = (right: string) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: junk });

const party = (name: string) => fc.record({ name: mostly(name), words: mostly(name) });

const actor = (name: string) =>
  fc.record({
    name: mostly(name),
    type: fc.constantFrom("person", "country", "government", "organization", "group"),
    other_names: fc.array(junk, { maxLength: 1 }),
  });

const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES));

/** A sentence about a contact, and a claim about it. */
const contact = pair.chain(([one, other]) => {
  const sentence = `${one} met a delegation from ${other} in Rome on Sunday.`;
  const participant = (name: string) =>
    fc.record({
      name: mostly(name),
      words: mostly(name),
      role: fc.constantFrom(null, "host", "guest"),
      side: fc.constantFrom(null, -1, 1, 2),
      through: fc.option(mostly("a delegation")),
    });
  const claim = fc.record({
    quote: mostly(sentence),
    words: mostly("met"),
    form: fc.constantFrom(...MEETING_FORMS),
    status: fc.constantFrom(...MEETING_STATUSES),
    participants: fc.tuple(participant(one), participant(other)).map((both) => [...both]),
    when: fc.option(mostly("on Sunday")),
    place: fc.option(mostly("Rome")),
  });
  return claim.map((contact) => ({ sentence, contact }));
});

/** A sentence about a stance, and a claim about it. */
const stance = pair.chain(([one, other]) => {
  const sentence = `${one} urged ${other} to accept a 30-day ceasefire.`;
  const issue = fc.record({
    kind: fc.constant("issue"),
    name: mostly("a 30-day ceasefire"),
    words: mostly("ceasefire"),
  });
  const claim = fc.record({
    quote: mostly(sentence),
    words: mostly("urged"),
    holder: party(one),
    target: fc.oneof(
      issue,
      party(other).map((target) => ({ kind: "actor" as const, ...target })),
    ),
    act: fc.constantFrom(...ACTS),
    sign: fc.constantFrom("for", "against"),
    modality: fc.constantFrom(...MODALITIES),
    speaker: fc.option(party(one)),
  });
  return claim.map((stance) => ({ sentence, stance }));
});

/** Articles, and what a model that is mostly right claims of them. */
export const articlesWithClaims = fc
  .record({
    actors: fc.tuple(...NAMES.map(actor)),
    told: fc.array(
      fc.oneof(
        contact,
        stance,
        junk.map((sentence) => ({ sentence })),
      ),
      { maxLength: 6 },
    ),
    space: fc.constantFrom(" ", "\n", "\n\n", "\u00A0"),
  })
  .map(({ actors, told, space }) => ({
    text: told.map(({ sentence }) => sentence.replaceAll(" in ", ` in${space}`)).join(space),
    claims: {
      actors: [...actors],
      contacts: told.flatMap((one) => ("contact" in one ? [one.contact] : [])),
      stances: told.flatMap((one) => ("stance" in one ? [one.stance] : [])),
    } as Claims,
  }));
