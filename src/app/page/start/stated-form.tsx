import { useState } from 'preact/hooks';
import type { FileMap } from '../../desk/index.js';
import type { Store } from '../store.js';

interface StatedProps {
  readonly store: Store;
  readonly name: string;
  readonly files: FileMap;
}

/** Asks what a document that is imported does not say itself, and imports it with that. */
export function StatedForm({ store, name, files }: StatedProps) {
  const words = store.words().start;
  const { facts } = store.state();
  const [agency, setAgency] = useState('');
  const [year, setYear] = useState('');
  const [category, setCategory] = useState('');
  const again = (event: Event): void => {
    event.preventDefault();
    const stated = {
      ...(agency.trim() !== '' && { agency: agency.trim() }),
      ...(/^\d{4}$/u.test(year.trim()) && { fiscalYear: Number(year) }),
      ...(category !== '' && { category: Number(category) }),
    };
    void store.open(name, files, { stated });
  };
  return (
    <form class="stated" onSubmit={again}>
      <p>{words.stated}</p>
      <label>
        {words.agency}
        <input value={agency} onInput={({ currentTarget }) => setAgency(currentTarget.value)} />
      </label>
      <label>
        {words.year}
        <input
          inputMode="numeric"
          value={year}
          onInput={({ currentTarget }) => setYear(currentTarget.value)}
        />
      </label>
      <label>
        {words.statedCategory}
        <select value={category} onChange={({ currentTarget }) => setCategory(currentTarget.value)}>
          <option value="">{words.asFile}</option>
          {facts.categories
            .filter(({ number }) => number > 0)
            .map(({ number, title }) => (
              <option key={number} value={number}>
                {number} {title}
              </option>
            ))}
        </select>
      </label>
      <button type="submit" class="primary">
        {words.again}
      </button>
    </form>
  );
}
