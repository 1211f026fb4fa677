import type { Home } from './home.js';
import type { Store } from './store.js';
import { StartScreen } from './start/start-screen.js';
import { WorkScreen } from './work/work-screen.js';

/** The whole page: the start, or the report that is open. */
export function App({ store, home }: { readonly store: Store; readonly home: Home }) {
  const { view, language } = store.state();
  const words = store.words();
  document.title = view ? `${view.name} · ${words.title}` : words.title;
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => focusMain(event)}>
        {words.skip}
      </a>
      {view ? <WorkScreen store={store} home={home} view={view} /> : <StartScreen store={store} />}
      <span hidden data-language={language} />
    </>
  );
}

function focusMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
