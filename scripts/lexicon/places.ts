/**
 * Places
 * ======
 *
 * Provinces and disputed territories of rigour's table, and by hand the cities, regions and waters that the news meets most: one line
 * a country with its places, so that they are not taken for people.
 */
import { COUNTRIES, countryByCapital, countryByName } from "../../graph/codes/countries.ts";
import { readTsv } from "./tables.ts";

/** States of the past; the United States, whose states have a table of their own; the United Kingdom, whose parts are regions. */
const LEFT_OUT = new Set(["su", "us", "gb", "x"]);

/** Large cities, seats of organisations and places of talks, by country. */
const BY_HAND: Readonly<Record<string, string>> = {
  ARE: "Dubai",
  AUS: "Sydney|Melbourne|Perth",
  AZE: "Nagorno-Karabakh|Karabakh",
  BEL: "Antwerp|Bruges",
  BRA: "São Paulo|Rio de Janeiro|Belém",
  CAN: "Toronto|Montreal|Vancouver|Quebec|Kananaskis",
  CHE: "Geneva|Zurich|Basel|Davos|Lausanne|Bürgenstock",
  CHN: "Shanghai|Guangzhou|Shenzhen|Wuhan|Tianjin|Xinjiang|Tibet|Inner Mongolia",
  COD: "Goma|Bukavu|North Kivu|South Kivu|Kivu",
  DEU: "Munich|Hamburg|Frankfurt|Cologne|Bonn|Ramstein|Bavaria",
  DNK: "Aarhus",
  EGY: "Alexandria|Sharm el-Sheikh|Sinai|Suez",
  ESP: "Barcelona|Seville|Catalonia|Basque Country",
  ETH: "Tigray|Amhara|Oromia",
  FRA: "Marseille|Lyon|Strasbourg|Versailles|Calais|Toulouse",
  GBR: "Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Belfast|Cardiff|Leeds|Chequers",
  GEO: "Abkhazia|South Ossetia",
  IND: "Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Kashmir|Goa",
  IRN: "Isfahan|Natanz|Fordow|Shiraz|Mashhad|Bandar Abbas",
  IRQ: "Basra|Mosul|Erbil|Kirkuk|Anbar|Kurdistan",
  ISR: "Haifa|Golan Heights|Negev|Galilee|Eilat",
  ITA: "Milan|Naples|Turin|Venice|Florence|Sicily|Sardinia",
  JPN: "Osaka|Hiroshima|Nagasaki|Okinawa|Kyoto|Fukushima",
  KOR: "Busan|Gyeongju",
  LBY: "Benghazi|Misrata",
  MEX: "Tijuana|Ciudad Juárez|Guadalajara|Cancún",
  NLD: "Rotterdam|Maastricht",
  NOR: "Bergen|Svalbard",
  PAK: "Karachi|Lahore|Peshawar|Balochistan|Rawalpindi",
  POL: "Krakow|Kraków|Gdansk|Gdańsk|Rzeszów|Rzeszow",
  PSE: "Gaza|Gaza Strip|Gaza City|West Bank|East Jerusalem|Rafah|Khan Younis|Jenin|Nablus|Hebron",
  RUS: "St. Petersburg|St Petersburg|Kursk|Belgorod|Sochi|Kazan|Vladivostok|Rostov|Chechnya|Dagestan|Siberia|Kaliningrad|Valdai",
  SAU: "Jeddah|Mecca|Medina|Neom",
  SDN: "Darfur|El Fasher|Port Sudan",
  SYR: "Aleppo|Homs|Idlib|Latakia|Raqqa|Palmyra|Daraa|Sweida",
  TUR: "Istanbul|Izmir|Antalya|Dolmabahçe|Dolmabahce",
  TWN: "Kaohsiung",
  UKR: "Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kharkiv|Kherson|Zaporizhzhia|Zaporizhia|Odesa|Odessa|Lviv|Dnipro|Mariupol|Bakhmut|Pokrovsk|Sumy|Sevastopol|Chernihiv|Kramatorsk|Bucha|Mykolaiv|Chernobyl",
  USA: "New York City|Manhattan|Los Angeles|Chicago|Houston|Miami|Boston|San Francisco|Seattle|Philadelphia|Atlanta|Dallas|Anchorage|Detroit|Las Vegas|Camp David|Mar-a-Lago|Guantanamo|Guantánamo|Palm Beach",
  VNM: "Ho Chi Minh City|Da Nang",
  YEM: "Aden|Hodeidah|Marib|Taiz",
};

/** The lines of the places table. */
export function placeLines(folder: string): string[] {
  const places = new Map<string, string[]>(Object.entries(BY_HAND).map(([iso3, names]) => [iso3, names.split("|")]));
  const iso3 = new Map(COUNTRIES.map((country) => [country.iso2.toLowerCase(), country.iso3]));
  for (const row of readTsv(folder, "rigour_territories.tsv")) {
    const [country = "", part] = row("code").split("_");
    const of = iso3.get(country);
    if (!part || !of || LEFT_OUT.has(country)) continue;
    const name = row("name").replace(/ \(.*$/, "");
    // "Belgorod Oblast" is mostly called Belgorod.
    const short = name.replace(/ (?:Oblast|Krai|Republic)$/, "");
    places.set(of, [...(places.get(of) ?? []), name, short]);
  }
  return [...places]
    .map(([of, names]) => [of, [...new Set(names)].filter(isPlaceOnly).sort().join("|")] as const)
    .filter(([, names]) => names)
    .map((row) => row.join("\t"))
    .sort();
}

/** A capital stands for its government too, and is listed with the country. "Acre" is a measure of land. */
function isPlaceOnly(name: string): boolean {
  return !countryByCapital(name) && !countryByName(name) && name !== "Acre";
}
