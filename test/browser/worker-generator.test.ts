import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkerGenerator } from '../../src/browser/worker-generator.js';

interface Sent {
  readonly id: number;
  readonly call?: string;
  readonly abort?: boolean;
  readonly given?: readonly unknown[];
}

/** A worker that answers as the test says; what was posted to it is kept. */
class FakeWorker {
  static last: FakeWorker;
  readonly sent: Sent[] = [];
  terminated = false;
  private readonly heard: Record<string, (event: { data?: unknown; message?: string }) => void> = {};

  constructor(readonly url: unknown) {
    FakeWorker.last = this;
  }

  addEventListener(name: string, listener: (event: { data?: unknown; message?: string }) => void): void {
    this.heard[name] = listener;
  }

  postMessage(message: Sent): void {
    this.sent.push(message);
    if (message.call === 'start') queueMicrotask(() => this.answer({ id: message.id, result: undefined }));
  }

  answer(data: unknown): void {
    this.heard['message']!({ data });
  }

  fail(message: string): void {
    this.heard['error']!({ message });
  }

  terminate(): void {
    this.terminated = true;
  }

  async next(call: string): Promise<Sent> {
    for (;;) {
      const found = this.sent.find((each) => each.call === call);
      if (found) return found;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

describe('createWorkerGenerator', () => {
  const own = globalThis as { Worker?: unknown };
  beforeEach(() => void (own.Worker = FakeWorker));
  afterEach(() => void delete own.Worker);

  it('sends its options, tells the stages and gives the result', async () => {
    const generator = createWorkerGenerator({ worker: '/own.js', formats: ['pdf'] });
    const worker = FakeWorker.last;
    expect(worker.url).toBe('/own.js');
    expect(worker.sent[0]).toMatchObject({ call: 'start', given: [{ formats: ['pdf'] }] });
    const stages: string[] = [];
    const made = generator.generate('/1/folder', {
      digits: 'thai',
      onProgress: (stage) => void stages.push(stage),
    });
    const { id, given } = await worker.next('generate');
    expect(given).toEqual(['/1/folder', { digits: 'thai' }]);
    worker.answer({ id, stage: 'check' });
    worker.answer({ id, stage: 'pdf' });
    worker.answer({ id, result: { pages: 3, warnings: [] } });
    expect(await made).toEqual({ pages: 3, warnings: [] });
    expect(stages).toEqual(['check', 'pdf']);
  });

  it('rejects at once where the signal is aborted, and tells the worker', async () => {
    const generator = createWorkerGenerator({ worker: '/own.js' });
    const aborted = new AbortController();
    const made = generator.generate('/1/folder', { signal: aborted.signal });
    const { id } = await FakeWorker.last.next('generate');
    aborted.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
    expect(FakeWorker.last.sent.at(-1)).toEqual({ id, abort: true });
    // A late answer concerns nobody.
    FakeWorker.last.answer({ id, result: {} });
  });

  it('gives errors of the worker with their names and problems', async () => {
    const generator = createWorkerGenerator({ worker: '/own.js' });
    const made = generator.importReport(Uint8Array.of(1));
    const { id } = await FakeWorker.last.next('importReport');
    const words = { th: 'ติดรหัสผ่าน', en: 'it is locked' };
    const problem = { code: 'locked-pdf' };
    const problems = [{ ...problem, severity: 'error', message: words }];
    FakeWorker.last.answer({
      id,
      error: {
        name: 'ImportError',
        message: words.en,
        own: { problem, problems, summary: words, messages: words },
      },
    });
    await expect(made).rejects.toMatchObject({
      name: 'ImportError',
      code: 'locked-pdf',
      message: words.en,
      messages: words,
      problems,
    });
  });

  it('rejects what waits where the worker fails or is ended', async () => {
    const generator = createWorkerGenerator({ worker: '/own.js' });
    const made = generator.extractReport(Uint8Array.of(1));
    FakeWorker.last.fail('no such module');
    await expect(made).rejects.toMatchObject({ code: 'thread-lost' });
    await expect(generator.openFolder({})).rejects.toMatchObject({ code: 'thread-lost' });
    expect(FakeWorker.last.terminated).toBe(true);
  });
});
