import { type Share, type Shares, shareName, stanceConfidence } from "../../graph/extract/stances/confidence.ts";
import type { Judged } from "./judged.ts";

export function counted(judged: readonly Judged[]): Shares {
  const ALL = { right: 0, n: 0 };
  const COUNTS: Record<string, Share> = {};
  for (const { act, modality, right } of judged) {
    const name = shareName(act, modality);
    COUNTS[name] ??= { right: 0, n: 0 };
    for (const share of [ALL, COUNTS[name]]) {
      share.right += right ? 1 : 0;
      share.n++;
    }
  }
  return { ALL, COUNTS };
}

/** The table as a module. */
export function dataFile({ ALL, COUNTS }: Shares): string {
  const lines = Object.keys(COUNTS)
    .sort()
    .map((key) => `  "${key}": ${share(COUNTS[key] as Share)},`);
  return `// Made by scripts/calibrate.ts from the train parts of DSE (Park et al. 2021) and PLV (Hu et al. 2024).
export const ALL = ${share(ALL)};
export const COUNTS: Readonly<Record<string, { right: number; n: number }>> = {
${lines.join("\n")}
};
`;
}

function share({ right, n }: Share): string {
  return `{ right: ${right}, n: ${n} }`;
}

/** How confidences and shares agree on other pairs: a line for each band of confidence. */
export function reliability(shares: Shares, judged: readonly Judged[]): string {
  const bands = new Map<string, { sum: number } & Share>();
  for (const { act, modality, right } of judged) {
    const confidence = stanceConfidence(act, modality, shares);
    const name = `${Math.floor(confidence * 10) / 10}`;
    const band = bands.get(name) ?? { sum: 0, right: 0, n: 0 };
    bands.set(name, { sum: band.sum + confidence, right: band.right + (right ? 1 : 0), n: band.n + 1 });
  }
  return [...bands]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { sum, right, n }]) =>
        `from ${name}: said ${(sum / n).toFixed(2)}, right ${(right / n).toFixed(2)} (n ${n})`,
    )
    .join("\n");
}
