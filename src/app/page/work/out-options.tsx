import type { OutOptions } from '../out-options.js';
import type { Store } from '../store.js';

interface ChoiceProps {
  /** Name of the option. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Values with their words. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ name, label, value, options, onChange }: ChoiceProps) => (
  <label>
    {label}
    <select value={value} data-option={name} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** What the documents look like; the pages beside the forms follow. */
export function OutOptionFields({ store }: { readonly store: Store }) {
  const words = store.words().out;
  const { options } = store.state();
  const choose = (change: OutOptions): void => store.choose({ ...options, ...change });
  return (
    <details class="out-options">
      <summary>{words.options}</summary>
      <div class="pair">
        <Choice
          name="digits"
          label={words.digits}
          value={options.digits ?? 'arabic'}
          options={[
            ['arabic', words.arabic],
            ['thai', words.thai],
          ]}
          onChange={(digits) => choose({ digits: digits as 'arabic' | 'thai' })}
        />
        <Choice
          name="contents"
          label={words.contents}
          value={options.contents === undefined ? '' : String(options.contents)}
          options={[
            ['', words.usualContents],
            ['true', words.withContents],
            ['false', words.withoutContents],
          ]}
          onChange={(contents) => choose({ contents: contents === '' ? undefined : contents === 'true' })}
        />
      </div>
      <Choice
        name="evidence"
        label={words.evidence}
        value={options.evidence ?? 'cell'}
        options={[
          ['cell', words.inCell],
          ['appendix', words.inAppendix],
        ]}
        onChange={(evidence) => choose({ evidence: evidence as 'cell' | 'appendix' })}
      />
      <label class="tick">
        <input
          type="checkbox"
          data-option="draft"
          checked={options.isDraft ?? false}
          onChange={({ currentTarget: { checked } }) => choose({ isDraft: checked })}
        />
        <span>{words.draft}</span>
      </label>
    </details>
  );
}
