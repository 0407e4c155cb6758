import { describe, expect, test } from "vitest";
import { ACTS, MEETING_FORMS, MEETING_STATUSES } from "../schema.ts";
import { CAMEO_CODES, cameo, cameoOfText } from "./cameo.ts";

describe("what a code says", () => {
  test.for([
    ["040", "meeting", "held"],
    ["041", "call", "held"],
    ["042", "visit", "held"],
    ["043", "visit", "held"],
    ["046", "talks", "held"],
    ["036", "meeting", "planned"],
    ["125", "meeting", "refused"],
    ["164", "talks", "cancelled"],
  ] as const)("%s is a contact: %s, %s", ([code, form, status]) => {
    expect(cameo(code)?.contact).toEqual({ form, status });
    expect(cameo(code)?.stance).toBeUndefined();
  });

  test("who mediates is told by the code", () => {
    expect(cameo("045")?.contact).toEqual({ form: "talks", status: "held", mediator: "source" });
    expect(cameo("126")?.contact).toEqual({ form: "talks", status: "refused", mediator: "target" });
  });

  test.for([
    ["111", "accuse", -1],
    ["051", "support", 1],
    ["0311", "agree", 0.5],
    ["138", "threaten", -1],
    ["026", "request", 0],
  ] as const)("%s is a stance: %s, %d", ([code, act, polarity]) => {
    expect(cameo(code)?.stance).toEqual({ act, polarity });
    expect(cameo(code)?.contact).toBeUndefined();
  });

  test.for(["027", "106", "037", "107"])("%s wants something, and is no contact", (code) => {
    expect(cameo(code)?.contact).toBeUndefined();
  });

  test("a mere statement is neither", () => {
    expect(cameo("010")).toEqual({ code: "010", label: "Make statement", root: "01", quadClass: 1, goldstein: 0 });
  });
});

describe("codes are text", () => {
  test("010 is a statement, 10 a demand", () => {
    expect(cameo("010")?.label).toBe("Make statement");
    expect(cameo("10")?.label).toBe("Demand");
  });

  test("a code that isn't known says what its beginning says", () => {
    expect(cameo("0369")?.code).toBe("036");
    expect(cameo("1499")?.code).toBe("14");
    expect(cameo("111x")?.code).toBe("111");
  });

  test.for(["", "1", "4", "36", "99", "NA", "0"])('"%s" is none', (code) => {
    expect(cameo(code)).toBeUndefined();
  });
});

test("quad classes go by the root", () => {
  expect(["051", "061", "130", "140"].map((code) => cameo(code)?.quadClass)).toEqual([1, 2, 3, 4]);
});

test("Goldstein values lie between -10 and 10", () => {
  expect(CAMEO_CODES.filter(({ goldstein }) => !(Math.abs(goldstein) <= 10))).toEqual([]);
  expect(cameo("195")?.goldstein).toBe(-10);
});

test("forms, statuses and acts are those of the schema", () => {
  const contacts = CAMEO_CODES.flatMap(({ contact }) => contact ?? []);
  expect(contacts.filter(({ form }) => !MEETING_FORMS.includes(form))).toEqual([]);
  expect(contacts.filter(({ status }) => !MEETING_STATUSES.includes(status))).toEqual([]);
  expect(CAMEO_CODES.flatMap(({ stance }) => stance ?? []).filter(({ act }) => !ACTS.includes(act))).toEqual([]);
});

describe("codes by their words", () => {
  test.for([
    ["Make a visit", "042"],
    ["make a visit", "042"],
    ["Make_a_visit", "042"],
    ["Engage in mediation", "045"],
    ["Demand", "100"],
    ["Consult", "040"],
    ["fight with artillery and tanks", "194"],
  ] as const)("%s: %s", ([text, code]) => {
    expect(cameoOfText(text)?.code).toBe(code);
  });

  test("words that name no code give none", () => {
    expect(cameoOfText("Bake a cake")).toBeUndefined();
  });
});
