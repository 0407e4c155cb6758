/**
 * CAMEO
 * =====
 *
 * The codes by which GDELT, ICEWS and Phoenix say what one actor did to another, and what each says in the terms of the records.
 * A code is text: `010` is a statement, `10` a demand.
 */
import { CAMEO_TABLE } from "./cameo.data.ts";
import { ICEWS_TEXTS } from "./icews-texts.data.ts";

/** PLOVER's event types. */
type PloverType =
  | "agree"
  | "consult"
  | "support"
  | "concede"
  | "cooperate"
  | "aid"
  | "retreat"
  | "request"
  | "accuse"
  | "reject"
  | "threaten"
  | "protest"
  | "sanction"
  | "mobilize"
  | "coerce"
  | "assault";

/** A code that says: these two were in contact, are to be, or won't be. */
export interface CameoContact {
  form: "meeting" | "call" | "talks" | "visit";
  /** Cancelled: talks or a mediation were broken off. */
  status: "held" | "planned" | "refused" | "cancelled";
  /** Which of the two mediates (between the other and whoever isn't told). */
  mediator?: "source" | "target";
}

/** A code that says: the source is for or against the target, or wants something of it. */
export interface CameoStance {
  act: PloverType;
  /** -1 against … 1 for. */
  polarity: number;
}

export interface CameoCode {
  code: string;
  /** "Criticize or denounce". */
  label: string;
  /** The first two digits: "11". */
  root: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quadClass: 1 | 2 | 3 | 4;
  /** -10, the worst for the two, to 10. */
  goldstein: number;
  contact?: CameoContact;
  /** Neither contact nor stance: a mere statement. */
  stance?: CameoStance;
}

/** All codes, in their order. */
export const CAMEO_CODES: readonly CameoCode[] = CAMEO_TABLE.split("\n").map(read);

function read(line: string): CameoCode {
  const [code = "", label = "", goldstein = "", act = "", polarity = "", form = "", status = "", mediator = ""] =
    line.split("\t");
  const contact = { form, status, ...(mediator && { mediator }) } as CameoContact;
  return {
    code,
    label,
    root: code.slice(0, 2),
    quadClass: quadClassOf(code.slice(0, 2)),
    goldstein: Number(goldstein),
    ...(form && { contact }),
    ...(act && { stance: { act: act as PloverType, polarity: Number(polarity) } }),
  };
}

function quadClassOf(root: string): CameoCode["quadClass"] {
  return root <= "05" ? 1 : root <= "08" ? 2 : root <= "13" ? 3 : 4;
}

const byCode = new Map(CAMEO_CODES.map((code) => [code.code, code]));
const byText = new Map([
  // A root and its first code can have the same words: the words mean the code.
  ...CAMEO_CODES.map(({ label, code }) => [label.toLowerCase(), code] as const),
  ...ICEWS_TEXTS.split("\n").map((line) => line.split("\t") as [string, string]),
]);

/**
 * What a code says. A code that only its data set knows says what the longest known code at its beginning says.
 *
 * @example
 *
 * ```ts
 * cameo("036")?.contact; // { form: "meeting", status: "planned" }
 * cameo("0369")?.code; // "036"
 * cameo("36"); // undefined
 * ```
 */
export function cameo(code: string): CameoCode | undefined {
  for (let length = Math.min(code.length, 4); length >= 2; length--) {
    const known = byCode.get(code.slice(0, length));
    if (known) return known;
  }
  return undefined;
}

/** The code of an event in ICEWS' words: `cameoOfText("Make a visit")` is that of "042". Case and a little punctuation don't matter. */
export function cameoOfText(text: string): CameoCode | undefined {
  const code = byText.get(text.trim().toLowerCase().replaceAll("_", " ").replace(/\s+/g, " "));
  return code === undefined ? undefined : byCode.get(code);
}
