import { describe, expect, it } from '@jest/globals';
import type { Line } from '../../../src/read/pdf/lines.js';
import { phraseSpaces } from '../../../src/read/pdf/phrase-spaces.js';

const line = (text: string): Line => ({
  left: 0,
  right: 100,
  baseline: 0,
  size: 16,
  page: 1,
  runs: [{ text, left: 0, right: 100, baseline: 0, size: 16, bold: false, italic: false }],
});

const spaces = (...texts: string[]): ReturnType<typeof phraseSpaces> => phraseSpaces(texts.map(line));

describe('phraseSpaces', () => {
  it('knows the space of a phrase that a line holds, whatever stands around it', () => {
    const isPhraseSpace = spaces('ผู้บริหารกำหนดวิสัยทัศน์ ยุทธศาสตร์ และเป้าหมาย');
    expect(isPhraseSpace('การถ่ายทอดและกำหนดวิสัยทัศน์', 'ยุทธศาสตร์ และตัวชี้วัด')).toBe(true);
  });

  it('knows none of a phrase that it has not seen', () => {
    expect(spaces('กำหนดวิสัยทัศน์ ยุทธศาสตร์และเป้าหมาย')('กำหนดวิสัยทัศน์', 'เป้าหมายและแผน')).toBe(false);
  });

  it('knows none where the phrase stands as often without a space', () => {
    const isPhraseSpace = spaces('ในการพัฒนาบุคลากร ของหน่วยงานนี้', 'เพื่อการพัฒนาบุคลากรของหน่วยงานนี้');
    expect(isPhraseSpace('แผนการพัฒนาบุคลากร', 'ของหน่วยงานนี้')).toBe(false);
  });

  it('knows none from few letters, which stand beside each other by chance', () => {
    expect(spaces('และการ งานที่')('และการ', 'งานที่')).toBe(false);
  });
});
