import type { EnglishModel } from "../model.ts";

export declare const model: EnglishModel;
