import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Angela Merkel praised Emmanuel Macron.", "Angela Merkel > Emmanuel Macron, support +, stated"],
  ["Angela Merkel accused Vladimir Putin of lying.", "Angela Merkel > Vladimir Putin, accuse -, stated"],
  ["Emmanuel Macron called for a ceasefire.", "Emmanuel Macron > #ceasefire, support +, stated"],
  ["Emmanuel Macron rejected the peace plan.", "Emmanuel Macron > #peace plan, reject -, stated"],
  ["Emmanuel Macron urged Vladimir Putin to leave.", "Emmanuel Macron > Vladimir Putin, request -, stated"],
  ["Emmanuel Macron called on Vladimir Putin to leave.", "Emmanuel Macron > Vladimir Putin, request -, stated"],
  ["Emmanuel Macron told Vladimir Putin to leave.", "Emmanuel Macron > Vladimir Putin, request -, stated"],
  ["Ukraine was attacked by Russia.", "Russia > Ukraine, assault -, stated"],
  ["The ceasefire is backed by France.", "France > #ceasefire, support +, stated"],
  ["Donald Trump imposed sanctions on Russia.", "Donald Trump > Russia, sanction -, stated"],
  ["Emmanuel Macron expressed support for Ukraine.", "Emmanuel Macron > Ukraine, support +, stated"],
  ["Emmanuel Macron is critical of Donald Trump.", "Emmanuel Macron > Donald Trump, accuse -, stated"],
  ["Viktor Orban is a critic of Ukraine.", "Viktor Orban > Ukraine, accuse -, stated"],
  ["Putin's support for Serbia is well known.", "Vladimir Putin > Serbia, support +, stated"],
  ["Iran cut ties with Saudi Arabia.", "Iran > Saudi Arabia, reject -, stated"],
  ["Iran restored relations with Saudi Arabia.", "Iran > Saudi Arabia, cooperate +, stated"],
  ["Angela Merkel left Berlin, praising Donald Trump.", "Angela Merkel > Donald Trump, support +, stated"],
  ["Angela Merkel called Emmanuel Macron to thank him.", "Angela Merkel > Emmanuel Macron, support +, stated"],
  ["Angela Merkel called Emmanuel Macron to apologize.", "Angela Merkel > Emmanuel Macron, concede +, stated"],
  ["Angela Merkel called Emmanuel Macron to express support.", "Angela Merkel > Emmanuel Macron, support +, stated"],
  ["European leaders criticized Donald Trump.", "Europe > Donald Trump, accuse -, stated"],
  ["French officials criticized Donald Trump.", "France > Donald Trump, accuse -, stated"],
] as const)("%s", async ([sentence, stance]) => {
  expect(await stancesIn(sentence)).toEqual([stance]);
});

test.for([
  ["Emmanuel Macron will support the ceasefire.", "Emmanuel Macron > #ceasefire, support +, intended"],
  ["Emmanuel Macron wants to support Ukraine.", "Emmanuel Macron > Ukraine, support +, intended"],
  ["Emmanuel Macron would support a ceasefire.", "Emmanuel Macron > #ceasefire, support +, conditional"],
  ["Emmanuel Macron did not back Donald Trump.", "Emmanuel Macron > Donald Trump, reject -, stated"],
  ["Emmanuel Macron refused to support Mali.", "Emmanuel Macron > Mali, reject -, stated"],
  ["Emmanuel Macron stopped supporting Mali.", "Emmanuel Macron > Mali, reject -, ended"],
  ["Donald Trump is considering sanctions on Russia.", "Donald Trump > Russia, sanction -, intended"],
  ["Donald Trump lifted sanctions on Syria.", "Donald Trump > Syria, concede +, stated"],
] as const)("what becomes of it: %s", async ([sentence, stance]) => {
  expect(await stancesIn(sentence)).toEqual([stance]);
});

test.for([
  "Emmanuel Macron hit a record.",
  "Emmanuel Macron left without praising Donald Trump.",
  "Instead of supporting Donald Trump, Emmanuel Macron left.",
  "Emmanuel Macron charged the battery.",
  "Emmanuel Macron did not praise Donald Trump.",
  "Emmanuel Macron told Vladimir Putin.",
  "Emmanuel Macron warned reporters.",
  "Emmanuel Macron discussed sanctions on Russia.",
  "Emmanuel Macron denied that he had criticized Donald Trump.",
  "If Emmanuel Macron rejects the ceasefire, Olaf Scholz will leave.",
  "The president praised the weather.",
  "Emmanuel Macron did not criticize Donald Trump.",
])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});

test("one verb can have several holders, and one holder several verbs", async () => {
  expect(await stancesIn("France and Germany urged Vladimir Putin to leave.")).toEqual([
    "France > Vladimir Putin, request -, stated",
    "Germany > Vladimir Putin, request -, stated",
  ]);
  expect(await stancesIn("Angela Merkel criticized Donald Trump but praised Joe Biden.")).toEqual([
    "Angela Merkel > Donald Trump, accuse -, stated",
    "Angela Merkel > Joe Biden, support +, stated",
  ]);
});
