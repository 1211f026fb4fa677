import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../src/generate/generator.js';
import { readReport } from '../../../src/read/index.js';
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
    for (const part of xml) expect(part).not.toMatch(/_pmqa|pmqa:|w:vanish|w:sdt>|customXml|โทร/u);
    expect(latin(pdf!)).not.toContain('dc:source');
  });

  it.each(['department/report.yaml', 'office'])('hold no hidden text: %s', async (name) => {
    const file = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
    const baseDir = name === 'office' ? file : path.dirname(file);
    const options = { formats: ['docx'], digits: 'thai', roundTrip: false, baseDir } as const;
    const { docx } = await generateReport(await readReport(file), options);
    const document = strFromU8(unzipSync(docx!)['word/document.xml']!);
    expect(/_pmqa|pmqa:|w:vanish|w:tag/u.exec(document)).toBeNull();
  });

  it('are as they were otherwise', async () => {
    const usual = await generateReport(REPORT);
    const parts = unzipSync(usual.docx!);
    expect(strFromU8(parts['customXml/item1.xml']!)).toMatch(
      /urn:pmqa-report:values:1.*urn:pmqa-report:provenance:1/su,
    );
    expect(latin(usual.pdf!)).toMatch(/<dc:source>pmqa-report:sha256:[0-9a-f]{64}<\/dc:source>/u);
    const again = await generateReport(REPORT);
    expect([Buffer.compare(again.docx!, usual.docx!), Buffer.compare(again.pdf!, usual.pdf!)]).toEqual([
      0, 0,
    ]);
  });
});
