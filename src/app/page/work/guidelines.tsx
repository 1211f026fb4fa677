import { useState } from 'preact/hooks';
import type { LevelPlace, StatementView } from '../../desk/index.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';
import { useOwnId } from '../parts/use-own-id.js';
import type { Store } from '../store.js';
import { Points } from './statements.js';

interface GuidelinesProps {
  readonly store: Store;
  readonly place: LevelPlace;
  readonly path: string;
  readonly guidelines: readonly StatementView[];
}

/** What the standard asks for: ticked where it was done. Its text is written here where no file of criteria gave it. */
export function Guidelines({ store, place, path, guidelines }: GuidelinesProps) {
  const words = store.words().form;
  const id = useOwnId();
  const [isOpen] = useState(guidelines.length === 0);
  const { value, change, problems } = useDraft(
    store,
    `${place.code}-${place.level}/guidelines`,
    textOf(guidelines),
    (text) => ({ ...place, guidelines: text }),
  );
  return (
    <fieldset class="guidelines" data-at={`${path}/guidelines`}>
      <legend>{words.guidelines}</legend>
      {guidelines.length > 0 && <p class="help">{words.guidelinesHelp}</p>}
      {guidelines.map((statement, index) => (
        <label key={index} class="tick" data-at={`${path}/guidelines/${String(index)}`}>
          <input
            type="checkbox"
            checked={statement.met ?? false}
            onChange={({ currentTarget: { checked } }) =>
              void store.edit({ ...place, guideline: index, met: checked })
            }
          />
          <span>
            {statement.text}
            <Points points={statement.points} />
          </span>
        </label>
      ))}
      <details key="text" open={isOpen}>
        <summary>{words.guidelinesText}</summary>
        <label for={id} class="help">
          {words.guidelinesTextHelp}
        </label>
        <textarea
          id={id}
          value={value}
          rows={Math.min(10, Math.max(3, value.split('\n').length + 1))}
          spellcheck={false}
          aria-invalid={problems !== undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        <Refusal store={store} problems={problems} />
      </details>
    </fieldset>
  );
}

const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
    .join(' ');

const textOf = (guidelines: readonly StatementView[]): string =>
  guidelines
    .flatMap(({ text, points }) => [text, ...points.map((point) => `  ${point}`)])
    .map(onOneLine)
    .join('\n');
