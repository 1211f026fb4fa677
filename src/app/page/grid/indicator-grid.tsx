import { useRef, useState } from 'preact/hooks';
import { Fields, moved, ROW_WORDS, RowTools, say } from '../forms/index.js';
import { useAfterRender } from '../parts/use-after-render.js';
import { useOwnId } from '../parts/use-own-id.js';
import { asDocument, tableCells } from '../paste/index.js';
import type { Store } from '../store.js';
import { eraOf, isReadable, isYear } from './cells.js';
import { MORE } from './more.js';
import {
  COLUMNS,
  emptyRow,
  isNumeric,
  MAX_YEARS,
  withCell,
  withoutYear,
  withYear,
  type Grid,
} from './model.js';
import { cellsOfText, withPasted } from './pasted.js';
import { GRID_WORDS } from './words.js';

type Cell = HTMLInputElement | HTMLTextAreaElement;

interface GridProps {
  readonly store: Store;
  readonly part: string;
  readonly grid: Grid;
  readonly onChange: (grid: Grid) => void;
}

/** Indicators as a table: type, paste from a sheet, move with the arrows. */
export function IndicatorGrid({ store, part, grid, onChange }: GridProps) {
  const id = useOwnId();
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<number | undefined>();
  const afterRender = useAfterRender();
  const { years, rows } = grid;
  const width = COLUMNS.length + years.length;
  const cellAt = (row: number, column: number): Cell | null | undefined =>
    table.current?.querySelector(`[data-cell="${String(row)} ${String(column)}"]`);
  const focusSoon = (row: number, column: number): void => afterRender(() => cellAt(row, column)?.focus());
  const labelOf = (column: number) =>
    column < COLUMNS.length
      ? GRID_WORDS.columns[COLUMNS[column]!]
      : GRID_WORDS.figure(years[column - COLUMNS.length]!);

  const keys = (event: KeyboardEvent, row: number, column: number): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget as Cell;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] }[event.key] as
      [number, number] | undefined;
    const sideways =
      event.key === 'ArrowLeft' && isAtStart ? -1 : event.key === 'ArrowRight' && isAtEnd ? 1 : 0;
    const to = by ? cellAt(row + by[0], column) : sideways === 0 ? undefined : cellAt(row, column + sideways);
    // A cell has one line.
    if (to || event.key === 'Enter') event.preventDefault();
    if (!to) return;
    to.focus();
    to.select();
  };
  const paste = async (event: ClipboardEvent, row: number, column: number): Promise<void> => {
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const copied = html === '' ? undefined : tableCells(asDocument(html));
    const isMany = /[\t\n]/u.test(plain.trimEnd());
    if (!copied && !isMany) return;
    event.preventDefault();
    const cells = copied ?? cellsOfText(plain);
    const joined = cells.map((line) => line.join('\t')).join('\n');
    const { text } = await store.client.paste(joined);
    onChange(withPasted(grid, cellsOfText(text), row, column));
    focusSoon(row, column);
  };
  const move = (from: number, to: number): void => {
    onChange({ years, rows: moved(rows, from, to) });
    setOpen(undefined);
    focusSoon(to, 1);
  };
  const wrongEra = years.map(eraOf).find((year) => year !== undefined);
  const isWrong = (column: number, text: string): boolean => isNumeric(column) && !isReadable(text);
  const hasWrong =
    years.some((year) => !isYear(year)) ||
    rows.some(({ cells }) => cells.some((text, column) => isWrong(column, text)));

  return (
    <div class="indicators">
      <h3 id={id}>{say(store, GRID_WORDS.title)}</h3>
      <p class="help" id={`${id}-help`}>
        {say(store, GRID_WORDS.help)}
      </p>
      <p class="help scroll-hint">{say(store, GRID_WORDS.scroll)}</p>
      <div class="grid-scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table ref={table} aria-labelledby={id} aria-describedby={`${id}-help`}>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col" class={name}>
                  {say(store, GRID_WORDS.columns[name])}
                </th>
              ))}
              {years.map((year, at) => (
                <th key={at} scope="col" class="year">
                  <input
                    value={year}
                    inputMode="numeric"
                    data-year={at}
                    aria-label={say(store, GRID_WORDS.year(at))}
                    aria-invalid={!isYear(year)}
                    onInput={({ currentTarget }) =>
                      onChange({
                        rows,
                        years: years.with(at, currentTarget.value),
                      })
                    }
                  />
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say(store, GRID_WORDS.removeYear(year))}
                    title={say(store, GRID_WORDS.removeYear(year))}
                    onClick={() => onChange(withoutYear(grid, at))}
                  >
                    ×
                  </button>
                </th>
              ))}
              <th scope="col" class="actions">
                <span class="unseen">{say(store, GRID_WORDS.actions)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(rows.length > 0 ? rows : [emptyRow(grid)]).map(({ cells }, row) => {
              const name = ROW_WORDS.numbered(GRID_WORDS.row, row);
              return (
                <tr key={row} data-at={`${part}/indicators/${String(row)}`}>
                  {Array.from({ length: width }, (_, column) => {
                    const text = cells[column] ?? '';
                    const cell = {
                      value: text,
                      'data-cell': `${String(row)} ${String(column)}`,
                      'aria-label': say(store, GRID_WORDS.inRow(labelOf(column), row)),
                      'aria-invalid': isWrong(column, text),
                      onInput: ({ currentTarget }: { readonly currentTarget: Cell }) =>
                        onChange(withCell(grid, row, column, currentTarget.value)),
                      onKeyDown: (event: KeyboardEvent) => keys(event, row, column),
                      onPaste: (event: ClipboardEvent) => void paste(event, row, column),
                    };
                    return (
                      <td key={column} class={COLUMNS[column] ?? 'year'}>
                        {COLUMNS[column] === 'name' ? (
                          <textarea rows={2} {...cell} />
                        ) : (
                          <input inputMode={isNumeric(column) ? 'decimal' : 'text'} {...cell} />
                        )}
                      </td>
                    );
                  })}
                  <td class="actions">
                    <div>
                      <button
                        type="button"
                        class="quiet"
                        aria-label={say(store, GRID_WORDS.moreOf(name))}
                        aria-expanded={open === row}
                        disabled={rows.length === 0}
                        onClick={() => setOpen(open === row ? undefined : row)}
                      >
                        {say(store, GRID_WORDS.more)}
                      </button>
                      <RowTools
                        store={store}
                        name={name}
                        index={row}
                        count={rows.length}
                        onMove={(to) => move(row, to)}
                        onRemove={() => {
                          setOpen(undefined);
                          onChange({ years, rows: rows.toSpliced(row, 1) });
                          focusSoon(Math.max(0, row - 1), 1);
                        }}
                      />
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {hasWrong && (
        <p class="field-error" role="status">
          {say(store, wrongEra === undefined ? GRID_WORDS.notNumber : GRID_WORDS.era(wrongEra))}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          data-add="indicators"
          onClick={() => {
            onChange({ years, rows: [...rows, emptyRow(grid)] });
            focusSoon(rows.length, 1);
          }}
        >
          {say(store, GRID_WORDS.add)}
        </button>
        <button
          type="button"
          data-add="year"
          disabled={years.length >= MAX_YEARS}
          onClick={() => {
            onChange(withYear(grid));
            afterRender(() =>
              table.current?.querySelector<Cell>(`[data-year="${String(years.length)}"]`)?.focus(),
            );
          }}
        >
          {say(store, GRID_WORDS.addYear)}
        </button>
      </div>
      {open !== undefined && rows[open] && (
        <fieldset class="row more-of">
          <legend>
            {say(store, GRID_WORDS.moreOf(ROW_WORDS.numbered(GRID_WORDS.row, open)))}
            <span class="called">{rows[open].cells[1]}</span>
          </legend>
          <Fields
            store={store}
            fields={MORE}
            value={rows[open].own}
            at={part}
            path={`${part}/indicators/${String(open)}`}
            onChange={(own) => onChange({ years, rows: rows.with(open, { ...rows[open]!, own }) })}
          />
        </fieldset>
      )}
    </div>
  );
}
