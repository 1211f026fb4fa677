import type { Store } from '../store.js';
import { Field } from './field.js';
import { Rows } from './rows.js';
import type { Spec, Values } from './spec.js';
import { say } from './words.js';

interface FieldsProps {
  readonly store: Store;
  readonly fields: readonly Spec[];
  readonly value: Values;
  readonly at: string;
  /** What the fields are found by; default: the part. */
  readonly path?: string;
  readonly onChange: (value: Values) => void;
}

/** The fields of an object, by what a form says of them; what it does not name stays as it is. */
export function Fields({ store, fields, value, at, path = at, onChange }: FieldsProps) {
  const put = (name: string, field: unknown): void => onChange({ ...value, [name]: field });
  return (
    <div class="fields">
      {fields.map((spec) => {
        const own = value[spec.name];
        const below = spec.name === '' ? path : `${path}/${spec.name}`;
        switch (spec.kind) {
          case 'group': {
            const isFilled = Object.values((own ?? {}) as Values).some((each) => each !== '');
            return (
              <details key={spec.name} class="group" open={isFilled} data-at={below}>
                <summary>{say(store, spec.label)}</summary>
                {spec.help && <p class="help">{say(store, spec.help)}</p>}
                <Fields
                  store={store}
                  fields={spec.fields}
                  value={(own ?? {}) as Values}
                  at={at}
                  path={below}
                  onChange={(next) => put(spec.name, next)}
                />
              </details>
            );
          }
          case 'rows':
            return (
              <Rows
                key={spec.name}
                store={store}
                spec={spec}
                path={below}
                value={(own ?? []) as readonly Values[]}
                onChange={(next) => put(spec.name, next)}
              >
                {(row, change, index) => (
                  <Fields
                    store={store}
                    fields={spec.fields}
                    value={row}
                    at={at}
                    path={`${below}/${String(index)}`}
                    onChange={change}
                  />
                )}
              </Rows>
            );
          default:
            return (
              <Field
                key={spec.name}
                store={store}
                spec={spec}
                value={own}
                at={at}
                path={below}
                onChange={(next) => put(spec.name, next)}
              />
            );
        }
      })}
    </div>
  );
}
