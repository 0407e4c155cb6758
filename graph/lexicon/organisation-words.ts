/**
 * Words that tell what a name names
 * =================================
 *
 * "Ministry of …" is an organisation, "… Strait" a place, "… Treaty" neither. Words that are as often a person's name
 * (Bill, Park, Lake, Hall, Song) are left out.
 */

/** `thing` is no actor: summits and wars, treaties and laws, prizes, ships, papers. */
type NameKind = "organization" | "place" | "thing";

const KINDS: Readonly<Record<NameKind, string>> = {
  organization:
    "ministry department council commission committee bank party union university college institute institution agency authority administration bureau office court tribunal " +
    "parliament senate congress assembly duma diet chamber cabinet government secretariat directorate inspectorate service services force forces army navy corps guard guards police " +
    "corporation company companies group holdings holding industries enterprises partners airlines airways motors energy petroleum systems technologies capital media press news network " +
    "association federation confederation alliance league coalition organization organisation foundation fund trust society club forum movement front brigade brigades battalion regiment division legion " +
    "militia embassy consulate mission delegation church patriarchate diocese synod board panel laboratory laboratories hospital school academy center centre " +
    "exchange treasury reserve customs broadcaster times tribune gazette observatory org rail railway railways telecom pharma pharmaceuticals insurance herald post telegraph chronicle journal daily weekly inquirer examiner sentinel " +
    "programme campaign faction bloc caucus quartet troika " +
    // As bodies are called elsewhere.
    "partido partidul parti partai partei partito partia partij stranka ministerio ministère ministero consejo conseil consiglio asamblea assemblée assembleia congreso congresso comité comitê comisión " +
    "unión união unione mouvement movimiento movimento bewegung frente fronte alianza aliança alleanza allianz alliantie lega liga ligue bund verband federación fédération federazione confederación confédération " +
    "confederazione sindicato syndicat gewerkschaft universidad universidade université universität banco banque banca agence agencia",
  place:
    "river sea ocean strait straits gulf bay island islands isle peninsula coast canal channel mountain mountains mount valley desert plateau delta basin oasis falls " +
    "airport airfield harbour harbor station bridge road street avenue boulevard square highway gardens palace castle cathedral mosque monastery stadium arena hotel " +
    "province region oblast krai district county governorate prefecture municipality city town village territory republic kingdom emirate canton border strip heights corridor zone crossing checkpoint " +
    "base facility complex memorial monument library theatre theater plaza mall pier terminal shrine temple abbey zoo " +
    "hemisphere continent archipelago dam reactor prison cemetery tower",
  thing:
    "summit war conference talks meeting games cup olympics championship festival election elections referendum revolution uprising intifada coup massacre genocide holocaust crisis earthquake hurricane " +
    "typhoon cyclone expo exhibition anniversary ceremony inauguration offensive exercise exercises dialogue negotiations consultations pandemic attack attacks siege round " +
    "act treaty accord accords agreement agreements convention protocol constitution pact memorandum declaration resolution law amendment directive regulation decree plan doctrine strategy " +
    "framework roadmap communiqué communique statement report prize award medal index dollar euro rouble ruble yuan yen pipeline missile rocket satellite drone carrier shuttle spacecraft telescope submarine tanker tank rifle " +
    "vaccine virus bible quran koran language process formula",
};

const WORDS = new Map(
  (Object.keys(KINDS) as NameKind[]).flatMap((kind) => KINDS[kind].split(" ").map((word) => [word, kind] as const)),
);

/** Legal forms of companies. */
const COMPANY_FORM =
  /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|GmbH|AG|KGaA|SE|S\.A|SAS|SARL|S\.?p\.A|SpA|S\.r\.l|NV|N\.V|BV|B\.V|AB|ASA|A\/S|ApS|Oyj|OJSC|PJSC|JSC|OOO|PAO|ZAO|Pte|Pty|Bhd|Ltda|Zrt|Nyrt)\.?$/;

/** Whether a word makes an organisation of the name it stands in: "Ministry", "Bank", "GmbH". */
export function isOrganisationWord(word: string): boolean {
  return kindOf(word) === "organization" || COMPANY_FORM.test(word);
}

/** Whether a word makes a place of the name it stands in: "Strait", "Airport", "Province". */
export function isPlaceWord(word: string): boolean {
  return kindOf(word) === "place";
}

/** Abbreviations that the news writes in capitals and that no one acts as. */
const THING_ACRONYM =
  /^(?:JCPOA|NPT|START|INF|NDA|MOU|NGOs?|GDP|COVID(?:-?19)?|HIV|AIDS|DNA|AI|IT|TV|CEOs?|PMs?|MPs?|VIPs?|ICBMs?|UAVs?|WMDs?|IEDs?|GPS|PPE|SUVs?|LGBTQ?I?|GMT|UTC|EST|EDT|BST|CET|USD|EUR|VAT|FAQ|OK|Q&A|HTML|PDF|CD|DVD|USB|IQ|QC|KC|PhD)$/;

/** Whether a word makes neither an actor nor a place of the name it stands in: "Treaty", "War", "Summit". */
export function isThingWord(word: string): boolean {
  return kindOf(word) === "thing" || THING_ACRONYM.test(word);
}

function kindOf(word: string): NameKind | undefined {
  return WORDS.get(word.toLowerCase());
}
