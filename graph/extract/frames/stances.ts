/**
 * Ways of being for or against
 * ============================
 *
 * The table that `match-stances.ts` reads: words, PLOVER event type, sign, and where the target stands. The types are those of
 * https://github.com/openeventdata/PLOVER; whether a request counts as against follows POLECAT's quad classes (verbal conflict).
 */
import type { Act } from "../../schema.ts";

/** "obj" is what it is done to; the others are prepositions; "clause" is the subject of what is asked for. */
export type TargetSlot = string;

export interface StanceRule {
  act: Act;
  polarity: 1 | -1;
  /** Space separated; "side_with" takes its target by the preposition, "turn_down" is verb and particle. */
  verbs?: string;
  nouns?: string;
  adjectives?: string;
  target: readonly TargetSlot[];
  /** Only when the target is a person, country or body itself, never its deed or a thing: "hit Iran", not "hit a record". */
  actorsOnly?: true;
  /** Needs an infinitive or clause after its object: "told Putin to stop", not "told Putin". */
  demand?: true;
}

export const STANCE_RULES: readonly StanceRule[] = [
  // Support
  {
    act: "support",
    polarity: 1,
    verbs:
      "support back endorse praise hail applaud commend laud congratulate thank salute defend welcome appreciate champion advocate " +
      "embrace uphold favor favour honor honour admire cheer compliment respect extol vouch_for side_with stand_with stand_by " +
      "stand_alongside rally_behind root_for vote_for campaign_for lobby_for push_for stand_up_for argue_for fight_for speak_for " +
      "approve approve_of celebrate promote reassure prioritize prioritise",
    target: ["obj"],
  },
  {
    act: "support",
    polarity: 1,
    nouns:
      "support backing endorsement praise solidarity gratitude appreciation respect admiration sympathy condolence optimism confidence " +
      "enthusiasm thanks congratulation commitment allegiance loyalty affection friendship trust faith",
    target: ["for", "of", "to", "with", "in", "about", "toward", "towards", "behind", "on"],
  },
  {
    act: "support",
    polarity: 1,
    nouns: "importance need necessity urgency significance value benefit",
    target: ["of", "for", "to"],
  },
  {
    act: "support",
    polarity: 1,
    adjectives:
      "supportive grateful thankful optimistic hopeful proud appreciative fond committed confident loyal sympathetic",
    target: ["of", "to", "about", "for", "in"],
  },
  { act: "support", polarity: 1, verbs: "call_for", target: ["for"] },
  // Agree, cooperate, aid
  { act: "agree", polarity: 1, verbs: "agree_with concur_with agree_to agree_on", target: ["with", "to", "on"] },
  { act: "agree", polarity: 1, nouns: "agreement deal accord pact treaty truce", target: ["with"] },
  {
    act: "cooperate",
    polarity: 1,
    verbs:
      "cooperate_with collaborate_with partner_with ally_with team_up_with engage_with work_with align_with reconcile_with",
    target: ["with"],
    actorsOnly: true,
  },
  {
    act: "cooperate",
    polarity: 1,
    nouns: "cooperation partnership collaboration alliance rapprochement coordination",
    target: ["with", "between"],
    actorsOnly: true,
  },
  {
    act: "aid",
    polarity: 1,
    verbs:
      "aid assist help fund finance arm train protect rescue subsidize subsidise equip shelter donate_to contribute_to",
    target: ["obj"],
    actorsOnly: true,
  },
  {
    act: "aid",
    polarity: 1,
    nouns: "aid assistance help loan donation weapon arms funding equipment ammunition relief",
    target: ["to", "for"],
    actorsOnly: true,
  },
  {
    act: "concede",
    polarity: 1,
    verbs: "apologize_to apologise_to bow_to yield_to pardon forgive free exonerate",
    target: ["obj", "to"],
  },
  // Request
  {
    act: "request",
    polarity: -1,
    verbs: "urge press pressure call_on appeal_to exhort implore plead_with push order instruct lobby beg",
    target: ["obj"],
    actorsOnly: true,
  },
  {
    act: "request",
    polarity: -1,
    verbs: "ask tell want force require compel",
    target: ["obj"],
    actorsOnly: true,
    demand: true,
  },
  { act: "request", polarity: -1, verbs: "demand", target: ["of", "from", "clause"], actorsOnly: true },
  { act: "request", polarity: -1, nouns: "demand pressure ultimatum", target: ["on", "to", "that"], actorsOnly: true },
  // Accuse
  {
    act: "accuse",
    polarity: -1,
    verbs:
      "accuse blame criticize criticise condemn denounce slam blast lambast lambaste rebuke decry deplore castigate censure chide scold " +
      "berate lash_out_at hit_out_at lash_out rail_against rail_at fault mock ridicule deride insult assail vilify disparage denigrate " +
      "malign bash excoriate admonish reprimand sue indict charge impeach hate despise loathe belittle skewer savage pillory trash " +
      "smear slander demonize demonise chastise reproach upbraid taunt troll disparage discredit undermine betray scapegoat distrust " +
      "mistrust complain_about dislike regret lament bemoan resent prosecute fault_for convict protest_against scoff_at sneer_at",
    target: ["obj"],
  },
  {
    act: "accuse",
    polarity: -1,
    nouns:
      "criticism condemnation accusation denunciation dissatisfaction disappointment frustration anger outrage alarm disapproval " +
      "displeasure contempt scorn disdain anger hatred complaint rebuke attack lawsuit grievance hostility animosity distrust " +
      "mistrust impatience indignation dismay censure",
    target: ["of", "with", "at", "over", "about", "against", "toward", "towards", "on", "for"],
  },
  {
    act: "accuse",
    polarity: -1,
    adjectives:
      "critical dismissive contemptuous skeptical sceptical wary distrustful angry furious disappointed dissatisfied unhappy outraged frustrated disgusted",
    target: ["of", "with", "at", "about", "over", "by"],
  },
  // Reject
  {
    act: "reject",
    polarity: -1,
    verbs:
      "reject oppose rebuff veto resist spurn snub repudiate disavow renounce turn_down rule_out vote_against object_to balk_at defy " +
      "boycott shun contradict dispute challenge thwart obstruct counter distance_from disown fight_against vote_down torpedo " +
      "derail sabotage scuttle scrap shoot_down",
    target: ["obj"],
  },
  { act: "reject", polarity: -1, verbs: "dismiss block stall overturn overrule abolish repeal", target: ["obj"] },
  {
    act: "reject",
    polarity: -1,
    nouns: "opposition resistance objection rejection refusal veto aversion defiance",
    target: ["to", "of", "against"],
  },
  { act: "reject", polarity: -1, adjectives: "opposed resistant hostile averse", target: ["to"] },
  // Threaten, sanction, coerce, protest, mobilize, assault, retreat
  {
    act: "threaten",
    polarity: -1,
    verbs: "threaten warn menace intimidate bully harass blackmail",
    target: ["obj"],
    actorsOnly: true,
  },
  { act: "threaten", polarity: -1, nouns: "threat warning", target: ["to", "against"], actorsOnly: true },
  {
    act: "sanction",
    polarity: -1,
    verbs:
      "sanction blacklist ban embargo penalize penalise punish fine designate suspend expel oust fire sack demote isolate exclude bar",
    target: ["obj"],
  },
  {
    act: "sanction",
    polarity: -1,
    nouns: "sanction tariff embargo restriction penalty blockade ban measure",
    target: ["on", "against"],
  },
  {
    act: "protest",
    polarity: -1,
    verbs: "protest demonstrate_against march_against rally_against strike_against",
    target: ["obj"],
  },
  { act: "protest", polarity: -1, nouns: "protest demonstration rally", target: ["against"] },
  {
    act: "coerce",
    polarity: -1,
    verbs:
      "arrest detain jail imprison seize raid deport crack_down_on besiege occupy hack kidnap abduct torture suppress persecute repress extort sentence capture evict",
    target: ["obj"],
    actorsOnly: true,
  },
  {
    act: "coerce",
    polarity: -1,
    nouns: "crackdown occupation repression persecution siege",
    target: ["on", "of", "against"],
  },
  { act: "mobilize", polarity: -1, verbs: "mobilize_against deploy_against", target: ["against"], actorsOnly: true },
  {
    act: "assault",
    polarity: -1,
    verbs:
      "attack bomb shell invade kill murder assassinate shoot assault ambush slaughter massacre stab rape shoot_at fire_on fight target strike hit bombard poison beat destroy",
    target: ["obj"],
    actorsOnly: true,
  },
  {
    act: "assault",
    polarity: -1,
    nouns:
      "invasion attack assault aggression war strike airstrike offensive bombing bombardment killing murder assassination",
    target: ["on", "against", "of", "in"],
    actorsOnly: true,
  },
  { act: "retreat", polarity: 1, verbs: "withdraw_from pull_out_of", target: ["from", "of"], actorsOnly: true },
];

/** The rules of nouns, by noun. */
export const STANCE_NOUNS: ReadonlyMap<string, StanceRule> = new Map(
  STANCE_RULES.flatMap((rule) => (rule.nouns?.split(" ") ?? []).map((noun) => [noun, rule] as const)),
);

/** Nouns for whoever takes a stand: "a critic of Putin", "Orbán, an ally of Trump". */
export const TAKERS: Readonly<Record<string, { act: Act; polarity: 1 | -1 }>> = Object.fromEntries([
  ..."supporter backer advocate fan admirer defender proponent champion ally endorser apologist loyalist"
    .split(" ")
    .map((noun) => [noun, { act: "support", polarity: 1 }] as const),
  ..."critic opponent foe enemy detractor adversary accuser skeptic sceptic"
    .split(" ")
    .map((noun) => [noun, { act: "accuse", polarity: -1 }] as const),
]);

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
    "lifting move campaign drive attempt role renewal decision plan vote"
  ).split(" "),
);

/** Deeds done to their owner: to back "Trump's impeachment" is to be against Trump. */
export const HARMS: ReadonlySet<string> = new Set(
  (
    "impeachment removal ouster prosecution arrest indictment conviction resignation expulsion suspension assassination killing murder " +
    "defeat dismissal overthrow isolation detention exclusion punishment"
  ).split(" "),
);

/** Deeds and conditions of relations: to "revive relations with Russia" is to cooperate, to "cut ties" is not. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  "relation tie relationship link bond engagement contact rapport".split(" "),
);
export const WARMING: ReadonlySet<string> = new Set(
  "revive restore improve strengthen deepen rebuild boost expand normalize normalise enhance forge build establish cultivate cement warm mend repair develop foster reset renew maintain".split(
    " ",
  ),
);
export const COOLING: ReadonlySet<string> = new Set(
  "cut sever break suspend downgrade freeze end halt strain damage".split(" "),
);
