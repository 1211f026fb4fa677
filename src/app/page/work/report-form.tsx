import type { ReportField, ReportView } from '../../desk/index.js';
import type { Store } from '../store.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';

/** What the whole report says of itself. */
export function ReportForm({ store, report }: { readonly store: Store; readonly report: ReportView }) {
  return (
    <article class="report-form">
      <h2>{store.words().tree.report}</h2>
      {(Object.keys(report.fields) as ReportField[]).map((name) => (
        <Field key={name} store={store} name={name} initial={report.fields[name]} />
      ))}
    </article>
  );
}

interface FieldProps {
  readonly store: Store;
  readonly name: ReportField;
  readonly initial: string;
}

function Field({ store, name, initial }: FieldProps) {
  const { value, change, problems } = useDraft(store, `field/${name}`, initial, (text) => ({
    field: name,
    value: text,
  }));
  return (
    <div class="field" data-at={name}>
      <label>
        {store.words().form[name]}
        <input
          value={value}
          aria-invalid={problems !== undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
      <Refusal store={store} problems={problems} />
    </div>
  );
}
