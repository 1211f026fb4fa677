import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { importReport } from '../../../src/tools/import/index.js';
import { extractWord } from '../../../src/tools/merge/word.js';
import { wordState } from '../../../src/tools/provenance/word-state.js';
import { smallReport } from '../../support/report.js';
import { wordFile } from './support/word-file.js';

const built = await wordFile(smallReport());
const WORD = 'ผู้บริหารกำหนดวิสัยทัศน์';

/** The file with a link around a text, as Word writes one. */
function linked(target: string): Uint8Array {
  const parts = unzipSync(built);
  const change = (name: string, from: RegExp | string, to: string): void => {
    const xml = strFromU8(parts[name]!);
    expect(xml.search(from)).toBeGreaterThan(-1);
    parts[name] = strToU8(xml.replace(from, to));
  };
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const relationship = `<Relationship Id="x1" Type="${type}" Target="${target}" TargetMode="External"/>`;
  change('word/_rels/document.xml.rels', '</Relationships>', `${relationship}</Relationships>`);
  change(
    'word/document.xml',
    new RegExp(`<w:r>(?:(?!<w:r>).)*${WORD}.*?</w:r>`, 'u'),
    '<w:hyperlink r:id="x1">$&</w:hyperlink>',
  );
  return zipSync(parts, { level: 1 });
}

describe.each(['file:///C:/แผน.docx', String.raw`\\server\share\a.docx`, 'javascript:alert(1)'])(
  'a link that was set in Word to %s',
  (address) => {
    it('is named by extract and import, and its text is kept', async () => {
      const { report, warnings } = extractWord(linked(address));
      expect(JSON.stringify(report)).toContain(WORD);
      expect(warnings).toContainEqual(
        expect.objectContaining({ code: 'not-read', where: 'link', text: address }),
      );
      const imported = await importReport(linked(address));
      expect(imported.warnings).toContainEqual(
        expect.objectContaining({ code: 'not-read', where: 'link', text: address }),
      );
    });

    it('makes the file an edited one', () => expect(wordState(linked(address), built)).toBe('edited'));
  },
);
