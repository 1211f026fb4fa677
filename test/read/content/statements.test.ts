import { describe, expect, it } from '@jest/globals';
import type { SourceBlock } from '../../../src/read/blocks/index.js';
import { toStatements, type DocumentContext } from '../../../src/read/content/index.js';

const paragraph = (text: string): SourceBlock =>
  ({ type: 'paragraph', pieces: [{ type: 'text', text, style: {} }] }) as unknown as SourceBlock;
const read = (...texts: readonly string[]): readonly unknown[] =>
  toStatements(texts.map(paragraph), { linkTarget: () => undefined } as unknown as DocumentContext);

describe('statements that are added in Word', () => {
  it('are met or not by the box that they begin with', () => {
    expect(read('☑ หนึ่ง', ' ☐สอง', 'สาม ☑', '☑')).toMatchObject([
      { met: true, text: [{ text: 'หนึ่ง' }] },
      { met: false, text: [{ text: 'สอง' }] },
      { text: [{ text: 'สาม ☑' }] },
      { text: [{ text: '☑' }] },
    ]);
  });
});
