import type { LevelPlace } from '../../desk/index.js';
import { MarkdownField } from '../forms/index.js';
import type { Store } from '../store.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';

interface ResultFieldProps {
  readonly store: Store;
  readonly place: LevelPlace;
  readonly path: string;
  readonly result: string;
}

/** The result of a level. */
export function ResultField({ store, place, path, result }: ResultFieldProps) {
  const words = store.words().form;
  const key = `${place.code}-${place.level}`;
  const { value, change, problems } = useDraft(store, `${key}/result`, result, (text) => ({
    ...place,
    result: text,
  }));
  return (
    <div>
      <MarkdownField
        store={store}
        label={words.result}
        help={words.resultHelp}
        value={value}
        part={key}
        path={`${path}/result`}
        size="large"
        isInvalid={problems !== undefined}
        onChange={change}
      />
      <Refusal store={store} problems={problems} />
    </div>
  );
}
