import { describe, expect, it } from '@jest/globals';
import { readFront } from '../../../src/tools/import/front.js';

describe('the name of the agency', () => {
  it.each([
    ['กรมสาธิตการพัฒนา ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๑๒ เดือน', 'กรมสาธิตการพัฒนา'],
    ['สำนักงานสาธิต ปีงบประมาณ พ.ศ. 2568', 'สำนักงานสาธิต'],
    ['จังหวัดสาธิต (รอบ 6 เดือน)', 'จังหวัดสาธิต'],
    ['กรมสาธิตการพัฒนา · หมวด 1 การนำองค์การ', 'กรมสาธิตการพัฒนา'],
    ['การไฟฟ้าสาธิต', 'การไฟฟ้าสาธิต'],
  ])('%s', (line, agency) => {
    expect(readFront([], ['หมวด ๑ การนำองค์การ', line])).toMatchObject({ agency });
  });
});
