/**
 * Kinds of office
 * ===============
 *
 * What an office is, whatever it is called: a chancellor is head of government in Berlin and minister of
 * finance in London.
 */

export type OfficeKind =
  | "head of state"
  | "head of government"
  | "vice president"
  | "deputy head of government"
  | "foreign minister"
  | "defence minister"
  | "finance minister"
  | "interior minister"
  | "minister"
  | "national security adviser"
  | "chief of staff"
  | "envoy"
  | "ambassador"
  | "spokesperson"
  | "speaker of parliament"
  | "legislator"
  | "governor"
  | "mayor"
  | "party leader"
  | "head of an organisation"
  | "central bank governor"
  | "military officer"
  | "judge"
  | "cleric";

/** First come, first served: the special before the general. */
const KINDS: readonly [pattern: RegExp, kind: OfficeKind][] = [
  [/^(?:vice|vp)(?: president)?$|^first vice president$/, "vice president"],
  [/\b(?:deputy|vice|first) (?:prime minister|premier|chancellor)\b|^tánaiste$/, "deputy head of government"],
  [/\bsp(?:okesm[ae]n|okeswom[ae]n|okespe(?:rson|ople))\b|\bpress secretary\b/, "spokesperson"],
  [/\bchief of staff\b/, "chief of staff"],
  [/\bnational security advis[eo]r\b/, "national security adviser"],
  [
    /\b(?:special|personal|peace|presidential)?\s*(?:envoy|emissary|negotiator|mediator)\b|\bspecial representative\b/,
    "envoy",
  ],
  [/\bambassador|\bconsul\b|\bchargé?\b|\bnuncio\b|\bpermanent representative\b/, "ambassador"],
  [/\b(?:top|chief) diplomat\b|\bhigh representative\b|\bforeign policy chief\b/, "foreign minister"],
  [/\b(?:prime minister|premier|taoiseach|head of government|pm)\b/, "head of government"],
  [
    /\bminister of state\b|\b(?:under ?secretary|(?:assistant|deputy|parliamentary|permanent|junior|vice|state) (?:\w+ ){0,2}(?:secretary|minister))\b/,
    "minister",
  ],
  [
    /\b(?:foreign|external|international)\b.*\b(?:minister|secretary)\b|\b(?:minister|secretary)\b.*\b(?:foreign|external)\b|^fm$/,
    "foreign minister",
  ],
  [
    /\b(?:defen[cs]e|war)\b.*\b(?:minister|secretary|chief)\b|\b(?:minister|secretary) (?:of|for) (?:national )?(?:defen[cs]e|war)\b/,
    "defence minister",
  ],
  [
    /\b(?:finance|treasury)\b.*\b(?:minister|secretary)\b|\b(?:minister|secretary) (?:of|for) (?:the )?(?:finance|treasury)\b|\bexchequer\b|\btreasurer\b/,
    "finance minister",
  ],
  [
    /\b(?:interior|home)\b.*\b(?:minister|secretary)\b|\b(?:minister|secretary) (?:of|for) (?:the )?(?:interior|home)\b/,
    "interior minister",
  ],
  [
    /\bgeneral secretary\b|\b(?:party|opposition|majority|minority|faction|bloc|coalition) (?:leader|chief|chairman|chairwoman|chair|boss)\b/,
    "party leader",
  ],
  [
    /\b(?:secretary general|director general|executive secretary|director|chairman|chairwoman|chairperson|chair|chief executive|ceo|commissioner)\b(?! of state)/,
    "head of an organisation",
  ],
  [/\b(?:council|commission|committee|union|bank|company|group) (?:president|chief|head)$/, "head of an organisation"],
  [/\bminister\b|^secretary$|\bsecretary (?:of|for)\b/, "minister"],
  [/\bspeaker\b/, "speaker of parliament"],
  [
    /\b(?:senator|congress(?:man|woman|person)|lawmaker|legislator|parliamentarian|member of parliament|me?p|msp|mla|mpp|deputy|delegate|representative)$/,
    "legislator",
  ],
  [
    /\b(?:central|reserve) bank (?:governor|chief|head|president)\b|\bgovernor of the (?:central|reserve) bank\b/,
    "central bank governor",
  ],
  [/\bgovernor\b/, "governor"],
  [/\bmayor\b/, "mayor"],
  [/\b(?:attorney|secretary|director|governor) general\b/, "minister"],
  [
    /\b(?:general|admiral|commander|colonel|marshal|brigadier|major|captain|commandant)\b|\b(?:army|military|navy|air force) chief\b/,
    "military officer",
  ],
  [/\b(?:judge|justice)\b/, "judge"],
  [/\b(?:bishop|archbishop|cardinal|patriarch|imam|ayatollah|rabbi)\b/, "cleric"],
  [
    /^(?:president|king|queen|emperor|empress|sultan|emir|amir|pope|monarch|sovereign|supreme leader|head of state|chief of state)$/,
    "head of state",
  ],
];

/** Titles that are something else in one country, by its ISO 3166-1 alpha-3 code. */
const LOCAL: Readonly<Record<string, Readonly<Record<string, OfficeKind>>>> = {
  "secretary of state": { USA: "foreign minister", VAT: "head of government" },
  chancellor: { DEU: "head of government", AUT: "head of government", GBR: "finance minister" },
  "federal chancellor": { DEU: "head of government", AUT: "head of government" },
  president: { IRN: "head of government" },
  "crown prince": { SAU: "head of government", BHR: "head of government" },
  "attorney general": { USA: "minister" },
};

/**
 * The kind of an office, of some country or (left out) of any.
 *
 * @example
 *
 * ```ts
 * officeKind("Foreign Secretary"); // "foreign minister"
 * officeKind("secretary of state", "USA"); // "foreign minister"
 * officeKind("chancellor", "GBR"); // "finance minister"
 * officeKind("chancellor"); // undefined
 * ```
 */
export function officeKind(title: string, iso3?: string): OfficeKind | undefined {
  const plain = title.toLowerCase().replaceAll(/[-‑]/g, " ").replace(/\s+/g, " ").trim();
  const local = iso3 && LOCAL[plain]?.[iso3];
  if (local) return local;
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1];
}
