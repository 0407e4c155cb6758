/**
 * Limits
 * ======
 *
 * What may be asked and spent. A request is only sent if it fits, its answer counted as long as it may be; so no limit is ever passed by more
 * than a server's tokens differ from what was reckoned.
 */
import { LimitError } from "./errors.ts";

/** What may be spent in all, by one extractor. */
export interface Limits {
  requests?: number;
  /** Of questions and answers together. */
  tokens?: number;
  /** In the currency of `Price`. */
  cost?: number;
}

/** What a million tokens cost, in a currency of your choice. */
export interface Price {
  input: number;
  output: number;
}

/** What was spent. */
export interface Spent {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** Where the price is known. */
  cost?: number;
}

/** Tokens of one request. */
export interface Usage {
  input: number;
  output: number;
}

const MILLION = 1_000_000;

export class Budget {
  readonly #limits: Limits;
  readonly #price: Price | undefined;
  #requests = 0;
  #used: Usage = { input: 0, output: 0 };
  /** Put aside for requests that are under way. */
  readonly #reserved = new Set<Usage>();
  #waiting: (() => void)[] = [];

  /** @throws {TypeError} A limit of cost without a price, or one that is no number above zero. */
  constructor(limits: Limits = {}, price?: Price) {
    for (const [name, limit] of Object.entries(limits)) {
      if (!(typeof limit === "number" && limit > 0))
        throw new TypeError(`The limit of ${name} has to be a number above 0, not ${limit}.`);
    }
    if (limits.cost !== undefined && price === undefined)
      throw new TypeError("A limit of cost takes the price of a million tokens: price: { input: 0.15, output: 0.6 }.");
    this.#limits = limits;
    this.#price = price;
  }

  get spent(): Spent {
    const { input, output } = this.#used;
    return {
      requests: this.#requests,
      inputTokens: input,
      outputTokens: output,
      ...(this.#price && { cost: this.#costOf(this.#used) }),
    };
  }

  /**
   * Sends a request if it fits, or once others that are under way have turned out to be smaller than they might have been.
   *
   * @param most the tokens that it can take
   * @param send gives the result and the tokens that it did take
   *
   * @throws {LimitError} It doesn't fit.
   */
  async spend<Result>(most: Usage, send: () => Promise<{ result: Result; usage: Usage }>): Promise<Result> {
    for (let exceeded = this.#exceeded(most); exceeded; exceeded = this.#exceeded(most)) {
      if (this.#reserved.size === 0 || exceeded.isCertain) throw new LimitError(exceeded.message);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#requests++;
    this.#reserved.add(most);
    try {
      const { result, usage } = await send();
      this.#used = sum(this.#used, usage);
      return result;
    } finally {
      this.#reserved.delete(most);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    }
  }

  /** The limit that one more request could pass; certain if no answer under way can change that. */
  #exceeded(most: Usage): { message: string; isCertain: boolean } | undefined {
    const { requests, tokens, cost } = this.#limits;
    if (requests !== undefined && this.#requests >= requests)
      return { message: told("requests", requests, this.#requests), isCertain: true };
    const reckoned = [...this.#reserved, most].reduce(sum, this.#used);
    if (tokens !== undefined && count(reckoned) > tokens)
      return { message: told("tokens", tokens, count(this.#used)), isCertain: count(sum(this.#used, most)) > tokens };
    if (cost !== undefined && this.#costOf(reckoned) > cost)
      return {
        message: told("cost", cost, rounded(this.#costOf(this.#used))),
        isCertain: this.#costOf(sum(this.#used, most)) > cost,
      };
    return undefined;
  }

  #costOf({ input, output }: Usage): number {
    return ((this.#price?.input ?? 0) * input + (this.#price?.output ?? 0) * output) / MILLION;
  }
}

function told(what: string, limit: number, used: number): string {
  const of = what === "cost" ? `The limit of ${limit} in cost` : `The limit of ${limit} ${what}`;
  return `${of} is reached: ${used} are spent, and one more request could pass it. Raise the limit to read on.`;
}

function rounded(cost: number): number {
  return Math.round(cost * 10_000) / 10_000;
}

function sum(a: Usage, b: Usage): Usage {
  return { input: a.input + b.input, output: a.output + b.output };
}

function count({ input, output }: Usage): number {
  return input + output;
}
