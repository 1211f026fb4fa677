// The page of reports: starts its interface in an element. The file that holds it gives a worker and its own modules.
import { render } from 'preact';
import { App } from './app.js';
import { createClient } from './client.js';
import type { Home } from './home.js';
import { createStore } from './create-store.js';
import { addThaiLetters } from './letters.js';
import { createServed, pageConnection } from './served/index.js';

export function start(root: HTMLElement, home: Home): void {
  const served = home.served ? createServed(home.served, pageConnection()) : undefined;
  const store = createStore(createClient(home.worker), home.facts, served);
  const show = (): void => {
    document.documentElement.lang = store.state().language;
    render(<App store={store} home={home} />, root);
  };
  store.subscribe(show);
  show();
  // What acceptance measures.
  performance.mark('ready');
  void addThaiLetters(home);
  addEventListener('beforeunload', (event) => {
    const { view, keeping } = store.state();
    const undecided = keeping === 'yes' ? 0 : (view?.collected?.open.length ?? 0);
    if ((view?.changed.length ?? 0) + undecided > 0 || store.drafts.size > 0) event.preventDefault();
  });
}
