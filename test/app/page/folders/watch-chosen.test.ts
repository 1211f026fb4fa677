import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchChosen } from '../../../../src/app/page/folders/watch-chosen.js';
import type { FileMap } from '../../../../src/app/desk/index.js';

interface Written {
  text: string;
  time: number;
}

/** A folder as the browser gives it, which counts how often its files are read. */
function folderOf(disk: Map<string, Written>): {
  readonly folder: FileSystemDirectoryHandle;
  readonly reads: string[];
} {
  const reads: string[] = [];
  const inside = (start: string): FileSystemDirectoryHandle =>
    ({
      kind: 'directory',
      async *entries() {
        const names = new Set(
          [...disk.keys()].flatMap((name) =>
            name.startsWith(start) ? [name.slice(start.length).split('/')[0]!] : [],
          ),
        );
        for (const name of names) {
          const file = disk.get(start + name);
          yield [name, file ? entry(start + name, file) : inside(`${start}${name}/`)];
        }
      },
    }) as unknown as FileSystemDirectoryHandle;
  const entry = (name: string, { text, time }: Written) => ({
    kind: 'file',
    getFile: () =>
      Promise.resolve({
        lastModified: time,
        size: text.length,
        arrayBuffer: () => {
          reads.push(name);
          return Promise.resolve(new TextEncoder().encode(text).buffer);
        },
      }),
  });
  return { folder: inside(''), reads };
}

describe('watchChosen', () => {
  let visible: string;
  beforeEach(() => {
    jest.useFakeTimers();
    visible = 'visible';
    const listeners = { addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(globalThis, {
      document: {
        ...listeners,
        get visibilityState() {
          return visible;
        },
      },
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    delete (globalThis as { document?: unknown }).document;
  });

  async function watched() {
    const disk = new Map<string, Written>([
      ['report.yaml', { text: 'a', time: 1 }],
      ['1/1.1/basic.md', { text: 'b', time: 1 }],
    ]);
    const { folder, reads } = folderOf(disk);
    const seen: FileMap[] = [];
    const watch = watchChosen(folder, (files) => seen.push(files));
    await watch.look();
    reads.length = 0;
    seen.length = 0;
    return { disk, reads, seen, watch };
  }
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  it('gives all files after one was changed, and reads that one alone', async () => {
    const { disk, reads, seen, watch } = await watched();
    await pass(3000);
    expect(seen).toHaveLength(0);
    disk.set('1/1.1/basic.md', { text: 'c', time: 2 });
    await pass(3000);
    expect(seen.map((files) => [...files.keys()])).toEqual([['report.yaml', '1/1.1/basic.md']]);
    expect(reads).toEqual(['1/1.1/basic.md']);
    watch.end();
  });

  it('sees files that are new or gone', async () => {
    const { disk, seen, watch } = await watched();
    disk.set('2/2.1/basic.md', { text: 'd', time: 2 });
    await pass(3000);
    disk.delete('1/1.1/basic.md');
    await pass(3000);
    expect(seen.map((files) => [...files.keys()].join(' '))).toEqual([
      'report.yaml 1/1.1/basic.md 2/2.1/basic.md',
      'report.yaml 2/2.1/basic.md',
    ]);
    watch.end();
  });

  it('does not look while nobody sees the page, nor after its end', async () => {
    const { disk, seen, watch } = await watched();
    visible = 'hidden';
    disk.set('report.yaml', { text: 'x', time: 2 });
    await pass(9000);
    expect(seen).toHaveLength(0);
    watch.end();
    visible = 'visible';
    await pass(9000);
    expect(seen).toHaveLength(0);
  });
});
