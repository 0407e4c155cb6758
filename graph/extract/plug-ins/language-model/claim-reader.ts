import type { QuotedEvidence, Span } from "../../../schema.ts";
import type { FoldedText, Stretch } from "../folded-text.ts";
import type { Reject } from "../supported.ts";
import type { Casting } from "./actors.ts";
import type { ClaimedParty } from "./claims.ts";
import { quoted, Unfounded } from "./evidence.ts";

/** What a claim is checked against. */
export interface ClaimSetting {
  text: string;
  folded: FoldedText;
  /** What the model was shown. */
  part: Stretch;
  document: string;
  casting: Casting;
  published: string | undefined;
  /** Called with what of a claim can't be kept, where the rest can. */
  reject: Reject;
}

/** An actor, and the words that mean it. */
export interface ReadParty extends Stretch {
  actor: string;
}

/** Finds what a claim says in the article. */
export class ClaimReader {
  readonly setting: ClaimSetting;

  constructor(setting: ClaimSetting) {
    this.setting = setting;
  }

  /** The sentence that a claim quotes. */
  quote(quote: string, words: readonly string[]): Stretch | Unfounded {
    const { text, folded, part, casting } = this.setting;
    return quoted(quote, words, { text, folded, part, sentences: casting.reading.sentences });
  }

  /** The words of a sentence that carry the relation. */
  trigger(words: string, sentence: Stretch): Stretch | Unfounded {
    const [trigger] = this.setting.folded.find(words, sentence.start, sentence.end);
    return trigger ?? new Unfounded("the words of the relation are not in the quote");
  }

  /** Whom a claim means, and by which words: those that it gives, else the actor's name there, or the last before. */
  party({ name, words }: ClaimedParty, sentence: Stretch, trigger: Stretch): ReadParty | Unfounded {
    const { casting, folded } = this.setting;
    const actor = casting.actorOf(name);
    if (actor === undefined) return new Unfounded("an actor is not named in the article");
    const places = folded
      .find(words, sentence.start, sentence.end)
      // Half the sentence is not what means an actor.
      .filter((place) => place.end <= trigger.start || place.start >= trigger.end);
    const others = places.map((place) => casting.actorAt(place));
    const own = places[Math.max(0, others.indexOf(actor))];
    if (own && others.length > 0 && others.every((other) => other !== undefined && other !== actor))
      return new Unfounded("the words for an actor are another's name");
    const place = own ?? casting.nameFor(actor, sentence);
    return place ? { actor, ...place } : new Unfounded("an actor is not named in the quote or before it");
  }

  /** Words that a claim says to stand in the article, as they do; undefined, and told, if they don't. */
  verbatim(words: string | null, what: string, { start, end } = this.setting.part): string | undefined {
    if (words === null || words.trim() === "") return undefined;
    const { text, folded, reject } = this.setting;
    const [place] = folded.find(words, start, end);
    if (place) return text.slice(place.start, place.end).replace(/\s+/g, " ");
    reject(`${what} is not in the article`, words);
    return undefined;
  }

  evidence(sentence: Stretch, spans: readonly Span[]): QuotedEvidence {
    const { document, text } = this.setting;
    const { start, end } = sentence;
    return {
      document,
      quote: text.slice(start, end),
      start,
      end,
      spans: spans.toSorted((a, b) => a.start - b.start || a.end - b.end),
    };
  }
}
