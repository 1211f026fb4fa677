// The page of a preview: takes each state that the server sends and shows it.
import { listenToKeys } from './keys.js';
import { showNotes } from './notes.js';
import { showProgress } from './progress.js';
import { createSheets } from './sheets.js';
import { showStatus } from './status.js';
import { fillTexts, words } from './words.js';

const byId = (id) => document.getElementById(id);

fillTexts();
const sheets = createSheets(byId('pages'), byId('sheets'), {
  moved: (page, pages) => {
    byId('page').textContent = pages > 0 ? words.pageOf(page, pages) : '';
  },
  zoomed: (percent) => {
    byId('fit').textContent = `${percent} %`;
  },
});
byId('smaller').addEventListener('click', () => sheets.zoom(1 / 1.2));
byId('larger').addEventListener('click', () => sheets.zoom(1.2));
byId('fit').addEventListener('click', () => sheets.fit());
byId('help-button').addEventListener('click', () => byId('help').showModal());
listenToKeys(sheets);

const events = new EventSource('events');
events.addEventListener('message', async ({ data }) => {
  const state = JSON.parse(data);
  showStatus(state);
  if (state.phase === 'working') return;
  showNotes(state.notes);
  void showProgress();
  if (!state.pdf) return;
  byId('empty').hidden = true;
  try {
    await sheets.show(state.pdf.key);
  } catch (error) {
    byId('status').textContent = `${words.unreadable}: ${error.message}`;
  }
});
events.addEventListener('error', () => {
  document.body.dataset.phase = 'lost';
  byId('status').textContent = words.lost;
});
