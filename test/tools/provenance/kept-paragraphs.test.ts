import { describe, expect, it } from '@jest/globals';
import { keepsParagraphs } from '../../../src/tools/provenance/kept-paragraphs.js';

const keeps = (there: string, base: string, next: string): boolean =>
  keepsParagraphs([...there], [...base], [...next]);

describe('paragraphs of a file that is to be replaced', () => {
  it.each([
    ['nothing was changed', 'abcd', 'abcd', 'abcd'],
    ['one changed in the new file', 'abcd', 'abcd', 'abxd'],
    ['a change was taken over', 'abxd', 'abcd', 'abxd'],
    ['a change was taken over beside another', 'abxd', 'abcd', 'ybxd'],
    ['a move was taken over', 'bacd', 'abcd', 'bacd'],
    ['the new file has another order', 'abcd', 'abcd', 'bacd'],
    ['a deletion was taken over', 'abd', 'abcd', 'abd'],
    ['repeated ones are there less often', 'abcac', 'abcaca', 'abcaca'],
  ])('are kept where %s', (_, there, base, next) => expect(keeps(there, base, next)).toBe(true));

  it.each([
    ['one was changed', 'abxd', 'abcd', 'abcd'],
    ['one was added', 'abcdx', 'abcd', 'abcd'],
    ['one was moved', 'bcda', 'abcd', 'abcd'],
    ['one was deleted', 'abd', 'abcd', 'abcd'],
    ['one of two changes was taken over', 'xbyd', 'abcd', 'xbcd'],
  ])('are lost where %s', (_, there, base, next) => expect(keeps(there, base, next)).toBe(false));
});
