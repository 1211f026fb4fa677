import { useId, useRef, useState } from 'preact/hooks';
import type { LevelPlace } from '../../desk/index.js';
import { markdownOf } from '../paste/index.js';
import type { Store } from '../store.js';
import { insertLines, surround, TOOLS } from './text-tools.js';
import { useDraft } from './use-draft.js';
import { Refusal } from './refusal.js';

interface ResultFieldProps {
  readonly store: Store;
  readonly place: LevelPlace;
  readonly result: string;
}

/** What was pasted, and what it was before it was repaired. */
interface Pasted {
  readonly start: number;
  readonly text: string;
  readonly original: string;
  readonly repairs: number;
}

/** The result of a level as Markdown; what is pasted keeps its lists and tables, and its Thai is repaired. */
export function ResultField({ store, place, result }: ResultFieldProps) {
  const words = store.words().form;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [pasted, setPasted] = useState<Pasted | undefined>();
  const { value, change, problems } = useDraft(store, result, (text) => ({ ...place, result: text }));

  const insert = (text: string): void => {
    const area = field.current!;
    area.focus();
    // As if it was typed, so that the browser's own undo takes it back.
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      change(area.value);
    }
  };
  const paste = async (event: ClipboardEvent): Promise<void> => {
    const data = event.clipboardData;
    if (!data) return;
    const plain = data.getData('text/plain');
    const html = data.getData('text/html');
    if (plain === '' && html === '') return;
    event.preventDefault();
    const original =
      (html === '' ? undefined : markdownOf(asDocument(html))) ?? plain.replace(/\r\n?/gu, '\n');
    const { text, repairs } = await store.client.paste(original);
    const start = field.current!.selectionStart;
    insert(text);
    setPasted(repairs > 0 ? { start, text, original, repairs } : undefined);
  };
  const asPasted = ({ start, text, original }: Pasted): void => {
    field.current!.setSelectionRange(start, start + text.length);
    insert(original);
    setPasted(undefined);
  };

  return (
    <section class="result">
      <label for={id}>{words.result}</label>
      <p class="help" id={`${id}-help`}>
        {words.resultHelp}
      </p>
      <div class="tools" role="group" aria-label={words.tools}>
        {TOOLS.map(({ name, before, lines }) => (
          <button
            key={name}
            type="button"
            onClick={() =>
              insert(lines ? insertLines(field.current!, before) : surround(field.current!, before))
            }
          >
            {words[name]}
          </button>
        ))}
        <button type="button" onClick={() => insert(`\n\n${words.tableSample}\n\n`)}>
          {words.table}
        </button>
      </div>
      <textarea
        ref={field}
        id={id}
        value={value}
        rows={16}
        spellcheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={problems !== undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onPaste={(event) => void paste(event)}
      />
      <p class="live" role="status">
        {pasted && (
          <>
            {words.repaired(pasted.repairs)}{' '}
            <button type="button" class="link" onClick={() => asPasted(pasted)}>
              {words.asPasted}
            </button>
          </>
        )}
      </p>
      <Refusal store={store} problems={problems} />
    </section>
  );
}

/**
 * What was copied, as a document that is shown nowhere and runs nothing. Its styles get another name, for the page's policy applies
 * none.
 */
const asDocument = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html.replace(/\sstyle\s*=/giu, ' data-style='), 'text/html').body;
