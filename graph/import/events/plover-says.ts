/**
 * PLOVER
 * ======
 *
 * What an event of a type, mode and contexts says of source and target.
 */
import { ACTS, type Act } from "../../schema.ts";
import type { ContactSaid, StanceSaid } from "./event.ts";

export interface PloverEvent {
  /** "CONSULT". */
  type: string;
  /** "visit". */
  mode: string;
  /** "diplomatic;economic". */
  contexts: string;
}

/** How much a type says for (or against) the target. A request is neither. */
const POLARITIES: Readonly<Record<Exclude<Act, "consult">, number>> = {
  agree: 0.5,
  support: 1,
  concede: 0.25,
  cooperate: 1,
  aid: 1,
  retreat: 0.25,
  request: 0,
  accuse: -1,
  reject: -0.75,
  threaten: -1,
  protest: -0.75,
  sanction: -1,
  mobilize: -0.5,
  coerce: -1,
  assault: -1,
};

/**
 * A contact or a stance; undefined for a type that PLOVER doesn't have.
 *
 * @example
 *
 * ```ts
 * saidByPlover({ type: "CONSULT", mode: "phone", contexts: "" }); // a call, held
 * saidByPlover({ type: "AGREE", mode: "", contexts: "diplomatic" }); // a meeting, planned: nobody has met yet
 * saidByPlover({ type: "REJECT", mode: "meet", contexts: "" }); // a meeting, refused
 * ```
 */
export function saidByPlover({ type, mode, contexts }: PloverEvent): ContactSaid | StanceSaid | undefined {
  const act = ACTS.find((known) => known === type.toLowerCase());
  if (act === undefined) return undefined;
  const how = mode.toLowerCase();
  if (act === "consult") return consulted(how);
  if (act === "agree" && meets(how, contexts)) return { contact: { form: "meeting", status: "planned" } };
  if (act === "reject" && /\bmeet/.test(how)) return { contact: { form: "meeting", status: "refused" } };
  const polarity = act === "accuse" && /investigat/.test(how) ? -0.25 : POLARITIES[act];
  return { stance: { act, polarity, modality: act === "agree" ? "intended" : "stated" } };
}

function consulted(mode: string): ContactSaid {
  const contact = (form: ContactSaid["contact"]["form"]) => ({ form, status: "held" as const });
  if (/phone|call/.test(mode)) return { contact: contact("call") };
  if (/visit/.test(mode)) return { contact: contact("visit"), source: "guest", target: "host" };
  if (/mediat/.test(mode)) return { contact: contact("talks"), source: "mediator" };
  return { contact: contact(/negotiat/.test(mode) ? "talks" : "meeting") };
}

/** PLOVER has one code for agreeing to meet and for agreeing on other matters of diplomacy; but an agreement on aid is no meeting. */
function meets(mode: string, contexts: string): boolean {
  return (
    /\bmeet/.test(mode) ||
    (mode === "" &&
      contexts
        .toLowerCase()
        .split(/[;,]\s*/)
        .includes("diplomatic"))
  );
}
