/** The members of a JSON list, one a line, each made as it is asked for, so that the list is never in memory whole. */
export function* jsonList<Value>(values: Iterable<Value>, member: (value: Value) => unknown): Generator<string> {
  let separator = "\n";
  for (const value of values) {
    yield `${separator}${JSON.stringify(member(value))}`;
    separator = ",\n";
  }
  yield "\n";
}
