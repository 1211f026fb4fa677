import type { Language } from '../../language.js';
import type { Store } from '../store.js';

/** Work that the browser has kept: it is opened again or forgotten. */
export function KeptWork({ store }: { readonly store: Store }) {
  const words = store.words();
  const { kept, language } = store.state();
  if (!kept) return null;
  return (
    <section class="kept" aria-label={words.keep.label}>
      <p>{words.start.kept(kept.name, timeOf(kept.time, language))}</p>
      <button type="button" class="primary" onClick={() => void store.reopen()}>
        {words.start.reopen}
      </button>
      <button type="button" onClick={() => void store.clear()}>
        {words.start.clear}
      </button>
    </section>
  );
}

const timeOf = (time: number, language: Language): string =>
  new Date(time).toLocaleString(language === 'th' ? 'th-TH' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
