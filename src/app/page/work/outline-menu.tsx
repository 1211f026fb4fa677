import { useRef } from 'preact/hooks';
import type { OutlineEntry } from '../sheets/index.js';
import type { Store } from '../store.js';

interface OutlineProps {
  readonly store: Store;
  readonly entries: readonly OutlineEntry[];
  readonly onChoose: (page: number) => void;
}

/** The headings of the document; each leads to its page. */
export function OutlineMenu({ store, entries, onChoose }: OutlineProps) {
  const words = store.words().pages;
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (page: number): void => {
    menu.current!.open = false;
    onChoose(page);
  };
  return (
    <details
      class="outline"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        menu.current!.open = false;
        menu.current!.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.outline}</summary>
      <nav class="entries" aria-label={words.outline}>
        <Entries entries={entries} onChoose={choose} />
      </nav>
    </details>
  );
}

const Entries = ({ entries, onChoose }: Omit<OutlineProps, 'store'>) => (
  <ul>
    {entries.map(({ title, page, entries: below }, index) => (
      <li key={index}>
        <button type="button" disabled={page === undefined} onClick={() => onChoose(page!)}>
          <span>{title}</span>
          <span>{page}</span>
        </button>
        {below.length > 0 && <Entries entries={below} onChoose={onChoose} />}
      </li>
    ))}
  </ul>
);
