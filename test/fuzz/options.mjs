// Options as plain JavaScript gives them: each is taken as documented, or refused with its path.
import fc from 'fast-check';
import {
  checkReport,
  createGenerator,
  generateAll,
  importReport,
  parseReport,
  PmqaError,
  readReport,
  registerFamily,
  reportScores,
  starterFiles,
  toDocument,
} from '../../dist/index.js';
import { expectThat } from './targets/expect-that.mjs';

const REPORT = { agency: 'กรมตัวอย่าง', fiscalYear: 2568 };
const TREE = { format: 'tree', write: async () => ({ bytes: new Uint8Array(1) }) };
const SCALE = { basic: 300, advance: 100, significance: 100, achieved: [] };

const isText = (value) => typeof value === 'string';
const isPath = (value) => isText(value) && value !== '' && !value.includes('\0');
const isFlag = (value) => value === true || value === false;
const isList = (each) => (value) => Array.isArray(value) && Array.from(value).every(each);
const isWhole = (from, to) => (value) => Number.isInteger(value) && value >= from && value <= to;
const isOneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const isPositive = (value) => typeof value === 'number' && value > 0;
const isFunction = (value) => typeof value === 'function';
const isBytes = (value) => value instanceof Uint8Array;
const isSignal = (value) => value instanceof AbortSignal;
const isPlain = (value) =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
  !(Symbol.toStringTag in value);
const isFilled = (value) => isText(value) && value.trim() !== '';
const never = () => false;
const LIMIT_NAMES =
  'reportBytes fieldCharacters depth pictures pictureBytes allPictureBytes picturePixels pictureSeconds markupCharacters pages seconds';
const isLimits = (value) =>
  isPlain(value) &&
  Object.entries(value).every(
    ([name, limit]) => LIMIT_NAMES.split(' ').includes(name) && (limit === undefined || isPositive(limit)),
  );

const DOCUMENT = {
  template: isPath,
  digits: isOneOf('arabic', 'thai'),
  date: isText,
  align: isOneOf('left', 'justify'),
  titlePage: isFlag,
  openings: isFlag,
  summary: isFlag,
  evidence: isOneOf('cell', 'appendix'),
  qrCodes: isFlag,
  recommendations: isFlag,
  contents: isFlag,
  only: isList(isWhole(1, 6)),
  pictures: isOneOf('placeholder', 'strict'),
  baseDir: isPath,
  roundTrip: isFlag,
  criteria: isPath,
  limits: isLimits,
  nonsense: never,
};
const GENERATE = { ...DOCUMENT, formats: isList(isText), signal: isSignal, onProgress: isFunction };
const FIXED = {
  pdf: (value) =>
    isPlain(value) &&
    Object.entries(value).every(([name, each]) =>
      name === 'tagged' ? isFlag(each) : name === 'standard' && isOneOf('PDF/A-2b', 'PDF/A-1b', 'none')(each),
    ),
  keepTogether: isList((value) => isFilled(value) && value.length <= 200),
  font: never,
  writers: (value) => Array.isArray(value) && value.length === 0,
};
const IMPORT = {
  agency: isFilled,
  fiscalYear: isWhole(2500, 2700),
  roundMonths: isOneOf(6, 9, 12),
  category: isWhole(1, 6),
  pages: never,
};

const generator = createGenerator({ writers: [TREE], formats: ['tree'] });

/** Takes one value of an iteration that needs no thread. */
const batchOf = (options) => generateAll([], options).next();

/** What takes options: how it is called with one, and what is documented of each. `refusedOnly`: what is taken costs too much. */
const CALLS = {
  generate: { take: (options) => generator.generate(REPORT, options), documented: GENERATE },
  createGenerator: { take: (options) => createGenerator(options), documented: { ...GENERATE, ...FIXED } },
  toDocument: {
    take: (options) => toDocument(REPORT, options),
    documented: { ...DOCUMENT, signal: isSignal, onProgress: isFunction, font: never },
    refusedOnly: true,
  },
  generateAll: {
    take: batchOf,
    documented: {
      ...DOCUMENT,
      ...FIXED,
      jobs: isWhole(1, Infinity),
      signal: isSignal,
      onProgress: never,
      writers: never,
    },
    refusedOnly: true,
  },
  checkReport: {
    take: (options) => checkReport(REPORT, options),
    documented: { criteria: never, exists: isFunction, inspect: isFunction, template: isPath, date: never },
  },
  importReport: { take: (options) => importReport(new Uint8Array(3), options), documented: IMPORT },
  readReport: {
    take: (options) => readReport('none.yaml', options),
    documented: { repair: isFlag, limits: isLimits, signal: isSignal, encoding: never },
  },
  parseReport: {
    take: (options) => parseReport(REPORT, options),
    documented: { limits: isLimits, repair: never },
  },
  registerFamily: {
    take: (options) => registerFamily({ name: 'Sarabun', regular: new Uint8Array(3), ...options }),
    documented: { name: isFilled, regular: (value) => isPath(value) || isBytes(value), italics: never },
    argument: 'source',
  },
  starterFiles: {
    take: (options) => starterFiles({ fiscalYear: 2568, ...options }),
    documented: {
      agency: isFilled,
      fiscalYear: isWhole(2500, 2700),
      categories: isList(isWhole(0, 6)),
      edition: never,
    },
  },
  reportScores: {
    take: (options) => reportScores(parseReport(REPORT).report, { ...SCALE, ...options }),
    documented: {
      basic: isPositive,
      achieved: (value) => Array.isArray(value) && value.length === 0,
      points: never,
    },
    argument: 'scale',
  },
};

const constant = (make) => fc.constant(null).map(make);

/** Values that are documented for some option, and ones that differ from those in a little. */
const NEAR = [
  ...[
    'arabic',
    'thai',
    'Thai',
    'left',
    'justify',
    'middle',
    'cell',
    'appendix',
    'strict',
    'PDF/A-3b',
    '2568-01-01',
  ],
  ...[
    '',
    ' ',
    '\0',
    '/nope',
    'none.yaml',
    'docx',
    'true',
    '1',
    'ก'.repeat(300),
    '__proto__',
    'toString',
    'tree',
  ],
  ...[true, false, 0, -0, -1, 1, 1.5, 2, 6, 7, 9, 12, 2568, 2025, NaN, Infinity, 2n, null, undefined],
];
const MADE = [
  () => new Date(),
  () => Promise.resolve({}),
  () => new Map([['pages', 1]]),
  () => new Set(),
  () => Buffer.from('{}'),
  () => new Uint8Array(3),
  () => new String('thai'),
  () => AbortSignal.abort(new PmqaError({ code: 'no-category' })),
  () => new AbortController().signal,
  () => ({ aborted: true }),
  () => ({ pages: 1 }),
  () => ({ pages: '1' }),
  () => ({ pagez: 1 }),
  () => ({ tagged: 'x' }),
  () => ({ tagged: true, standard: 'none' }),
  () => Object.create({ pages: 1 }),
  () => ({ __proto__: { tagged: true } }),
  () => Symbol('x'),
  () => () => undefined,
  () => async () => undefined,
  () => [],
  () => [1],
  () => [1, 1],
  () => ['ก.พ.ร.'],
  () => [null],
  () => [, 1], // eslint-disable-line no-sparse-arrays -- what plain JavaScript gives
  () =>
    Object.defineProperty({}, 'pages', {
      enumerable: true,
      get: () => {
        throw new Error('getter');
      },
    }),
  () => Proxy.revocable({}, {}).proxy,
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('keys');
        },
      },
    ),
  () => Object.assign(Proxy.revocable({}, {}), { revoke: undefined }).proxy,
];

export const optionCase = fc.record({
  call: fc.constantFrom(...Object.keys(CALLS)),
  option: fc.nat(),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NEAR) },
    { weight: 4, arbitrary: fc.constantFrom(...MADE).chain(constant) },
    {
      weight: 3,
      arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
    },
  ),
});

/** What is documented: a revoked proxy cannot even be asked. */
function isDocumented(predicate, value) {
  try {
    return value === undefined || predicate(value);
  } catch {
    return false;
  }
}

/** An unknown option is one even without a value; some options have to have one. */
const UNKNOWN = ['nonsense', 'pages', 'encoding', 'italics', 'points'];
const NEEDED = {
  starterFiles: ['fiscalYear'],
  reportScores: ['basic', 'achieved'],
  registerFamily: ['name'],
};
const FOREIGN = { checkReport: ['date'], parseReport: ['repair'], generateAll: ['onProgress', 'writers'] };
const isNeeded = (call, option) =>
  [...UNKNOWN, ...(NEEDED[call] ?? []), ...(FOREIGN[call] ?? [])].includes(option);

/** Calls with one option. Gives false for a value that was not tried. */
export async function checkOption({ call, option: nth, value }) {
  const { take, documented, argument, refusedOnly } = CALLS[call];
  const names = Object.keys(documented);
  const option = names[nth % names.length];
  const isRight = isDocumented(documented[option], value) && (value !== undefined || !isNeeded(call, option));
  if (isRight && refusedOnly) return false;
  try {
    await take({ [option]: value });
  } catch (error) {
    expectThat(
      error instanceof PmqaError,
      `${call} ${option}: ${error?.name} is no PmqaError: ${error?.message}`,
    );
    expectThat(error.messages.th && error.messages.en, `${call} ${option}: an error without words`);
    if (isRight) return expectTaken(call, option, error);
    const path = argument ? `${argument}.${option}` : option;
    const isNamed =
      error.name === 'OptionError' ? error.option.startsWith(path) : error.name === 'EditionError';
    return expectThat(isNamed, `${call} ${option}: ${error.name} says ${error.option}: ${error.message}`);
  }
  expectThat(isRight, `${call} took ${option} = ${fc.stringify(value).slice(0, 80)}`);
}

/** A documented value may not fit this report, or what is on this disk. */
function expectTaken(call, option, { name, code, message }) {
  const fits = ['bad-option', 'unknown-option', 'too-many-values', 'unreadable-option'];
  expectThat(name !== 'OptionError' || !fits.includes(code), `${call} refused ${option}: ${message}`);
}
