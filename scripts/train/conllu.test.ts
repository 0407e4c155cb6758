import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTreebank } from "./conllu.ts";
import { NoTreebanksError, readTreebanks } from "./treebanks.ts";

const CONLLU = `# newdoc id = GUM_news_sample
# sent_id = 1
# text = They didn't go.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\tEntity=(1-person-new)
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "treebank-"));
  writeFileSync(join(folder, "ewt-train.conllu.gz"), gzipSync(CONLLU));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("words are read; multiword tokens and empty nodes are not", () => {
  const [sentence] = readTreebank(join(folder, "ewt-train.conllu.gz"));
  expect(sentence).toMatchObject({ id: "1", document: "GUM_news_sample", text: "They didn't go." });
  expect(sentence!.words.map(({ form, head }) => [form, head])).toEqual([
    ["They", 3],
    ["did", 3],
    ["n't", 3],
    ["go", -1],
    [".", 3],
  ]);
  expect(sentence!.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true, false, true]);
  expect(sentence!.words[0]!.entity).toBe("(1-person-new)");
});

test("where treebanks are missing, the error says which and where", () => {
  expect(() => readTreebanks(folder)).toThrow(NoTreebanksError);
});
