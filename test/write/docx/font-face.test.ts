import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { fontFacts, supportsThai } from '../../../src/write/docx/font-face.js';
import { officialFamily } from './support/official-family.js';

interface ParsedFont {
  readonly 'OS/2': {
    readonly panose: readonly number[];
    readonly ulCharRange: readonly number[];
    readonly codePageRange: readonly number[];
  };
}

const fontkit = createRequire(import.meta.url)('fontkit') as { create(data: Buffer): ParsedFont };

describe('fontFacts', () => {
  it.each(['regular', 'bold', 'italic', 'boldItalic'] as const)('reads what fontkit reads: %s', (face) => {
    const { data } = officialFamily.faces[face];
    const os2 = fontkit.create(Buffer.from(data))['OS/2'];
    const facts = fontFacts(data);
    const numbers = (values: readonly string[]): number[] =>
      values.map((value) => Number.parseInt(value, 16));
    expect(facts.panose.match(/../g)?.map((byte) => Number.parseInt(byte, 16))).toEqual([...os2.panose]);
    expect(numbers(facts.unicodeRanges)).toEqual(os2.ulCharRange.map((range) => range >>> 0));
    expect(numbers(facts.codePages)).toEqual(os2.codePageRange.map((range) => range >>> 0));
  });

  it('knows TH Sarabun New for a Thai font without serifs', () => {
    const facts = fontFacts(officialFamily.faces.regular.data);
    expect(facts).toMatchObject({ family: 'swiss', pitch: 'variable' });
    expect(supportsThai(facts)).toBe(true);
  });

  it('refuses what is not a font', () => {
    expect(() => fontFacts(new Uint8Array(64))).toThrow('no OS/2 table');
  });
});
