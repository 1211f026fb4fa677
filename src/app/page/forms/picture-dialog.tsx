import { useEffect, useRef, useState } from 'preact/hooks';
import { Modal } from '../parts/modal.js';
import type { Store } from '../store.js';
import { pictureMarkdown, type ChosenPicture, type PictureWords } from './picture.js';

interface PictureDialogProps {
  readonly store: Store;
  readonly picture: ChosenPicture;
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

const WIDTHS = ['', '100', '75', '60', '50', '40', '30'] as const;

/** Asks for what stands under a picture, and what it shows for who cannot see it. */
export function PictureDialog({ store, picture, onInsert, onClose }: PictureDialogProps) {
  const words = store.words();
  const [given, setGiven] = useState<PictureWords>({ caption: '', alt: '', width: '' });
  const shown = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(picture.file);
    if (shown.current) shown.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, []);
  const put = (change: Partial<PictureWords>): void => setGiven({ ...given, ...change });
  return (
    <Modal title={words.picture.title} onClose={onClose}>
      <form
        class="picture"
        onSubmit={(event) => {
          event.preventDefault();
          onInsert(pictureMarkdown(picture.path, given));
        }}
      >
        <img ref={shown} alt={words.picture.preview(picture.name)} />
        <p class="help">{words.picture.file(picture.path)}</p>
        <label>
          {words.picture.caption}
          <input
            value={given.caption}
            onInput={({ currentTarget }) => put({ caption: currentTarget.value })}
          />
        </label>
        <label>
          {words.picture.alt}
          <input
            value={given.alt}
            aria-describedby="picture-alt"
            onInput={({ currentTarget }) => put({ alt: currentTarget.value })}
          />
        </label>
        <p class="help" id="picture-alt">
          {words.picture.altHelp}
        </p>
        <label>
          {words.picture.width}
          <select value={given.width} onChange={({ currentTarget }) => put({ width: currentTarget.value })}>
            {WIDTHS.map((width) => (
              <option key={width} value={width}>
                {width === '' ? words.picture.asItIs : words.picture.percent(width)}
              </option>
            ))}
          </select>
        </label>
        <div class="buttons">
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="primary">
            {words.picture.insert}
          </button>
        </div>
      </form>
    </Modal>
  );
}
