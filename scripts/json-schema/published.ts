import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { isEdtf } from "../../graph/edtf.ts";
import {
  Actor,
  ActorGraphFile,
  Document,
  Evidence,
  Id,
  Issue,
  Meeting,
  PartialDate,
  Participant,
  Stance,
  StatusReport,
  Step,
} from "../../graph/schema.ts";

/** Dates as far as a pattern can tell; that February has no 30th day is for the reader of the file to check. */
const DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[?~%]?";
const DATE = `^(${DAY}|(${DAY}|\\.\\.)?/${DAY}|${DAY}/(${DAY}|\\.\\.)?)$`;

/** The JSON Schema of a graph file as it is published, as text. */
export function publishedSchema(): string {
  const schema = toJsonSchema(ActorGraphFile, {
    target: "draft-2020-12",
    definitions: {
      Actor,
      Date: PartialDate,
      Document,
      Evidence,
      Id,
      Issue,
      Meeting,
      Participant,
      Stance,
      StatusReport,
      Step,
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === "finite") return jsonSchema; // JSON has no other numbers.
      return isDateCheck(valibotAction) ? { ...jsonSchema, pattern: DATE } : undefined;
    },
  });
  const titled = { $schema: schema.$schema, title: "actor-graph file, version 1", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

type Action = Parameters<NonNullable<ConversionConfig["overrideAction"]>>[0]["valibotAction"];

function isDateCheck(action: Action): boolean {
  return action.type === "check" && "requirement" in action && action.requirement === isEdtf;
}
