import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controlText, readControlText, splitControlTexts } from '../../src/document/metadata.js';

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
