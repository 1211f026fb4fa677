import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../support/read-pdf.js';
import { smallReport } from '../../../support/report.js';
import { themed } from './made.js';

const THEME = 'watermark: { text: ลับมาก }\n';

describe('a watermark', () => {
  it('is behind the text of every page of the PDF, as an artifact that nobody can copy', async () => {
    const { contents, pdf, warnings } = await themed(THEME, { ...smallReport(), cover: {} });
    expect(warnings).toEqual([]);
    expect(contents.length).toBeGreaterThan(1);
    for (const content of contents) {
      expect(content.indexOf('/Subtype/Watermark')).toBeGreaterThan(-1);
      expect(content.indexOf('/Subtype/Watermark')).toBeLessThan(content.indexOf(' Tf'));
      expect(content).toContain('0.878 0.878 0.878 rg');
    }
    const { pages } = await readPdf(pdf);
    expect(JSON.stringify(pages)).not.toContain('ลับมาก');
  });

  it('is in the header of every section of the Word file, as Word makes it', async () => {
    const { part, named } = await themed(THEME, { ...smallReport(), cover: {} });
    const sections = part('word/document.xml').match(/<w:sectPr/gu)!.length;
    expect(part('word/document.xml').match(/<w:headerReference/gu)).toHaveLength(sections);
    for (const header of named('header')) {
      expect(header).toMatch(/id="PowerPlusWaterMarkObject\d+"[^>]*rotation:315/u);
      expect(header).toContain('string="ลับมาก"');
    }
  });

  it('is refused by its line where it has no text or no colour', async () => {
    for (const value of ['{ text: "" }', '{ text: ร่าง, color: เทา }', "{ text: ร่าง, colour: '#e0e0e0' }"])
      await expect(themed(`align: left\nwatermark: ${value}\n`)).rejects.toMatchObject({
        problems: [{ source: { file: 'theme.yaml', line: 2 } }],
      });
  });
});
