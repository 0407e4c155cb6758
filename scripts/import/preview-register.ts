/**
 * A register's preview as a mapping file
 * ======================================
 *
 * What was guessed, as YAML that `--mapping` takes; why, and what the first rows become, stand above it as comments.
 */
import { stringify } from "yaml";
import { previewRegister, type RegisterOptions, type RegisterPreview } from "../../graph/import/registers/index.ts";
import type { Actor, Meeting } from "../../graph/schema.ts";
import { knownActors } from "./known-actors.ts";
import { registerFile } from "./register-formats.ts";
import type { Source } from "./source.ts";

/** The preview of a source. */
export async function previewText(source: Source, options: Pick<RegisterOptions, "mapping">): Promise<string> {
  return previewLines(source.name, await previewRegister(registerFile(source), { ...options, known: knownActors }));
}

function previewLines(name: string, { mapping, reasons, header, records, tally }: RegisterPreview): string {
  const actors = new Map(records.flatMap((line) => ("actor" in line ? [[line.actor.id, line.actor]] : [])));
  const issues = new Map(records.flatMap((line) => ("issue" in line ? [[line.issue.id, line.issue.name]] : [])));
  const meetings = records.flatMap((line) => ("meeting" in line ? [line.meeting] : []));
  const rejected = [...tally.rejected].map(([reason, count]) => `  ${count} ${reason}`);
  const comments = [
    name,
    `columns: ${header.join(" | ")}`,
    ...reasons,
    `${tally.rows} rows: ${tally.used} used, ${tally.rows - tally.used} rejected`,
    ...rejected,
    "",
    ...meetings.flatMap((meeting) => meetingLines(meeting, actors, issues)),
  ];
  const commented = comments.flatMap((line) => line.split("\n")).map((line) => `# ${line}`.trimEnd());
  return `${commented.join("\n")}\n\n${stringify(mapping, { lineWidth: 0 })}`;
}

function meetingLines(
  meeting: Meeting,
  actors: ReadonlyMap<string, Actor>,
  issues: ReadonlyMap<string, string>,
): string[] {
  const { form, status, date, place, participants, evidence } = meeting;
  const rows = evidence.flatMap((one) => ("row" in one ? [one.row] : []));
  const about = (meeting.issues ?? []).map((id) => issues.get(id) ?? id);
  return [
    [`row ${rows.join(", ")}: ${form}, ${status}`, date, place].filter(Boolean).join(", "),
    ...participants.map(
      ({ actor, through }) => `  ${described(actors.get(actor))}${through === undefined ? "" : `, through ${through}`}`,
    ),
    ...about.map((name) => `  about ${name}`),
  ];
}

function described(actor: Actor | undefined): string {
  if (actor === undefined) return "?";
  const { name, type, country, wikidata, offices = [] } = actor;
  const office = offices.map(({ title, of }) => (of === undefined ? title : `${title}, ${of}`)).join("; ");
  return [`${name} (${[type, country, wikidata].filter(Boolean).join(", ")})`, office].filter(Boolean).join(": ");
}
