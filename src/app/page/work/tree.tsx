import type { DeskView, ItemView, LevelView } from '../../desk/index.js';
import { say } from '../forms/index.js';
import type { Place } from '../state.js';
import type { Store } from '../store.js';
import { formOf } from './part-specs.js';

interface TreeProps {
  readonly store: Store;
  readonly view: DeskView;
  /** Categories and items are wanted, or not any more. */
  readonly onOutline: () => void;
}

/** The parts of the report, each with its state. */
export function Tree({ store, view, onOutline }: TreeProps) {
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
      {view.report && (
        <>
          <Parts store={store} view={view} go={go} title={words.tree.front} keys={FRONT} />
          <Parts
            store={store}
            view={view}
            go={go}
            title={words.tree.profile}
            more={words.tree.profileTitle}
            keys={['profile', ...Object.keys(view.report.parts).filter((key) => /^profile\//u.test(key))]}
          />
        </>
      )}
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
      {view.report && (
        <>
          <button type="button" class="outline-open" data-action="outline" onClick={onOutline}>
            {words.outline.open}
          </button>
          <Parts
            store={store}
            view={view}
            go={go}
            title={words.tree.results}
            more={words.tree.resultsTitle}
            keys={Object.keys(view.report.parts).filter((key) => /^results\//u.test(key))}
          />
          <Parts store={store} view={view} go={go} title={words.tree.back} keys={BACK} />
        </>
      )}
    </nav>
  );
}

const FRONT = ['cover', 'signatures', 'executiveSummary'];
const BACK = ['scores', 'plans', 'followUps', 'appendices'];

interface PartsProps {
  readonly store: Store;
  readonly view: DeskView;
  readonly go: (to: Place) => void;
  readonly title: string;
  readonly more?: string;
  readonly keys: readonly string[];
}

/** Parts that are no levels, each with its state. */
function Parts({ store, view, go, title, more, keys }: PartsProps) {
  const words = store.words().tree;
  const { place, refused } = store.state();
  const report = view.report!;
  const id = `parts-${keys[0]!.replace(/\W/gu, '-')}`;
  const stateOf = (key: string) => {
    const found = view.findings.filter((note) => note.part === key).length;
    if (refused.includes(key)) return { name: 'found', text: words.refused, sign: '!' };
    if (found > 0) return { name: 'found', text: words.findings(found), sign: String(found) };
    return holdsText(report.parts[key])
      ? { name: 'filled', text: words.filled, sign: '●' }
      : { name: 'empty', text: words.empty, sign: '○' };
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {more !== undefined && <span>{more}</span>}
      </h2>
      <ul>
        {keys.map((key) => {
          const state = stateOf(key);
          return (
            <li key={key}>
              <Entry
                part={key}
                isCurrent={place.kind === 'part' && place.key === key}
                onChoose={() => go({ kind: 'part', key })}
              >
                <span>{say(store, formOf(report, key).spec.title)}</span>
                <State {...state} />
              </Entry>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whether somebody has written in a part: titles and numbers of the standard are no content. */
function holdsText(part: unknown, name = ''): boolean {
  if (
    ['number', 'label', 'title', 'code', 'questions', 'question'].includes(name) &&
    typeof part !== 'object'
  )
    return false;
  if (name === 'questions') return false;
  if (typeof part !== 'object' || part === null) return part !== undefined && part !== '' && part !== null;
  return Object.entries(part).some(([key, value]) => holdsText(value, Array.isArray(part) ? name : key));
}

const State = ({
  name,
  text,
  sign,
}: {
  readonly name: string;
  readonly text: string;
  readonly sign: string;
}) => (
  <span class={`state ${name}`} title={text}>
    <span aria-hidden="true">{sign}</span>
    <span class="unseen">{text}</span>
  </span>
);

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
                <State {...state} />
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
  readonly part?: string;
  readonly onChoose: () => void;
  readonly children: preact.ComponentChildren;
}

const Entry = ({ isCurrent, part, onChoose, children }: EntryProps) => (
  <button type="button" data-part={part} aria-current={isCurrent ? 'page' : undefined} onClick={onChoose}>
    {children}
  </button>
);
