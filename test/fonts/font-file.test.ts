import { describe, expect, it } from '@jest/globals';
import { openFontFile } from '../../src/fonts/font-file.js';
import { loadOfficialFamily } from '../../src/fonts/official.js';
import { withTables } from './families.js';

describe('openFontFile', () => {
  it('opens a TrueType file', async () => {
    const { faces } = await loadOfficialFamily();
    const font = await openFontFile(faces.bold.data);
    expect(font.postscriptName).toBe('THSarabunNew-Bold');
    expect(font.hasGlyphForCodePoint(0x0e01)).toBe(true);
    expect(font.hasGlyphForCodePoint(0x2611)).toBe(false);
  });

  it('refuses a font without the metrics that a line needs', async () => {
    const { faces } = await loadOfficialFamily();
    const data = withTables(faces.regular.data, (tag, bytes) => (tag === 'OS/2' ? undefined : bytes));
    await expect(openFontFile(data)).rejects.toThrow('no OS/2 table');
  });
});
