import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assemble, verb, WrongCall } from '../../src/app/cli/command/index.js';
import { oneOf } from '../../src/app/cli/options/values.js';

const words = { th: 'ก', en: 'a' };

/** A program with a verb that takes one argument. */
const program = (given: unknown[] = []): ReturnType<typeof assemble> =>
  assemble({
    verbs: [
      verb({
        name: 'draw',
        words,
        arguments: [{ name: { th: 'ไฟล์', en: 'file' }, words }],
        options: {
          ink: { value: oneOf({ th: 'สี', en: 'colour' }, ['red', 'blue']), words, required: true },
          titlePage: { words, off: words },
          repair: { off: words, default: true },
        },
        examples: ['draw a.txt'],
        run: () => Promise.resolve(),
      }),
    ],
    common: {},
    language: 'en',
    version: '1.2.3',
    run: (_verb, args, options) => {
      given.push(args, options);
      return Promise.resolve();
    },
  });

async function problemOf(...args: readonly string[]): Promise<unknown> {
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof WrongCall) return error.problem;
    throw error;
  }
  return undefined;
}

/** What src/app/cli/command relies on beyond the documented interface of commander: the methods that report a wrong call. */
describe('commander', () => {
  it('is held at an exact version', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(devDependencies['commander']).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it.each<[string, readonly string[], object]>([
    ['missingArgument', ['draw', '--ink', 'red'], { code: 'argument-missing', argument: 'file' }],
    [
      'optionMissingArgument',
      ['draw', 'a.txt', '--ink'],
      { code: 'option-value-missing', option: '--ink <colour>' },
    ],
    ['missingMandatoryOptionValue', ['draw', 'a.txt'], { code: 'option-missing', option: '--ink <colour>' }],
    [
      'unknownOption',
      ['draw', 'a.txt', '--ink', 'red', '--titel-page'],
      {
        code: 'unknown-command-option',
        option: '--titel-page',
        known: ['--ink', '--title-page', '--no-title-page', '--no-repair', '--help'],
      },
    ],
    ['unknownCommand', ['drwa', 'a.txt'], { code: 'unknown-command', command: 'drwa', known: ['draw'] }],
    [
      '_excessArguments',
      ['draw', 'a.txt', 'b.txt', '--ink', 'red'],
      { code: 'too-many-arguments', found: 2, maximum: 1 },
    ],
    [
      'the parser of an option, and lets its error through',
      ['draw', 'a.txt', '--ink', 'green'],
      {
        code: 'bad-option-value',
        option: '--ink <colour>',
        found: 'green',
        expected: { kind: 'one-of', values: ['red', 'blue'] },
      },
    ],
  ])('calls %s', async (_method, args, problem) => {
    expect(await problemOf(...args)).toEqual(problem);
  });

  it('names values by the flags in camel case, and one that can be switched off once', async () => {
    const given: unknown[] = [];
    await program(given).parseAsync(['draw', 'a.txt', '--ink', 'blue', '--no-title-page', '--no-repair'], {
      from: 'user',
    });
    expect(given).toEqual([['a.txt'], { ink: 'blue', titlePage: false, repair: false }]);
    given.length = 0;
    await program(given).parseAsync(['draw', 'a.txt', '--ink', 'blue'], { from: 'user' });
    expect(given).toEqual([['a.txt'], { ink: 'blue', repair: true }]);
  });
});
