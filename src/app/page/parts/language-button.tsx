import type { Store } from '../store.js';

/** Switches between Thai and English. */
export function LanguageButton({ store }: { readonly store: Store }) {
  const { language } = store.state();
  const other = language === 'th' ? 'en' : 'th';
  return (
    <button type="button" class="quiet" lang={other} onClick={() => store.set({ language: other })}>
      {store.words().language}
    </button>
  );
}
