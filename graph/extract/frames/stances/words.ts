/**
 * Words around stances
 * ====================
 *
 * What carries a noun of the table, ends it, weighs it, or stands for whoever holds it.
 */
import type { Act } from "../../../schema.ts";

/** Nouns for whoever takes a stand: "a critic of Putin", "Orbán, an ally of Trump". */
export const TAKERS: Readonly<Record<string, { act: Act; polarity: 1 | -1 }>> = Object.fromEntries([
  ..."supporter backer advocate fan admirer defender proponent champion ally endorser apologist loyalist"
    .split(" ")
    .map((noun) => [noun, { act: "support", polarity: 1 }] as const),
  ..."critic opponent foe enemy detractor adversary accuser skeptic sceptic"
    .split(" ")
    .map((noun) => [noun, { act: "accuse", polarity: -1 }] as const),
]);

/** What is said of somebody or his deeds to praise or to damn them. */
const DAMNING = {
  adjectives:
    "inappropriate wrong foolish reckless dangerous irresponsible unacceptable disgraceful shameful illegal unlawful unjust unjustified unprovoked " +
    "unconscionable brutal heinous despicable cowardly malign malicious corrupt dishonest incompetent weak hypocritical racist disgusting outrageous " +
    "appalling absurd ridiculous insane terrible horrible awful unfit unfair cruel barbaric provocative destabilizing destabilising aggressive " +
    "deceitful criminal horrific cynical authoritarian repressive baseless indefensible intolerable immoral illegitimate egregious savage callous " +
    "senseless stupid condescending arrogant lawless crazed misguided pathetic sick nasty inhuman inhumane guilty",
  nouns:
    "mistake disaster disgrace liar dictator tyrant thug criminal terrorist killer murderer traitor idiot fool coward hypocrite failure menace fraud hoax " +
    "sham betrayal provocation crime outrage insult blackmail genocide nonsense abuse catastrophe bully clown loser racist extremist puppet pariah",
};
const PRAISING = {
  adjectives:
    "brave courageous heroic admirable commendable honest exemplary wonderful extraordinary outstanding tremendous remarkable tireless " +
    "steadfast generous constructive excellent invaluable brilliant fantastic terrific honorable honourable",
  nouns: "hero friend patriot visionary statesman triumph breakthrough genius milestone champion",
};
/** Whether an adjective praises or damns whatever it is said of. */
export const JUDGING_ADJECTIVES: ReadonlyMap<string, 1 | -1> = signs(PRAISING.adjectives, DAMNING.adjectives);
/** The same of a noun. */
export const JUDGING_NOUNS: ReadonlyMap<string, 1 | -1> = signs(PRAISING.nouns, DAMNING.nouns);

/** Verbs that only carry the noun beside them: "express support", "impose sanctions", "hold a grudge". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    "express voice have show supply authorize authorise approve offer reiterate reaffirm pledge announce convey extend give provide send deliver impose level launch " +
    "issue make stress emphasize emphasise underscore underline highlight note raise declare state signal repeat maintain " +
    "strengthen deepen improve restore revive rebuild boost expand normalize normalise enhance forge build establish seek reach sign strike " +
    "clinch seal conclude secure slap place put file mount stage conduct carry wage step increase lead feel recognize recognise acknowledge " +
    "discuss demonstrate affirm confirm receive intensify tighten stoke lodge apply exert"
  ).split(" "),
);

/** Nouns that stand for what they are about: "the need for a ceasefire", "the implementation of sanctions". */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "need call idea notion implementation imposition possibility prospect effort push bid use kind sort part form set series number " +
    "importance necessity lot variety majority prospect introduction adoption proposal request continuation extension expansion " +
    "lifting move campaign drive attempt role renewal decision plan vote spate wave string flurry array"
  ).split(" "),
);

/** Deeds done to their owner: to back "Trump's impeachment" is to be against Trump. */
export const HARMS: ReadonlySet<string> = new Set(
  (
    "impeachment removal ouster prosecution arrest indictment conviction resignation expulsion suspension assassination killing murder death " +
    "defeat dismissal overthrow isolation detention exclusion punishment"
  ).split(" "),
);

/** Deeds and conditions of relations: to "revive relations with Russia" is to cooperate, to "cut ties" is not. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  "relation tie relationship link bond engagement contact rapport".split(" "),
);
export const WARMING: ReadonlySet<string> = new Set(
  "revive restore improve strengthen deepen rebuild boost expand normalize normalise enhance forge build establish cultivate cement warm mend repair develop foster reset renew maintain upgrade elevate open".split(
    " ",
  ),
);
export const COOLING: ReadonlySet<string> = new Set(
  "cut sever break suspend downgrade freeze end halt strain damage".split(" "),
);

/** Verbs that speak of a measure before it is taken. */
export const WEIGHING: ReadonlySet<string> = new Set(
  "consider mull weigh plan prepare propose threaten discuss seek contemplate ready eye vow promise".split(" "),
);
/** Verbs that undo what their object names. */
export const ENDING: ReadonlySet<string> = new Set(
  "lift end drop ease withdraw remove halt stop suspend cut abandon scrap rescind revoke waive relax reduce".split(" "),
);
/** Verbs whose subject is whom it is directed at, where it comes "from" somebody. */
export const RECEIVING: ReadonlySet<string> = new Set(
  "face draw receive attract provoke suffer earn win get encounter meet".split(" "),
);
/** Verbs of reaching somebody, whose purpose is then fulfilled: "called Putin to thank him". */
export const REACHING: ReadonlySet<string> = new Set(
  "call phone telephone ring write email text visit meet".split(" "),
);
/** A wish of one's own; "urged X to" is a wish about another. */
export const OWN_WISHES: ReadonlySet<string> = new Set(
  "want wish seek hope try like ready willing eager consider mull offer need attempt prepared happy keen open".split(
    " ",
  ),
);

function signs(praising: string, damning: string): ReadonlyMap<string, 1 | -1> {
  return new Map([
    ...praising.split(" ").map((word) => [word, 1] as const),
    ...damning.split(" ").map((word) => [word, -1] as const),
  ]);
}
