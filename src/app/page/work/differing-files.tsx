import type { Store } from '../store.js';

interface DifferingProps {
  readonly store: Store;
  readonly files: readonly string[];
}

/** Files that somebody else changed in the folder, and that were changed here too: each is decided for. */
export function DifferingFiles({ store, files }: DifferingProps) {
  const words = store.words().differing;
  const { busy } = store.state();
  return (
    <section class="ask differing" role="alert" aria-label={words.label}>
      <p>{words.lead}</p>
      {files.map((file) => (
        <div key={file} class="differing-file">
          <span class="file">{file}</span>
          <button
            type="button"
            data-settle="folder"
            aria-label={words.folderOf(file)}
            disabled={busy !== undefined}
            onClick={() => void store.settle(file, 'folder')}
          >
            {words.folder}
          </button>
          <button
            type="button"
            data-settle="here"
            aria-label={words.hereOf(file)}
            disabled={busy !== undefined}
            onClick={() => void store.settle(file, 'here')}
          >
            {words.here}
          </button>
        </div>
      ))}
    </section>
  );
}
