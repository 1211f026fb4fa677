import { describe, expect, it } from '@jest/globals';
import { checkWhole } from '../../../src/write/pdf/whole.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const WHOLE = `%PDF-1.7\n${'1 0 obj null endobj\n'.repeat(9)}xref\nstartxref\n20\n%%EOF\n`;

describe('a PDF that is given out', () => {
  it('is whole', () => {
    const file = bytes(WHOLE);
    expect(checkWhole(file)).toBe(file);
  });

  it('is refused where its end is missing, or speaks of more bytes than there are', () => {
    for (const cut of ['%PDF-1.7\n', WHOLE.slice(0, -8), WHOLE.replace('\n20\n', '\n2000\n'), ''])
      expect(() => checkWhole(bytes(cut))).toThrow(`cut off after ${cut.length} bytes`);
  });
});
