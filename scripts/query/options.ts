import { type Command, InvalidArgumentError, Option } from "commander";
import { isEdtf } from "../../graph/edtf.ts";
import { MEETING_FORMS, MEETING_STATUSES, type MeetingForm, type MeetingStatus } from "../../graph/schema.ts";
import { MEASURES, type QueryOptions } from "./question.ts";

/** The options as they are given: one form or several, by commas. */
export interface QueryFlags extends Omit<QueryOptions, "forms" | "statuses"> {
  form?: MeetingForm[];
  status?: MeetingStatus[];
  limit?: number;
  json?: boolean;
}

/** How many rows a table has unless told. */
export const ROWS = 20;

export function addQueryOptions(command: Command): Command {
  return command
    .option("--from <date>", "only contacts or stances that can have been then or later", parseDate)
    .option("--to <date>", "only those that can have been then or earlier", parseDate)
    .option("--undated", "also those without a date, where --from or --to is given")
    .option(
      "--form <forms>",
      `only these contacts: ${MEETING_FORMS.join(", ")}; several by commas`,
      someOf(MEETING_FORMS),
    )
    .option(
      "--status <statuses>",
      `${MEETING_STATUSES.join(", ")}, or all; several by commas`,
      someOf(MEETING_STATUSES),
    )
    .option("--limit <rows>", `how many rows at most; ${ROWS} unless told, and all with --json`, parseCount)
    .option("--json", "print the records rather than a table")
    .option("--radius <ties>", "of an ego network; 1 unless told", parseCount)
    .option("--days <days>", "how long a silence is at least; 90 unless told", parseCount)
    .option("--until <date>", "the day up to which the file reaches: a silence may last until then", parseDate)
    .addOption(new Option("--prefer <what>", "of paths that respect time").choices(["earliest", "fewest"]))
    .addOption(new Option("--by <measure>", "what makes a top actor").choices(MEASURES))
    .option("--seed <number>", "of communities; 1 unless told", parseCount);
}

/** @param statuses that count unless told */
export function queryOptions(flags: QueryFlags, statuses?: readonly MeetingStatus[]): QueryOptions {
  const { form, status = statuses, limit: _limit, json: _json, ...options } = flags;
  return { ...options, ...(form !== undefined && { forms: form }), ...(status !== undefined && { statuses: status }) };
}

function parseDate(text: string): string {
  if (!isEdtf(text)) throw new InvalidArgumentError("Expected a date such as 2022, 2022-03 or 2022-03-31.");
  return text;
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number, such as 30.");
  return Number(text);
}

function someOf<Value extends string>(known: readonly Value[]): (text: string) => readonly Value[] {
  return (text) => {
    if (text === "all") return known;
    const given = text.split(",").map((one) => one.trim());
    const found = known.filter((one) => given.includes(one));
    if (found.length === new Set(given).size) return found;
    throw new InvalidArgumentError(`Expected one or several, by commas, of: ${known.join(", ")}, or all.`);
  };
}
