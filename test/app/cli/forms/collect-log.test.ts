import { expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../../src/forms/sheet/write-workbook.js';
import { smallReport } from '../../../support/report.js';
import { command } from '../support/command.js';

const LABELS = ['ประเด็น', 'ระดับ', 'หน่วยงานผู้รับผิดชอบ'];
const owners = await writeWorkbook([
  {
    name: 'Sheet1',
    columns: LABELS.map((label) => ({ label, width: 10, format: 'text' as const })),
    rows: [['1.1', '', 'กองคลัง']],
  },
]);
const files = { 'a.json': JSON.stringify(smallReport()), 'owners.xlsx': owners };
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

it('keeps what somebody typed into the log, whatever editor saved it', async () => {
  const log = utf16('# บันทึก\r\n\r\nโทรถามกองคลังแล้ว\r\n');
  const { code, text } = await command(['collect', '@/owners.xlsx', '--into', '@/a.json'], {
    ...files,
    'collect-log.md': log,
  });
  expect(code).toBe(0);
  expect(text('collect-log.md')).toMatch(/โทรถามกองคลังแล้ว[^]*1\.1 owner \| owners\.xlsx/u);
});

it('does not write over a log that it cannot read', async () => {
  const { code, err } = await command(['collect', '@/owners.xlsx', '--into', '@/a.json', '--lang', 'en'], {
    ...files,
    'collect-log.md': new Uint8Array([0xff, 0x80, 0x81, 0xfe, 0x41]),
  });
  expect(code).toBe(3);
  expect(err).toContain('collect-log.md');
});
