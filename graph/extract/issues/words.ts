/** What can be an issue, by its noun. */
import { actingNoun } from "../../lexicon/acting-nouns.ts";
import { representative } from "../../lexicon/representatives.ts";
import { isOfficeHead } from "../../lexicon/titles.ts";

/** Nouns of what politics is about. */
export const HEADS = new Set(
  (
    "ceasefire cease-fire truce armistice peace war conflict invasion withdrawal pullout deal agreement accord treaty pact plan proposal framework " +
    "resolution bill law act legislation amendment constitution referendum election vote ballot measure policy strategy doctrine program " +
    "programme reform budget tax tariff sanction embargo ban restriction subsidy package aid assistance loan bailout inquiry investigation probe " +
    "impeachment hearing trial tribunal right democracy independence sovereignty statehood autonomy integrity enlargement accession membership " +
    "concession exchange swap release initiative process solution settlement negotiation diplomacy engagement talk dialogue cooperation " +
    "partnership stability security deterrence disarmament enrichment weapon missile abortion immigration migration trade " +
    "pipeline project wall settlement annexation occupation blockade operation strike offensive intervention deployment mission guarantee " +
    "reparation corruption terrorism extremism climate emission energy nomination appointment candidacy merger takeover " +
    "mandate order decree rule regulation strategy budget shutdown stimulus healthcare freedom justice equality crackdown massacre genocide " +
    "coup protest decision move step effort approach principle commitment summit meeting visit alliance expansion surveillance veto drilling " +
    "ruling goal target deadline demand lockdown vaccination boycott divestment testing test launch"
  ).split(" "),
);

/** Say enough by themselves: "the ceasefire", but not "the plan". */
export const PLAIN = new Set(
  "ceasefire cease-fire truce armistice peace democracy independence sovereignty statehood annexation impeachment abortion immigration migration enlargement disarmament deterrence reparation terrorism extremism corruption genocide shutdown drilling vaccination divestment".split(
    " ",
  ),
);

/** Said of an issue by whoever speaks, not part of its name. */
export const OPINIONS = new Set(
  "great good bad important necessary urgent possible potential new recent such other so-called proposed current own serious real latest full complete total clear strong very much certain any".split(
    " ",
  ),
);

/** Too vague to be an issue whatever stands beside them. */
const VAGUE = new Set(
  "second minute hour decade century percent percentage dollar euro pound yen rouble ruble yuan kilometre kilometer mile metre meter tonne ton thing way lot part one individual something anything everything nothing kind sort number time day week month year moment people man woman person child family".split(
    " ",
  ),
);

/** Neither a person (they are actors, or nobody) nor next to nothing. */
export function isThing(noun: string): boolean {
  const isActing = actingNoun(noun, true) !== undefined || isOfficeHead(noun) || representative(noun) !== undefined;
  return !isActing && !VAGUE.has(noun) && !/(?:ist|man|men|ian|eer|ive|ant)$/.test(noun);
}

/** States of affairs: the "Yemeni conflict" is nobody's deed, and the Yemenis' least of all. */
export const SITUATIONS: ReadonlySet<string> = new Set(
  "war conflict crisis situation condition peace ceasefire truce election referendum economy famine violence unrest impasse stalemate process".split(
    " ",
  ),
);
