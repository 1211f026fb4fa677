// The keyboard. Keys with Ctrl, Alt or Meta are the browser's own.
import { copyPlace, moveNote } from './notes.js';

const LINE = 70;

export function listenToKeys(sheets) {
  const pages = document.getElementById('pages');
  const help = document.getElementById('help');
  const scroll = (distance) => pages.scrollBy({ top: distance });
  const actions = {
    j: () => scroll(LINE),
    k: () => scroll(-LINE),
    ArrowDown: () => scroll(LINE),
    ArrowUp: () => scroll(-LINE),
    PageDown: () => scroll(pages.clientHeight * 0.9),
    PageUp: () => scroll(-pages.clientHeight * 0.9),
    Home: () => pages.scrollTo({ top: 0 }),
    End: () => pages.scrollTo({ top: pages.scrollHeight }),
    '+': () => sheets.zoom(1.2),
    '=': () => sheets.zoom(1.2),
    '-': () => sheets.zoom(1 / 1.2),
    0: () => sheets.fit(),
    n: () => moveNote(1),
    p: () => moveNote(-1),
    c: () => copyPlace(),
    '?': () => help.showModal(),
  };
  // Keys of the Thai layout at the places of the letters.
  const THAI = { '่': 'j', า: 'k', 'ื': 'n', ย: 'p', แ: 'c', ฦ: '?', ช: '+', ข: '-', จ: '0' };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || help.open) return;
    const key = THAI[event.key] ?? event.key;
    if (!Object.hasOwn(actions, key)) return;
    event.preventDefault();
    actions[key]();
  });
}
