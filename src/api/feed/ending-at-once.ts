/**
 * A generator that waits does not hear `return` before it wakes. This one calls `end` first, which is to wake it.
 */
export function endingAtOnce<Value>(
  values: AsyncGenerator<Value, void, void>,
  end: () => void,
): AsyncGenerator<Value, void, void> {
  const finish = values.return.bind(values);
  values.return = (value) => {
    end();
    return finish(value);
  };
  return values;
}
