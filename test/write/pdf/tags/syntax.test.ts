import { describe, expect, it } from '@jest/globals';
import { dictionary, name, reference, text } from '../../../../src/write/pdf/tags/syntax.js';

describe('PDF objects as text', () => {
  it('are written with no more white space than they need', () => {
    expect(dictionary({ S: name('P'), P: reference(12), K: '[0 1]', N: '3', ID: text('a') })).toBe(
      '<</S/P/P 12 0 R/K[0 1]/N 3/ID(a)>>',
    );
  });

  it('hold texts in ASCII or UTF-16, delimiters escaped', () => {
    expect(text('a (b) \\')).toBe('(a \\(b\\) \\\\)');
    expect(text('ก')).toBe('(\u00fe\u00ff\u000e\u0001)');
    expect(text('\u0e28\u0e0d')).toBe('(\u00fe\u00ff\u000e\\(\u000e\\r)');
  });
});
