import type { DeskView, ItemView, LevelView } from '../../desk/index.js';
import type { Place } from '../state.js';
import type { Store } from '../store.js';

/** The parts of the report, each with its state. */
export function Tree({ store, view }: { readonly store: Store; readonly view: DeskView }) {
  const words = store.words();
  const { place } = store.state();
  const go = (to: Place): void => store.set({ place: to });
  const total = view.findings.length + view.problems.length;
  return (
    <nav class="tree" aria-label={words.tree.label}>
      <ul>
        <li>
          <Entry isCurrent={place.kind === 'check'} onChoose={() => go({ kind: 'check' })}>
            <span>{words.tree.check}</span>
            {total > 0 && <span class="count">{total}</span>}
          </Entry>
        </li>
        {view.report && (
          <li>
            <Entry isCurrent={place.kind === 'report'} onChoose={() => go({ kind: 'report' })}>
              <span>{words.tree.report}</span>
            </Entry>
          </li>
        )}
      </ul>
      {view.report?.categories.map((category) => (
        <section key={category.number} aria-labelledby={`category-${String(category.number)}`}>
          <h2 id={`category-${String(category.number)}`}>
            {words.start.category(category.number)} <span>{category.title}</span>
          </h2>
          {category.items.map((item) => (
            <Item key={item.code} item={item} store={store} view={view} go={go} />
          ))}
        </section>
      ))}
    </nav>
  );
}

interface ItemProps {
  readonly item: ItemView;
  readonly store: Store;
  readonly view: DeskView;
  readonly go: (to: Place) => void;
}

function Item({ item, store, view, go }: ItemProps) {
  const words = store.words().tree;
  const { place } = store.state();
  const stateOf = ({ level, result }: LevelView) => {
    const found = view.findings.filter((note) => note.item === item.code && note.level === level).length;
    if (result === '') return { name: 'empty', text: words.empty, sign: '○' };
    return found > 0
      ? { name: 'found', text: words.findings(found), sign: String(found) }
      : { name: 'filled', text: words.filled, sign: '●' };
  };
  return (
    <div class="item">
      <h3 title={item.title}>
        <span class="code">{item.code}</span> {item.title}
      </h3>
      <ul>
        {item.levels.map((level) => {
          const state = stateOf(level);
          const isCurrent = place.kind === 'item' && place.code === item.code && place.level === level.level;
          return (
            <li key={level.level}>
              <Entry
                isCurrent={isCurrent}
                onChoose={() => go({ kind: 'item', code: item.code, level: level.level })}
              >
                <span>{level.label}</span>
                <span class={`state ${state.name}`} title={state.text}>
                  <span aria-hidden="true">{state.sign}</span>
                  <span class="unseen">{state.text}</span>
                </span>
              </Entry>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly children: preact.ComponentChildren;
}

const Entry = ({ isCurrent, onChoose, children }: EntryProps) => (
  <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onChoose}>
    {children}
  </button>
);
