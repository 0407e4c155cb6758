import type { Article } from "../../graph/extract/article.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import type { Answer, Task } from "./reader.worker.ts";

/** An article that could not be read into a graph. */
export class ExtractionError extends Error {
  override readonly name = "ExtractionError";
}

/** Graphs that could not be made into one to be drawn. */
export class ArrangementError extends Error {
  override readonly name = "ArrangementError";
}

/** Reads articles into graphs and arranges graphs, in a worker of its own, so that the page stays at hand meanwhile. */
export class Reader {
  private worker: Worker | undefined;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  /**
   * What an article says.
   *
   * @param notice told what should be known of how it was read, and why nothing came of it if nothing did
   */
  async read(article: Article, notice: (words: string) => void = () => {}): Promise<ActorGraphFile> {
    const answer = await this.ask({ article });
    const which = article.title ? `"${article.title}"` : "The article";
    if (!("file" in answer)) throw new ExtractionError(`${which} could not be read: ${answer.message}`);
    for (const words of answer.notices) notice(`${which}: ${words}`);
    return answer.file;
  }

  /** One graph of all files, with a place for everybody in its drawing; who had one in the only file with places keeps it. */
  async arrange(files: readonly ActorGraphFile[]): Promise<ActorGraphFile> {
    const answer = await this.ask({ files });
    if ("file" in answer) return answer.file;
    throw new ArrangementError(`The graph could not be made: ${answer.message}`);
  }

  private ask(task: Task): Promise<Answer> {
    this.worker ??= this.start();
    const { worker } = this;
    const ask = ++this.asked;
    return new Promise<Answer>((resolve) => {
      this.waiting.set(ask, resolve);
      worker.postMessage({ ask, task });
    });
  }

  private start(): Worker {
    const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.settle(data));
    worker.addEventListener("error", ({ message }) => {
      for (const ask of [...this.waiting.keys()]) {
        this.settle({ ask, message: message || "the reader could not be loaded. Reload the page and try again." });
      }
      worker.terminate();
      this.worker = undefined;
    });
    return worker;
  }

  private settle(answer: Answer) {
    this.waiting.get(answer.ask)?.(answer);
    this.waiting.delete(answer.ask);
  }
}
