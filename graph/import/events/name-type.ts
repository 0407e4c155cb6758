/**
 * What a name names
 * =================
 *
 * Event data sets seldom say whether an actor is a person or a body; its name mostly does.
 */
import type { ActorType } from "../../schema.ts";

/** Words of which a body's name is made, in lower case. */
const BODIES = new Set(
  (
    "academy administration affairs agency airlines airways alliance ambassadors amnesty army assembly association associations authority bank " +
    "board branch brigade brigades broadcasting brotherhood bureau business cabinet caliphate campaign center centre chamber channel charity church city clinic " +
    "club coalition command commission committee commonwealth communications community companies company confederation conference congress consortium " +
    "constabulary constitutional convention cooperation cooperative corp corporation corps council court crescent cross daily defence defense delegation " +
    "department development diplomacy directorate division electoral embassy emirate enterprise enterprises environment exchange executive express faction " +
    "factory faculty federation fleet force forces foreign forum foundation front fund gazette group groups guard guards guardians guild herald " +
    "hospital house inc industries industry initiative inspectorate institute institution intelligence international international's investigation " +
    "investments jamaat jihad journal judiciary junta jury justice kingdom knesset labor labour league legislature liberation limited ltd magazine mafia majority majlis " +
    "market media militants military militia ministry mission monitor monitoring mosque movement mujahideen museum national nations navy network news newspaper " +
    "observatory office oil operations opposition order organisation organization organizations parliament party peacekeepers plc police post press prison " +
    "prosecutor's province qaeda radio railways rangers rebels red regiment region regional republic republicans research reserve resistance reuters revolutionary " +
    "rights sabha school secretariat security senate service services sharia shura society solidarity squad staff state states store strike student students supreme " +
    "syndicate systems taliban task team technologies telegraph television times trade transport treasury treaty tribune tribunal trust union unions unit united " +
    "university vigilante watch welfare wing workers world youth"
  ).split(" "),
);

/** Small words that stand in people's names: "Ursula von der Leyen", "Salman bin Abdulaziz al-Saud". */
const PARTICLES = new Set(
  "a abu al ad ar as bin bint ben binti da dal das de del della den der des di do dos du e el ibn la las le lo los ould san te ten ter van vom von y zu zur".split(
    " ",
  ),
);

const COMPASS = new Set("East West North South Eastern Western Northern Southern Central Middle".split(" "));

/** "West Bank" is none. */
const TWO_WORD_REGION = /^(?:East|West|North|South|Middle) \p{L}+$/u;

/** Nobody has more. */
const MOST_NAMES = 7;

/**
 * A person, a body, or (a single word that could be either) a group.
 *
 * @example
 *
 * ```ts
 * typeOfName("Sergey Viktorovich Lavrov"); // "person"
 * typeOfName("Council of Europe"); // "organization"
 * typeOfName("Boeing"); // "group"
 * ```
 */
export function typeOfName(name: string): Extract<ActorType, "person" | "organization" | "group"> {
  if (TWO_WORD_REGION.test(name)) return "group";
  const words = name.split(/[\s/-]+/).filter(Boolean);
  if (words.some((word) => BODIES.has(word.toLowerCase().replace(/[^\p{L}']/gu, "")))) return "organization";
  if (/^The\s|[&\d]/.test(name) || /^[A-Z]{2,}$/.test(name)) return "organization";
  const spaced = name.split(/\s+/);
  if (spaced.some((word) => COMPASS.has(word))) return "group";
  // "Friends of the Earth": a small word that stands in no person's name.
  if (spaced.some((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word))) return "organization";
  return spaced.length > 1 && spaced.length <= MOST_NAMES ? "person" : "group";
}
