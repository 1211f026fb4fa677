import { describe, expect, it } from '@jest/globals';
import type { MarkdownNote } from '../../src/core/index.js';
import { markdownToBlocks } from '../../src/markdown/index.js';

function notesOf(markdown: string): readonly object[] {
  const notes: object[] = [];
  markdownToBlocks(markdown, {
    onNote: (note: MarkdownNote, { line }) => void notes.push({ code: note.code, line }),
  });
  return notes;
}

describe('columns that were made with spaces', () => {
  it('are told with their first line', () => {
    expect(notesOf('ผลสำรวจ\nชื่อ      จำนวน\nสำนัก ก    12\nสำนัก ข    8')).toEqual([
      { code: 'spaced-columns', line: 2 },
    ]);
  });

  it('are not seen in one line, in a table, or in text with two spaces', () => {
    expect(notesOf('ชื่อ      จำนวน')).toEqual([]);
    expect(notesOf('| ก      | ข     |\n| --- | --- |\n| 1     | 2     |')).toEqual([]);
    expect(notesOf('ผลการดำเนินงาน  ดี\nผลลัพธ์  ดีมาก')).toEqual([]);
  });
});
