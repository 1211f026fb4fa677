import { describe, expect, it } from '@jest/globals';
import { FontFamilyError, fontProblem, type FontProblemDetail } from '../../src/fonts/problem.js';

const DETAILS: readonly FontProblemDetail[] = [
  { code: 'unreadable', reason: 'r' },
  { code: 'not-truetype' },
  { code: 'embedding-forbidden' },
  { code: 'subsetting-forbidden' },
  { code: 'missing-characters', characters: ['ก'] },
  { code: 'marks-take-room', clusters: ['กิ'] },
  { code: 'marks-off-base', clusters: ['กิ'] },
  { code: 'marks-touch', clusters: ['ปิ'] },
  { code: 'text-layer', texts: ['น้ำ'] },
];

describe('fontProblem', () => {
  it('has Thai and English words of its own for every code', () => {
    const messages = DETAILS.map((detail) => fontProblem('a.ttf', detail).message);
    for (const { th, en } of messages) {
      expect(th).toMatch(/[ก-๙]{6}/);
      expect(en).toMatch(/^[a-z][^.]{20,}/);
    }
    expect(new Set(messages.flatMap(({ th, en }) => [th, en])).size).toBe(2 * DETAILS.length);
  });

  it('names a few of many examples and counts the rest', () => {
    const characters = [...'กขฃคฅฆงจฉช'];
    expect(fontProblem('a.ttf', { code: 'missing-characters', characters }).message.en).toContain(
      'ก ข ฃ ค ฅ ฆ ง จ … (+2)',
    );
  });
});

describe('FontFamilyError', () => {
  it('lists every problem with its file', () => {
    const problems = [
      fontProblem('a.ttf', { code: 'not-truetype' }),
      fontProblem('b.ttf', { code: 'unreadable', reason: 'short' }),
    ];
    const error = new FontFamilyError('Mine', problems);
    expect(error.problems).toBe(problems);
    expect(error.message).toMatch(/"Mine"[^]*a\.ttf: not a single font[^]*b\.ttf: .*short/);
  });
});
