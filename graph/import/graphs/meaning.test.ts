import { expect, test } from "vitest";
import { meaningOf } from "./meaning.ts";

const contact = (form: string, status = "held") => ({ kind: "contact", form, status });
const stance = (act: string, polarity: number) => ({ kind: "stance", act, polarity });

test.for([
  ["meeting", contact("meeting")],
  ["MET_WITH", contact("meeting")],
  ["metWith", contact("meeting")],
  ["has met", contact("meeting")],
  ["Bilateral meeting", contact("meeting")],
  ["phone call", contact("call")],
  ["held talks with", contact("talks")],
  ["state visit to", contact("visit")],
  ["wrote to", contact("letter")],
  ["planned meeting", contact("meeting", "planned")],
  ["will meet", contact("meeting", "planned")],
  ["meeting (cancelled)", contact("meeting", "cancelled")],
  ["canceled summit", contact("summit", "cancelled")],
  ["refused to meet", contact("meeting", "refused")],
  ["alleged meeting with", contact("meeting", "unknown")],
  ["visited by", { ...contact("visit"), reversed: true }],
  ["supports", stance("support", 1)],
  ["is a supporter of", stance("support", 1)],
  ["endorsed", stance("support", 1)],
  ["opposed to", stance("reject", -1)],
  ["criticised by", { ...stance("accuse", -1), reversed: true }],
  ["sanctions", stance("sanction", -1)],
  ["urges", stance("request", 0)],
  ["is a member of", { kind: "membership" }],
  ["P463", { kind: "membership" }],
  ["position held", { kind: "office" }],
] as const)("%s means %j", ([words, meaning]) => expect(meaningOf(words)).toEqual(meaning));

test.for([
  "cites",
  "never met",
  "met expectations of",
  "calls for",
  "is called",
  "planned support",
  "married to",
  "supports of the bridge",
  "attacks",
  "partner",
  "meeting room",
  "",
  "met ".repeat(100),
  "constructor",
  "__proto__",
])("%j means neither contact nor stance", (words) => expect(meaningOf(words)).toBeUndefined());
