/**
 * Honorifics
 * ==========
 *
 * Words before a name that are no office: Mr, Dr, Sir, Gen., Sheikh. Some tell whether it is he or she.
 */

export type Gender = "female" | "male";

export interface Honorific {
  /** Spelt out: "Lt. Gen." is a lieutenant general. */
  title: string;
  gender?: Gender;
  /** Borne by sovereigns: with a numeral or a lone given name it makes a whole name ("King Charles", "Pope Leo XIV"). */
  royal?: true;
}

const MALE =
  "mr|mister|sir|lord|baron|monsieur|herr|señor|signor|father|fr|brother|rabbi|imam|ayatollah|grand ayatollah|mullah|maulana|mufti|grand mufti|hojatoleslam|cardinal|archbishop|metropolitan|patriarch";
const FEMALE = "mrs|ms|miss|madam|madame|mme|dame|lady|baroness|frau|señora|signora|sister|mother";
const EITHER =
  "mx|dr=doctor|doctor|prof=professor|professor|hon=honourable|honourable|honorable|rt hon=right honourable|rev=reverend|reverend|bishop|pastor|sheikh|sheik|shaikh|hajji|comrade|u|daw|datuk|tan sri|tun|justice|chief justice|judge|atty=attorney|attorney|" +
  "gen=general|general|lt gen=lieutenant general|lieutenant general|maj gen=major general|major general|brig gen=brigadier general|brigadier general|brig=brigadier|brigadier|col=colonel|colonel|lt col=lieutenant colonel|lieutenant colonel|maj=major|major|capt=captain|captain|lt=lieutenant|lieutenant|sgt=sergeant|sergeant|" +
  "adm=admiral|admiral|rear adm=rear admiral|rear admiral|vice adm=vice admiral|vice admiral|cmdr=commander|commander|commodore|marshal|field marshal|cpl=corporal|corporal|pvt=private|air marshal|air chief marshal|colonel general|col gen=colonel general|" +
  "sen=senator|senator|rep=representative|representative|gov=governor|governor|amb=ambassador|ambassador|atty gen=attorney general|del=delegate|sens=senators|reps=representatives|councilor|councillor|cllr=councillor";
const KINGS =
  "king|prince|crown prince|emperor|sultan|emir|amir|duke|grand duke|archduke|pope|shah|tsar|kaiser|his majesty|his highness|his royal highness|his excellency|his holiness";
const QUEENS =
  "queen|princess|crown princess|empress|duchess|grand duchess|her majesty|her highness|her royal highness|her excellency";

const HONORIFICS = new Map<string, Honorific>();
add(MALE, { gender: "male" });
add(FEMALE, { gender: "female" });
add(EITHER, {});
add(KINGS, { gender: "male", royal: true });
add(QUEENS, { gender: "female", royal: true });

function add(words: string, what: Omit<Honorific, "title">): void {
  for (const entry of words.split("|")) {
    const [word = "", title = word] = entry.split("=");
    HONORIFICS.set(word, { title, ...what });
  }
}

const LONGEST = 3;

/** An honorific found among words, and how many of them it takes. */
export interface HonorificMatch extends Honorific {
  /** Position after its last word. */
  end: number;
}

/**
 * The longest honorific that begins at a word. It is written with capitals; a full stop doesn't matter.
 *
 * @example
 *
 * ```ts
 * honorificAt(["Lt.", "Gen.", "Keith", "Kellogg"], 0); // { title: "lieutenant general", end: 2 }
 * honorificAt(["Mr", "Putin"], 0); // { title: "mr", gender: "male", end: 1 }
 * ```
 */
export function honorificAt(words: readonly string[], at: number): HonorificMatch | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length || !/^\p{Lu}/u.test(run[0] ?? "")) continue;
    const found = HONORIFICS.get(run.map((word) => word.replace(/\.$/, "").toLowerCase()).join(" "));
    if (found) return { ...found, end: at + length };
  }
  return undefined;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|VI{0,3}|IX|X[IVX]*|MP|MEP|KC|QC|OBE|CBE|PhD|Ph\.D\.|M\.D\.|MD|Esq\.?)$/;

/** Whether a word is written after a name and belongs to it: "Jr.", "III", "MP". */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word);
}
