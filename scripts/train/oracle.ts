import { HEAD, LEFT, REDUCE, RIGHT, SHIFT, State } from "../../graph/extract/text/state.ts";

interface Arc {
  head: number;
  relation: string;
}

/**
 * The transitions that build a projective tree. A word is reduced only once the next word has to reach below it: by then there
 * is most to see. Relations too rare to be told apart become `dep`.
 */
export function goldTransitions(words: readonly Arc[], relations: readonly string[]): Uint8Array {
  const labelOf = new Map(relations.map((name, at) => [name, at]));
  const label = (word: Arc) => labelOf.get(word.relation) ?? labelOf.get("dep")!;
  const state = new State();
  state.reset(words.length);
  while (!state.finished) {
    const top = state.top();
    const next = state.next;
    if (top >= 0 && words[top]!.head === next) state.apply(LEFT + 2 * label(words[top]!));
    else if (top >= 0 && words[next]!.head === top) state.apply(RIGHT + 2 * label(words[next]!));
    else if (top >= 0 && state.get(top, HEAD) >= 0 && reachesBelow(state, words)) state.apply(REDUCE);
    else state.apply(SHIFT);
  }
  return state.history.slice(0, state.steps);
}

/** Whether the next word has its head or a dependent on the stack, below the top. */
function reachesBelow(state: State, words: readonly Arc[]): boolean {
  for (let down = 1; down < state.depth; down++) {
    const word = state.top(down);
    if (words[state.next]!.head === word || words[word]!.head === state.next) return true;
  }
  return false;
}
