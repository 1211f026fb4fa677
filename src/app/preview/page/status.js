// The line at the top and the notice over pages that are older than the report.
import { clock, words } from './words.js';

const byId = (id) => document.getElementById(id);

/** Shows a state's phase; `status` is a live region, so each is also read out. */
export function showStatus({ phase, pdf, notes, milliseconds, name }) {
  document.body.dataset.phase = phase;
  if (name) {
    byId('name').textContent = name;
    document.title = `${phase === 'failed' ? '✕ ' : ''}${name} – pmqa-report`;
  }
  const failed = byId('failed');
  if (phase === 'working') {
    byId('status').textContent = words.working;
    return;
  }
  failed.hidden = phase !== 'failed';
  if (phase === 'failed') {
    const message = words.failed({ count: notes.length });
    byId('status').textContent = message;
    failed.textContent = pdf ? `${message} · ${words.stale({ time: clock(pdf.made) })}` : message;
    return;
  }
  byId('status').textContent = words.done({
    pages: pdf.pages,
    time: clock(pdf.made),
    seconds: (milliseconds / 1000).toFixed(1),
  });
}
