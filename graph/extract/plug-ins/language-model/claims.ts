/**
 * What a language model is asked for
 * ==================================
 *
 * Claims, not records: words of the article, and choices from lists. Whatever is free to say has to stand in the article, so that nothing
 * but the article can come out, whatever the article or the model make up. Ids, offsets, dates and countries are ours to work out.
 *
 * The schema that the model has to keep to comes from here, so do the descriptions in it. All keys are required and nothing is optional but
 * by null, as servers that hold a model to a schema want it.
 */
import * as v from "valibot";
import { ACTS, MEETING_FORMS, MEETING_STATUSES, MODALITIES } from "../../../schema.ts";

const text = (description: string) => v.pipe(v.string(), v.description(description));
const orNull = (description: string) => v.pipe(v.nullable(v.string()), v.description(description));

const quote = text("The whole sentence of the article that says so, copied character by character.");

const ClaimedActor = v.strictObject({
  name: text("The fullest name in the article, without titles: Marco Rubio, European Union."),
  type: v.picklist(["person", "country", "government", "organization", "group"]),
  other_names: v.pipe(
    v.array(v.string()),
    v.description("Other names that the article uses: Rubio, EU, the Kremlin for Russia. No pronouns, no titles."),
  ),
});
export type ClaimedActor = v.InferOutput<typeof ClaimedActor>;

const actor = {
  name: text("The actor's name, as under actors."),
  words: text("The words of the quote that mean the actor: Rubio, he, the two leaders."),
};

const ClaimedParty = v.strictObject(actor);
export type ClaimedParty = v.InferOutput<typeof ClaimedParty>;

const ClaimedContact = v.strictObject({
  quote,
  words: text("The words of the quote that tell of the contact: met, held talks, phone call."),
  form: v.picklist(MEETING_FORMS),
  status: v.pipe(
    v.picklist(MEETING_STATUSES),
    v.description(
      "What the sentence says of it: held only if it took place; planned, postponed, cancelled, refused, denied.",
    ),
  ),
  participants: v.array(
    v.strictObject({
      ...actor,
      role: v.pipe(
        v.nullable(v.picklist(["host", "guest", "mediator"])),
        v.description("Of a visit, or of talks that somebody mediates."),
      ),
      side: v.pipe(
        v.nullable(v.pipe(v.number(), v.integer())),
        v.description("1 or 2 where some faced others: A met B and C gives 1, 2, 2. Null if all met all."),
      ),
      through: orNull("Who went in the actor's place, in words of the quote: officials, a delegation."),
    }),
  ),
  when: orNull("The words of the article for its day or time: on Sunday, 18 May. Null if it isn't said."),
  place: orNull("The article's name of the place. Null if it isn't said."),
});
export type ClaimedContact = v.InferOutput<typeof ClaimedContact>;

const ClaimedStance = v.strictObject({
  quote,
  words: text("The words of the quote that carry the stance: urged, praised, imposed sanctions on."),
  holder: ClaimedParty,
  target: v.strictObject({
    kind: v.picklist(["actor", "issue"]),
    name: text("The actor's name as under actors, or the issue in words of the quote: 30-day ceasefire."),
    words: text("The words of the quote that mean it."),
  }),
  act: v.picklist(ACTS),
  sign: v.pipe(v.picklist(["for", "against"]), v.description("Whether the holder is for or against the target.")),
  modality: v.pipe(
    v.picklist(MODALITIES),
    v.description("stated: it holds; intended: announced or threatened; conditional: only if; ended: no longer."),
  ),
  speaker: v.pipe(v.nullable(ClaimedParty), v.description("Who says so, where it is not the holder.")),
});
export type ClaimedStance = v.InferOutput<typeof ClaimedStance>;

/** All claims about one part of an article. */
export const Claims = v.strictObject({
  actors: v.array(ClaimedActor),
  contacts: v.array(ClaimedContact),
  stances: v.array(ClaimedStance),
});
export type Claims = v.InferOutput<typeof Claims>;
