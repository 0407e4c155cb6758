/**
 * Measures
 * ========
 *
 * What is told by a verb and its object together: "launched an investigation into", "suspended aid to". Read as PLOVER does, whose
 * types ACCUSE (investigations and lawsuits among them), REJECT, SANCTION and THREATEN list such measures one by one
 * (https://github.com/openeventdata/PLOVER).
 */
import type { Act } from "../../../schema.ts";
import type { TargetScope } from "./targets.ts";

export interface MeasureRule {
  act: Act;
  polarity: 1 | -1;
  /** Lemmas, space separated; "call_off" is a verb with its particle. */
  verbs: string;
  nouns: string;
  /** Prepositions before whom or what it hits. */
  target: readonly string[];
  /** What can be hit, if not only actors and known issues. */
  scope?: TargetScope;
  /** Done together: "the two signed a treaty" binds each to the other. */
  mutual?: true;
  /** Hits whoever owns the object, too: "summoned Pakistan's ambassador". */
  owners?: true;
  /** Where nobody is hit, it is what the noun names that one is against: "pulled out of the nuclear deal". */
  itself?: true;
  /** A place stands for its country: "cancelled a visit to Washington". */
  places?: true;
}

const CONTACTS =
  "visit trip tour talk negotiation meeting summit dialogue consultation discussion call conference mediation contact";
const CALL_OFF =
  "cancel postpone suspend end break_off call_off abandon halt quit boycott leave freeze scrap skip withdraw_from";
const REFUSE =
  "refuse decline reject deny rebuff spurn turn_down dismiss ignore overrule quash throw_out block veto withhold";

export const MEASURES: readonly MeasureRule[] = [
  // Accuse
  {
    act: "accuse",
    polarity: -1,
    verbs: "launch open order start begin conduct lead head join announce seek initiate reopen pursue demand call_for",
    nouns: "investigation probe inquiry enquiry audit proceeding",
    target: ["into", "of", "against", "over", "on"],
    scope: "anything",
  },
  {
    act: "accuse",
    polarity: -1,
    verbs: "file bring lodge press lay launch take announce prepare submit",
    nouns: "lawsuit suit charge complaint case indictment action accusation allegation",
    target: ["against"],
  },
  {
    act: "accuse",
    polarity: -1,
    verbs: "file lodge register deliver send submit make",
    nouns: "protest objection démarche demarche",
    target: ["with", "against", "to"],
  },
  {
    act: "accuse",
    polarity: -1,
    verbs: "summon call_in",
    nouns: "ambassador envoy diplomat chargé",
    target: ["of"],
    owners: true,
  },
  // Reject
  {
    act: "reject",
    polarity: -1,
    verbs: `${CALL_OFF} ${REFUSE}`,
    nouns: CONTACTS,
    target: ["to", "with", "between"],
    places: true,
  },
  {
    act: "reject",
    polarity: -1,
    verbs: REFUSE,
    nouns:
      "request appeal offer permission entry access visa proposal motion demand bid petition plea application call claim invitation",
    target: ["from", "by", "of", "to", "for"],
    owners: true,
  },
  {
    act: "reject",
    polarity: -1,
    verbs:
      "violate breach break flout abandon leave quit scrap withdraw_from renege_on pull_out_of tear_up terminate annul",
    nouns: "agreement deal accord pact treaty ceasefire truce ban promise commitment resolution",
    target: ["with", "by"],
    itself: true,
  },
  // Sanction
  {
    act: "sanction",
    polarity: -1,
    verbs:
      "suspend cut reduce end halt stop withdraw freeze cancel withhold slash curtail discontinue terminate cut_off pull recall prohibit bar",
    nouns:
      "aid assistance help funding fund finance supply support flight link mission peacekeeper mediation cooperation loan grant supplies donation export delivery shipment " +
      "trade import ambassador envoy inspector observer monitor programme program visa",
    target: ["to", "for", "from", "in", "with", "between"],
    places: true,
  },
  {
    act: "sanction",
    polarity: -1,
    verbs: "impose raise increase step_up exert mount ramp_up intensify tighten heighten maintain",
    nouns: "cost pressure",
    target: ["on", "for", "against"],
  },
  {
    act: "sanction",
    polarity: -1,
    verbs: "expel deport order_out kick_out",
    nouns: "diplomat ambassador envoy journalist worker inspector official attaché",
    target: ["of", "from"],
    owners: true,
  },
  // Assault
  {
    act: "assault",
    polarity: -1,
    verbs: "launch begin start mount order conduct carry_out intensify announce resume stage",
    nouns: "operation offensive attack strike airstrike raid invasion bombardment incursion",
    target: ["against", "on"],
  },
  // Threaten
  {
    act: "threaten",
    polarity: -1,
    verbs: "threaten",
    nouns: "action strike war sanction tariff retaliation force measure attack boycott intervention",
    target: ["against", "on", "with"],
  },
  {
    act: "threaten",
    polarity: -1,
    verbs: "issue give set deliver send present hand",
    nouns: "ultimatum deadline threat",
    target: ["to", "for", "against"],
  },
  // Aid
  {
    act: "aid",
    polarity: 1,
    verbs: "lend give send provide grant donate supply deliver offer pledge extend allocate earmark",
    nouns:
      "aid assistance relief loan credit grant money fund funding donation weapon arms ammunition missile tank jet drone equipment food medicine vaccine dose " +
      "dollar euro pound yen yuan tonne ton generator",
    target: ["to", "for"],
  },
  // Request
  {
    act: "request",
    polarity: -1,
    verbs: "seek request demand ask_for beg_for",
    nouns: "refuge asylum shelter protection help assistance aid support",
    target: ["in", "from"],
  },
  // Support and agree
  {
    act: "agree",
    polarity: 1,
    verbs: "reach sign strike seal conclude clinch finalize finalise ink agree approve announce hammer_out",
    nouns: "agreement deal pact accord treaty memorandum truce ceasefire compromise settlement protocol",
    target: ["with", "between"],
    mutual: true,
  },
  {
    act: "cooperate",
    polarity: 1,
    verbs: "hold conduct launch stage begin start form build undertake",
    nouns: "exercise drill manoeuvre maneuver alliance coalition partnership",
    target: ["with", "between"],
    mutual: true,
  },
  {
    act: "support",
    polarity: 1,
    verbs: "pledge promise vow offer voice express give lend declare reiterate reaffirm renew restate announce",
    nouns: "support backing solidarity assistance help commitment",
    target: ["for", "to", "with"],
  },
  {
    act: "support",
    polarity: 1,
    verbs: "award give present confer bestow grant",
    nouns: "medal award order honor honour prize",
    target: ["to", "on", "upon"],
  },
];
