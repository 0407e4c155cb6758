/**
 * Peoples and faiths
 * ==================
 *
 * Peoples without a state of their name, and communities of faith, that act in the news as groups: "Kurdish fighters", "Muslim leaders".
 */
import { NameIndex } from "../codes/name-index.ts";

/** Name of the group; adjectives and singulars. */
const TABLE = `
Kurds; Kurdish|Kurd
Uyghurs; Uyghur|Uighur|Uighurs
Rohingya; Rohingyas
Tamils; Tamil
Tibetans; Tibetan
Chechens; Chechen
Crimean Tatars; Crimean Tatar
Pashtuns; Pashtun
Hazaras; Hazara
Baloch; Baluch|Balochs
Punjabis; Punjabi
Kashmiris; Kashmiri
Sindhis; Sindhi
Berbers; Berber|Amazigh
Tuareg; Tuaregs
Hutus; Hutu
Tutsis; Tutsi
Tigrayans; Tigrayan
Oromo; Oromos
Amhara; Amharas
Zulus; Zulu
Catalans; Catalan
Basques; Basque
Bosniaks; Bosniak
Bosnian Serbs; Bosnian Serb
Bosnian Croats; Bosnian Croat
Kosovo Serbs; Kosovo Serb
Turkish Cypriots; Turkish Cypriot
Greek Cypriots; Greek Cypriot
Abkhaz; Abkhazian|Abkhazians
South Ossetians; South Ossetian
Roma; Romani
Sami;
Bedouins; Bedouin
Yazidis; Yazidi
Druze; Druse
Alawites; Alawite
Copts; Coptic|Copt
Maronites; Maronite
Assyrians; Assyrian
Muslims; Muslim|Moslem|Moslems|Islamic
Sunnis; Sunni
Shiites; Shiite|Shia|Shi'ite|Shi'ites
Christians; Christian
Catholics; Catholic
Protestants; Protestant
Evangelicals; Evangelical
Jews; Jewish|Jew
Hindus; Hindu
Buddhists; Buddhist
Sikhs; Sikh
Mormons; Mormon
Baha'is; Baha'i
`;

const PEOPLES = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", others = ""] = line.split(";").map((cell) => cell.trim());
    return { name, words: [name, ...others.split("|").filter(Boolean)] };
  });

const index = new NameIndex(PEOPLES.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));

/**
 * The people or community of faith that a word names.
 *
 * @example
 *
 * ```ts
 * peopleByName("Kurdish"); // "Kurds"
 * peopleByName("Uighur"); // "Uyghurs"
 * peopleByName("Liberal"); // undefined
 * ```
 */
export function peopleByName(word: string): string | undefined {
  return index.get(word);
}
