import { expect, it } from '@jest/globals';
import { document, paragraph } from '../../../support/tree.js';
import { write } from '../../../support/write-pdf.js';

it('sets a word of any number of letters, over many lines', async () => {
  const { pages } = await write(document([paragraph('x'.repeat(150_000))]));
  expect(pages).toBeGreaterThan(20);
});
