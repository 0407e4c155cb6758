import { expect, test } from "vitest";
import { titled } from "./titled.ts";

test.for([
  ["Russian Foreign Minister Sergei Lavrov", { name: "Sergei Lavrov", office: "Foreign Minister", of: "RUS" }],
  ["Prime Minister of the Republic of Albania Edi Rama", { name: "Edi Rama", office: "Prime Minister", of: "ALB" }],
  ["President Saakashvili of Georgia", { name: "Saakashvili", office: "President", of: "GEO" }],
  ["NATO Secretary General Jens Stoltenberg", { name: "Jens Stoltenberg", office: "Secretary General", of: "NATO" }],
  [
    "European Council President Charles Michel",
    { name: "Charles Michel", office: "President", of: "European Council" },
  ],
  [
    "Minister for Foreign Affairs Toshimitsu Motegi",
    { name: "Toshimitsu Motegi", office: "Minister for Foreign Affairs" },
  ],
  ["Minister of Trade and Expatriates Jane Roe", { name: "Jane Roe", office: "Minister of Trade and Expatriates" }],
  ["Prime Minister/Foreign Minister Jane Roe", { name: "Jane Roe", office: "Prime Minister and Foreign Minister" }],
  ["Rt Hon Jane Roe", { name: "Jane Roe" }],
  ["Dr. Jane Roe", { name: "Jane Roe" }],
  ["His Majesty King Abdullah II", { name: "King Abdullah II", office: "King" }],
  ["King Salman bin Abd al-Aziz Al Saud", { name: "Salman bin Abd al-Aziz Al Saud", office: "King" }],
  ["Amir Sheikh Tamim bin Hamad Al Thani", { name: "Tamim bin Hamad Al Thani", office: "Amir" }],
  ["Ecumenical Patriarch Bartholomew", { name: "Bartholomew", office: "Ecumenical Patriarch" }],
  ["Foreign Ministers Lavrov", { name: "Lavrov", office: "Foreign Minister", plural: true }],
] as const)("%s", ([text, found]) => {
  expect(titled(text)).toMatchObject(found);
});

test.for(["Microsoft", "Young Presidents Organization", "Bank of China", "Angela Merkel"])(
  "%s has no title",
  (text) => {
    expect(titled(text)).toEqual({ name: text, person: false });
  },
);
