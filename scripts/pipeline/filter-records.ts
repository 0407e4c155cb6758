/**
 * Which records are kept
 * ======================
 */
import { fold } from "../../graph/fold.ts";
import { evidenceOf } from "../../graph/integrity.ts";
import { filter } from "../../graph/query/filter.ts";
import { targetOf } from "../../graph/records.ts";
import type { ActorGraphFile, Meeting, Stance } from "../../graph/schema.ts";
import { without } from "../../graph/without.ts";
import type { RecordFilter } from "./pipeline.ts";

/**
 * The part of a graph that a pipeline keeps. Records stay whole or go whole; actors, issues and documents go with the last of their records,
 * and those that had none to begin with stay.
 *
 * @param onUnknown Hears of each actor that is asked for and isn't there.
 */
export function filterRecords(
  file: ActorGraphFile,
  by: RecordFilter,
  onUnknown: (actor: string) => void = () => {},
): ActorGraphFile {
  const { forms, acts, actors, countries, confidence, types, ...others } = by;
  const asked = actors && idsOf(file, actors, onUnknown);
  const ofCountries =
    countries && new Set(file.actors.filter(({ country = "" }) => countries.includes(country)).map(({ id }) => id));
  const isKept = (record: Meeting | Stance) => {
    const ids = partiesOf(record);
    return (
      (confidence === undefined || (record.confidence ?? 1) >= confidence) &&
      (!asked || ids.some((id) => asked.has(id))) &&
      (!ofCountries || ids.some((id) => ofCountries.has(id)))
    );
  };
  const kept = filter(
    {
      ...file,
      meetings: file.meetings.filter((meeting) => (!forms || forms.includes(meeting.form)) && isKept(meeting)),
      stances: file.stances.filter((stance) => (!acts || acts.includes(stance.act)) && isKept(stance)),
    },
    { ...others, ...(types && { actorTypes: types }) },
  );
  return withoutLost(file, kept);
}

/** The ids of those who are named by id, name or alias. */
function idsOf(file: ActorGraphFile, asked: readonly string[], onUnknown: (actor: string) => void): Set<string> {
  const ids = new Map<string, string[]>();
  const add = (name: string, id: string) => ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const { id, name, aliases } of file.actors) for (const one of [name, ...aliases]) add(fold(one), id);
  for (const { id } of file.actors) ids.set(id, [id]);
  return new Set(
    asked.flatMap((one) => {
      const found = ids.get(one) ?? ids.get(fold(one)) ?? [];
      if (found.length === 0) onUnknown(one);
      return found;
    }),
  );
}

/** Whoever meets, or takes or bears a stand. Whoever only says so is not asked for. */
function partiesOf(record: Meeting | Stance): string[] {
  if ("participants" in record) return record.participants.map(({ actor }) => actor);
  return [record.holder, targetOf(record)];
}

/** What a file has left of another, without the actors, issues and documents that only records spoke of which are gone. */
function withoutLost(before: ActorGraphFile, after: ActorGraphFile): ActorGraphFile {
  const [had, has] = [mentioned(before), mentioned(after)];
  const isLost = (kind: keyof Mentioned) => (id: string) => had[kind].has(id) && !has[kind].has(id);
  const lost = new Set([...after.actors, ...after.issues].map(({ id }) => id).filter(isLost("nodes")));
  const isLostDocument = isLost("documents");
  return { ...without(lost, after), documents: after.documents.filter(({ id }) => !isLostDocument(id)) };
}

interface Mentioned {
  nodes: Set<string>;
  documents: Set<string>;
}

function mentioned({ meetings, stances }: ActorGraphFile): Mentioned {
  const nodes = new Set<string>();
  const documents = new Set<string>();
  for (const record of [...meetings, ...stances]) {
    for (const id of partiesOf(record)) nodes.add(id);
    for (const id of "participants" in record ? (record.issues ?? []) : [record.speaker ?? record.holder])
      nodes.add(id);
    for (const { evidence } of evidenceOf(record, "")) documents.add(evidence.document);
  }
  return { nodes, documents };
}
