/**
 * Words of offices
 * ================
 *
 * What titles such as "deputy foreign minister" and "minister for trade and industry" are put together from.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Nouns an office ends in, before its "of" or "for". */
export const HEADS = words(
  "president premier minister chancellor secretary taoiseach tánaiste king queen prince princess emperor empress sultan emir amir pope monarch ruler " +
    "senator congressman congresswoman congressperson representative lawmaker legislator parliamentarian deputy delegate governor mayor councillor councilor councilman councilwoman speaker whip " +
    "leader chairman chairwoman chairperson chair cochair chief head director commissioner coordinator administrator manager executive ceo boss " +
    "ambassador envoy emissary diplomat negotiator mediator rapporteur consul attaché chargé legate nuncio " +
    "spokesman spokeswoman spokesperson adviser advisor aide counsel counselor counsellor strategist strongman dictator " +
    "general admiral commander colonel marshal brigadier major captain officer commandant " +
    "attorney prosecutor judge ombudsman inspector auditor treasurer comptroller undersecretary " +
    "bishop archbishop cardinal patriarch imam ayatollah rabbi founder candidate nominee member mufti pm fm vp mp mep msp mla mpp official",
);

/** Plurals that are not made with -s. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["congressmen", "congressman"],
  ["congresswomen", "congresswoman"],
  ["chairmen", "chairman"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["spokespeople", "spokesperson"],
  ["secretaries", "secretary"],
  ["emissaries", "emissary"],
  ["deputies", "deputy"],
]);

/** Heads only in capitals: "5 pm" is no prime minister. */
export const ACRONYMS = words("pm fm vp ceo mp mep msp mla mpp");

/** Heads that are adjectives, verbs or everyday nouns as well: alone and without a capital they are no office. */
export const WEAK = words("chief head speaker representative chair boss manager founder");

/** Heads that alone are none, with a capital or without: "General Motors", "an official". */
export const NEVER_ALONE = words("general major captain executive officer official candidate nominee whip counsel");

/** What may stand before a head and tells the rank. */
export const RANKS = words(
  "deputy vice first second assistant associate senior junior chief top high supreme grand crown principal permanent special personal presidential prime lead leading executive " +
    "general honorary joint political diplomatic parliamentary royal federal provincial state regional county city municipal local national international ruling opposition majority minority house senate",
);

/** Adjectives of the field: before a head, or before a noun of the field. */
const KINDS =
  "foreign external international economic environmental agricultural digital social cultural religious humanitarian military naval public governmental parliamentary constitutional electoral " +
  "nuclear strategic consular national homeland indigenous tribal human legal central joint democratic republican conservative liberal socialist communist green eastern western northern southern middle";

/** Nouns of the field: before a head, or in its "of" or "for". */
const NOUNS =
  "affairs relations defence defense war security interior home justice finance economy economics treasury exchequer budget trade commerce industry business growth " +
  "energy oil petroleum gas climate environment agriculture fisheries food health education science technology innovation transport transportation transit infrastructure housing works " +
  "labour labor employment welfare family women youth sports sport culture tourism immigration migration refugees refugee integration europe africa asia east " +
  "development cooperation aid emergency intelligence counterterrorism terrorism diplomacy army navy police policy peace peacekeeping rights law election " +
  "press media communications communication information broadcasting government party parliament assembly congress senate house cabinet council committee commission board bank reserve " +
  "office staff state mission missions operations planning strategy space air force coast guard border customs revenue reconstruction recovery reform relief disarmament arms control protocol services service " +
  "veterans union company group ministry department agency bureau faculty university court appeals campaign faction bloc coalition chiefs";

/** What may stand before a head, or after its "of" and "for", and tells the field. */
export const FIELDS = words(`${KINDS} ${NOUNS}`);

/** Those of the fields in which an "of" or "for" may end. */
export const FIELD_NOUNS = words(NOUNS);

/** Whoever is a member of one of these holds an office by it. */
export const BODIES = words(
  "parliament congress senate assembly house cabinet government council committee commission board",
);

/** "former", "acting", "future" (incoming, -elect), or plainly in office. */
export type OfficeTense = "now" | "former" | "acting" | "future";

const TENSE_WORDS: Readonly<Record<OfficeTense, string>> = {
  former: "former ex then late erstwhile onetime ousted deposed retired previous past",
  acting: "acting interim caretaker transitional provisional",
  future: "incoming designate elect future",
  now: "current incumbent outgoing longtime veteran new newly elected appointed",
};

/** What may stand before a title, and tells that it is no longer, not quite, or not yet so. */
export const TENSES: ReadonlyMap<string, OfficeTense> = new Map(
  (Object.keys(TENSE_WORDS) as OfficeTense[]).flatMap((tense) =>
    TENSE_WORDS[tense].split(" ").map((word) => [word, tense] as const),
  ),
);
