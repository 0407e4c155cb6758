/**
 * What the words beside a name tell of it
 * =======================================
 *
 * "Reid said" is somebody, "in Tikrit" somewhere, "the Istanbul daily Hurriyet" a body.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { officeAt } from "../../lexicon/titles.ts";
import type { MentionType } from "../mention.ts";
import { knownName } from "./gazetteer.ts";
import type { NameWord } from "./words.ts";

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|warned|warns|insisted|insists|wrote|writes|tweeted|claimed|claims|replied|asked|asks|praised|praises|criticized|criticised|blamed|accused|accuses|thanked|apologized|apologised|responded|acknowledged|testified)$/;
const ADDRESSING =
  /^(?:accus|blam|prais|thank|urg|ask|fault|criti[cs]i|congratulat|interview|indict|endors|told|tell|attack|rebuk|mock|ridicul|nominat|appoint|arrest|elect)/;
const KIN =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|fiancée?|actor|actress|singer|writer|author|novelist|poet|journalist|historian|economist|activist|lawyer|professor|director|artist|painter|musician|footballer|player|rapper|comedian|philosopher|physicist|striker|midfielder|goalkeeper|defender)$/;
const PLACES =
  /^(?:city|town|village|province|district|region|suburb|island|port|capital|county|municipality|neighbou?rhood|north|south|east|west|outskirts|streets|constituency|riding)$/;
const BODIES =
  /^(?:party|newspaper|daily|weekly|magazine|broadcaster|website|company|firm|group|movement|alliance|militia|network|agency|bank|airline|manufacturer|giant|maker|operator|carmaker|retailer|lobby|charity|coalition|faction|channel|tabloid|startup|subsidiary|brand|conglomerate|union|think-tank|NGO)$/;
const BODIES_PLURAL =
  /^(?:parties|newspapers|companies|firms|groups|makers|manufacturers|unions|banks|airlines|carmakers|retailers|networks|agencies|charities)$/;
/** What a place doesn't do. */
const ACTING =
  /^(?:said|says|sued|sues|denied|denies|announced|announces|opposes|opposed|rejects|rejected|accepts|accepted|agreed|agrees|refused|refuses|demanded|demands|condemned|condemns|criticized|criticised|criticizes|criticises|accused|accuses|blamed|blames|warned|warns|urged|urges|declined|declines|apologized|apologised|supports|wants|plans|hopes|believes|argues|claims|claimed|insists|insisted|confirmed|confirms|pledged|pledges|vowed|vows|hired|hires|bought|buys|sells|owns|launched|launches|published|publishes)$/;
const BODY_PEOPLE =
  /^(?:CEO|chairman|chairwoman|chief|executive|executives|shares|headquarters|employees|workers|spokesman|spokeswoman|spokesperson|board|shareholders|customers|lawmakers|MPs|candidate|candidates|militants|fighters|subsidiary)$/;

const OF_BODIES =
  /^(?:ceo|executive|chairman|chairwoman|chairperson|founder|cofounder|strategist|manager|spokesman|spokeswoman|spokesperson)$/;
const OF_PLACES = /^(?:mayor|governor|mp|councillor|councilor|councilman|councilwoman|senator)$/;

/** The type that a name's neighbours make likely; nothing where they leave it open. */
export function context(
  words: readonly NameWord[],
  from: number,
  to: number,
): Extract<MentionType, "person" | "place" | "organization"> | undefined {
  const [earlier, before, after, second] = [words[from - 2], words[from - 1], words[to], words[to + 1]];
  const [previous, following] = [before?.text ?? "", after?.text ?? ""];
  if (following === "," && /^(?:who|whose|whom)$/.test(second?.text ?? "")) return "person";
  if (following === "," && /^\d\d$/.test(second?.text ?? "") && words[to + 2]?.text === ",") return "person";
  if (following === "who") return "person";
  // "Reid said", "faulted Reid": whoever speaks, and whoever is praised or blamed, is somebody.
  if (to - from === 1 && after && /^VB[DZ]$/.test(after.tag) && SPEAKING.test(following)) return "person";
  if (to - from === 1 && before && /^VB/.test(before.tag) && ADDRESSING.test(previous)) return "person";
  if (KIN.test(previous)) return "person";
  // "The Kadima party", but "the Liberal party" is any of them.
  if (BODIES.test(following) && !/^\p{L}+(?:ic|al|an|ist|ish|ese)$/u.test(words[to - 1]?.text ?? ""))
    return "organization";
  if ((BODIES.test(previous) && previous !== "group") || BODIES_PLURAL.test(previous)) return "organization";
  // "Ferrovia's Giulia Marchetti", "a spokesman for Ferrovia"
  if (/^['’]s$/.test(following) && isGivenName(second?.text ?? "") && isCapital(words[to + 2])) return "organization";
  if (previous === "for" && BODY_PEOPLE.test(earlier?.text ?? "")) return "organization";
  if (/^['’]s?$/.test(following) && BODY_PEOPLE.test(second?.text ?? "")) return "organization";
  const office = officeAt(
    words.slice(to, to + 4).map((word) => word.text),
    0,
  );
  // "Apple chief executive", "Pune MP"
  if (office && OF_BODIES.test(office.head)) return "organization";
  if (office && OF_PLACES.test(office.head)) return "place";
  if (previous === "of" && BODY_PEOPLE.test(earlier?.text ?? "")) return "organization";
  if (previous === "of" && PLACES.test(earlier?.text ?? "")) return "place";
  if (PLACES.test(following) || PLACES.test(previous)) return "place";
  if (/^(?:in|near|across|throughout|outside|inside)$/i.test(previous)) return "place";
  // "Lewisburg, Tennessee"
  if (following === "," && isPlaceAt(words, to + 1)) return "place";
  return undefined;
}

/** Whether a name does what no place does: "Ferrovia sued". */
export function acts(words: readonly NameWord[], to: number): boolean {
  return ACTING.test(words[to]?.text ?? "");
}

function isCapital(word: NameWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function isPlaceAt(words: readonly NameWord[], at: number): boolean {
  const known = knownName(words[at]?.text ?? "");
  return (
    known !== undefined &&
    known.as !== "demonym" &&
    (known.type === "place" || known.type === "country") &&
    words[at + 1]?.text === ","
  );
}
