import { describe, expect, it } from '@jest/globals';
import { asWarning } from '../../../src/core/index.js';
import type { Reading, SourceParagraph } from '../../../src/read/index.js';
import type { CollectedItem, LevelCells } from '../../../src/tools/import/collect/index.js';
import { readingNotes } from '../../../src/tools/import/reading-notes.js';

const paragraph = (reading?: Reading): SourceParagraph => ({
  type: 'paragraph',
  role: undefined,
  outline: undefined,
  left: 0,
  pieces: [],
  metadata: new Map(),
  startsPage: false,
  ...(reading && { reading }),
});

const level = (name: 'basic' | 'advance', ...result: readonly SourceParagraph[]): LevelCells => ({
  level: name,
  criteria: [],
  guideline: [],
  result,
  evidence: [],
  recommendation: [],
});

const item = (...levels: readonly LevelCells[]): CollectedItem => ({
  code: '1.1',
  title: '',
  columns: [],
  levels,
});

describe('the notes of how texts were read', () => {
  it('are one of a kind for a level, with its pages, and one for all texts outside of levels', () => {
    const example = { before: 'ด าเนิน', after: 'ดำเนิน' };
    const basic = [
      paragraph({ pages: [2, 2], joined: 2 }),
      paragraph({ pages: [1, 1] }),
      paragraph({ pages: [3, 4], joined: 1, repaired: 2, example }),
    ];
    const advance = [paragraph({ pages: [4, 4] }), paragraph()];
    const front = [paragraph({ pages: [1, 1], joined: 5, repaired: 1 })];
    const notes = readingNotes(
      [...front, ...basic, ...advance],
      [item(level('basic', ...basic), level('advance', ...advance))],
    );
    expect(notes).toEqual([
      { code: 'lines-joined', item: '1.1', level: 'basic', pages: [2, 4], count: 3 },
      { code: 'level-repaired', item: '1.1', level: 'basic', pages: [2, 4], count: 2, ...example },
      { code: 'lines-joined', count: 5 },
      { code: 'repaired', count: 1 },
    ]);
    expect(notes.map((each) => asWarning(each).message.th)).toEqual([
      expect.stringContaining('ประเด็น 1.1 ระดับ Basic (หน้า 2–4)'),
      expect.stringContaining('“ด าเนิน” → “ดำเนิน”'),
      expect.stringContaining('นอกตารางระดับ'),
      expect.stringContaining('1 แห่ง'),
    ]);
  });
});
