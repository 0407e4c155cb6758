/**
 * `npm run calibrate [folder]`
 * ============================
 *
 * Counts how often stances of each act are right on hand-labelled pairs, prints how well the shares fit on pairs that weren't
 * counted, and writes them to `graph/extract/stance-confidence.data.ts`. The folder holds dse and plv (../shared/data unless named).
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Judged, judgedDse, judgedPlv } from "./calibrate/judged.ts";
import { counted, dataFile, reliability } from "./calibrate/shares.ts";

const [folder = fileURLToPath(new URL("../../shared/data", import.meta.url))] = process.argv.slice(2);
const sources = ["dse/train.stance.jsonl", "dse/valid.clean.stance.jsonl", "plv/train.relation.jsonl"];
const missing = sources.filter((name) => !existsSync(join(folder, name)));
if (missing.length > 0) {
  console.error(
    `Not in ${folder}: ${missing.join(", ")}. Give the folder that holds them: npm run calibrate -- path/to/data`,
  );
  process.exit(2);
}
const [train, valid, plv] = sources.map((name) => join(folder, name)) as [string, string, string];
const judged: Judged[] = [...(await judgedDse(train)), ...(await judgedPlv(plv))];
const shares = counted(judged);
writeFileSync(new URL("../graph/extract/stances/confidence.data.ts", import.meta.url), dataFile(shares));
console.log(`${shares.ALL.right} of ${shares.ALL.n} stances right on the pairs counted`);
console.log(reliability(shares, await judgedDse(valid)));
