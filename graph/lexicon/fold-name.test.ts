import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test.for([
  ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
  ["Zelenskiy", "Zelenskyi"],
  ["Sergei Lavrov", "Sergey Lavrov"],
  ["Aleksandr Lukashenko", "Alexandr Lukashenko"],
  ["Mohammed bin Salman", "Muhammad Bin Salman"],
  ["Bashar al-Assad", "Bashar Al-Asad"],
  ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"],
  ["Yuliya Tymoshenko", "Yulia Tymoshenko"],
  ["J.D. Vance", "JD Vance"],
  ["Viktor Orbán", "viktor orban"],
] as const)("%s and %s are one name", ([a, b]) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.for([
  ["Vladimir Putin", "Volodymyr Putin"],
  ["Li Qiang", "Li Keqiang"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Biden", "Bidens"],
] as const)("%s and %s are two names", ([a, b]) => {
  expect(foldName(a)).not.toBe(foldName(b));
});
