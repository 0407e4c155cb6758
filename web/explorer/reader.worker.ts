/** Reads articles into graphs, and makes one graph with a place for everybody out of several, off the page's own thread. */
import type { Article } from "../../graph/extract/article.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { placesOf } from "../places.ts";
import { RecordIndex } from "../record-index.ts";

export type Task = { article: Article } | { files: readonly ActorGraphFile[] };

interface Ask {
  ask: number;
  task: Task;
}

/** The graph, with what should be known of how it came about, or why there is none. */
export type Answer = { ask: number; file: ActorGraphFile; notices: string[] } | { ask: number; message: string };

/** Here it keeps nothing from going on, so that a reader may be made to wait a little longer for a better picture. */
const EFFORT = 0.5;

addEventListener("message", async ({ data: { ask, task } }: MessageEvent<Ask>) => {
  let answer: Answer;
  try {
    const notices: string[] = [];
    const file = await ("article" in task ? read(task.article, notices) : arranged(task.files));
    answer = { ask, file, notices };
  } catch (error) {
    answer = { ask, message: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer);
});

async function read(article: Article, notices: string[]): Promise<ActorGraphFile> {
  const { extract } = await import("../../graph/extract/index.ts");
  return extract(article, { onNotice: ({ message }) => notices.push(message) });
}

async function arranged(files: readonly ActorGraphFile[]): Promise<ActorGraphFile> {
  const [first, ...others] = files;
  const file = first && others.length === 0 ? first : merge([...files]);
  const { layout } = await placesOf(new RecordIndex(file), EFFORT);
  return { ...file, layout };
}
