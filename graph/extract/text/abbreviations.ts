/** Titles and the like: a name follows, so no sentence ends here. Lower case, without the last full stop. */
export const TITLES = new Set(
  `mr mrs ms mx dr prof rev fr hon pres gov lt col gen maj capt cpl sgt adm cmdr sen rep reps sens gens messrs mmes
   amb atty supt det insp st ste mt ft vs v fig eq cf approx ca`.split(/\s+/),
);

/** Months, companies, places, suffixes and the rest: a sentence ends here only if the next one plainly begins. */
export const SHORTENED = new Set(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri inc corp co cos ltd llc plc bros
   assn dept dist univ intl natl govt admin jr sr esq ph etc al ave blvd rd hwy sq ariz ark calif colo conn del fla ga ill ind
   kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta vol ed eds pp ext est`.split(
    /\s+/,
  ),
);

/** Short for "number" and the like before a figure, words of their own elsewhere. */
export const BEFORE_FIGURES = new Set([
  "no",
  "nos",
  "art",
  "arts",
  "sec",
  "p",
  "para",
  "ch",
  "ver",
  "res",
  "c",
  "b",
  "d",
]);

/** Words that, with a capital, begin a sentence far more often than they go on with a name. */
export const STARTERS = new Set(
  `the a an this that these those he she it we they you i his her its our their my your there here in on at by for from with
   to of as if when while after before since until although though because but and or so yet nor not no now then however
   meanwhile what who why how where which whose whether some many most all both each every several such one two another
   other others is are was were do does did has have had will would can could may might should must let asked earlier later
   last also even just only despite during over under about according speaking instead moreover still once`.split(
    /\s+/,
  ),
);

/** What may follow "p.m." inside a sentence though it has a capital: days and zones. */
export const AFTER_TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{1,2}[SD]?T|GMT|UTC|Eastern|Central|Mountain|Pacific)$/;
