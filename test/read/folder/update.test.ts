import { describe, expect, it } from '@jest/globals';
import { folderUpdate } from '../../../src/read/folder/index.js';
import { readReport } from '../../../src/read/index.js';
import { parsed, smallReport } from '../../support/report.js';
import { inFolder } from '../../support/folder.js';

const REPORT = 'agency: กรม   # ชื่อเต็ม\nfiscalYear: 2568\n';
const BASIC = '# หัวข้อ\n\n* * ก\n\n\nข ๆ _เอียง_\n';

describe('folderUpdate', () => {
  it('leaves files as people wrote them where they say the same', async () => {
    await inFolder({ 'report.yaml': REPORT, '1/1.1 ระบบ/basic.md': BASIC }, async (folder) => {
      const report = await readReport(folder);
      expect([...(await folderUpdate(folder, report))]).toEqual([]);
      const changed = parsed({
        ...report,
        categories: [
          {
            number: 1,
            items: [{ code: '1.1', levels: [{ level: 'basic', result: 'ใหม่' }, { level: 'advance' }] }],
          },
        ],
      });
      expect([...(await folderUpdate(folder, changed))]).toEqual([
        ['1/1.1 ระบบ/basic.md', 'ใหม่\n'],
        ['1/1.1/advance.md', ''],
      ]);
    });
  });

  it('gives all files for a folder that is new, or holds no valid report', async () => {
    await inFolder({ 'report.yaml': 'agency: [' }, async (folder) => {
      for (const name of [folder, `${folder}/x`]) {
        expect([...(await folderUpdate(name, parsed(smallReport()))).keys()]).toEqual([
          'report.yaml',
          '1/1.1/basic.md',
        ]);
      }
    });
  });
});
