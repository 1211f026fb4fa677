import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateAll, generateReport, readReport, type Stage } from '../../../dist/index.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult } from '../../support/report.js';

const LONG = reportWithResult('ผู้บริหารกำหนดวิสัยทัศน์ '.repeat(2000));
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==';
const PICTURED = reportWithResult([{ type: 'figure', image: PICTURE }]);

describe('a signal', () => {
  it.each<Stage>(['check', 'template', 'images', 'pdf', 'docx'])(
    'that is aborted at the stage %s ends the work before the next one',
    async (stage) => {
      const controller = new AbortController();
      const seen: Stage[] = [];
      const made = generateReport(PICTURED, {
        signal: controller.signal,
        onProgress: (at) => {
          seen.push(at);
          if (at === stage) controller.abort(new Error('enough'));
        },
      });
      await expect(made).rejects.toThrow('enough');
      expect(seen.at(-1)).toBe(stage);
    },
  );

  it('of this thread is heard between stages', async () => {
    const seen: Stage[] = [];
    const signal = AbortSignal.timeout(1);
    const made = generateReport(LONG, { signal, onProgress: (at) => seen.push(at) });
    await expect(made).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(seen).not.toContain('docx');
  });

  it('that is aborted before keeps everything from beginning', async () => {
    const signal = AbortSignal.abort();
    await expect(generateReport(LONG, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(readReport('none.json', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('ends the threads of a batch in the midst of a report', () =>
    inFolder({ 'a.json': JSON.stringify(LONG) }, async (folder) => {
      const controller = new AbortController();
      const inputs = Array.from({ length: 50 }, () => path.join(folder, 'a.json'));
      let made = 0;
      const all = async (): Promise<void> => {
        for await (const _ of generateAll(inputs, { jobs: 2, signal: controller.signal })) {
          made += 1;
          controller.abort(new Error('enough'));
        }
      };
      await expect(all()).rejects.toThrow('enough');
      expect(made).toBeLessThan(4);
    }));
});
