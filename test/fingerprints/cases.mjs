// What is fingerprinted: every report in every set of options, and the files that check, extract and import are given.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findReports, ROOT } from '../acceptance/inputs.mjs';

const font = (style) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/sarabun/${style}/Sarabun_${style}.ttf`);

/** Another family than the official one, to be registered. */
export const OTHER_FAMILY = {
  name: 'Sarabun',
  regular: font('400Regular'),
  bold: font('700Bold'),
  italic: font('400Regular_Italic'),
  boldItalic: font('700Bold_Italic'),
};

/** Options that documents are made with, by name. `family: 'other'` sets them in the other family. */
export const OPTION_SETS = {
  default: {},
  'thai-digits': { digits: 'thai' },
  justified: { align: 'justify', titlePage: true },
  contents: { contents: true, summary: true, openings: true },
  plain: { contents: false, summary: false, openings: false, titlePage: false },
  'evidence-appendix': { evidence: 'appendix', qrCodes: true, recommendations: true },
  untagged: { pdf: { tagged: false, standard: 'none' } },
  'pdf-a-1b': { pdf: { standard: 'PDF/A-1b' }, date: '2026-01-31' },
  'own-template': { template: path.join(ROOT, 'examples', 'own-template') },
  'other-family': { family: 'other' },
  'kept-together': { keepTogether: ['สำนักงานปลัดกระทรวง', 'กลุ่มพัฒนาระบบบริหาร'], digits: 'thai' },
};

/** `shared`: inputs that are not in the repository; their rows are left out where they are not at hand. */
export function findCases() {
  const { reports, criteria } = findReports();
  const shared = criteria && path.dirname(criteria);
  const folder = path.join(ROOT, 'examples', 'office');
  const layouts = shared ? path.join(shared, 'layouts') : '';
  return {
    reports: [
      ...reports.map(({ name, file }) => ({ name, file, shared: !file.startsWith(ROOT) })),
      { name: 'office folder', file: folder, shared: false },
    ],
    criteria,
    layouts: existsSync(layouts)
      ? readdirSync(layouts)
          .filter((name) => /\.(?:docx|pdf)$/u.test(name))
          .sort()
          .map((name) => path.join(layouts, name))
      : [],
  };
}
