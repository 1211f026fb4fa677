import { describe, expect, it } from '@jest/globals';
import { parseReport } from '../../src/report/index.js';
import { reportWithResult, smallReport } from '../support/report.js';

const refuse = (): never => {
  throw new Error('no');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const withTitle = (title: unknown): object => ({ ...smallReport(), title });
const getter = (get: () => unknown): object =>
  Object.defineProperty({ ...smallReport() }, 'title', { enumerable: true, get });

/** Why a value is refused: at least one issue, in both languages. */
function codes(value: unknown): readonly string[] {
  const result = parseReport(value);
  if (result.ok) throw new Error('it is a report');
  for (const { message } of result.issues) expect(message.th).toMatch(/[ก-๛]/u);
  return [...new Set(result.issues.map(({ code }) => code))];
}

describe('a value that fights back', () => {
  it.each<[string, unknown]>([
    ['a getter that throws', getter(refuse)],
    ['a proxy that names no keys', new Proxy(smallReport(), { ownKeys: refuse })],
    ['a proxy that gives nothing', new Proxy(smallReport(), { get: refuse })],
    ['a proxy without a prototype', new Proxy(smallReport(), { getPrototypeOf: refuse })],
    ['a proxy that was revoked', revoked()],
    ['a proxy that was revoked, within', withTitle(revoked())],
    ['a tag that throws', withTitle(Object.defineProperty({}, Symbol.toStringTag, { get: refuse }))],
  ])('is refused with an issue and not with an error: %s', (_, value) => {
    expect(codes(value)).toEqual(['unreadable']);
  });

  it('is refused where what it throws cannot be said', () => {
    const thrown = { toString: refuse };
    const value = getter(() => {
      throw thrown as unknown as Error;
    });
    expect(codes(value)).toEqual(['unreadable']);
  });

  it.each<[string, unknown]>([
    ['a list that says it is endless', new Array(4_294_967_295)],
    [
      'a proxy of such a list',
      new Proxy([], { get: (list, key) => (key === 'length' ? 1e9 : Reflect.get(list, key)) }),
    ],
  ])('is not looked into without an end: %s', (_, value) => {
    expect(codes({ ...smallReport(), categories: value })).toEqual(['too-large']);
    expect(codes(value)).toEqual(['too-large']);
  });

  it.each<[string, unknown]>([
    ['bytes', new Uint8Array(30_000_000)],
    ['text in an object', new String('x'.repeat(3_000_000))],
  ])('is not looked into without an end, and is no report: %s', (_, value) => {
    expect(codes({ ...smallReport(), categories: value })).toEqual(['too-large']);
    expect(codes(value)).toEqual(['not-a-report']);
  });

  it('is no report where it is a promise of one', () => {
    expect(codes(Promise.resolve(smallReport()))).toEqual(['not-a-report']);
  });

  it('is told as no text where it is bytes or an object around text', () => {
    expect(codes(withTitle(new Uint8Array(9)))).toEqual(['wrong-type']);
    expect(codes(withTitle(new String('ก')))).toEqual(['wrong-type']);
    expect(codes(reportWithResult([new Uint8Array(9)] as never))).toEqual(['wrong-type']);
  });

  it('is checked anew where a report that was parsed can be written no more', () => {
    for (const put of [1n, refuse, 'itself'] as const) {
      const parsed = parseReport(smallReport());
      const report = (parsed.ok ? parsed.report : {}) as Record<string, unknown>;
      report[typeof put === 'function' ? 'toJSON' : 'more'] = put === 'itself' ? report : put;
      expect(codes(report)).toEqual([put === 'itself' ? 'circular' : 'unknown-key']);
    }
  });
});

describe('a report in which everything is wrong', () => {
  it.each<[string, unknown]>([
    ['elements of no kind', Array.from({ length: 150_000 }, () => null)],
    ['rows without cells', [{ type: 'table', rows: Array.from({ length: 150_000 }, () => []) }]],
  ])('is told in part where it is vast, so that what is told fills no memory: %s', (_, result) => {
    const found = parseReport(reportWithResult(result as never));
    const issues = found.ok ? [] : found.issues;
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThan(5);
    expect(issues.at(-1)?.code).toBe('not-all-reported');
  });

  it('is told in full where it is not', () => {
    const found = parseReport(reportWithResult(Array.from({ length: 3000 }, () => null) as never));
    expect(found.ok ? [] : found.issues).toHaveLength(3000);
  });

  it('is a report where it is vast and nothing is wrong', () => {
    const result = Array.from({ length: 60_000 }, () => ({ type: 'paragraph' as const, text: 'ก' }));
    expect(parseReport(reportWithResult(result)).ok).toBe(true);
  });
});

describe('a table', () => {
  it('has no more columns than Word opens', () => {
    const row = (columns: number): object => ({
      type: 'table',
      rows: [Array.from({ length: columns }, () => 'ก')],
    });
    expect(parseReport(reportWithResult([row(63)] as never)).ok).toBe(true);
    expect(codes(reportWithResult([row(64)] as never))).toEqual(['too-many-columns']);
    const spanning = {
      type: 'table',
      rows: [Array.from({ length: 1000 }, () => ({ text: 'ก', columnSpan: 1000 }))],
    };
    expect(codes(reportWithResult([spanning] as never))).toEqual(['too-many-columns']);
  });

  it('of many columns and short rows in Markdown is not filled up', () => {
    const wide = `${'|ก'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|ข\n'.repeat(2000)}`;
    expect(codes(reportWithResult(wide))).toEqual(['too-many-columns']);
  });
});

describe('white space', () => {
  it('is read in one pass, however much of it stands in a text', () => {
    // Read by the square of its length, this text would take hours.
    const spaces = ' '.repeat(1_000_000);
    const found = parseReport(
      reportWithResult([{ type: 'paragraph', text: `ก${spaces}ข${spaces}\n${spaces}ค` }]),
    );
    expect(found).toMatchObject({
      report: {
        categories: [
          {
            items: [
              { levels: [{ result: [{ text: [{ text: 'ก ข' }, { type: 'break' }, { text: 'ค' }] }] }] },
            ],
          },
        ],
      },
    });
  });
});
