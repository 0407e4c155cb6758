/**
 * A small graph with everything a record can carry, for tests and pictures of the element: thirteen actors and a group
 * around the talks of May 2025, in sentences of our own.
 */
import type { Actor, ActorGraphFile, Meeting, Stance } from "../../graph/schema.ts";
import { quoted } from "./quoted.ts";

const NEWS = "news-2025-05-19";
const WIRE = "wire-2025-05-17";

const actor = (id: string, name: string, type: Actor["type"], rest: Partial<Actor> = {}): Actor => ({
  id,
  name,
  type,
  aliases: [],
  ...rest,
});

const actors: Actor[] = [
  actor("trump", "Donald Trump", "person", {
    aliases: ["Trump", "President Trump"],
    country: "USA",
    wikidata: "Q22686",
    memberOf: ["usa"],
    offices: [{ title: "President", of: "United States", from: "2025-01-20" }],
  }),
  actor("putin", "Vladimir Putin", "person", {
    aliases: ["Putin"],
    country: "RUS",
    wikidata: "Q7747",
    memberOf: ["russia"],
    offices: [{ title: "President", of: "Russia", from: "2012-05-07" }],
  }),
  actor("zelenskyy", "Volodymyr Zelenskyy", "person", {
    aliases: ["Zelenskyy", "Zelensky", "Zelenskiy"],
    country: "UKR",
    wikidata: "Q3874799",
    memberOf: ["ukraine"],
    offices: [{ title: "President", of: "Ukraine", from: "2019-05-20" }],
  }),
  actor("rubio", "Marco Rubio", "person", {
    aliases: ["Rubio"],
    country: "USA",
    wikidata: "Q324546",
    memberOf: ["usa"],
    offices: [{ title: "Secretary of State", of: "United States", from: "2025-01-21" }],
  }),
  actor("vance", "J.D. Vance", "person", {
    aliases: ["JD Vance", "Vance"],
    country: "USA",
    memberOf: ["usa"],
    offices: [{ title: "Vice President", of: "United States", from: "2025-01-20" }],
  }),
  actor("peskov", "Dmitry Peskov", "person", {
    aliases: ["Peskov"],
    country: "RUS",
    memberOf: ["russia"],
    offices: [{ title: "Press secretary of the president", of: "Russia" }],
  }),
  actor("usa", "United States", "country", { aliases: ["US", "U.S.", "Washington"], country: "USA", wikidata: "Q30" }),
  actor("russia", "Russia", "country", { aliases: ["Moscow", "Kremlin"], country: "RUS", wikidata: "Q159" }),
  actor("ukraine", "Ukraine", "country", { aliases: ["Kyiv"], country: "UKR", wikidata: "Q212" }),
  actor("uk", "United Kingdom", "country", { aliases: ["UK", "Britain"], country: "GBR", wikidata: "Q145" }),
  actor("italy", "Italy", "country", { country: "ITA", wikidata: "Q38" }),
  actor("france", "France", "country", { country: "FRA", wikidata: "Q142" }),
  actor("germany", "Germany", "country", { country: "DEU", wikidata: "Q183" }),
  actor("europe", "European leaders", "group", { aliases: ["Europeans"] }),
];

const CALL =
  "[trump|Donald Trump] [!|will speak] by telephone with [putin|Vladimir Putin] on Monday at 5 p.m. Moscow time.";
const CONFIRMED =
  "[peskov|Dmitry Peskov] confirmed that the [!|conversation between] [trump|Trump] and [putin|Putin] was being prepared.";
const SUNDAY =
  "On Sunday in Rome, [zelenskyy|Zelenskyy] [!|met with] [rubio|Secretary of State Marco Rubio] and [vance|Vice President Vance].";
const FOUR =
  "Officials from [uk|the UK], [italy|Italy], [france|France] and [germany|Germany] [!|spoke on a call] on Sunday and [!|urged] [putin|Putin] to take the talks seriously.";
const PENALTIES =
  "[uk|Britain], [italy|Italy], [france|France] and [germany|Germany] [!|would weigh sanctions] on [russia|Russia] if it stayed away.";
const CEASEFIRE =
  "[trump|Trump] [!|backs] [ceasefire|a 30-day ceasefire], as do [ukraine|Ukraine] and [europe|European leaders].";

const facing = (one: string, ...others: string[]): Meeting["participants"] => [
  { actor: one, side: 1 },
  ...others.map((id) => ({ actor: id, side: 2 })),
];

const meetings: Meeting[] = [
  {
    id: "call-trump-putin",
    form: "call",
    status: "planned",
    date: "2025-05-19",
    dateBasis: "resolved",
    time: "17:00 Moscow time",
    history: [
      { status: "planned", reported: "2025-05-17", evidence: quoted(WIRE, 40, CALL) },
      { status: "planned", reported: "2025-05-19", evidence: quoted(NEWS, 400, CONFIRMED) },
    ],
    participants: facing("trump", "putin"),
    issues: ["ceasefire"],
    evidence: [quoted(NEWS, 0, CALL), quoted(WIRE, 40, CALL), quoted(NEWS, 400, CONFIRMED)],
    confidence: 0.94,
  },
  {
    id: "call-trump-zelenskyy",
    form: "call",
    status: "planned",
    date: "2025-05-19",
    dateBasis: "resolved",
    participants: facing("trump", "zelenskyy"),
    evidence: [quoted(NEWS, 130, "On the same day [trump|Trump] is [!|to call] [zelenskyy|Volodymyr Zelenskyy].")],
  },
  {
    id: "talks-istanbul",
    form: "talks",
    status: "held",
    date: "2025-05-16",
    dateBasis: "stated",
    place: "Istanbul",
    participants: facing("russia", "ukraine").map((one) => ({ ...one, through: "representatives" })),
    evidence: [
      quoted(
        NEWS,
        600,
        "On 16 May, envoys of [russia|Russia] and [ukraine|Ukraine] [!|sat down together] in Istanbul, for the first time since 2022.",
      ),
      quoted(
        WIRE,
        300,
        "The [!|talks] that [russia|Moscow] and [ukraine|Kyiv] held in Istanbul ended in a prisoner exchange.",
      ),
    ],
  },
  {
    id: "meeting-rome",
    form: "meeting",
    status: "held",
    date: "2025-05-18",
    dateBasis: "resolved",
    place: "Rome",
    participants: facing("zelenskyy", "rubio", "vance"),
    evidence: [quoted(NEWS, 800, SUNDAY)],
  },
  {
    id: "call-europeans",
    form: "call",
    status: "held",
    date: "2025-05-18",
    dateBasis: "resolved",
    participants: ["uk", "italy", "france", "germany"].map((id, place) => ({
      actor: id,
      side: place + 1,
      through: "officials",
    })),
    evidence: [quoted(NEWS, 1000, FOUR)],
  },
  {
    id: "meeting-putin-zelenskyy",
    form: "meeting",
    status: "refused",
    date: "2025-05-15",
    dateBasis: "published",
    place: "Istanbul",
    history: [
      {
        status: "planned",
        reported: "2025-05-11",
        evidence: quoted(WIRE, 500, "[zelenskyy|Zelenskyy] [!|offered to meet] [putin|Putin] in Istanbul."),
      },
      {
        status: "refused",
        reported: "2025-05-15",
        evidence: quoted(WIRE, 600, "[putin|Putin] [!|did not travel] to meet [zelenskyy|Zelenskyy]."),
      },
    ],
    participants: facing("putin", "zelenskyy"),
    evidence: [quoted(WIRE, 600, "[putin|Putin] [!|did not travel] to meet [zelenskyy|Zelenskyy].")],
  },
];

const FOUR_COUNTRIES = ["uk", "italy", "france", "germany"];
const stance = (id: string, rest: Omit<Stance, "id" | "modality"> & Partial<Stance>): Stance => ({
  modality: "stated",
  date: "2025-05-18",
  dateBasis: "resolved",
  ...rest,
  id,
});

const stances: Stance[] = [
  ...FOUR_COUNTRIES.map((holder) =>
    stance(`${holder}-urges-putin`, {
      holder,
      target: { actor: "putin" },
      act: "request",
      words: "urged",
      polarity: -0.3,
      evidence: [quoted(NEWS, 1000, FOUR)],
    }),
  ),
  ...FOUR_COUNTRIES.map((holder) =>
    stance(`${holder}-sanctions-russia`, {
      holder,
      target: { actor: "russia" },
      act: "sanction",
      words: "would weigh sanctions",
      polarity: -0.7,
      modality: "conditional",
      evidence: [quoted(NEWS, 1250, PENALTIES)],
    }),
  ),
  ...["trump", "ukraine", "europe"].map((holder) =>
    stance(`${holder}-backs-ceasefire`, {
      holder,
      target: { issue: "ceasefire" },
      act: "support",
      words: "backs",
      polarity: 0.8,
      date: "2025-05-19",
      dateBasis: "published",
      evidence: [quoted(NEWS, 1450, CEASEFIRE)],
    }),
  ),
  stance("trump-sanctions-russia", {
    holder: "trump",
    target: { actor: "russia" },
    act: "sanction",
    words: "is weighing",
    polarity: -0.6,
    modality: "intended",
    evidence: [quoted(NEWS, 1600, "[trump|Trump] [!|is weighing] new penalties on [russia|Moscow].")],
  }),
  stance("trump-cooperates-russia", {
    holder: "trump",
    target: { actor: "russia" },
    act: "cooperate",
    words: "revived relations",
    polarity: 0.5,
    date: "2025",
    dateBasis: "published",
    evidence: [quoted(NEWS, 1700, "[trump|Trump] has [!|revived relations] with [russia|Russia] this year.")],
  }),
  stance("zelenskyy-accuses-russia", {
    holder: "zelenskyy",
    target: { actor: "russia" },
    act: "accuse",
    words: "complained of",
    polarity: -0.6,
    evidence: [quoted(NEWS, 1800, "[zelenskyy|Zelenskyy] [!|complained of] the low rank of [russia|Russia]’s envoys.")],
  }),
  stance("ukraine-rejects-concessions", {
    holder: "ukraine",
    target: { issue: "concessions" },
    act: "reject",
    words: "rejects",
    polarity: -0.8,
    date: "2025-05-19",
    dateBasis: "published",
    evidence: [quoted(NEWS, 1900, "[ukraine|Ukraine] [!|rejects] [concessions|territorial concessions].")],
  }),
  stance("rubio-supports-plan", {
    holder: "rubio",
    target: { issue: "peace-plan" },
    act: "support",
    words: "hopeful about",
    polarity: 0.6,
    evidence: [quoted(NEWS, 2000, "[rubio|Rubio] said he was [!|hopeful about] [peace-plan|the peace plan].")],
  }),
  stance("putin-values-usa", {
    holder: "putin",
    speaker: "peskov",
    target: { actor: "usa" },
    act: "support",
    words: "values",
    polarity: 0.4,
    confidence: 0.6,
    evidence: [
      quoted(NEWS, 2100, "[peskov|Peskov] said [putin|Putin] [!|values] the efforts of [usa|the United States]."),
      { document: "register", row: "row 17" },
    ],
  }),
  stance("europe-asks-usa", {
    holder: "europe",
    target: { actor: "usa" },
    act: "consult",
    words: "asked to be heard by",
    polarity: 0,
    evidence: [quoted(NEWS, 2200, "[europe|European leaders] [!|asked to be heard by] [usa|Washington].")],
  }),
];

/** Fourteen actors, three issues, six contacts, eighteen stances, from 11 to 19 May 2025. */
export const peaceTalks: ActorGraphFile = {
  format: "actor-graph/1",
  title: "Who is talking to whom",
  description: "Calls, talks and stances around the week of 19 May 2025.",
  credit: "Illustrative data",
  documents: [
    {
      id: NEWS,
      kind: "article",
      title: "Washington talks to both sides",
      url: "https://example.org/2025/05/19/both-sides",
      publisher: "The Example",
      published: "2025-05-19",
      language: "en",
    },
    { id: WIRE, kind: "article", title: "The week ahead", publisher: "Example Wire", published: "2025-05-17" },
    { id: "register", kind: "dataset", title: "A register of statements" },
  ],
  actors,
  issues: [
    { id: "ceasefire", name: "30-day ceasefire", aliases: ["ceasefire", "truce"] },
    { id: "concessions", name: "Territorial concessions", aliases: [] },
    { id: "peace-plan", name: "Peace plan", aliases: [] },
  ],
  meetings,
  stances,
};
