import { Modal } from '../parts/modal.js';
import { openable } from './openable.js';
import type { PageWords } from '../words/index.js';

interface LinkDialogProps {
  readonly words: PageWords;
  readonly target: string;
  readonly onClose: () => void;
}

/** Shows an address of the report before it is opened. */
export function LinkDialog({ words, target, onClose }: LinkDialogProps) {
  const address = openable(target.trim());
  return (
    <Modal title={words.link.title} onClose={onClose}>
      <p>{address === undefined ? words.link.refused : words.link.look}</p>
      <p class="address">{address ?? target}</p>
      <div class="buttons">
        {address !== undefined && (
          <a
            class="button primary"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            onClick={onClose}
          >
            {words.link.open}
          </a>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
