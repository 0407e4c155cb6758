/**
 * Ways of being for or against
 * ============================
 *
 * The table that `by-verb.ts`, `by-noun.ts` and `by-adjective.ts` reads: words, PLOVER event type, sign, and where the target stands. The types are those of
 * https://github.com/openeventdata/PLOVER; whether a request counts as against follows POLECAT's quad classes (verbal conflict).
 */
import type { Act } from "../../../schema.ts";

/** "obj" is what it is done to, "deed" what somebody is to do, "clause" the subject of what is asked for; the others are prepositions. */
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
  /** Only of what politics is about: "passed the bill", but not "passed Macron". */
  issuesOnly?: true;
  /** So outspoken that whatever it is about is an issue: "condemned the raid", but not "helped the raid". */
  opinion?: true;
  /** A quality of the target, which is nobody's own: "the importance of X". */
  quality?: true;
  /** Without an infinitive: "refused Macron", but not "refused to go". */
  whole?: true;
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
    opinion: true,
  },
  {
    act: "support",
    polarity: 1,
    nouns:
      "support backing endorsement praise solidarity gratitude appreciation respect admiration sympathy condolence optimism confidence " +
      "enthusiasm thanks congratulation commitment allegiance loyalty affection friendship trust faith fondness affinity esteem",
    target: ["for", "of", "to", "with", "in", "about", "toward", "towards", "behind", "on"],
  },
  {
    act: "support",
    polarity: 1,
    nouns: "importance need necessity urgency significance value benefit",
    quality: true,
    target: ["of", "for", "to"],
  },
  {
    act: "support",
    polarity: 1,
    adjectives:
      "supportive grateful thankful optimistic hopeful proud appreciative fond committed confident loyal sympathetic respectful impressed pleased heartened enthusiastic",
    target: ["of", "to", "about", "for", "in", "with", "by"],
  },
  { act: "support", polarity: 1, verbs: "call_for", target: ["for"] },
  { act: "support", polarity: 1, verbs: "pass adopt ratify enact greenlight", target: ["obj"], issuesOnly: true },
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
    verbs: "urge press pressure call_on call_upon appeal_to exhort implore plead_with push order instruct lobby beg",
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
  { act: "request", polarity: -1, verbs: "demand insist", target: ["clause", "from", "of", "deed"], actorsOnly: true },
  {
    act: "request",
    polarity: -1,
    nouns: "demand pressure call request appeal",
    target: ["on", "to", "clause"],
    actorsOnly: true,
  },
  // Accuse
  {
    act: "accuse",
    polarity: -1,
    verbs:
      "accuse blame criticize criticise condemn denounce slam blast lambast lambaste rebuke decry deplore castigate censure chide scold " +
      "berate lash_out_at hit_out_at lash_out rail_against rail_at fault mock ridicule deride insult assail vilify disparage denigrate " +
      "malign bash excoriate admonish reprimand hate despise loathe belittle skewer savage pillory trash " +
      "smear slander demonize demonise chastise reproach upbraid taunt troll disparage discredit undermine betray scapegoat distrust " +
      "mistrust complain_about dislike regret lament bemoan resent fault_for protest_against scoff_at sneer_at investigate " +
      "refute discipline reprove probe call_out",
    target: ["obj"],
    opinion: true,
  },
  {
    act: "accuse",
    polarity: -1,
    nouns:
      "criticism condemnation accusation denunciation dissatisfaction disappointment frustration anger outrage alarm disapproval " +
      "displeasure contempt scorn disdain anger hatred complaint rebuke attack lawsuit grievance hostility animosity distrust " +
      "mistrust impatience indignation dismay censure ire wrath fury concern worry dislike unease",
    target: ["of", "with", "at", "over", "about", "against", "toward", "towards", "on", "for", "clause"],
  },
  {
    act: "accuse",
    polarity: -1,
    adjectives:
      "critical dismissive contemptuous skeptical sceptical wary distrustful angry furious disappointed dissatisfied unhappy outraged frustrated disgusted " +
      "disturbed alarmed shocked appalled horrified dismayed troubled concerned worried suspicious scornful",
    target: ["of", "with", "at", "about", "over", "by", "clause"],
  },
  // Done to somebody, and never to a thing.
  {
    act: "accuse",
    polarity: -1,
    verbs: "sue indict charge impeach prosecute convict arraign court-martial",
    target: ["obj"],
    actorsOnly: true,
  },
  { act: "accuse", polarity: -1, verbs: "complain grumble", target: ["clause", "over", "of"], actorsOnly: true },
  // Reject
  {
    act: "reject",
    polarity: -1,
    verbs:
      "reject oppose rebuff veto resist spurn snub repudiate disavow renounce turn_down rule_out vote_against object_to balk_at defy " +
      "boycott shun contradict dispute challenge thwart obstruct counter distance_from disown fight_against vote_down torpedo " +
      "question doubt derail sabotage scuttle scrap shoot_down quash throw_out strike_down annul overrule decry refute",
    target: ["obj"],
    opinion: true,
  },
  { act: "reject", polarity: -1, verbs: "dismiss block stall overturn overrule abolish repeal", target: ["obj"] },
  {
    act: "reject",
    polarity: -1,
    nouns: "opposition resistance objection rejection refusal veto aversion defiance",
    target: ["to", "of", "against"],
  },
  { act: "reject", polarity: -1, adjectives: "opposed resistant hostile averse", target: ["to"] },
  { act: "reject", polarity: -1, verbs: "refuse", target: ["obj"], actorsOnly: true, whole: true },
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
      "blacklist ban embargo penalize penalise punish fine designate suspend expel oust fire sack demote isolate exclude bar",
    target: ["obj"],
  },
  // "sanctioned the agreement" allowed it.
  { act: "sanction", polarity: -1, verbs: "sanction", target: ["obj"], actorsOnly: true },
  { act: "accuse", polarity: -1, verbs: "blame_on", target: ["on"] },
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

/** The rules of adjectives, by adjective. */
export const ADJECTIVE_RULES: ReadonlyMap<string, StanceRule> = new Map(
  STANCE_RULES.flatMap((rule) => (rule.adjectives?.split(" ") ?? []).map((word) => [word, rule] as const)),
);
