/**
 * The explorer page
 * =================
 *
 * The element in a full window, for the sample, for one's own graph files, and for articles that are read into a graph on
 * the spot, in this browser.
 */
import "../define.ts";
import type { Article } from "../../graph/extract/article.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { SourceError } from "../source.ts";
import { graphAddress, SAMPLE } from "./address.ts";
import { ArticleDialog } from "./article-dialog.ts";
import { dropZone } from "./drop-zone.ts";
import { byId } from "./elements.ts";
import { Reader } from "./reader.ts";
import { StatusLine } from "./status-line.ts";

const graph = document.querySelector("actor-graph") as HTMLElementTagNameMap["actor-graph"];
const line = new StatusLine(byId("status"), byId("fault"));
const reader = new Reader();
const dialog = new ArticleDialog(byId<HTMLDialogElement>("article"), (article, add) =>
  line.during("Reading the article …", async (_, notice) => show([await reader.read(article, notice)], add)),
);
const files = byId<HTMLInputElement>("files");
const download = byId<HTMLButtonElement>("download");

graph.addEventListener("actor-graph-load", () => {
  download.disabled = false;
});
graph.addEventListener("actor-graph-error", (event) => {
  download.disabled = true;
  // The page may have been put on a server without the sample: then it waits for the reader's own files.
  if (graph.src === SAMPLE && (event as CustomEvent).detail.error instanceof SourceError) graph.src = undefined;
});
files.addEventListener("change", () => {
  void open([...(files.files ?? [])], false);
  // So that the same file can be opened again once it has been corrected.
  files.value = "";
});
byId("read").addEventListener("click", () => dialog.ask());
download.addEventListener("click", () =>
  line.during("Writing the file …", async () => {
    const { downloadGraph } = await import("./download.ts");
    if (graph.file) downloadGraph(graph.file);
  }),
);
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.defaultPrevented || event.target !== document.body) return;
  event.preventDefault();
  graph.focusSearch();
});
dropZone(byId("drop"), open);
graph.src = graphAddress(location.search);

async function open(picked: File[], add: boolean): Promise<void> {
  if (picked.length === 0) return;
  const { openFiles, soleArticle } = await import("./open-files.ts");
  // One text may have a day of publication that its name doesn't tell: ask for it.
  const article: Article | undefined = await soleArticle(picked);
  if (article) return dialog.ask(article, add);
  await line.during("Opening …", async (progress, notice) =>
    show(await openFiles(picked, reader, progress, notice), add),
  );
}

async function show(files: readonly ActorGraphFile[], add: boolean): Promise<void> {
  const file = await reader.arrange(add && graph.file ? [graph.file, ...files] : files);
  graph.selection = undefined;
  graph.filter = {};
  graph.data = file;
  // The address no longer tells what is on screen.
  graph.src = undefined;
  if (location.search) history.replaceState(null, "", location.pathname);
}
