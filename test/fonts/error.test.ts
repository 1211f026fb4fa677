import { describe, expect, it } from '@jest/globals';
import { asError, describeProblem } from '../../src/core/index.js';
import { FontFamilyError } from '../../src/fonts/index.js';

describe('FontFamilyError', () => {
  it('lists every problem with its file, in both languages', () => {
    const problems = [
      asError({ code: 'not-truetype' }, { source: { file: 'a.ttf' } }),
      asError({ code: 'font-unreadable', reason: 'short' }, { source: { file: 'b.ttf' } }),
    ];
    const error = new FontFamilyError('Mine', problems);
    expect(error.problems).toBe(problems);
    expect(error.message).toMatch(/"Mine"[^]*a\.ttf: not a single font[^]*b\.ttf: .*short/);
    expect(error.messages.th).toMatch(/ใช้แบบอักษร "Mine" ไม่ได้[^]*a\.ttf: ไม่ใช่แบบอักษร TrueType[^]*b\.ttf/);
  });

  it('names a few of many examples and counts the rest', () => {
    const characters = [...'กขฃคฅฆงจฉช'];
    expect(describeProblem({ code: 'missing-characters', characters }).en).toContain(
      'ก ข ฃ ค ฅ ฆ ง จ … (+2)',
    );
  });
});
