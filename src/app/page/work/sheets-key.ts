import type { Sheets } from '../sheets/index.js';

/** Pixels that j and k scroll. */
const LINE = 70;

/** Keys of the Thai layout at the places of those of the English one. */
const THAI: Readonly<Record<string, string>> = { '่': 'j', า: 'k', ช: '+', ข: '-', จ: '0' };

/** The keyboard while the pages have the focus; keys with Ctrl, Alt or Meta are the browser's own. */
export function sheetsKey(event: KeyboardEvent, sheets: Sheets | undefined): void {
  if (!sheets || event.ctrlKey || event.altKey || event.metaKey) return;
  const view = event.currentTarget as HTMLElement;
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => sheets.zoom(1.2),
    '=': () => sheets.zoom(1.2),
    '-': () => sheets.zoom(1 / 1.2),
    0: () => sheets.fit(),
    j: () => view.scrollBy({ top: LINE }),
    k: () => view.scrollBy({ top: -LINE }),
  };
  const action = actions[THAI[event.key] ?? event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
