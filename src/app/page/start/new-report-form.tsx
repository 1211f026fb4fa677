import { useState } from 'preact/hooks';
import type { NewReport } from '../../desk/index.js';
import type { Store } from '../store.js';

/** Years between the Buddhist and the Christian era. */
const ERA = 543;

/** The fiscal year of a day, which begins in October. */
const fiscalYearOf = (day: Date): number => day.getFullYear() + ERA + (day.getMonth() >= 9 ? 1 : 0);

/** Asks what a new report needs, and starts it. */
export function NewReportForm({ store }: { readonly store: Store }) {
  const words = store.words().start;
  const { facts } = store.state();
  const [agency, setAgency] = useState('');
  const [year, setYear] = useState(String(fiscalYearOf(new Date())));
  const [months, setMonths] = useState<NewReport['roundMonths']>(12);
  const [chosen, setChosen] = useState<readonly number[]>([1]);
  const [criteria, setCriteria] = useState<NewReport['criteria']>();
  const [asked, setAsked] = useState(false);
  const wrong = {
    agency: agency.trim() === '',
    year: !/^\d{4}$/u.test(year.trim()) || Number(year) < 2500 || Number(year) > 2700,
    categories: chosen.length === 0,
  };
  const create = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    const first = (Object.keys(wrong) as (keyof typeof wrong)[]).find((each) => wrong[each]);
    if (first) {
      document.getElementById(`new-${first}`)?.focus();
      return;
    }
    void store.create({
      name: agency.trim(),
      agency: agency.trim(),
      fiscalYear: Number(year),
      roundMonths: months,
      categories: [...chosen].sort((a, b) => a - b),
      ...(criteria && { criteria }),
    });
  };
  const error = (name: keyof typeof wrong, text: string) =>
    asked && wrong[name] ? (
      <span class="field-error" id={`new-${name}-error`}>
        {text}
      </span>
    ) : null;
  return (
    <section class="card" aria-labelledby="new-title">
      <h2 id="new-title">{words.fresh}</h2>
      <form onSubmit={create} noValidate>
        <label>
          {words.agency}
          <input
            id="new-agency"
            value={agency}
            required
            aria-invalid={asked && wrong.agency}
            aria-describedby="new-agency-error"
            onInput={({ currentTarget }) => setAgency(currentTarget.value)}
          />
          {error('agency', words.agencyMissing)}
        </label>
        <div class="pair">
          <label>
            {words.year}
            <input
              id="new-year"
              inputMode="numeric"
              value={year}
              aria-invalid={asked && wrong.year}
              aria-describedby="new-year-error"
              onInput={({ currentTarget }) => setYear(currentTarget.value)}
            />
            {error('year', words.yearWrong)}
          </label>
          <label>
            {words.round}
            <select
              value={months}
              onChange={({ currentTarget }) =>
                setMonths(Number(currentTarget.value) as NewReport['roundMonths'])
              }
            >
              {[6, 9, 12].map((count) => (
                <option key={count} value={count}>
                  {words.months(count)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <fieldset>
          <legend>{words.categories}</legend>
          {facts.categories.map(({ number, title }) => (
            <label key={number} class="tick">
              <input
                type="checkbox"
                id={number === 1 ? 'new-categories' : undefined}
                checked={chosen.includes(number)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, number] : chosen.filter((each) => each !== number))
                }
              />
              <span>
                {words.category(number)} {title}
              </span>
            </label>
          ))}
          <p class="help">{words.categoriesHelp}</p>
          {error('categories', words.categoryMissing)}
        </fieldset>
        <label>
          {words.criteria}
          <input
            type="file"
            accept=".json,.yaml,.yml"
            aria-describedby="new-criteria-help"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              setCriteria(file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
            }}
          />
          <span class="help" id="new-criteria-help">
            {words.criteriaHelp}
          </span>
        </label>
        <button type="submit" class="primary">
          {words.create}
        </button>
      </form>
    </section>
  );
}
