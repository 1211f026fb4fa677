import type { OutOptions } from '../out-options.js';
import type { Store } from '../store.js';

/** What the documents look like; the pages beside the forms follow. */
export function OutOptionFields({ store }: { readonly store: Store }) {
  const words = store.words().out;
  const { options } = store.state();
  const choose = (change: OutOptions): void => store.choose({ ...options, ...change });
  return (
    <details class="out-options">
      <summary>{words.options}</summary>
      <div class="pair">
        <label>
          {words.digits}
          <select
            value={options.digits ?? 'arabic'}
            data-option="digits"
            onChange={({ currentTarget: { value } }) => choose({ digits: value as 'arabic' | 'thai' })}
          >
            <option value="arabic">{words.arabic}</option>
            <option value="thai">{words.thai}</option>
          </select>
        </label>
        <label>
          {words.contents}
          <select
            value={options.contents === undefined ? '' : String(options.contents)}
            data-option="contents"
            onChange={({ currentTarget: { value } }) =>
              choose({ contents: value === '' ? undefined : value === 'true' })
            }
          >
            <option value="">{words.usualContents}</option>
            <option value="true">{words.withContents}</option>
            <option value="false">{words.withoutContents}</option>
          </select>
        </label>
      </div>
      <label>
        {words.evidence}
        <select
          value={options.evidence ?? 'cell'}
          data-option="evidence"
          onChange={({ currentTarget: { value } }) => choose({ evidence: value as 'cell' | 'appendix' })}
        >
          <option value="cell">{words.inCell}</option>
          <option value="appendix">{words.inAppendix}</option>
        </select>
      </label>
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
