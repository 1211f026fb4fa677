import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readReport, sourceNotes } from '../../../src/read/index.js';
import { ReportError, textsOf, type Report } from '../../../src/report/index.js';
import type { Problem } from '../../../src/core/index.js';
import { inFolder } from '../../support/folder.js';

const FOLDERS = [
  '',
  '1/1.1/',
  'หมวด 2/2.1/',
  '3.1/',
  'งาน/',
  '1/ภาพ/',
  'หมวดที่ ๔/๔.๑ ข้อมูล/',
  'appendices/',
  'appendix/',
];
const STEMS = [
  'basic',
  'Basic',
  'advance',
  'ระดับ Significance',
  'ผลการดำเนินงาน',
  'basic (1)',
  'basic - สำเนา',
  '5.1 basic',
  'notes',
  'executive-summary',
  'บทสรุป',
];
const ENDINGS = ['.md', '.MD', '.md.txt', '.markdown', '.txt', '.docx', '.xlsx', ''];
const LINES = [
  '• ',
  '– ',
  '๑. ',
  '(1) ',
  'ก. ',
  '1.',
  '1.1 ',
  '\t',
  '> ',
  '## ',
  '| ',
  '**',
  '~~',
  '__',
  '# ',
  '```',
  '[ ] ',
  '* ',
  '![ก](',
  '',
];
const GAPS = ['\n', '\n\n', '\t', ' ', ' #', '\r\n', '|', '](x y.png) '];

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A text of marked words, each of which must be found again. */
const pasted = (words: readonly string[], parts: readonly (readonly [string, string])[]): string =>
  words.map((word, index) => `${parts[index]![0]}${word}${parts[index]![1]}`).join('');

describe('a folder filled by people', () => {
  it('loses no text without naming the file or the text', async () => {
    const part = fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...GAPS));
    const file = fc.record({
      folder: fc.constantFrom(...FOLDERS),
      stem: fc.constantFrom(...STEMS),
      ending: fc.constantFrom(...ENDINGS),
      parts: fc.array(part, { minLength: 1, maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, {
          selector: ({ folder, stem, ending }) => `${folder}${stem}${ending}`.toLowerCase(),
          minLength: 1,
          maxLength: 5,
        }),
        async (files) => {
          const texts = new Map(
            files.map(({ folder, stem, ending, parts }, index) => {
              const words = parts.map((_, at) => `Q${index}x${at}Z`);
              return [`${folder}${stem}${ending}`, { words, text: pasted(words, parts) }] as const;
            }),
          );
          const front = (name: string, text: string): string =>
            name.startsWith('appendices/') ? `---\ntitle: ภาคผนวก\n---\n${text}` : text;
          const contents = Object.fromEntries(
            [...texts].map(([name, { text }]) => [name, front(name, text)]),
          );
          await inFolder({ 'report.yaml': 'agency: ก\nfiscalYear: 2568\n', ...contents }, async (folder) => {
            const [read, notes] = await readReport(folder).then(
              (report): readonly [Report | undefined, readonly Problem[]] => [report, sourceNotes(report)],
              (error: unknown) => {
                if (error instanceof ReportError) return [undefined, error.problems] as const;
                throw error;
              },
            );
            const shown = read ? letters(JSON.stringify([textsOf(read), imagesOf(read)])) : undefined;
            const said = JSON.stringify(notes);
            for (const [name, { words }] of texts) {
              if (said.includes(JSON.stringify(name).slice(1, -1))) continue;
              for (const word of words) if (shown !== undefined) expect(shown).toContain(word);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Names of pictures: a text may have become one. */
const imagesOf = (report: Report): readonly string[] => {
  const found: string[] = [];
  JSON.stringify(report, (key, value: unknown) => {
    if (key === 'image' || key === 'target') found.push(String(value));
    return value;
  });
  return found;
};
