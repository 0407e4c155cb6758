/** Mappings for registers that many use, by the name that `--from` takes. */
import type { Mapping } from "../mapping.ts";
import { colt } from "./colt.ts";
import { euCommission } from "./eu-commission.ts";
import { euParliament } from "./eu-parliament.ts";
import { ukMinisters } from "./uk-ministers.ts";
import { usTravels } from "./us-travels.ts";
import { usVisits } from "./us-visits.ts";

export const READY_MAPPINGS: Readonly<Record<string, Mapping>> = {
  "us-travels": usTravels,
  "us-visits": usVisits,
  "eu-parliament": euParliament,
  "eu-commission": euCommission,
  "uk-ministers": ukMinisters,
  colt,
};
