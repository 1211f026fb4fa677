/** The inputs of a batch, taken one at a time by a loop that does not wait for them. */
export interface Inputs<Input> {
  /** `taking` while an input is awaited; `ended` after the last one, or after the iterator has thrown. */
  readonly state: 'idle' | 'taking' | 'ended';
  /** Takes the next input. Calls `use` with it once it has come, if there is one. Only while idle. */
  readonly take: (use: (input: Input) => void) => void;
  /** Throws what the iterator has thrown. */
  readonly throwFailure: () => void;
  /** Ends the iterator, if it has not ended; does not wait for an input that is still awaited. */
  readonly leave: () => Promise<void>;
}

/** Calls `changed` after each input, and after the end. */
export function createInputs<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  changed: () => void,
): Inputs<Input> {
  const iterator =
    Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  let state: Inputs<Input>['state'] = 'idle';
  let isLeft = false;
  let failure: { readonly reason: unknown } | undefined;

  const next = async (use: (input: Input) => void): Promise<void> => {
    try {
      const { value, done } = await iterator.next();
      state = done ? 'ended' : 'idle';
      if (!done && !isLeft) use(value);
    } catch (reason) {
      state = 'ended';
      failure = { reason };
    }
    changed();
  };
  return {
    get state() {
      return state;
    },
    take: (use) => {
      state = 'taking';
      void next(use);
    },
    throwFailure: () => {
      if (failure) throw failure.reason;
    },
    leave: async () => {
      isLeft = true;
      if (state === 'ended') return;
      const left = Promise.resolve(iterator.return?.());
      // An iterator that is waiting for its next input ends only after that.
      if (state === 'taking') left.catch(() => undefined);
      else await left;
    },
  };
}
