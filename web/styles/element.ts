import type { CSSResultGroup } from "lit";
import { controls } from "./controls.ts";
import { evidence } from "./evidence.ts";
import { filters } from "./filters.ts";
import { frame } from "./frame.ts";
import { list } from "./list.ts";
import { media } from "./media.ts";
import { stage } from "./stage.ts";

/** All that the element looks like. Later ones may rely on earlier ones. */
export const elementStyles: CSSResultGroup = [frame, controls, stage, list, filters, evidence, media];
