import { beforeAll, describe, expect, test } from "vitest";
import { English } from "../text/index.ts";
import { isForeign, isProse, type Mixture, mixtureOf } from "./language.ts";

let english: English;
beforeAll(async () => {
  english = await English.load();
});

const mixture = (text: string): Mixture => mixtureOf(text, (word) => english.knows(word));

describe("not English", () => {
  test.for([
    ["Danish", "Statsministeren mødtes tirsdag med den tyske kansler i Berlin for at tale om krigen og freden."],
    ["Dutch", "De premier sprak dinsdag in Den Haag met zijn Duitse collega over de oorlog en was daar tevreden over."],
    ["French", "Le président a rencontré la chancelière mardi à Aix-la-Chapelle pour signer un nouveau traité."],
    ["German", "Die Kanzlerin traf am Dienstag in Aachen den Präsidenten, um einen neuen Vertrag zu unterzeichnen."],
    ["Italian", "Il presidente ha incontrato martedì a Roma il primo ministro per parlare della guerra."],
    ["Polish", "Prezydent spotkał się we wtorek w Warszawie z kanclerzem, aby rozmawiać o wojnie."],
    [
      "Portuguese",
      "O presidente reuniu-se na terça-feira em Lisboa com o primeiro-ministro para falar sobre a guerra.",
    ],
    ["Spanish", "El presidente se reunió el martes en Madrid con la ministra para hablar de la situación del país."],
    ["Turkish", "Cumhurbaşkanı salı günü başkentte Almanya başbakanı ile görüştü ve savaşı konuştu."],
    ["Russian", "Президент встретился с канцлером в Москве."],
    ["Chinese", "国家主席会见了德国总理。"],
    ["letters at random", "asdf qwer zxcv hjkl uiop bnm, wert sdfg xcvb"],
  ] as const)("%s", ([, text]) => {
    expect(isForeign(mixture(text))).toBe(true);
  });
});

describe("English", () => {
  test.for([
    ["a sentence", "Angela Merkel met Emmanuel Macron in Aachen on Tuesday."],
    ["a headline", "Trump, Putin hold phone talks ahead of Alaska summit"],
    ["names and one verb", "Merkel met Macron."],
    [
      "names that no model knows",
      "Xi Jinping received Kassym-Jomart Tokayev, Gurbanguly Berdimuhamedow and Sadyr Japarov.",
    ],
    [
      "a quotation in another language",
      "“Wir schaffen das,” the chancellor said, and that was what they would be known for.",
    ],
    ["a few words that no model knows", "They discussed perestroika, glasnost and the siloviki before the signing."],
    ["nothing to judge by", "2:1"],
  ] as const)("%s", ([, text]) => {
    expect(isForeign(mixture(text))).toBe(false);
  });
});

describe("made of sentences", () => {
  test.for([
    [true, "Angela Merkel met Emmanuel Macron in Aachen on Tuesday."],
    [true, "Arsenal 2 Chelsea 1"],
    [false, "Arsenal 2 Chelsea 1\nLiverpool 0 Everton 0\nLeeds 3 Fulham 2\nBurnley 1 Wolves 1\nSpurs 4 Villa 0"],
    [
      false,
      "name,date,place\nMerkel,2019-01-22,Aachen\nMacron,2019-01-23,Paris\nXi,2020-01-01,Beijing\nModi,2021-02-03,Delhi",
    ],
    [
      true,
      "The members of the delegation: Angela Merkel, Emmanuel Macron, Mark Rutte, Xavier Bettel and the others who had come.",
    ],
  ] as const)("is %s of %j", ([prose, text]) => {
    expect(isProse(mixture(text))).toBe(prose);
  });
});
