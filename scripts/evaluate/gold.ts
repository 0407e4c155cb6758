/**
 * Gold
 * ====
 *
 * What a careful reader wrote down of an article: actors, contacts, stances, and what is debatable (`may_*`).
 */
import * as v from "valibot";

const GoldActor = v.object({ id: v.string(), name: v.string(), names: v.array(v.string()), type: v.string() });

const Optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

const GoldMeeting = v.object({
  sides: v.array(v.array(v.string())),
  form: Optional(v.string()),
  status: Optional(v.string()),
  date: Optional(v.string()),
  place: Optional(v.string()),
  time: Optional(v.string()),
  quote: Optional(v.string()),
});
export type GoldMeeting = v.InferOutput<typeof GoldMeeting>;

const GoldStance = v.object({
  holder: v.string(),
  /** An actor's id, or "issue:" and its name. */
  target: v.string(),
  polarity: v.number(),
  act: Optional(v.string()),
  modality: Optional(v.string()),
  quote: Optional(v.string()),
});
export type GoldStance = v.InferOutput<typeof GoldStance>;

export const GoldArticle = v.object({
  id: v.string(),
  published: v.optional(v.string()),
  actors: v.array(GoldActor),
  meetings: v.array(GoldMeeting),
  may_meetings: v.optional(v.array(GoldMeeting), []),
  stances: v.array(GoldStance),
  may_stances: v.optional(v.array(GoldStance), []),
  traps: v.optional(v.array(v.string()), []),
});
export type GoldArticle = v.InferOutput<typeof GoldArticle>;
