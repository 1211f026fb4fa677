import { describe, expect, it } from '@jest/globals';
import { asError, asWarning, describeProblem, type ProblemDetail } from '../../../src/core/index.js';
import { SAMPLES } from './samples.js';

const PLACE = { path: ['agency'], source: { file: 'a.yaml' } };
const all: readonly ProblemDetail[] = Object.values(SAMPLES);
const wordsOf = (detail: ProblemDetail): readonly string[] => {
  const { th, en } = describeProblem({ ...detail, ...PLACE });
  return [th, en];
};

describe('describeProblem', () => {
  it('knows every code by its own name', () => {
    for (const [code, sample] of Object.entries(SAMPLES)) expect(sample.code).toBe(code);
  });

  it.each(all.map((sample) => [sample.code, sample] as const))(
    'words %s in Thai and in English',
    (_, sample) => {
      const [th = '', en = ''] = wordsOf(sample);
      expect(th).toMatch(/[ก-๙]{3}/u);
      expect(en).toMatch(/[a-z]{2}/u);
      expect(en).not.toBe(th);
      expect(`${th} ${en}`).not.toMatch(/undefined|\[object|\$\{|NaN/u);
    },
  );

  it('says something else for every code', () => {
    const said = all.flatMap(wordsOf);
    const twice = said.filter((words, index) => said.indexOf(words) !== index);
    // Two commands meet the same file that is not there.
    expect(twice).toEqual([]);
  });

  it('names the place of a picture in a warning, which says what stands there instead', () => {
    const { path } = PLACE;
    expect(asError(SAMPLES.picture, { path }).message.en).toBe(
      'the picture a.png cannot be used: there is no such file',
    );
    expect(asWarning(SAMPLES.picture, { path }).message.en).toBe(
      'agency: the picture a.png cannot be used: there is no such file; a line is printed in its place',
    );
  });

  it('keeps the words that a problem came with where none are loaded, as on a page for data alone', () => {
    const message = { th: 'คำของไฟล์', en: 'words of a file' };
    const other = { code: 'from-other-code', message } as unknown as ProblemDetail;
    expect(describeProblem(other)).toEqual(message);
    expect(describeProblem({ code: 'from-other-code' } as unknown as ProblemDetail).en).toBe(
      'from-other-code',
    );
  });
});
