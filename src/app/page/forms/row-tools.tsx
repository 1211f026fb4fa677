import type { Words } from '../../../core/index.js';
import type { Store } from '../store.js';
import { ROW_WORDS, say } from './words.js';

interface RowToolsProps {
  readonly store: Store;
  /** What the row is called. */
  readonly name: Words;
  readonly index: number;
  readonly count: number;
  /** Called with where the row goes. */
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Buttons that move a row of a list up and down, and remove it. */
export function RowTools({ store, name, index, count, onMove, onRemove }: RowToolsProps) {
  const moves = [
    { sign: '↑', label: ROW_WORDS.up(name), to: index - 1 },
    { sign: '↓', label: ROW_WORDS.down(name), to: index + 1 },
  ];
  return (
    <>
      {moves.map(({ sign, label, to }) => (
        <button
          key={sign}
          type="button"
          class="quiet"
          aria-label={say(store, label)}
          disabled={to < 0 || to >= count}
          onClick={() => onMove(to)}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        class="quiet"
        aria-label={say(store, ROW_WORDS.remove(name))}
        disabled={count === 0}
        onClick={onRemove}
      >
        {say(store, ROW_WORDS.removeShort)}
      </button>
    </>
  );
}

/** A list with an entry in another place. */
export const moved = <Entry,>(list: readonly Entry[], from: number, to: number): readonly Entry[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
