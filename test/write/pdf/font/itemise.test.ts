import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemise } from '../../../../src/write/pdf/font/itemise.js';

const scripts = (text: string): string =>
  itemise(text)
    .map((run) => `${run.script}:${run.text}`)
    .join('|');

describe('itemise', () => {
  it('cuts where Thai and Latin meet', () => {
    expect(scripts('PMQAทีม')).toBe('Latn:PMQA|Thai:ทีม');
    expect(scripts('e-Officeของ')).toBe('Latn:e-Office|Thai:ของ');
  });

  it('gives each space a run of its own', () => {
    expect(itemise('ก  ข').map(({ text, start }) => [text, start])).toEqual([
      ['ก', 0],
      [' ', 1],
      [' ', 2],
      ['ข', 3],
    ]);
    expect(itemise('ต่าง\u00a0ๆ\tก')).toHaveLength(5);
  });

  it('gives common characters the script before them in their word, else the one after them', () => {
    expect(scripts('(วงเล็บ)')).toBe('Thai:(วงเล็บ)');
    expect(scripts('“PMQA”ทีม')).toBe('Latn:“PMQA”|Thai:ทีม');
    expect(scripts('฿5')).toBe('Latn:฿5');
    expect(scripts('ก 98.75%')).toBe('Thai:ก|Latn: |Latn:98.75%');
  });

  it('knows other scripts by their own tags and characters beyond the first plane', () => {
    expect(scripts('ກДबक𝒳')).toBe('Laoo:ກ|Cyrl:Д|Deva:बक𝒳');
    expect(scripts('ᚠ')).toBe('Zzzz:ᚠ');
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const runs = itemise(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
      }),
    );
  });
});
