import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mergeFields, type FieldHashes } from '../../../src/tools/provenance/index.js';

const LEVEL = 'categories/1/items/1.1/levels/basic';
const RESULT = `${LEVEL}/result`;
const hashes = (fields: Readonly<Record<string, string>>): FieldHashes => new Map(Object.entries(fields));
const base = (fields: Readonly<Record<string, string>>) =>
  new Map(Object.entries(fields).map(([key, hash]) => [key, { report: hash, word: hash }]));
const NOTHING = { taken: [], removed: [], conflicts: [], kept: [] };

const merge = (
  before: Readonly<Record<string, string>> | undefined,
  ours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
) => mergeFields({ base: before && base(before), ours: hashes(ours), theirs: hashes(theirs) });

describe('a three-way merge of fields', () => {
  it.each([
    ['keeps what nobody changed', { a: '1' }, { a: '1' }, { a: '1' }, {}],
    ['keeps what changed here alone', { a: '1' }, { a: '2' }, { a: '1' }, {}],
    ['takes what changed in Word alone', { a: '1' }, { a: '1' }, { a: '2' }, { taken: ['a'] }],
    ['keeps the same change once', { a: '1' }, { a: '2' }, { a: '2' }, {}],
    ['sees a conflict in two changes', { a: '1' }, { a: '2' }, { a: '3' }, { conflicts: ['a'] }],
    ['takes what was added in Word', {}, {}, { a: '1' }, { taken: ['a'] }],
    ['keeps a hidden field that Word lost', { a: '1' }, { a: '1' }, {}, { kept: ['a'] }],
    [
      'removes a level that was deleted in Word',
      { [LEVEL]: '0', [RESULT]: '1' },
      { [LEVEL]: '0', [RESULT]: '1' },
      {},
      { removed: [LEVEL] },
    ],
    [
      'keeps a level that was deleted in Word and changed here',
      { [LEVEL]: '0', [RESULT]: '1' },
      { [LEVEL]: '0', [RESULT]: '2' },
      {},
      { conflicts: [LEVEL] },
    ],
    [
      'sees a conflict in a level that was deleted here and changed in Word',
      { [LEVEL]: '0', [RESULT]: '1' },
      {},
      { [LEVEL]: '0', [RESULT]: '2' },
      { conflicts: [LEVEL] },
    ],
    ['leaves a level deleted that is unchanged in Word', { [LEVEL]: '0' }, {}, { [LEVEL]: '0' }, {}],
    [
      'removes a result that was emptied in Word',
      { [LEVEL]: '0', [RESULT]: '1' },
      { [LEVEL]: '0', [RESULT]: '1' },
      { [LEVEL]: '0' },
      { removed: [RESULT] },
    ],
    ['without a base takes what is new', undefined, {}, { a: '1' }, { taken: ['a'] }],
    [
      'without a base sees a conflict in every difference',
      undefined,
      { a: '1' },
      { a: '2' },
      { conflicts: ['a'] },
    ],
    ['without a base keeps what Word lacks', undefined, { [LEVEL]: '0', [RESULT]: '1' }, {}, {}],
  ])('%s', (_, before, ours, theirs, expected) => {
    expect(merge(before as never, ours as never, theirs as never)).toEqual({ ...NOTHING, ...expected });
  });

  it('never takes or removes a field that changed here', () => {
    const side = fc.dictionary(fc.constantFrom('a', 'b', LEVEL, RESULT), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(side, side, side, (before, ours, theirs) => {
        const { taken, removed } = merge(before, ours, theirs);
        for (const key of [...taken, ...removed]) expect(ours[key]).toBe(before[key]);
      }),
    );
  });
});
