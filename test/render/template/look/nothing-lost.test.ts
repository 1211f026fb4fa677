import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { documentParagraphs, type Document } from '../../../../src/document/index.js';
import { toDocument } from '../../../../src/index.js';
import { textsOf } from '../../../../src/report/index.js';
import { parsed } from '../../../support/report.js';
import { CUTS, RICH } from '../../../support/mutilated-templates.js';
import { inFolder } from '../../../support/folder.js';

const OFFICIAL = new URL('../../../../templates/official/', import.meta.url);

const plain = (text: string): string => text.replaceAll(/\s+/gu, '');
const shownIn = (document: Document): string => plain(documentParagraphs(document).join('\n'));

describe('a mutilated template', () => {
  it('loses no text of the report without a warning, whatever is cut', async () => {
    const report = parsed(RICH);
    const options = { roundTrip: false } as const;
    const official = shownIn((await toDocument(report, options)).document);
    const texts = new Set(
      textsOf(report)
        .map(({ text }) => plain(text))
        .filter((text) => text.length > 3 && official.includes(text)),
    );
    let cut = 0;
    const silent: string[] = [];
    for (const [index, [partial, change]] of CUTS.entries()) {
      const file = `${partial}.hbs`;
      const before = await readFile(new URL(file, OFFICIAL), 'utf8');
      const after = change(before);
      expect([file, after]).not.toEqual([file, before]);
      const { document, warnings } = await inFolder({ [file]: after }, (template) =>
        toDocument(report, { ...options, template }),
      );
      const own = shownIn(document);
      const lost = [...texts].filter((text) => !own.includes(text));
      const told = warnings.reduce((sum, each) => sum + (each.code === 'template-omits' ? each.count : 0), 0);
      if (lost.length > 0) cut += 1;
      if (lost.length > told) silent.push(`${index} ${file}: ${lost.length} lost, ${told} told: ${lost[0]!}`);
    }
    expect(silent).toEqual([]);
    expect(cut).toBeGreaterThanOrEqual(25);
  });
});
