import { useRef, useState } from 'preact/hooks';
import type { NoteView } from '../../desk/index.js';
import { NoteAlert } from '../parts/note-alert.js';
import { useOwnId } from '../parts/use-own-id.js';
import { asDocument, markdownOf } from '../paste/index.js';
import type { Store } from '../store.js';
import { FileButton } from '../parts/file-button.js';
import { PictureDialog } from './picture-dialog.js';
import { pictureIn, type ChosenPicture } from './picture.js';
import { insertLines, nextItem, surround, TOOLS } from './text-tools.js';

interface MarkdownFieldProps {
  readonly store: Store;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  /** The part of the report that it is in, by which its pictures are named. */
  readonly part: string;
  /** What the field is found by. */
  readonly path: string;
  /** A small one shows its tools while it is edited. */
  readonly size: 'large' | 'small';
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}

/** What was pasted, and what it was before it was repaired. */
interface Pasted {
  readonly start: number;
  readonly text: string;
  readonly original: string;
  readonly repairs: number;
}

/** A text as Markdown; what is pasted keeps its lists and tables, its Thai is repaired, and pictures get a file. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { store, label, help, value, part, path, size, isInvalid = false, onChange } = props;
  const words = store.words().form;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  const [pasted, setPasted] = useState<Pasted | undefined>();
  const [picture, setPicture] = useState<ChosenPicture | undefined>();
  const [refused, setRefused] = useState<readonly NoteView[] | undefined>();

  const insert = (text: string): void => {
    const area = field.current!;
    area.focus();
    // As if it was typed, so that the browser's own undo takes it back.
    if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      onChange(area.value);
    }
  };
  const take = async (data: DataTransfer | null, event: Event): Promise<boolean> => {
    const file = pictureIn(data?.files);
    if (!file) return false;
    event.preventDefault();
    await choose(file);
    return true;
  };
  const choose = async (file: File): Promise<void> => {
    setRefused(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await store.addPicture({ part, name: file.name || 'picture.png', bytes });
    if ('problems' in found) setRefused(found.problems);
    else setPicture({ path: found.path, name: file.name, file });
  };
  const paste = async (event: ClipboardEvent): Promise<void> => {
    const data = event.clipboardData;
    if (!data) return;
    const plain = data.getData('text/plain');
    const html = data.getData('text/html');
    // Word gives a picture of its text too.
    if (plain === '' && (await take(data, event))) return;
    if (plain === '' && html === '') return;
    event.preventDefault();
    const original =
      (html === '' ? undefined : markdownOf(asDocument(html))) ?? plain.replace(/\r\n?/gu, '\n');
    const area = field.current!;
    const start = area.selectionStart;
    // At once: a person may go to another form before the repair is known.
    insert(original);
    const { text, repairs } = await store.client.paste(original);
    const end = start + original.length;
    if (repairs === 0 || field.current !== area || area.value.slice(start, end) !== original) {
      setPasted(undefined);
      return;
    }
    if (document.activeElement === area && area.selectionStart === end) {
      area.setSelectionRange(start, end);
      insert(text);
    } else {
      area.setRangeText(text, start, end, 'preserve');
      onChange(area.value);
    }
    setPasted({ start, text, original, repairs });
  };
  const continueList = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing)
      return;
    const text = nextItem(field.current!);
    if (text === undefined) return;
    event.preventDefault();
    insert(text);
  };
  const asPasted = ({ start, text, original }: Pasted): void => {
    field.current!.setSelectionRange(start, start + text.length);
    insert(original);
    setPasted(undefined);
  };

  return (
    <section class={`markdown ${size} ${size === 'large' ? 'result' : ''}`} data-at={path}>
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        value={value}
        rows={size === 'large' ? 16 : Math.min(14, Math.max(3, value.split('\n').length + 1))}
        spellcheck={false}
        {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
        aria-invalid={isInvalid}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={continueList}
        onPaste={(event) => void paste(event)}
        onDragOver={(event) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => void take(event.dataTransfer, event)}
      />
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
        <FileButton text={words.picture} label={words.pictureChoose} onChoose={choose} />
        <button type="button" data-tool="table" onClick={() => insert(`\n\n${words.tableSample}\n\n`)}>
          {words.table}
        </button>
      </div>
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
      <NoteAlert store={store} notes={refused} />
      {picture && (
        <PictureDialog
          store={store}
          picture={picture}
          onInsert={(text) => {
            setPicture(undefined);
            // Nothing behind a dialog that is open takes the focus.
            setTimeout(() => insert(text));
          }}
          onClose={() => setPicture(undefined)}
        />
      )}
    </section>
  );
}
