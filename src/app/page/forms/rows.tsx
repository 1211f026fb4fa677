import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAfterRender } from '../parts/use-after-render.js';
import type { Store } from '../store.js';
import { moved, RowTools } from './row-tools.js';
import type { RowsSpec, Values } from './spec.js';
import { ROW_WORDS, say } from './words.js';

interface RowsProps {
  readonly store: Store;
  readonly spec: RowsSpec;
  readonly path: string;
  readonly value: readonly Values[];
  readonly onChange: (value: readonly Values[]) => void;
  /** The fields of a row. */
  readonly children: (row: Values, onChange: (row: Values) => void, index: number) => ComponentChildren;
}

/** A list of like things, a box each, which are added, taken away and moved. */
export function Rows({ store, spec, path, value, onChange, children }: RowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const afterRender = useAfterRender();
  const { noun, title, fresh = {} } = spec;
  const focusRow = (index: number): void =>
    afterRender(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>(':scope > .row');
      const row = rows?.[Math.min(index, rows.length - 1)];
      (
        row?.querySelector<HTMLElement>('input, select, textarea') ?? list.current?.querySelector('button')
      )?.focus();
    });
  const move = (from: number, to: number): void => {
    onChange(moved(value, from, to));
    focusRow(to);
  };
  return (
    <div class="rows" ref={list}>
      {value.length === 0 && <p class="help">{say(store, ROW_WORDS.none(noun))}</p>}
      {value.map((row, index) => {
        const name = ROW_WORDS.numbered(noun, index);
        const called = String(row[title] ?? '').trim();
        return (
          <fieldset key={index} class="row" data-at={`${path}/${String(index)}`}>
            <legend>
              {say(store, name)}
              {called !== '' && <span class="called">{called}</span>}
            </legend>
            <div class="row-tools">
              <RowTools
                store={store}
                name={name}
                index={index}
                count={value.length}
                onMove={(to) => move(index, to)}
                onRemove={() => {
                  onChange(value.toSpliced(index, 1));
                  focusRow(index);
                }}
              />
            </div>
            {children(row, (next) => onChange(value.with(index, next)), index)}
          </fieldset>
        );
      })}
      <button
        type="button"
        data-add={spec.name}
        onClick={() => {
          onChange([...value, fresh]);
          focusRow(value.length);
        }}
      >
        {say(store, ROW_WORDS.add(noun))}
      </button>
    </div>
  );
}
