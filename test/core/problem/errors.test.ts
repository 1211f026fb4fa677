import { describe, expect, it } from '@jest/globals';
import * as core from '../../../src/core/index.js';
import * as node from '../../../src/core/platform/node/index.js';
import * as document from '../../../src/document/index.js';
import * as library from '../../../src/index.js';
import * as pdf from '../../../src/write/pdf/writer.js';
import { SAMPLES } from './samples.js';

const { asError, PmqaError, problemsOf } = core;

type ErrorClass = new (...given: never[]) => Error;
const isErrorClass = (value: unknown): value is ErrorClass =>
  typeof value === 'function' && value.prototype instanceof Error;
const classes = new Map(
  [library, core, node, document, pdf].flatMap((room) =>
    Object.entries<unknown>(room).flatMap(([name, value]) =>
      isErrorClass(value) ? [[name, value] as const] : [],
    ),
  ),
);

describe('every error class', () => {
  it.each([...classes])('%s is a PmqaError and is named as it is exported', (name, found) => {
    expect(found === PmqaError || found.prototype instanceof PmqaError).toBe(true);
    if (name === 'PmqaError') return;
    const issue = asError(SAMPLES['unknown-key'], { path: ['agancy'] });
    // Each takes one of these shapes.
    const made = {
      ReportError: [[issue]],
      EditionError: [[issue]],
      TemplateError: [[]],
      FontFamilyError: ['ก', []],
      LimitError: ['pages', 3],
    };
    const given: readonly unknown[] = (made as Partial<Record<string, unknown[]>>)[name] ?? [
      SAMPLES['not-found'],
      SAMPLES['not-found'],
    ];
    const error = Reflect.construct(found, given) as unknown;
    expect(error).toMatchObject({ name, messages: { th: expect.any(String), en: expect.any(String) } });
  });

  it('is found by walking what the library exports', () => {
    expect(Object.keys(library)).toEqual(
      expect.arrayContaining(['ReportError', 'ReadError', 'EditionError', 'TemplateError', 'OptionError']),
    );
    expect(classes.size).toBeGreaterThan(15);
  });
});

describe('PmqaError', () => {
  it('has the code, the words and the one problem of its own', () => {
    const error = new core.ImportError({ code: 'scanned-pdf', pages: 2 });
    expect(error).toMatchObject({ code: 'scanned-pdf', problem: { code: 'scanned-pdf', pages: 2 } });
    expect(error.message).toBe(error.messages.en);
    expect(error.problems).toEqual([asError({ code: 'scanned-pdf', pages: 2 })]);
  });

  it('begins with file, line and column where they are known', () => {
    const reason = { code: 'json', error: 'CommaExpected' } as const;
    const { messages } = new core.ReadError('a.json', { code: 'syntax', line: 3, column: 5, reason });
    expect(messages.en).toBe('a.json:3:5: comma expected');
    expect(messages.th).toMatch(/^a\.json:3:5: เขียนผิดรูปแบบ ขาดจุลภาค/u);
  });

  it('lists its problems with their places, in both languages', () => {
    const issue = asError(SAMPLES['number-as-text'], {
      path: ['fiscalYear'],
      source: { file: 'a.yaml', line: 3, column: 5 },
    });
    const { messages, summary } = new library.ReportError([issue]);
    expect(summary.en).toBe('the report has 1 issue');
    expect(messages.en).toMatch(/^the report has 1 issue\n {2}a\.yaml:3:5 fiscalYear: expected a number/u);
    expect(messages.th).toMatch(/^รายงานมีข้อผิดพลาด 1 จุด\n {2}a\.yaml:3:5 fiscalYear: ต้องเป็นตัวเลข/u);
  });

  it('calls the whole of the criteria by its own name', () => {
    const issue = asError(SAMPLES['other-standard'], { path: [] });
    expect(new library.EditionError([issue]).messages.en).toMatch(/\n {2}edition: these criteria are for/u);
  });
});

describe('problemsOf', () => {
  it('gives those of an error of this library', () => {
    const error = new core.ImportError({ code: 'locked-pdf' });
    expect(problemsOf(error)).toBe(error.problems);
  });

  it('words an error of the file system, with its file', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: 'a.docx' });
    const [problem] = problemsOf(error);
    expect(problem).toMatchObject({ code: 'file-system', error: 'EACCES', source: { file: 'a.docx' } });
    expect(problem?.message.en).toBe('a.docx: cannot be opened or written (EACCES: permission denied)');
    expect(problem?.message.th).toBe('เปิดหรือบันทึก a.docx ไม่ได้ (ไม่มีสิทธิ์เปิด หรือโปรแกรมอื่นเปิดไฟล์นี้อยู่)');
  });

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('takes %s for a fault and says so in Thai', (thrown, reason) => {
    const [problem] = problemsOf(thrown);
    expect(problem).toMatchObject({ code: 'fault', reason });
    expect(problem?.message.th).toBe(`โปรแกรมขัดข้อง: ${reason}`);
  });
});
