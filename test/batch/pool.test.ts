import { describe, expect, it } from '@jest/globals';
import { createPool } from '../../src/batch/pool.js';

const worker = new URL('support/dying-worker.mjs', import.meta.url);
const made = (name: string): object => ({ result: { warnings: [], made: name, with: 'thai' } });

describe('a pool whose threads end', () => {
  it('fails the report that ended its thread, tells why, and makes the others', async () => {
    const pool = createPool(2, { digits: 'thai' }, worker);
    const names = ['a', 'exit', 'b', 'throw', 'c', 'd'];
    const [a, exit, b, thrown, c, d] = await Promise.all(names.map((name) => pool.run(name)));
    await pool.end();
    expect([a, b, c, d]).toEqual(['a', 'b', 'c', 'd'].map(made));
    expect(exit).toMatchObject({
      failure: { name: 'WorkerError', message: { en: expect.stringContaining('code: 3') } },
    });
    expect(thrown).toMatchObject({ failure: { message: { en: expect.stringContaining('out of nowhere') } } });
  });

  it('fails a report that fills a thread’s memory, and goes on', async () => {
    const pool = createPool(1, { digits: 'thai' }, worker);
    expect(await pool.run('memory')).toMatchObject({
      failure: { message: { en: expect.stringContaining('memory') } },
    });
    expect(await pool.run('a')).toEqual(made('a'));
    await pool.end();
  });

  it('fails what waits where no thread can start', async () => {
    const pool = createPool(1, {}, new URL('none.mjs', worker));
    const answers = await Promise.all([pool.run('a'), pool.run('b')]);
    expect(answers).toMatchObject(Array(2).fill({ failure: { name: 'WorkerError' } }));
    await pool.end();
  });
});
