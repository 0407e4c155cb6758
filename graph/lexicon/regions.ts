/**
 * Regions
 * =======
 *
 * Continents and other parts of the world that the news treats as actors ("the Europeans", "Western leaders"),
 * and the parts of the United Kingdom.
 */
import { NameIndex } from "../codes/name-index.ts";

export interface Region {
  name: string;
  /** Where it is certain. */
  wikidata?: string;
  /** "European", "Western". */
  adjectives: string[];
  /** "Europeans". */
  people: string[];
}

const TABLE = `
Europe; Q46; European; Europeans
Africa; Q15; African; Africans
Asia; Q48; Asian; Asians
North America; Q49; North American; North Americans
South America; Q18; South American; South Americans
Latin America; Q12585; Latin American; Latin Americans
Central America; ; Central American; Central Americans
Middle East; Q7204; Middle Eastern; Middle Easterners
Oceania; ; ;
Caribbean; ; ;
the West; ; Western; Westerners
Eastern Europe; ; Eastern European|East European; Eastern Europeans
Western Europe; ; Western European|West European; Western Europeans
Central Europe; ; Central European; Central Europeans
Central Asia; ; Central Asian; Central Asians
South Asia; ; South Asian; South Asians
Southeast Asia; ; Southeast Asian|South-East Asian; Southeast Asians
Arab world; ; Arab; Arabs
Baltic states; ; Baltic; Balts
Nordic countries; ; Nordic|Scandinavian; Scandinavians
Balkans; ; Balkan;
Gulf states; ; Gulf Arab;
Sahel; ; Sahelian;
England; Q21; English; Englishman|Englishmen
Scotland; Q22; Scottish; Scots
Wales; Q25; Welsh; Welshman|Welshmen
Northern Ireland; Q26; Northern Irish;
`;

const REGIONS: readonly Region[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", wikidata, adjectives, people] = line.split(";").map((cell) => cell.trim());
    return {
      name,
      ...(wikidata && { wikidata }),
      adjectives: adjectives ? adjectives.split("|") : [],
      people: people ? people.split("|") : [],
    };
  });

const index = (words: (of: Region) => string[]) =>
  new NameIndex(REGIONS.flatMap((of) => words(of).map((word) => [word, of] as const)));

const byName = index((of) => [of.name]);
const byPeople = index((of) => [...of.adjectives, ...of.people]);

/** The region of that name: "Europe", "the Middle East". */
export function regionByName(name: string): Region | undefined {
  // "West" alone is a direction or a surname; "the West" is the region.
  return name === "West" || name === "WEST" ? undefined : byName.get(name);
}

/** The region whose people or manner a word names: "European", "Europeans", "Western". */
export function regionByDemonym(word: string): Region | undefined {
  return byPeople.get(word);
}
