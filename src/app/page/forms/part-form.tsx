import type { PartKey } from '../../desk/index.js';
import type { Store } from '../store.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';
import { Fields } from './fields.js';
import type { FormSpec, Values } from './spec.js';
import { say } from './words.js';

interface PartFormProps {
  readonly store: Store;
  readonly part: PartKey;
  readonly spec: FormSpec;
  /** The part as the report has it; undefined where it has none. */
  readonly given: unknown;
}

/** The form of one part of a report. */
export function PartForm({ store, part, spec, given }: PartFormProps) {
  const { value, change, problems } = useDraft(store, part, given, (next) => ({ part, value: next }));
  const name = spec.fields[0]!.name;
  const isThere = !spec.optional || value !== undefined;
  return (
    <>
      {spec.help && <p class="help">{say(store, spec.help)}</p>}
      {spec.optional && (
        <label class="tick">
          <input
            type="checkbox"
            checked={value !== undefined}
            onChange={({ currentTarget: { checked } }) => change(checked ? (given ?? {}) : undefined)}
          />
          <span>{say(store, spec.optional)}</span>
        </label>
      )}
      {isThere && (
        <Fields
          store={store}
          fields={spec.fields}
          value={spec.whole ? { [name]: value } : ((value ?? {}) as Values)}
          at={part}
          onChange={(next) => change(spec.whole ? next[name] : next)}
        />
      )}
      <Refusal store={store} problems={problems} />
    </>
  );
}
