import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createGenerator, type Generator, type GenerateOptions } from '../../src/generate/index.js';
import { createReader, readReport } from '../../src/read/index.js';
import { parseEdition } from '../../src/report/edition/index.js';
import { promisedFamilies } from '../fonts/families.js';
import { GREY, lying } from '../picture/support/photographs.js';
import { smallEdition } from '../support/edition.js';
import { inFolder } from '../support/folder.js';

const OFFICE = fileURLToPath(new URL('../../examples/office', import.meta.url));

/** A change of what documents are made from, or of how they are made. */
type Step =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'picture'; readonly name: string; readonly turn: number }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'theme'; readonly margin: number; readonly size: number }
  | { readonly kind: 'options'; readonly options: GenerateOptions }
  | { readonly kind: 'edition'; readonly given: boolean }
  | { readonly kind: 'font'; readonly index: number };

const LEVELS = ['4/4.1/basic.md', '4/4.1/advance.md', '4/4.3/basic.md'];
const PICTURES = ['ก.jpg', 'ข.jpg'];
const text = fc
  .array(
    fc.constantFrom(
      'หน่วยงานกำหนดทิศทางร่วมกับผู้มีส่วนได้ส่วนเสีย',
      '- ข้อหนึ่ง\n- ข้อสอง',
      'นํ าไปใช้ จริง',
      '| ก | ข |\n|---|---|\n| 1 | 2 |',
      ...PICTURES.map((name) => `![ภาพ](${name})`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n\n'));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), file: fc.constantFrom(...LEVELS), text }),
  fc.record({
    kind: fc.constant('picture' as const),
    name: fc.constantFrom(...PICTURES),
    turn: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), file: fc.constantFrom('4/4.1/ก.jpg', LEVELS[1]!) }),
  fc.record({
    kind: fc.constant('theme' as const),
    margin: fc.integer({ min: 1, max: 4 }),
    size: fc.integer({ min: 14, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('options' as const),
    options: fc.record(
      {
        digits: fc.constantFrom('thai' as const, 'arabic' as const),
        align: fc.constantFrom('left' as const, 'justify' as const),
        contents: fc.boolean(),
        roundTrip: fc.boolean(),
        draft: fc.constant('2025-01-31'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('edition' as const), given: fc.boolean() }),
  fc.record({ kind: fc.constant('font' as const), index: fc.constantFrom(0, 1) }),
);

describe('documents made one after the other by the same reader and generator', () => {
  it('have the bytes of those that are made from nothing', async () => {
    // As if every file had been written long ago: what is kept of them is used.
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2100-01-01'));
    const families = await promisedFamilies();
    const parsed = parseEdition(smallEdition());
    if (!parsed.ok) throw new Error('the edition is valid');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) =>
        inFolder({}, async (folder) => {
          const report = path.join(folder, 'report');
          const template = path.join(folder, 'look');
          await cp(OFFICE, report, { recursive: true });
          for (const name of PICTURES) await writeFile(path.join(report, '4/4.1', name), lying(6));
          let options: GenerateOptions = {};
          let edition = false;
          let font = 0;
          const fresh = (): Generator => createGenerator({ ...(font > 0 && { font: families[font]! }) });
          let generator = fresh();
          const read = createReader();
          for (const each of steps) {
            switch (each.kind) {
              case 'text':
                await writeFile(path.join(report, each.file), each.text);
                break;
              case 'picture':
                await writeFile(
                  path.join(report, '4/4.1', each.name),
                  each.turn === 1 ? GREY : lying(each.turn),
                );
                break;
              case 'remove':
                await rm(path.join(report, each.file), { force: true });
                break;
              case 'theme':
                await mkdir(template, { recursive: true });
                await writeFile(
                  path.join(template, 'theme.yaml'),
                  `page: { margin: { left: ${each.margin} cm } }\nparagraphs: { item: { size: ${each.size} pt } }\n`,
                );
                options = { ...options, template };
                // A generator keeps its templates.
                generator = fresh();
                break;
              case 'options':
                options = { ...each.options, ...(options.template !== undefined && { template }) };
                break;
              case 'edition':
                edition = each.given;
                break;
              case 'font':
                font = each.index;
                generator = fresh();
                break;
            }
            const all = { ...options, ...(edition && { criteria: parsed.edition }) };
            const kept = await generator.generate(await read(report), all);
            const made = await fresh().generate(await readReport(report), all);
            expect(Buffer.compare(kept.pdf!, made.pdf!)).toBe(0);
            expect(Buffer.compare(kept.docx!, made.docx!)).toBe(0);
            expect(kept.warnings).toEqual(made.warnings);
          }
        }),
      ),
      { numRuns: 8 },
    );
    clock.mockRestore();
  });
});
