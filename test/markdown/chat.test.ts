import { describe, expect, it } from '@jest/globals';
import { markdownToBlocks } from '../../src/markdown/index.js';

/** What is reported of a Markdown text: codes with lines. */
function notes(markdown: string): readonly string[] {
  const found: string[] = [];
  markdownToBlocks(markdown, { onNote: ({ code }, { line }) => found.push(`${code} ${line}`) });
  return found;
}

describe('text that was copied from a chat', () => {
  it.each([
    ['the history that LINE saves', 'พ. 15/01/2568\n10:25\tสมชาย\tส่งแล้ว\n10:26\tสมหญิง\tรับทราบ', 2],
    ['pictures and stickers', 'ประชุมแล้ว\n\n10:26 สมหญิง [รูปภาพ]', 3],
    ['a message that was taken back', '10:26 สมหญิง ยกเลิกการส่งข้อความ', 1],
    ['messages of WhatsApp', '[15/1/2568 10:25:01] สมชาย: ส่งแล้ว', 1],
    ['names with a time after them', 'สมชาย ใจดี 10:25\nส่งแล้ว\n\nสมหญิง 10:26 น.\nรับทราบ', 1],
  ])('is reported at its first line: %s', (_, text, line) => {
    expect(notes(text)).toContain(`chat-lines ${line}`);
  });

  it.each([
    ['a plan of a day', '09:00 พิธีเปิด\n10:30 พักรับประทานอาหาร\nเริ่มประชุม 13:00\n'],
    ['a table with times', '09.00\tพิธีเปิด\n10.30\tบรรยาย\n'],
    ['dates of letters', '15/1/2568 คำสั่งที่ 5: แต่งตั้งคณะทำงาน\n'],
  ])('is not: %s', (_, text) => {
    expect(notes(text)).not.toContainEqual(expect.stringContaining('chat-lines'));
  });

  it('has bold between single asterisks, which is reported once', () => {
    expect(notes('ดำเนินการแล้ว\n*หัวข้อ:* ครบ\n\n- *สำคัญ*\n')).toEqual(['single-asterisks 2']);
  });

  it.each(['**หัวข้อ**', '_หัวข้อ_', '*Design Thinking*', '*ที่มา: กองแผน*', '5*6*7', '*หมายเหตุ'])(
    'is no bold of a chat: %s',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );

  it('has ticks and crosses in one list', () => {
    expect(markdownToBlocks('✅ ประชุม\n✅ อบรม\n❌ สรุป\n✅ รายงาน\n')).toEqual([
      expect.objectContaining({
        type: 'list',
        items: ['☑', '☑', '✗', '☑'].map((marker) => expect.objectContaining({ marker, children: [] })),
      }),
    ]);
  });
});
