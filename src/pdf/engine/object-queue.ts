import { deflate, deflateSync } from 'node:zlib';
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';

/**
 * Streams that may be in the hands of threads at one time. Each holds its content and a quarter of a megabyte of zlib's
 * own until the event loop has had its turn.
 */
const MOST_IN_WORK = 24;

/** Smaller streams are not worth being known again. */
const LEAST_KNOWN = 16_384;

/** What large contents of one part, such as font programs, have been deflated to; for all documents. */
const known = new WeakMap<Uint8Array, Uint8Array>();

interface Entry {
  readonly write: () => void;
  /** What has to be there before; absent where nothing has. */
  readonly ready?: Promise<void>;
}

/**
 * Objects that have been ended, written in that order, while other threads deflate their streams. The bytes are the same
 * as without threads.
 */
export class ObjectQueue {
  private readonly entries: Entry[] = [];
  private inWork = 0;

  /** Writes an object whose content is all there, by `write`. */
  end(object: PdfReference, write: () => void): void {
    if (!object.compress || object.buffer.length === 0) {
      this.push(write);
      return;
    }
    const [first, ...rest] = object.buffer;
    const content = first && rest.length === 0 ? first : Buffer.concat(object.buffer);
    const hold = (deflated: Uint8Array): void => {
      if (content === first && content.length >= LEAST_KNOWN) known.set(content, deflated);
      object.buffer = [deflated];
      object.compress = false;
    };
    const before = known.get(content);
    if (before || this.inWork >= MOST_IN_WORK) {
      hold(before ?? deflateSync(content));
      this.push(write);
      return;
    }
    object.buffer = [];
    this.inWork++;
    const ready = new Promise<void>((resolve, reject) => {
      deflate(content, (error, deflated) => {
        this.inWork--;
        if (error) {
          reject(error);
          return;
        }
        hold(deflated);
        resolve();
      });
    });
    // Heard in `flush`; where the document is given up before, nobody is to hear it.
    ready.catch(() => undefined);
    this.entries.push({ write, ready });
  }

  /** Does something in its turn. */
  push(write: () => void): void {
    if (this.entries.length === 0) write();
    else this.entries.push({ write });
  }

  /** Ends when all is written. */
  async flush(): Promise<void> {
    for (const { write, ready } of this.entries) {
      if (ready) await ready;
      write();
    }
    this.entries.length = 0;
  }
}
