import path from 'node:path';
import { expect, it } from '@jest/globals';
import { findingsOf } from '../../src/app/findings.js';
import { readReport } from '../../src/read/index.js';
import { inFolder } from '../support/folder.js';

it('names conflict files that nobody has resolved yet', () =>
  inFolder(
    {
      'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
      '1/1.1/basic.md': 'ผลหนึ่ง\n',
      '1/1.1/basic.conflict-0123abcd.md': 'ผลจาก Word\n',
    },
    async (folder) => {
      const findings = await findingsOf(await readReport(folder), undefined);
      expect(
        findings.filter(({ code }) => code === 'conflict-open').map(({ source }) => source?.file),
      ).toEqual([path.join(folder, '1/1.1/basic.conflict-0123abcd.md')]);
    },
  ));
