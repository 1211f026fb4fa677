import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { OptionError, PmqaError } from '../../src/core/index.js';
import { createGenerator } from '../../src/generate/index.js';
import { joinLines } from '../../src/markdown/index.js';
import { checkOptions, FAMILY, GENERATOR, IMPORT, SCALE } from '../../src/options/index.js';
import { readReport } from '../../src/read/index.js';
import { parseReport } from '../../src/report/index.js';
import { repairThai } from '../../src/thai/index.js';
import { checkReport } from '../../src/tools/check/index.js';
import { extractReport } from '../../src/tools/extract/index.js';
import { importReport } from '../../src/tools/import/index.js';
import { starterFiles } from '../../src/tools/starter/index.js';
import { smallReport } from '../support/report.js';

/** The error of a call that must be refused. */
async function refusal(call: () => unknown): Promise<OptionError> {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OptionError);
  return error as OptionError;
}

/** Options as plain JavaScript gives them. */
const wrong = (value: unknown): never => value as never;
const throwing = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('no value');
    },
  });

describe('an option', () => {
  it.each<[string, unknown, string]>([
    ['pdf.standard', { pdf: { standard: 'PDF/A-3b' } }, 'PDF/A-2b'],
    ['digits', { digits: 'Thai' }, 'thai'],
    ['digit', { digit: 'thai' }, 'digits'],
    ['limits.pagez', { limits: { pagez: 5 } }, 'pages'],
  ])('that is nearly right is refused with what was meant: %s', async (option, given, meant) => {
    const error = await refusal(() => createGenerator(wrong(given)));
    expect(error.option).toBe(option);
    expect(error.messages.en).toContain(option);
    expect(error.messages.en).toMatch(new RegExp(`did you mean “?${meant}`));
    expect(error.messages.th).toContain(meant);
  });

  it.each<[string, unknown]>([
    ['date', { date: new Date(0) }],
    ['titlePage', { titlePage: 'yes' }],
    ['limits', { limits: new Map([['pages', 1]]) }],
    ['limits', { limits: Object.create({ pages: 1 }) }],
    ['only[0]', { only: [NaN] }],
    ['keepTogether[0]', { keepTogether: ['ก'.repeat(100_000)] }],
    ['keepTogether[0]', { keepTogether: [null] }],
    ['keepTogether', { keepTogether: Array.from({ length: 3_000 }, (_, at) => `คำ${at}`) }],
    ['signal', { signal: { aborted: true } }],
    ['template', { template: '' }],
    ['font', { font: {} }],
    ['writers[0]', { writers: [{ format: 'tree' }] }],
    ['criteria', { criteria: Promise.resolve({}) }],
    ['digits', throwing('digits')],
    ['limits.pages', { limits: throwing('pages') }],
  ])('of another kind is refused with its path: %s', async (option, given) => {
    expect((await refusal(() => createGenerator(wrong(given)))).option).toBe(option);
  });

  it('is refused with all others that are wrong', async () => {
    const { problems, option } = await refusal(() =>
      createGenerator(wrong({ digits: 'roman', pdf: 5, x: 1 })),
    );
    expect(option).toBe('digits');
    expect(problems.map((problem) => 'option' in problem && problem.option)).toEqual(['digits', 'pdf', 'x']);
  });

  it('is read once', () => {
    let reads = 0;
    const given = Object.defineProperty({}, 'agency', {
      enumerable: true,
      get: () => (reads++ === 0 ? 'กรม' : { other: 1 }),
    });
    expect(checkOptions(IMPORT, given)).toEqual({ agency: 'กรม' });
  });

  it('that is required is asked for', () => {
    expect(() => starterFiles(wrong({}))).toThrow('fiscalYear must be a year of the Buddhist era');
    expect(() => checkOptions(FAMILY, {}, 'source')).toThrow('source.name must be text');
    expect(() => checkOptions(SCALE, { basic: 1 }, 'scale')).toThrow('scale.advance');
  });
});

describe('an argument', () => {
  it.each<[string, () => unknown, string]>([
    ['no text', () => repairThai(wrong(5)), 'text'],
    ['no text to join', () => joinLines(wrong(undefined)), 'text'],
    ['a promise of bytes', () => extractReport(wrong(Promise.resolve())), 'bytes'],
    ['a path in place of bytes', () => importReport(wrong('a.pdf')), 'bytes'],
    ['no path', () => readReport(wrong(null)), 'file'],
    [
      'an option of importReport',
      () => importReport(new Uint8Array(), wrong({ fiscalYear: 2025 })),
      'fiscalYear',
    ],
    ['an option of parseReport', () => parseReport({}, wrong({ limit: {} })), 'limit'],
    ['a promise that says whether a file is there', () => checkWith(async () => true), 'exists()'],
  ])('is refused where it is %s', async (_, call, option) => {
    expect((await refusal(call)).option).toBe(option);
  });
});

const checkWith = (exists: unknown): Promise<unknown> => {
  const report = smallReport() as object as {
    categories: { items: { levels: { evidence?: unknown }[] }[] }[];
  };
  report.categories[0]!.items[0]!.levels[0]!.evidence = [{ title: 'ก', file: 'ก.pdf' }];
  return checkReport(wrong(report), wrong({ exists }));
};

describe('progress', () => {
  it('that rejects ends the work, and is no unhandled rejection', async () => {
    const onProgress = async (): Promise<void> => Promise.reject(new Error('gone'));
    const writers = [{ format: 'tree', write: async () => ({ bytes: new Uint8Array(1) }) }];
    const generator = createGenerator({ writers, formats: ['tree'], onProgress });
    await expect(generator.generate(smallReport())).rejects.toThrow('gone');
  });
});

test('any value of any option is taken or refused with its path', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(GENERATOR())),
      fc.anything({ withMap: true, withDate: true }),
      (name, value) => {
        try {
          createGenerator(wrong({ [name]: value }));
        } catch (error) {
          expect(error).toBeInstanceOf(PmqaError);
          expect((error as OptionError).option).toMatch(new RegExp(`^${name}`));
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
