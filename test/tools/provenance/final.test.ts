import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../src/generate/generator.js';
import { smallReport } from '../../support/report.js';

const REPORT = smallReport({ contact: 'โทร 1', scores: { '1.1': 350 } });
const latin = (data: Uint8Array): string => Buffer.from(data).toString('latin1');

describe('files for submission', () => {
  it('hold nothing that is not printed', async () => {
    const { docx, pdf } = await generateReport(REPORT, { roundTrip: false });
    const parts = unzipSync(docx!);
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    const xml = Object.entries(parts).flatMap(([name, data]) =>
      /\.(?:xml|rels)$/u.test(name) ? [strFromU8(data)] : [],
    );
    for (const part of xml) expect(part).not.toMatch(/pmqa:|w:vanish|w:sdt>|customXml|โทร/u);
    expect(latin(pdf!)).not.toContain('dc:source');
  });

  it('are as they were otherwise', async () => {
    const usual = await generateReport(REPORT);
    const parts = unzipSync(usual.docx!);
    expect(strFromU8(parts['customXml/item1.xml']!)).toContain('urn:pmqa-report:provenance:1');
    expect(latin(usual.pdf!)).toMatch(/<dc:source>pmqa-report:sha256:[0-9a-f]{64}<\/dc:source>/u);
    const again = await generateReport(REPORT);
    expect([Buffer.compare(again.docx!, usual.docx!), Buffer.compare(again.pdf!, usual.pdf!)]).toEqual([
      0, 0,
    ]);
  });
});
