import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readControlText, splitControlTexts } from '../../src/document/metadata.js';

/** Hidden text as version 0.1 wrote it: spaces in a row and the end mark as escapes. */
const controlText = (name: string, json: string): string =>
  `pmqa:${name}=${json.replaceAll('¶', '\\u00b6').replace(/(?<=\s)\s|^\s|\s$/gu, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)}¶`;

describe('the text of a control', () => {
  it('gives back any value, however its spaces are collapsed and whatever follows it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        const json = [first, second].map((value) => JSON.stringify(value));
        const hidden = json.map((value) => controlText('name', value)).join('');
        const parts = splitControlTexts(hidden.replace(/\s+/gu, ' '));
        expect(parts.map(readControlText)).toEqual([
          { name: 'name', value: JSON.parse(json[0]!) as unknown },
          { name: 'name', value: JSON.parse(json[1]!) as unknown },
          undefined,
        ]);
      }),
    );
  });

  it.each(['', 'pmqa:', 'pmqa:met', 'pmqa:met={', 'other:met=true', 'met=true'])(
    'is none in “%s”',
    (text) => {
      expect(readControlText(text)).toBeUndefined();
    },
  );
});
