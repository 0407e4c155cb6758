// Made by scripts/calibrate.ts from the train parts of DSE (Park et al. 2021) and PLV (Hu et al. 2024).
export const ALL = { right: 1172, n: 1385 };
export const COUNTS: Readonly<Record<string, { right: number; n: number }>> = {
  "accuse stated": { right: 587, n: 632 },
  "accuse unstated": { right: 17, n: 22 },
  "agree stated": { right: 24, n: 45 },
  "aid stated": { right: 13, n: 13 },
  "aid unstated": { right: 4, n: 4 },
  "assault stated": { right: 47, n: 74 },
  "assault unstated": { right: 5, n: 7 },
  "coerce stated": { right: 25, n: 27 },
  "concede stated": { right: 14, n: 14 },
  "cooperate stated": { right: 6, n: 7 },
  "cooperate unstated": { right: 1, n: 1 },
  "reject stated": { right: 37, n: 55 },
  "reject unstated": { right: 1, n: 5 },
  "request stated": { right: 30, n: 35 },
  "retreat stated": { right: 1, n: 4 },
  "sanction stated": { right: 43, n: 44 },
  "support stated": { right: 280, n: 340 },
  "support unstated": { right: 12, n: 24 },
  "threaten stated": { right: 25, n: 30 },
  "threaten unstated": { right: 0, n: 2 },
};
