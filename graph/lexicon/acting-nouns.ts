/**
 * Nouns that act
 * ==============
 *
 * Who speaks, demands, strikes and sues without a name: "protesters", "the court", "human rights groups", "a Saudi dissident".
 */
import type { ActorType } from "../schema.ts";

type Kind = "government" | "organization" | "group" | "person";

const KINDS: Readonly<Record<Kind, string>> = {
  government: "government administration regime authority junta cabinet leadership presidency monarchy politburo",
  organization:
    "court tribunal ministry department agency bureau commission committee council parliament legislature senate assembly congress police army military navy " +
    "company firm corporation manufacturer producer exporter retailer airline conglomerate bank insurer broadcaster newspaper magazine publisher " +
    "party union federation confederation association organisation organization ngo charity foundation institute university college hospital church " +
    "board panel jury watchdog regulator embassy consulate secretariat campaign enterprise utility contractor automaker drugmaker brewery refinery studio club league",
  group:
    "group gang cartel militia network faction movement front coalition alliance bloc caucus opposition delegation crew public community population electorate minority press media " +
    "team crowd mob diaspora workforce staff personnel clergy elite family tribe clan guerrilla troops force brigade battalion squad platoon mercenary",
  person:
    "protester protestor demonstrator activist campaigner worker employee staffer student pupil teacher professor doctor physician nurse medic lawyer attorney journalist reporter editor correspondent " +
    "critic opponent rival supporter backer loyalist follower adherent ally adversary foe lawmaker senator congressman congresswoman legislator deputy parliamentarian official leader minister diplomat bureaucrat technocrat " +
    "soldier fighter militant rebel insurgent gunman terrorist extremist jihadist islamist hacker attacker bomber assailant separatist secessionist pirate smuggler trafficker guerrilla paramilitary conscript reservist recruit " +
    "civilian resident villager citizen national voter taxpayer refugee migrant immigrant asylum-seeker prisoner inmate detainee hostage captive internee deportee " +
    "farmer peasant fisherman driver trucker miner striker docker trade-unionist unionist donor investor creditor lender analyst economist scientist expert researcher academic scholar historian author writer artist musician singer actor filmmaker " +
    "relative survivor victim member politician candidate contender dissident defector exile whistleblower prosecutor investigator judge magistrate juror policeman policewoman officer guard peacekeeper marine pilot sailor veteran commander general " +
    "mediator negotiator envoy observer monitor inspector spokesman spokeswoman spokesperson adviser advisor aide advocate defender lobbyist cleric priest bishop imam monk rabbi worshipper pilgrim parishioner " +
    "businessman businesswoman entrepreneur industrialist executive banker trader merchant shopkeeper owner shareholder landlord tenant consumer customer patient passenger tourist traveler traveller player athlete coach fan " +
    "youth teenager boy girl man woman child people person elder chief tribesman settler islander native officeholder nationalist monarchist royalist socialist communist conservative liberal progressive moderate hardliner reformist centrist environmentalist feminist",
};

const NOUNS = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) => KINDS[kind].split(" ").map((noun) => [noun, kind] as const)),
);

/** Too common to tell anybody apart: they act only as "armed men", "Cuban people", "security forces". */
const WEAK = new Set(
  "man woman person people child boy girl youth family member group team force community public population network national native owner fan player coach crowd board panel elder general actor institute college league club foundation front bureau department chief committee commission council agency company firm party union coalition bank bloc alliance movement organisation organization association".split(
    " ",
  ),
);

/** Bodies of a state: without more they are those of the country that is spoken of. */
const STATE = new Set(
  "government administration regime authority junta cabinet leadership presidency parliament legislature police army military navy opposition".split(
    " ",
  ),
);

/** What an acting noun is: of what type as an actor, and whether it says enough by itself. */
export interface ActingNoun {
  type: ActorType;
  /** Only with a word that narrows it down. */
  weak: boolean;
  /** Belongs to a state. */
  state: boolean;
}

/**
 * What a noun that acts makes of its phrase, by its singular; nothing for nouns that don't act.
 *
 * @example
 *
 * ```ts
 * actingNoun("court", false)?.type; // "organization"
 * actingNoun("worker", true)?.type; // "group"
 * actingNoun("worker", false)?.type; // "role": one of them, whoever it is
 * actingNoun("ceasefire", false); // undefined
 * ```
 */
export function actingNoun(noun: string, plural: boolean): ActingNoun | undefined {
  // A plural that the lemmatizer doesn't know: "gunmen".
  if (/.men$/.test(noun)) return actingNoun(noun.replace(/men$/, "man"), true);
  const kind = NOUNS.get(noun);
  if (!kind) return undefined;
  const isOne = !plural && noun !== "people";
  const isSeveral = plural && noun !== "authority";
  const type = kind === "person" ? (isOne ? "role" : "group") : isSeveral ? "group" : kind;
  return { type, weak: WEAK.has(noun), state: STATE.has(noun) };
}
