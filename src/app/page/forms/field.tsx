import { useOwnId } from '../parts/use-own-id.js';
import type { Store } from '../store.js';
import { MarkdownField } from './markdown-field.js';
import { PictureField } from './picture-field.js';
import type { FieldSpec } from './spec.js';
import { say } from './words.js';

interface FieldProps {
  readonly store: Store;
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly at: string;
  /** What the field is found by: `plans/0/title`. */
  readonly path: string;
  readonly onChange: (value: unknown) => void;
}

/** One field with its label and, where it needs one, a line of help. */
export function Field({ store, spec, value, at, path, onChange }: FieldProps) {
  const id = useOwnId();
  if (spec.kind === 'markdown')
    return (
      <MarkdownField
        store={store}
        label={say(store, spec.label)}
        help={spec.help && say(store, spec.help)}
        value={textOf(value)}
        part={at}
        path={path}
        size="small"
        onChange={onChange}
      />
    );
  if (spec.kind === 'picture')
    return (
      <PictureField
        store={store}
        spec={spec}
        value={textOf(value)}
        part={at}
        path={path}
        onChange={onChange}
      />
    );
  const described = spec.help && { 'aria-describedby': `${id}-help` };
  return (
    <div class={`field ${spec.width ?? ''}`} data-field={spec.name} data-at={path}>
      <label for={id}>{say(store, spec.label)}</label>
      {spec.kind === 'choice' ? (
        <select
          id={id}
          {...described}
          value={textOf(value)}
          onChange={({ currentTarget }) =>
            onChange(spec.options.find((each) => String(each.value) === currentTarget.value)?.value)
          }
        >
          {spec.none && <option value="">{say(store, spec.none)}</option>}
          {spec.options.map((option) => (
            <option key={String(option.value)} value={String(option.value)}>
              {say(store, option.label)}
            </option>
          ))}
        </select>
      ) : spec.kind === 'lines' ? (
        <textarea
          id={id}
          {...described}
          rows={3}
          value={((value ?? []) as readonly string[]).join('\n')}
          onInput={({ currentTarget }) => onChange(currentTarget.value.split('\n'))}
        />
      ) : (
        <input
          id={id}
          {...described}
          value={textOf(value)}
          inputMode={spec.kind === 'number' ? 'decimal' : 'text'}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {spec.help && (
        <p class="help" id={`${id}-help`}>
          {say(store, spec.help)}
        </p>
      )}
    </div>
  );
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value as string);
