import { useState } from 'preact/hooks';
import type { EvidenceInput } from '../../../report/index.js';
import type { LevelPlace } from '../../desk/index.js';
import type { PageWords } from '../words/index.js';
import type { Store } from '../store.js';
import { FileButton } from '../parts/file-button.js';
import { focusField } from './focus-field.js';
import { LinkDialog } from './link-dialog.js';
import { Refusal } from '../parts/refusal.js';
import { useAfterRender } from '../parts/use-after-render.js';
import { useDraft } from '../parts/use-draft.js';

interface EvidenceProps {
  readonly store: Store;
  readonly place: LevelPlace;
  readonly path: string;
  readonly evidence: readonly EvidenceInput[];
  /** Paths of its files that are not there. */
  readonly missing: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const COLUMNS = [
  { name: 'title', label: 'evidenceTitle' },
  { name: 'link', label: 'evidenceLink' },
  { name: 'file', label: 'evidenceFile' },
  { name: 'year', label: 'evidenceYear' },
  { name: 'unit', label: 'evidenceUnit' },
  { name: 'id', label: 'evidenceId' },
] as const satisfies readonly { name: string; label: keyof PageWords['form'] }[];

/** The documents that prove a result, a row each. */
export function EvidenceRows({ store, place, path, evidence, missing }: EvidenceProps) {
  const words = store.words().form;
  const [attached, setAttached] = useState<string | undefined>();
  const [link, setLink] = useState<string | undefined>();
  const afterRender = useAfterRender();
  const { value, change, problems } = useDraft(
    store,
    `${place.code}-${place.level}/evidence`,
    evidence.map(toRow),
    (rows) => ({
      ...place,
      evidence: rows.filter(isFilled).map(fromRow),
    }),
  );
  const put = (at: number, name: string, text: string): void =>
    change(value.map((row, index) => (index === at ? { ...row, [name]: text } : row)));
  const attach = async (at: number, file: File): Promise<void> => {
    const { title, file: named } = value[at]!;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await store.client.attachment({
      name: file.name,
      bytes,
      missing: missing.find((each) => each === named),
    });
    const stem = file.name.replace(/\.[^.]*$/u, '');
    change(value.with(at, { ...value[at], file: kept, ...(!title?.trim() && { title: stem }) }));
    setAttached(kept);
  };
  const add = (): void => {
    change([...value, {}]);
    // Its first field, once it is there.
    afterRender(() => focusField(document, `${path}/evidence/${String(value.length)}/title`));
  };
  return (
    <section class="evidence" data-at={`${path}/evidence`}>
      <h3>{words.evidence}</h3>
      {value.length === 0 && <p class="help">{words.noEvidence}</p>}
      {value.map((row, index) => (
        <fieldset key={index} class="row" data-at={`${path}/evidence/${String(index)}`}>
          <legend>{words.row(index + 1)}</legend>
          {COLUMNS.map(({ name, label }) => (
            <label key={name} class={name}>
              {words[label]}
              <input
                data-at={`${path}/evidence/${String(index)}/${name}`}
                value={row[name] ?? ''}
                inputMode={name === 'year' ? 'numeric' : name === 'link' ? 'url' : 'text'}
                onInput={({ currentTarget }) => put(index, name, currentTarget.value)}
              />
            </label>
          ))}
          <div class="buttons">
            <FileButton
              text={words.attach}
              label={words.attachTo(index + 1)}
              accept=""
              onChoose={(file) => attach(index, file)}
            />
            {row['link'] && (
              <button type="button" onClick={() => setLink(row['link'])}>
                {words.openLink}
              </button>
            )}
            <button
              type="button"
              aria-label={words.remove(row['title'] ?? '')}
              onClick={() => change(value.filter((_, at) => at !== index))}
            >
              {words.removeShort}
            </button>
          </div>
        </fieldset>
      ))}
      <button type="button" onClick={add}>
        + {words.add}
      </button>
      <p class="live" role="status">
        {attached !== undefined && words.attached(attached)}
      </p>
      <Refusal store={store} problems={problems} />
      {link !== undefined && (
        <LinkDialog words={store.words()} target={link} onClose={() => setLink(undefined)} />
      )}
    </section>
  );
}

const toRow = (entry: EvidenceInput): Row =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, String(value)]));

const isFilled = (row: Row): boolean => Object.values(row).some((text) => text.trim() !== '');

const fromRow = (row: Row): EvidenceInput =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, text]) => {
      const given = text.trim();
      if (given === '') return [];
      return [[name, name === 'year' && /^\d+$/u.test(given) ? Number(given) : given]];
    }),
  ) as unknown as EvidenceInput;
