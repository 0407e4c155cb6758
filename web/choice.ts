/**
 * Choice
 * ======
 *
 * What the reader has opened: whatever can be pointed at in the drawing, or a single record in the list.
 */
import { targetOf } from "../graph/records.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Pointed, Selection } from "./selection.ts";
import { sidesInWords } from "./sides.ts";
import { counted, KIND_WORDS, listed } from "./words.ts";

export type Choice = Pointed | { meeting: string } | { stance: string };

/** Among so many neighbours a listener still finds the one that matters. */
const NEIGHBOURS_TOLD = 6;

/** Whether both are the same thing. */
export function sameChoice(a: Choice | undefined, b: Choice | undefined): boolean {
  return keyOf(a) === keyOf(b);
}

/** Whether a graph has what was chosen; after another file was opened it may not. */
export function has(index: RecordIndex, choice: Choice): boolean {
  if ("actor" in choice) return index.actors.has(choice.actor);
  if ("issue" in choice) return index.issues.has(choice.issue);
  if ("meeting" in choice) return index.meetings.has(choice.meeting);
  return "stance" in choice ? index.stances.has(choice.stance) : index.ties.has(choice.tie);
}

/** What the drawing brings out for a choice: for a contact of many all of its ties. */
export function selectionOf(choice: Choice | undefined, index: RecordIndex): Selection | undefined {
  if (!choice || !("stance" in choice || "meeting" in choice)) return choice;
  if ("stance" in choice) {
    const stance = index.stances.get(choice.stance);
    return stance && { tie: index.tieOfStance(stance) };
  }
  const meeting = index.meetings.get(choice.meeting);
  const ties = meeting ? index.tiesOfMeeting(meeting) : [];
  const [tie] = ties;
  return ties.length > 1 ? { ties } : tie === undefined ? undefined : { tie };
}

/**
 * The name of a choice.
 *
 * @example
 *
 * ```ts
 * titleOfChoice({ meeting: "rome" }, index); // "Volodymyr Zelenskyy — Marco Rubio, J.D. Vance"
 * ```
 */
export function titleOfChoice(choice: Choice, index: RecordIndex): string {
  if ("actor" in choice) return index.name(choice.actor);
  if ("issue" in choice) return index.name(choice.issue);
  if ("meeting" in choice) {
    const meeting = index.meetings.get(choice.meeting);
    return meeting ? sidesInWords(meeting, index) : choice.meeting;
  }
  if ("stance" in choice) {
    const stance = index.stances.get(choice.stance);
    return stance ? `${index.name(stance.holder)} → ${index.name(targetOf(stance))}` : choice.stance;
  }
  const tie = index.ties.get(choice.tie);
  if (!tie) return choice.tie;
  return tie.ends.map((id) => index.name(id)).join(tie.meetings.length > 0 ? " — " : " → ");
}

/**
 * A choice in a sentence for whoever listens.
 *
 * @example
 *
 * ```ts
 * announced({ actor: "rubio" }, index); // "Marco Rubio, 2 ties: Peace plan (for), Volodymyr Zelenskyy (met or spoke)"
 * ```
 */
export function announced(choice: Choice, index: RecordIndex): string {
  const title = titleOfChoice(choice, index);
  if ("meeting" in choice || "stance" in choice) return title;
  if ("tie" in choice) {
    const tie = index.ties.get(choice.tie);
    return tie ? `${title}: ${KIND_WORDS[tie.kind].word}, ${recordsOf(tie)}` : title;
  }
  const id = "actor" in choice ? choice.actor : choice.issue;
  const ties = index.tiesOf(id).map(({ ends, kind }) => {
    const other = ends.find((end) => end !== id) ?? id;
    return `${index.name(other)} (${KIND_WORDS[kind].word})`;
  });
  return ties.length === 0
    ? `${title}, no ties`
    : `${title}, ${counted(ties.length, "tie")}: ${listed(ties, NEIGHBOURS_TOLD)}`;
}

/** "2 contacts" or "1 stance". */
export function recordsOf({ meetings, stances }: { meetings: unknown[]; stances: unknown[] }): string {
  return meetings.length > 0 ? counted(meetings.length, "contact") : counted(stances.length, "stance");
}

function keyOf(choice: Choice | undefined): string {
  return choice ? (Object.entries(choice)[0] ?? []).join(":") : "";
}
