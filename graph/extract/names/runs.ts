/**
 * Runs of capitalised words
 * =========================
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { isOrganisationWord } from "../../lexicon/organisation-words.ts";
import { organisationByPeople } from "../../lexicon/organisations.ts";
import { isOfficeHead, officeAt } from "../../lexicon/titles.ts";
import { type NameWord, type Seen, startsSentence } from "./words.ts";

const PARTICLES =
  /^(?:de|del|della|der|den|di|da|dos|das|do|du|van|von|zu|zur|bin|bint|ibn|al|el|ould|la|le|ter|ten|y|e)$/;
/** Whose body it is, in the names of bodies: "People's Party", "Veterans' Affairs Committee"; a name's own possessive ends it. */
const PEOPLE =
  /^(?:People|Peoples|Men|Women|Children|Workers|Farmers|Peasants|Teachers|Students|Writers|Lawyers|Veterans|Nurses|Doctors|Employers|Citizens|Pensioners|Soldiers|Mothers|Youth|Lord|King|Queen|Crown|Prince|President|Governor|Attorney|State)$/;
/** Lands and towns whose names go on with "of". */
const REALMS =
  /^(?:City|Town|County|Province|Kingdom|Republic|Duchy|Principality|Colony|Emirate|Commonwealth|Gulf|Isle|Bay|Cape|District|Diocese|Archdiocese)$/;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Yesterday|Tomorrow)$/;
const CLOSED = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "NUM", "PUNCT", "SYM"]);
const LONGEST = 12;

/** Whether a word can be part of a name. */
export function isNameWord(words: readonly NameWord[], at: number, seen: Seen): boolean {
  const word = words[at] as NameWord;
  // "al-Busaidi" has its capital inside.
  if (isMonthSurname(words, at, seen)) return true;
  if (
    !/^(?:\p{Lu}|(?:al|el|as|ash|ad|ar|az|bin|ibn)[-‑]\p{Lu})/u.test(word.text) ||
    CALENDAR.test(word.text) ||
    word.text === "I"
  )
    return false;
  // "(R-Texas)", "(D-Conn.)": a party and a state.
  if (/^[RDI]-\p{Lu}/u.test(word.text)) return false;
  // "UN-brokered", "US-led"
  if (/\p{L}[-‑](?:\p{Ll}+ed|led|born|winn(?:er|ing)|made|wide|style|held|run|era|bound|only|owned)$/u.test(word.text))
    return false;
  if (startsSentence(words, at)) {
    if (CLOSED.has(word.pos) && !/^(?:[A-Z]\.)+$/.test(word.text)) return false;
    if (seen.asName(word.text) || isUnheardSubject(words, at, seen)) return true;
    if (isGivenName(word.text) && words[at + 1]?.pos === "PROPN") return true;
    return word.pos === "PROPN" && !(seen.asWord(word.text) && words[at + 1]?.pos !== "PROPN");
  }
  return !CLOSED.has(word.pos) || /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(word.text);
}

/** "Theresa May", and "May said" once she has been named: a month is nobody's surname before a day or after "in". */
function isMonthSurname(words: readonly NameWord[], at: number, seen: Seen): boolean {
  const { text } = words[at] as NameWord;
  if (!/^(?:April|May|June|March|August)$/.test(text)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (/^\d/.test(after?.text ?? "")) return false;
  if (isGivenName(before?.text ?? "") || /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(before?.text ?? "")) return true;
  if (!seen.isSurname(text)) return false;
  return /^(?:VBD|VBZ|MD|POS)$/.test(after?.tag ?? "") && before?.pos !== "ADP";
}

/** Endings of English words that training may well have missed. */
const DERIVED = /(?:ing|ed|ly|[ts]ion|ment|ness|[ae]nce|ism|ists?|ity|ship|[ai]ble|ful|less|men|ives?|[ai]nts?)$/;

/** A word at the head of its sentence that English doesn't know, before a verb: "Malloy says", "Sanders was". A plural has another verb. */
function isUnheardSubject(words: readonly NameWord[], at: number, seen: Seen): boolean {
  const { text } = words[at] as NameWord;
  const next = words[at + 1];
  if (!next || !/^\p{Lu}\p{Ll}{2,}$/u.test(text) || DERIVED.test(text) || !seen.isUnheard(text)) return false;
  if (/[^s]s$/.test(text)) return next.tag === "VBZ" || /^(?:was|is|has|does)$/.test(next.text);
  return /^(?:VBD|VBZ|MD)$/.test(next.tag);
}

/** Where the run that begins at a name word ends: over particles, and over "of" and "and" within an organisation's name. */
export function endOfRun(words: readonly NameWord[], from: number, seen: Seen): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST) {
    const text = words[to]?.text ?? "";
    if (isNameWord(words, to, seen) && !startsSentence(words, to)) {
      // "Japanese Ministry of Foreign Affairs Director General …": a body's name ends where an office begins.
      if (
        hasOrganisationWord(words, from, to) &&
        !/^(?:of|for|on|and|the)$/.test(words[to - 1]?.text ?? "") &&
        officeAt(textsFrom(words, to), 0)
      )
        break;
      if (beginsPerson(words, from, to, seen)) break;
      to++;
    } else if (
      /^['’]s?$/.test(text) &&
      PEOPLE.test(words[to - 1]?.text ?? "") &&
      leadsToOrganisation(words, to + 1, seen)
    )
      to += 2;
    else if (PARTICLES.test(text) && isNamed(words, afterParticles(words, to), seen))
      to = afterParticles(words, to) + 1;
    else if (text === "&" && isNamed(words, to + 1, seen)) to += 2;
    else if (joinsParts(words, from, to, seen)) to = afterArticle(words, to + 1) + 1;
    else if (/^(?:of|for|on|and)$/.test(text) && hasOrganisationWord(words, from, to)) {
      const next = words[to + 1]?.text === "the" ? to + 2 : to + 1;
      if (!isNamed(words, next, seen)) break;
      // "the Ministry of Trade and Industry", but not "the Senate and President Obama".
      if (
        text === "and" &&
        !(words.slice(from, to).some((word) => word.text === "of" || word.text === "for") && joins(words, next))
      )
        break;
      to = next + 1;
    } else break;
  }
  return to;
}

/** "von der Leyen", "bin al-Saud": up to three particles follow each other. */
function afterParticles(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at < from + 3 && PARTICLES.test(words[at]?.text ?? "")) at++;
  return at;
}

function isNamed(words: readonly NameWord[], at: number, seen: Seen): boolean {
  return at < words.length && isNameWord(words, at, seen);
}

/** "MP Girish Bapat", "Governor Dick Celeste": an office with one to three names behind it. */
function startsOfficeholder(words: readonly NameWord[], at: number, seen: Seen): boolean {
  const office = officeAt(textsFrom(words, at), 0);
  if (!office) return false;
  const first = at + office.end;
  const end = endOfCapitals(words, first, seen);
  // "Communist Party General Secretary": the party has a name.
  if (hasOrganisationWord(words, at, end) || end - first > 3) return false;
  return end - first > 1 || (end > first && isGivenName(words[first]?.text ?? ""));
}

/**
 * Whether a person's name begins within a run: after a party, an office or a body, "Ohio Governor Dick Celeste", "Democrat Ted Celeste",
 * "Liberal Party MPP Tony Ruprecht".
 */
function beginsPerson(words: readonly NameWord[], from: number, at: number, seen: Seen): boolean {
  const [before, text] = [words[at - 1]?.text ?? "", words[at]?.text ?? ""];
  if (startsOfficeholder(words, at, seen)) return true;
  if (!isGivenName(text) || !isNamed(words, at + 1, seen) || isOrganisationWord(words[at + 1]?.text ?? ""))
    return false;
  if (
    (organisationByPeople(before) || /^\p{Lu}{3,6}$/u.test(before)) &&
    !hasOrganisationWord(words, at, endOfCapitals(words, at, seen))
  )
    return true;
  return hasOrganisationWord(words, from, at) && !hasOrganisationWord(words, at, endOfCapitals(words, at, seen));
}

/** Joints of names: "the Social Democratic and Labour Party", "Mothers Against Drunk Driving", "the Duchy of Saxony". */
function joinsParts(words: readonly NameWord[], from: number, to: number, seen: Seen): boolean {
  const [last, joint] = [words[to - 1], words[to]?.text ?? ""];
  if (!last || !isNamed(words, afterArticle(words, to + 1), seen)) return false;
  if (joint === "of" && REALMS.test(last.text)) return true;
  if (joint === "and") {
    const end = endOfCapitals(words, to + 1, seen);
    const adjective = /(?:ic|al|ive|ent)$/.test(last.text) && to - from > 1;
    return adjective && isOrganisationWord(words[end - 1]?.text ?? "") && !hasOrganisationWord(words, from, to);
  }
  // "Mothers Against Drunk Driving", "Veterans for Peace": people for or against something, not an office's plural.
  return (
    /^(?:[Ff]or|[Aa]gainst|[Ww]ithout)$/.test(joint) &&
    /^NNP?S$/.test(last.tag) &&
    !startsSentence(words, from) &&
    !isOfficeHead(last.text)
  );
}

function afterArticle(words: readonly NameWord[], at: number): number {
  return words[at]?.text === "the" ? at + 1 : at;
}

function endOfCapitals(words: readonly NameWord[], from: number, seen: Seen): number {
  let to = from;
  while (isNamed(words, to, seen)) to++;
  return to;
}

/** Whether capitalised words that follow each other have one among them that makes a body: "'s Party", "' National Union". */
function leadsToOrganisation(words: readonly NameWord[], from: number, seen: Seen): boolean {
  let to = from;
  while (isNamed(words, to, seen)) to++;
  return hasOrganisationWord(words, from, to);
}

/** After "Ministry of Trade and": a single word that ends the run, not another actor's name. */
function joins(words: readonly NameWord[], at: number): boolean {
  return !/^\p{Lu}/u.test(words[at + 1]?.text ?? "");
}

function textsFrom(words: readonly NameWord[], from: number): string[] {
  return words.slice(from, from + 4).map((word) => word.text);
}

function hasOrganisationWord(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOrganisationWord(words[i]?.text ?? "")) return true;
  return false;
}
