/**
 * Chat
 * ====
 *
 * Asks a server, within the limits, a few questions at a time, and again where that may help.
 */
import { Budget, type Limits, type Price, type Spent, type Usage } from "./budget.ts";
import { type Completed, completionOf } from "./completion.ts";
import { adapted, bodyOf, type Dialect, FIRST_DIALECT, type Question } from "./dialect.ts";
import { LimitError, ServiceError } from "./errors.ts";
import { complaintOf, faultOf } from "./fault.ts";
import { Gate } from "./gate.ts";
import { tokensIn } from "./parts.ts";
import { PassingError, post } from "./post.ts";
import { backoff, LONGEST_WAIT, wait } from "./retry.ts";
import type { Web } from "./web.ts";

export interface ChatOptions {
  web: Web;
  address: string;
  key?: string | undefined;
  /** In seconds. */
  timeout: number;
  /** How often a request that failed is sent again. */
  retries: number;
  /** How many requests are under way at a time. */
  concurrency: number;
  limits?: Limits | undefined;
  price?: Price | undefined;
}

/** The answer to a request, how to ask instead, or why there is none although it counts. */
type Outcome = Completed | { dialect: Dialect } | PassingError;

/** Questions of which none is asked once one has found that there is no point. */
export interface Session {
  over?: ServiceError | LimitError;
}

/** Statuses of what a server doesn't understand or support. */
const NOT_UNDERSTOOD = [400, 404, 415, 422];

export class Chat {
  readonly #options: ChatOptions;
  readonly #host: string;
  readonly #budget: Budget;
  readonly #gate: Gate;
  #dialect = FIRST_DIALECT;
  #asked = 0;

  constructor(options: ChatOptions) {
    this.#options = options;
    this.#host = new options.web.URL(options.address).host;
    this.#budget = new Budget(options.limits, options.price);
    this.#gate = new Gate(options.concurrency);
  }

  get spent(): Spent {
    return this.#budget.spent;
  }

  /**
   * Asks a question.
   *
   * @param question may put it differently in another dialect
   * @param session the questions that it belongs to
   *
   * @throws {LimitError} A limit is reached.
   * @throws {ServiceError} There is no answer, however often it is asked.
   */
  ask(question: (dialect: Dialect) => Question, session: Session = {}): Promise<Completed> {
    const number = this.#asked++;
    return this.#gate.pass(async () => {
      if (session.over) throw session.over;
      try {
        return await this.#insist(question, number);
      } catch (error) {
        if (error instanceof ServiceError || error instanceof LimitError) session.over = error;
        throw error;
      }
    });
  }

  /** Asks again, and in other words, as long as that may help. */
  async #insist(question: (dialect: Dialect) => Question, number: number): Promise<Completed> {
    const { retries, web } = this.#options;
    for (let attempt = 1; ; ) {
      try {
        const answer = await this.#try(question(this.#dialect));
        if (!("dialect" in answer)) return answer;
        this.#dialect = answer.dialect;
      } catch (error) {
        if (!(error instanceof PassingError) || attempt > retries) throw error;
        const pause = error.after ?? backoff(attempt, number);
        if (pause > LONGEST_WAIT)
          throw new ServiceError(`${this.#host} asks to wait ${Math.ceil(pause)} s. Try again then.`, { cause: error });
        await wait(pause, web);
        attempt++;
      }
    }
  }

  async #try(question: Question): Promise<Completed | { dialect: Dialect }> {
    const dialect = this.#dialect;
    const body = bodyOf(question, dialect);
    const most: Usage = { input: tokensIn(JSON.stringify(body)), output: question.tokens };
    const outcome = await this.#budget.spend(most, () => this.#send(body, dialect, most));
    if (outcome instanceof PassingError) throw outcome;
    return outcome;
  }

  async #send(body: unknown, dialect: Dialect, most: Usage): Promise<{ result: Outcome; usage: Usage }> {
    try {
      const posted = await post(body, this.#options);
      if (posted.status === 200) {
        const result = completionOf(posted, this.#host);
        return { result, usage: result.usage ?? { ...most, output: tokensIn(result.content) } };
      }
      const complaint = complaintOf(posted, this.#options.key);
      const other = NOT_UNDERSTOOD.includes(posted.status) ? adapted(dialect, complaint.message) : undefined;
      if (!other) throw faultOf(posted, complaint, this.#host);
      // Meanwhile another request may have found out.
      const result = { dialect: dialect === this.#dialect ? other : this.#dialect };
      return { result, usage: { input: 0, output: 0 } };
    } catch (error) {
      if (error instanceof PassingError && error.isPaid) return { result: error, usage: most };
      throw error;
    }
  }
}
