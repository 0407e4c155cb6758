/**
 * Sentences
 * =========
 *
 * What does a record say, in one English sentence?
 */
import { targetOf } from "../records.ts";
import type { Act, ActorGraphFile, Meeting, MeetingForm, Stance } from "../schema.ts";
import { atTime, capitalize, inPlace, onDate, thirdPerson } from "./english.ts";
import { nameOf, type Party, partiesOf, soundsPlural } from "./parties.ts";

/** How a form of contact is told; `%` stands for the other party. */
interface Wording {
  /** Past and base form, of one party and another. */
  pair: readonly [string, string];
  /** The same of all together. */
  all: readonly [string, string];
  /** For what did not come about. */
  noun: string;
}

const FORMS: Record<MeetingForm, Wording> = {
  meeting: { pair: ["met %", "meet %"], all: ["met", "meet"], noun: "a meeting" },
  call: { pair: ["held a call with %", "hold a call with %"], all: ["held a call", "hold a call"], noun: "a call" },
  talks: { pair: ["held talks with %", "hold talks with %"], all: ["held talks", "hold talks"], noun: "talks" },
  visit: { pair: ["visited %", "visit %"], all: ["met on a visit", "meet on a visit"], noun: "a visit" },
  summit: {
    pair: ["met % at a summit", "meet % at a summit"],
    all: ["met at a summit", "meet at a summit"],
    noun: "a summit",
  },
  letter: { pair: ["wrote to %", "write to %"], all: ["exchanged letters", "exchange letters"], noun: "a letter" },
};

/**
 * A meeting in a sentence, without a full stop.
 *
 * @example
 *
 * ```ts
 * describeMeeting(meeting, file); // "Volodymyr Zelenskyy met Marco Rubio and J.D. Vance on 18 May 2025"
 * describeMeeting(planned, file); // "Donald Trump is to hold a call with Vladimir Putin on 19 May 2025 at 17:00 Moscow time"
 * describeMeeting(cancelled, file); // "A call between Donald Trump and Vladimir Putin on 19 May 2025 was cancelled"
 * ```
 */
export function describeMeeting(meeting: Meeting, file: ActorGraphFile): string {
  const { parties, directed, mediators, all } = partiesOf(meeting, file);
  const wording = FORMS[meeting.form];
  const [first, second, ...more] = parties;
  // A visit or a letter has a direction, which must have been given; other contacts go both ways.
  const oneWay = meeting.form === "visit" || meeting.form === "letter";
  const pair = first && second && more.length === 0 && (directed || !oneWay) ? ([first, second] as const) : undefined;
  const circumstances = [
    ...(meeting.place ? [inPlace(meeting.place)] : []),
    ...(meeting.date && meeting.dateBasis !== "published" ? [onDate(meeting.date)] : []),
    ...(meeting.time ? [atTime(meeting.time)] : []),
    ...(mediators ? [`with ${mediators.name} mediating`] : []),
  ].join(" ");

  const subject = pair ? pair[0] : all;
  const [past, base] = pair ? wording.pair.map((words) => words.replace("%", () => pair[1].name)) : wording.all;
  const noun = `${wording.noun} ${between(meeting.form, pair, all)}`;
  const was = meeting.form === "talks" ? "were" : "was";
  const sentence = {
    held: `${subject.name} ${past} ${circumstances}`,
    planned: `${subject.name} ${subject.plural ? "are" : "is"} to ${base} ${circumstances}`,
    unknown: `${subject.name} may have ${participle(past ?? "")} ${circumstances}`,
    postponed: `${noun} ${circumstances} ${was} postponed`,
    cancelled: `${noun} ${circumstances} ${was} cancelled`,
    refused: `${noun} ${circumstances} ${was} refused`,
    denied: `${noun} ${circumstances} ${was === "were" ? "are" : "is"} said not to have taken place`,
  }[meeting.status];
  const reported = meeting.date && meeting.dateBasis === "published" ? `, reported ${onDate(meeting.date)}` : "";
  return capitalize(sentence.replaceAll(/ +/g, " ").trim()) + reported;
}

function between(form: MeetingForm, pair: readonly [Party, Party] | undefined, all: Party): string {
  if (!pair) return `of ${all.name}`;
  const [one, other] = pair;
  if (form === "visit") return `by ${one.name} to ${other.name}`;
  if (form === "letter") return `from ${one.name} to ${other.name}`;
  return one.plural || other.plural ? `of ${one.name} with ${other.name}` : `between ${one.name} and ${other.name}`;
}

/** The past form of all our verbs but one is their participle, too. */
function participle(past: string): string {
  return past.replace(/^wrote/, "written");
}

/** How an act is told of an actor and of an issue, and whether it is for (1) or against (-1) its target. */
interface Deed {
  sign: -1 | 0 | 1;
  actor: string;
  issue: string;
}

const ACTS: Record<Act, Deed> = {
  agree: { sign: 1, actor: "agree with", issue: "agree to" },
  consult: { sign: 1, actor: "consult", issue: "consult on" },
  support: { sign: 1, actor: "support", issue: "support" },
  concede: { sign: 1, actor: "make concessions to", issue: "make concessions on" },
  cooperate: { sign: 1, actor: "cooperate with", issue: "cooperate on" },
  aid: { sign: 1, actor: "aid", issue: "give aid for" },
  retreat: { sign: 1, actor: "back down before", issue: "back down on" },
  request: { sign: 0, actor: "call on", issue: "call for" },
  accuse: { sign: -1, actor: "accuse", issue: "criticize" },
  reject: { sign: -1, actor: "reject", issue: "reject" },
  threaten: { sign: -1, actor: "threaten", issue: "threaten" },
  protest: { sign: -1, actor: "protest against", issue: "protest against" },
  sanction: { sign: -1, actor: "sanction", issue: "impose sanctions over" },
  mobilize: { sign: -1, actor: "mobilize against", issue: "mobilize over" },
  coerce: { sign: -1, actor: "coerce", issue: "use coercion over" },
  assault: { sign: -1, actor: "attack", issue: "attack" },
};

/** Words of a source that can stand as the verb: "urged", "backs", "called for", but not "need" or "a threat of". */
const FINITE = /^\p{L}+(?:(?<!e)ed|s)(?: (?:about|against|at|by|for|from|in|of|on|over|to|upon|with))?$/u;

/**
 * A stance in a sentence, without a full stop and without its date: in the source's own words where they make a sentence.
 *
 * @example
 *
 * ```ts
 * describeStance(urged, file); // "United Kingdom urged Vladimir Putin"
 * describeStance(intended, file); // "Donald Trump intends to sanction Russia"
 * describeStance(reported, file); // "Vladimir Putin supports the talks, according to Dmitry Peskov"
 * ```
 */
export function describeStance(stance: Stance, file: ActorGraphFile): string {
  const { holder, act, words, polarity, modality, speaker, target } = stance;
  const deed = ACTS[act];
  const against = act === "request" && polarity < 0 && "issue" in target;
  const verb = against ? "call for an end to" : "actor" in target ? deed.actor : deed.issue;
  const plural = soundsPlural(holder, file);
  const not = deed.sign * polarity < 0;
  const told = {
    stated: not ? `${plural ? "do" : "does"} not ${verb}` : plural ? verb : thirdPerson(verb),
    intended: `${plural ? "intend" : "intends"} ${not ? "not " : ""}to ${verb}`,
    conditional: `would${not ? " not" : ""}, on a condition, ${verb}`,
    ended: `no longer ${plural ? verb : thirdPerson(verb)}`,
  }[modality];
  // "revived relations with" comes as "revived", which doesn't take the target as "cooperates with" does.
  const takesTarget = act === "request" || words?.includes(" ") === verb.includes(" ");
  const ownWords = modality === "stated" && !not && !against && words && FINITE.test(words) && takesTarget;
  const according = speaker === undefined || speaker === holder ? "" : `, according to ${nameOf(speaker, file)}`;
  return `${nameOf(holder, file)} ${ownWords ? words : told} ${nameOf(targetOf(stance), file)}${according}`;
}
