import type { ItemView, LevelView, NoteView, PartsView } from '../../desk/index.js';
import { CATEGORY, ITEM, LEVEL, PartForm, say } from '../forms/index.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';
import { EvidenceRows } from './evidence-rows.js';
import { Guidelines } from './guidelines.js';
import { notedPlace } from './noted-place.js';
import { ResultField } from './result-field.js';
import { Statements } from './statements.js';

interface LevelFormProps {
  readonly store: Store;
  readonly item: ItemView;
  readonly level: LevelView;
  readonly findings: readonly NoteView[];
  readonly parts: PartsView;
}

const itemKey = (code: string): string => `categories/${code[0]!}/items/${code}`;

/** What is seldom filled in: of the level, its item and its category. */
const MORE = [
  { spec: LEVEL, key: (code: string, level: string) => `${itemKey(code)}/levels/${level}` },
  { spec: ITEM, key: itemKey },
  { spec: CATEGORY, key: (code: string) => `categories/${code[0]!}` },
];

/** One level of an item: what the standard asks for, what was done, what proves it. */
export function LevelForm({ store, item, level, findings, parts }: LevelFormProps) {
  const words = store.words();
  const { language } = store.state();
  const own = findings.filter((note) => note.item === item.code && note.level === level.level);
  const place = { code: item.code, level: level.level };
  const missing = own.flatMap((note) => note.missing ?? []);
  const path = `${itemKey(item.code)}/levels/${level.level}`;
  return (
    <article class="level-form">
      <h2>
        <span class="of">
          {item.code} {item.title}
        </span>
        {words.form.level(level.label)}
      </h2>
      {own.length > 0 && (
        <section class="own-findings" aria-label={words.form.findings}>
          <NoteList
            notes={own}
            words={words}
            language={language}
            onChoose={(note) => store.set({ place: notedPlace(note) })}
            onAttach={(note, file) => void store.attach(note, file)}
          />
        </section>
      )}
      {level.criteria.length > 0 && (
        <details>
          <summary>{words.form.criteria}</summary>
          <Statements statements={level.criteria} />
        </details>
      )}
      <Guidelines store={store} place={place} path={path} guidelines={level.guidelines} />
      <ResultField store={store} place={place} path={path} result={level.result} />
      <EvidenceRows store={store} place={place} path={path} evidence={level.evidence} missing={missing} />
      {MORE.map(({ spec, key }) => {
        const part = key(item.code, level.level);
        return (
          <details key={part} class="more">
            <summary>{say(store, spec.title)}</summary>
            <PartForm store={store} part={part} spec={spec} given={parts[part]} />
          </details>
        );
      })}
    </article>
  );
}
