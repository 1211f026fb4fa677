import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { generationOf } from '../../../../src/app/cli/options/generation.js';
import { FontFamilyError } from '../../../../src/fonts/index.js';

const font = (name: string): string =>
  fileURLToPath(new URL(`../../../../fonts/THSarabunNew${name}.ttf`, import.meta.url));

describe('generationOf', () => {
  it('leaves the options of the library as they are', async () => {
    expect(await generationOf({ digits: 'thai', keepTogether: ['ก ข'], tagged: true })).toEqual({
      digits: 'thai',
      keepTogether: ['ก ข'],
    });
  });

  it('names what a PDF is, and files for submission, as the library does', async () => {
    expect(await generationOf({ pdfStandard: 'PDF/A-1b', tagged: false, final: true })).toEqual({
      pdf: { standard: 'PDF/A-1b', tagged: false },
      roundTrip: false,
    });
  });

  it('knows the faces of a family by their files, in any order', async () => {
    const files = [font('-BoldItalic'), font('-Bold'), font('')];
    const { font: family } = await generationOf({ font: files, tagged: true });
    const { regular, bold, italic, boldItalic } = family!.faces;
    expect([family!.name, regular.file, bold.file, italic.file, boldItalic.file]).toEqual([
      'TH Sarabun New',
      'THSarabunNew.ttf',
      'THSarabunNew-Bold.ttf',
      'THSarabunNew.ttf',
      'THSarabunNew-BoldItalic.ttf',
    ]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no regular file', [font('-Bold')], /no regular font file/u],
    ['two files of one face', [font(''), font('')], /the regular font, as “.*THSarabunNew\.ttf” is/u],
    ['what is no font', [fileURLToPath(import.meta.url)], /not a single font/u],
  ])('refuses %s', async (_name, files, reason) => {
    const refused = await generationOf({ font: files, tagged: true }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FontFamilyError);
    expect((refused as FontFamilyError).problems[0]?.message.en).toMatch(reason);
  });
});
