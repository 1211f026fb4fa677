import { describe, expect, it } from '@jest/globals';
import type { FontFile } from '../../src/fonts/font-file.js';
import { openFontFile } from '../../src/fonts/font-file.js';
import { lineMetrics } from '../../src/fonts/metrics.js';
import { promisedFamilies } from './families.js';

const font = (useTypoMetrics: boolean, lineGap: number): FontFile =>
  ({
    unitsPerEm: 2000,
    hhea: { ascent: 1800, descent: -400, lineGap },
    'OS/2': {
      typoAscender: 1500,
      typoDescender: -500,
      typoLineGap: 200,
      winAscent: 1840,
      winDescent: 440,
      fsSelection: { useTypoMetrics },
    },
  }) as FontFile;

describe('lineMetrics', () => {
  it('gives 1.331 em for a line in every face of TH Sarabun New', async () => {
    const [official] = await promisedFamilies();
    for (const { data } of Object.values(official?.faces ?? {})) {
      expect(lineMetrics(await openFontFile(data))).toEqual({ ascent: 844, descent: 457, lineGap: 30 });
    }
  });

  it('takes the typographic metrics where the font asks for them', () => {
    expect(lineMetrics(font(true, 100))).toEqual({ ascent: 750, descent: 250, lineGap: 100 });
  });

  it('takes the Windows metrics otherwise, and what the line gap leaves beyond them', () => {
    expect(lineMetrics(font(false, 100))).toEqual({ ascent: 920, descent: 220, lineGap: 10 });
    expect(lineMetrics(font(false, 0)).lineGap).toBe(0);
  });
});
