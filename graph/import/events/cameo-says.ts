import type { CameoCode } from "../../codes/cameo.ts";
import type { ContactRole, ContactSaid, StanceSaid } from "./event.ts";

/** Who came and who was at home: 042 is told by the guest, 043 by the host. */
const VISIT_ROLES: Readonly<Record<string, readonly [source: ContactRole, target: ContactRole]>> = {
  "042": ["guest", "host"],
  "043": ["host", "guest"],
};

const known = new Map<CameoCode, ContactSaid | StanceSaid | undefined>();

/** What an event of a code says of source and target; undefined for a mere statement. */
export function saidBy(code: CameoCode): ContactSaid | StanceSaid | undefined {
  if (!known.has(code)) known.set(code, say(code));
  return known.get(code);
}

function say({ code, root, contact, stance }: CameoCode): ContactSaid | StanceSaid | undefined {
  if (contact) {
    const { form, status, mediator } = contact;
    const [source, target] = VISIT_ROLES[code] ?? [];
    return {
      contact: { form, status },
      ...(source && { source }),
      ...(target && { target }),
      ...(mediator && { [mediator]: "mediator" as const }),
    };
  }
  // What is promised under 03 is still to be done.
  return stance && { stance: { ...stance, modality: root === "03" ? "intended" : "stated" } };
}
