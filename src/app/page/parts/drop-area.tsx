import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { droppedFiles, type Given } from '../dropped.js';

interface DropProps {
  readonly text: string;
  readonly or: string;
  readonly onDrop: (given: Promise<Given | undefined>) => void;
  /** The buttons for those who do not drop. */
  readonly children: ComponentChildren;
}

/** Where files are dropped. */
export function DropArea({ text, or, onDrop, children }: DropProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(droppedFiles(event.dataTransfer));
      }}
    >
      <p>{text}</p>
      <p class="or">{or}</p>
      {children}
    </div>
  );
}
