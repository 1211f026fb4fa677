import { readFileSync } from 'node:fs';
import type { FontFamily } from '../../../../src/fonts/family.js';

const face = (file: string): { file: string; data: Uint8Array } => ({
  file,
  data: new Uint8Array(readFileSync(new URL(`../../../../fonts/${file}`, import.meta.url))),
});

/** TH Sarabun New as prepared in fonts/. */
export const officialFamily: FontFamily = {
  name: 'TH Sarabun New',
  faces: {
    regular: face('THSarabunNew.ttf'),
    bold: face('THSarabunNew-Bold.ttf'),
    italic: face('THSarabunNew-Italic.ttf'),
    boldItalic: face('THSarabunNew-BoldItalic.ttf'),
  },
};
