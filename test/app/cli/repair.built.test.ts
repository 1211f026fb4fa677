import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { command } from './support/command.js';

const DAMAGED = '\ufeffส านักงาน\r\nปกติ\nเพ่ือประชาชน\n';
const REPAIRED = '\ufeffสำนักงาน\r\nปกติ\nเพื่อประชาชน\n';
const FILE = 'ข้อ ความ.txt';

describe('pmqa-report repair', () => {
  it('prints files repaired, and leaves them as they are', async () => {
    const { code, out, err, text } = await command(['repair', `@/${FILE}`], { [FILE]: DAMAGED });
    expect([code, out, err, text(FILE)]).toEqual([0, REPAIRED, '', DAMAGED]);
  });

  it('repairs files in place with --write, byte order mark and line ends kept, and counts', async () => {
    const files = { [FILE]: DAMAGED, 'b.md': 'ดี' };
    const { code, out, err, text } = await command(['repair', '-w', `@/${FILE}`, '@/b.md'], files);
    expect([code, out, text(FILE), text('b.md')]).toEqual([0, '', REPAIRED, 'ดี']);
    expect(err).toMatch(/: ซ่อม 2 แห่ง\n.*b\.md: ไม่มีอะไรต้องซ่อม\n/u);
  });

  it('shows a diff with --dry-run', async () => {
    const { out, text } = await command(['repair', '--dry-run', `@/${FILE}`], { [FILE]: DAMAGED });
    expect(out.split('\n').slice(2)).toEqual([
      '@@ -1 +1 @@',
      '-\ufeffส านักงาน',
      '+\ufeffสำนักงาน',
      '@@ -3 +3 @@',
      '-เพ่ือประชาชน',
      '+เพื่อประชาชน',
      '',
    ]);
    expect(text(FILE)).toBe(DAMAGED);
  });

  it('joins the lines of a page with --join, and shows how', async () => {
    const first = 'กรมได้กำหนดวิสัยทัศน์และยุทธศาสตร์ที่ตอบสนองต่อภารกิจ โดยให้';
    const second = 'บุคลากรทุกระดับมีส่วนร่วมในการเสนอความเห็น และนำผลการสำรวจ';
    const files = { [FILE]: `หัวเรื่อง\r\n\r\n${first}\r\n${second}\r\nมาทบทวน\r\n` };
    const shown = await command(['repair', '--join', '--dry-run', `@/${FILE}`], files);
    expect(shown.out.split('\n').slice(2)).toEqual([
      ...['@@ -3,3 +3 @@', `-${first}`, `-${second}`, '-มาทบทวน', `+${first}${second}มาทบทวน`, ''],
    ]);
    const { err, text } = await command(['repair', '-jw', `@/${FILE}`], files);
    expect(text(FILE)).toBe(`หัวเรื่อง\r\n\r\n${first}${second}มาทบทวน\r\n`);
    expect(err).toContain('0 แห่ง ต่อ 2 บรรทัด');
  });

  it('says what cannot be read, and writes nothing then', async () => {
    const files = { 'a.txt': DAMAGED, 'b.txt': new Uint8Array([0xcd, 0xd2]) };
    const { code, err, text } = await command(['repair', '-w', '@/a.txt', '@/b.txt'], files);
    expect([code, text('a.txt')]).toEqual([3, DAMAGED]);
    expect(err).toContain('UTF-8');
    expect((await command(['repair', '@/x.txt'], {})).code).toBe(3);
  });

  it('passes standard input on, repaired', () => {
    const main = fileURLToPath(new URL('../../../dist/bundle/main.js', import.meta.url));
    const start = (...args: readonly string[]): string =>
      spawnSync(process.execPath, [main, 'repair', ...args], { encoding: 'utf8', input: DAMAGED }).stdout;
    expect(start()).toBe(REPAIRED);
    expect(start('--dry-run')).toContain('@@ -3 +3 @@\n-เพ่ือประชาชน\n+เพื่อประชาชน\n');
  });
});
