/**
 * Thirteen actors, an issue or two, and plausible ties among them, for tests and trials of the viewer. Illustrative, not reported.
 */
import type { Actor, ActorGraphFile, Issue, Meeting, Stance } from "../../graph/schema.ts";

const DOCUMENT = "fixture";

const person = (id: string, name: string, country: string, of: string): Actor => ({
  id,
  name,
  type: "person",
  aliases: [],
  country,
  memberOf: [of],
});

const country = (id: string, name: string, code: string, aliases: string[] = []): Actor => ({
  id,
  name,
  type: "country",
  aliases,
  country: code,
});

const ACTORS: Actor[] = [
  person("trump", "Donald Trump", "USA", "united-states"),
  person("rubio", "Marco Rubio", "USA", "united-states"),
  person("vance", "J.D. Vance", "USA", "united-states"),
  person("putin", "Vladimir Putin", "RUS", "russia"),
  person("peskov", "Dmitry Peskov", "RUS", "russia"),
  person("zelenskyy", "Volodymyr Zelenskyy", "UKR", "ukraine"),
  country("united-states", "United States", "USA", ["US", "U.S."]),
  country("russia", "Russia", "RUS"),
  country("ukraine", "Ukraine", "UKR"),
  country("united-kingdom", "United Kingdom", "GBR", ["UK", "Britain"]),
  country("italy", "Italy", "ITA"),
  country("france", "France", "FRA"),
  country("germany", "Germany", "DEU"),
];

const CEASEFIRE: Issue = { id: "ceasefire", name: "30-day ceasefire", aliases: [] };

const quote = (text: string) => [{ document: DOCUMENT, row: text }];

let count = 0;

function contact(status: Meeting["status"], form: Meeting["form"], a: string, b: string, date?: string): Meeting {
  const participants = [{ actor: a }, { actor: b }];
  count += 1;
  return { id: `m${count}`, form, status, participants, ...(date && { date }), evidence: quote(`${a} ${form} ${b}`) };
}

function stance(
  holder: string,
  polarity: number,
  target: string,
  act: Stance["act"],
  modality: Stance["modality"] = "stated",
): Stance {
  count += 1;
  const about = target === CEASEFIRE.id ? { issue: target } : { actor: target };
  return {
    id: `s${count}`,
    holder,
    target: about,
    act,
    polarity,
    modality,
    evidence: quote(`${holder} ${act} ${target}`),
  };
}

const MEETINGS: Meeting[] = [
  contact("held", "meeting", "trump", "zelenskyy", "2025-02-28"),
  contact("held", "meeting", "trump", "zelenskyy", "2025-04-26"),
  contact("held", "call", "trump", "zelenskyy", "2025-05-19"),
  contact("planned", "meeting", "trump", "zelenskyy"),
  contact("held", "call", "trump", "putin", "2025-02-12"),
  contact("held", "call", "trump", "putin", "2025-03-18"),
  contact("held", "call", "trump", "putin", "2025-05-19"),
  contact("planned", "meeting", "trump", "putin"),
  contact("planned", "talks", "putin", "zelenskyy"),
  contact("held", "call", "trump", "france", "2025-05-19"),
  contact("held", "call", "trump", "france", "2025-05-20"),
  contact("held", "meeting", "trump", "italy", "2025-04-17"),
  contact("held", "meeting", "trump", "united-kingdom", "2025-02-27"),
  contact("held", "meeting", "zelenskyy", "united-kingdom", "2025-03-01"),
  contact("held", "meeting", "zelenskyy", "united-kingdom", "2025-05-10"),
  contact("held", "meeting", "zelenskyy", "france", "2025-05-10"),
  contact("held", "meeting", "zelenskyy", "germany", "2025-05-10"),
  contact("planned", "meeting", "zelenskyy", "italy"),
  contact("held", "meeting", "zelenskyy", "vance", "2025-05-18"),
  contact("held", "meeting", "rubio", "russia", "2025-02-18"),
  contact("held", "talks", "rubio", "russia", "2025-03-11"),
  contact("held", "talks", "rubio", "ukraine", "2025-03-11"),
  contact("held", "meeting", "rubio", "ukraine", "2025-05-15"),
  contact("held", "meeting", "rubio", "france", "2025-04-17"),
  contact("refused", "talks", "peskov", "zelenskyy"),
  contact("held", "letter", "peskov", "vance", "2025-05-02"),
  contact("unknown", "call", "peskov", "rubio"),
];

const STANCES: Stance[] = [
  stance("germany", 1, "ukraine", "aid"),
  stance("germany", 1, "ukraine", "support"),
  stance("united-kingdom", 1, "ukraine", "aid"),
  stance("united-kingdom", 1, "ukraine", "support"),
  stance("france", 1, "ukraine", "support"),
  stance("france", 1, "ukraine", "aid", "intended"),
  stance("italy", 1, "ukraine", "support", "intended"),
  stance("russia", -1, "ukraine", "assault"),
  stance("trump", -1, "zelenskyy", "accuse"),
  stance("putin", -1, "zelenskyy", "reject"),
  stance("peskov", 1, "trump", "support"),
  stance("peskov", -1, "united-kingdom", "accuse"),
  stance("peskov", -1, "france", "accuse"),
  stance("vance", -1, "germany", "accuse"),
  stance("united-kingdom", -1, "russia", "sanction", "conditional"),
  stance("zelenskyy", 1, CEASEFIRE.id, "support"),
  stance("trump", 1, CEASEFIRE.id, "support"),
  stance("putin", 0, CEASEFIRE.id, "consult"),
];

/** The graph file that the viewer's tests draw. */
export const FIXTURE: ActorGraphFile = {
  format: "actor-graph/1",
  title: "Who is talking to whom",
  documents: [{ id: DOCUMENT, kind: "manual", title: "Illustrative data", published: "2025-05-20" }],
  actors: ACTORS,
  issues: [CEASEFIRE],
  meetings: MEETINGS,
  stances: STANCES,
};
