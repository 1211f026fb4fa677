import { describe, expect, it } from '@jest/globals';
import { generateReport, type ReportInput } from '../../src/index.js';
import { reportWithResult, smallReport } from '../support/report.js';
// Threads run what is built: they cannot start from source.
import { generateAll, type BatchInput, type BatchOutcome } from '../../dist/batch/index.js';

const input = (name: string, report: unknown): BatchInput => ({ name, report: report as ReportInput });

async function all(inputs: Iterable<BatchInput>, options = {}): Promise<Map<string, BatchOutcome>> {
  const outcomes = new Map<string, BatchOutcome>();
  for await (const outcome of generateAll(inputs, { jobs: 2, ...options }))
    outcomes.set(outcome.name, outcome);
  return outcomes;
}

describe('generateAll', () => {
  it('gives the bytes that generateReport gives', async () => {
    const report = smallReport();
    const outcome = (await all([input('a', report)])).get('a')!;
    const { docx, pdf, pages } = await generateReport(report);
    expect(outcome.ok && outcome.result).toMatchObject({ pages });
    expect(outcome.ok && Buffer.from(outcome.result.pdf!).equals(Buffer.from(pdf!))).toBe(true);
    expect(outcome.ok && Buffer.from(outcome.result.docx!).equals(Buffer.from(docx!))).toBe(true);
  });

  it('tells of reports that fail, each with its issues, and makes the others', async () => {
    const inputs = [
      input('a', smallReport()),
      input('bad', { agency: '' }),
      'no such file.json',
      input('function', { agency: () => 1 }),
      input('b', reportWithResult('ข')),
    ];
    const outcomes = await all(inputs, { formats: ['docx'] });
    expect(
      [...outcomes.values()]
        .filter(({ ok }) => ok)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(outcomes.get('bad')).toMatchObject({
      failure: { name: 'ReportError', problems: expect.any(Array) },
    });
    expect(outcomes.get('no such file.json')).toMatchObject({ failure: { name: 'ReadError' } });
    expect(outcomes.get('function')).toMatchObject({ ok: false, failure: { name: 'WorkerError' } });
  });

  it('gives each outcome when it is ready, while the next input is still awaited', async () => {
    let release: () => void = () => undefined;
    const firstOutcome = new Promise<void>((resolve) => (release = resolve));
    async function* inputs(): AsyncGenerator<BatchInput> {
      yield 'none.json';
      // Without an outcome there is no further input: a batch that waits for it never ends.
      await firstOutcome;
      yield 'none.json';
    }
    const names: string[] = [];
    for await (const { name } of generateAll(inputs(), { jobs: 4 })) {
      names.push(name);
      release();
    }
    expect(names).toEqual(['none.json', 'none.json']);
  });

  it('can be left while the next input is still awaited', async () => {
    async function* inputs(): AsyncGenerator<BatchInput> {
      yield 'none.json';
      await new Promise(() => undefined);
    }
    for await (const { ok } of generateAll(inputs(), { jobs: 1 })) {
      expect(ok).toBe(false);
      break;
    }
  });

  it('stops at once when it is aborted while the next input is still awaited', async () => {
    const controller = new AbortController();
    const inputs = (): AsyncGenerator<BatchInput> =>
      (async function* (): AsyncGenerator<BatchInput> {
        queueMicrotask(() => controller.abort(new Error('enough')));
        yield await new Promise<BatchInput>(() => undefined);
      })();
    const outcomes = generateAll(inputs(), { jobs: 1, signal: controller.signal });
    await expect(outcomes.next()).rejects.toThrow('enough');
  });

  it('throws what the inputs throw after the outcomes of those before, and ends the iterator it leaves', async () => {
    let ended = 0;
    function* inputs(throwing: boolean): Generator<BatchInput> {
      try {
        yield* ['none.json', 'none.json'];
        if (throwing) throw new Error('no further input');
      } finally {
        ended += 1;
      }
    }
    let given = 0;
    const all = async (): Promise<void> => {
      for await (const { ok } of generateAll(inputs(true), { jobs: 4 })) given += ok ? 0 : 1;
    };
    await expect(all()).rejects.toThrow('no further input');
    expect([given, ended]).toEqual([2, 1]);
    for await (const { ok } of generateAll(inputs(false), { jobs: 1 })) if (!ok) break;
    expect(ended).toBe(2);
  });

  it('takes no more inputs ahead than there are jobs, and ends its threads when the loop is left', async () => {
    let taken = 0;
    function* inputs(): Generator<BatchInput> {
      for (;;) yield input(String(taken++), smallReport());
    }
    let given = 0;
    for await (const { ok } of generateAll(inputs(), { jobs: 2, formats: ['docx'] })) {
      expect(ok).toBe(true);
      given++;
      expect(taken - given).toBeLessThanOrEqual(2);
      if (given === 5) break;
    }
  });
});
