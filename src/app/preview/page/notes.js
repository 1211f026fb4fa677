// The list next to the pages: errors and warnings, each with its place.
import { words } from './words.js';

const list = document.getElementById('notes');
let shown = '';

/** Shows notes; the one that had the focus keeps it where it is still there. */
export function showNotes(notes) {
  const text = JSON.stringify(notes);
  if (text === shown) return;
  shown = text;
  const focused = list.contains(document.activeElement) ? current()?.dataset.id : undefined;
  list.replaceChildren(...notes.map(createNote));
  document.getElementById('count').textContent = notes.length > 0 ? String(notes.length) : '';
  document.getElementById('no-notes').hidden = notes.length > 0;
  if (focused !== undefined) select([...list.children].find(({ dataset }) => dataset.id === focused));
}

function createNote({ severity, message, path, place }) {
  const item = document.createElement('li');
  item.dataset.severity = severity;
  item.dataset.id = `${place?.text ?? path ?? ''} ${message.en}`;
  item.tabIndex = -1;
  const kind = part('strong', words[severity]);
  item.append(kind, part('p', message[document.documentElement.lang] ?? message.en));
  if (path && (severity === 'error' || !place)) item.append(part('code', path));
  if (place) {
    const link = part('a', place.label);
    link.href = place.link;
    const copy = part('button', words.copy);
    copy.type = 'button';
    copy.title = place.text;
    copy.addEventListener('click', () => copyPlace(item));
    const row = part('div', '');
    row.append(link, copy);
    item.dataset.place = place.text;
    item.append(row);
  }
  return item;
}

function part(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const current = () => list.querySelector('[aria-current="true"]') ?? document.activeElement.closest('li');

function select(item) {
  list.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (!item) return;
  item.setAttribute('aria-current', 'true');
  (item.querySelector('a') ?? item).focus();
  item.scrollIntoView({ block: 'nearest' });
}

/** Goes to the next note, or with -1 to the one before; round at the ends. */
export function moveNote(step) {
  const items = [...list.children];
  if (items.length === 0) return;
  const at = items.indexOf(current());
  select(items[at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length]);
}

/** Copies file and line of a note, the current one where none is given. */
export async function copyPlace(item = current()) {
  const place = item?.dataset?.place;
  if (!place) return;
  await navigator.clipboard.writeText(place);
  const button = item.querySelector('button');
  button.textContent = words.copied;
  setTimeout(() => {
    button.textContent = words.copy;
  }, 1500);
}
