import { useState } from 'preact/hooks';
import type { NoteView } from '../../desk/index.js';
import { NoteAlert } from '../parts/note-alert.js';
import { useOwnId } from '../parts/use-own-id.js';
import type { Store } from '../store.js';
import { FileButton } from '../parts/file-button.js';
import type { FieldSpec } from './spec.js';
import { say } from './words.js';

interface PictureFieldProps {
  readonly store: Store;
  readonly spec: FieldSpec;
  readonly value: string;
  readonly part: string;
  readonly path: string;
  readonly onChange: (value: string) => void;
}

/** The path of a picture in the folder, typed or by the choice of a file. */
export function PictureField({ store, spec, value, part, path, onChange }: PictureFieldProps) {
  const words = store.words();
  const id = useOwnId();
  const [refused, setRefused] = useState<readonly NoteView[] | undefined>();
  const choose = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await store.addPicture({ part: `${part}-${spec.name}`, name: file.name, bytes });
    setRefused('problems' in found ? found.problems : undefined);
    if ('path' in found) onChange(found.path);
  };
  return (
    <div class="field" data-field={spec.name} data-at={path}>
      <label for={id}>{say(store, spec.label)}</label>
      <div class="with-button">
        <input
          id={id}
          value={value}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <FileButton text={words.form.picture} label={words.form.pictureChoose} onChoose={choose} />
      </div>
      <p class="help" id={`${id}-help`}>
        {spec.help && say(store, spec.help)}
      </p>
      <NoteAlert store={store} notes={refused} />
    </div>
  );
}
