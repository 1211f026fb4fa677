import { describe, expect, it } from '@jest/globals';
import { placeName } from '../../src/report/place-name.js';

const list = { type: 'list', items: [{ text: 'ก' }, { text: 'ข' }] };
const report = {
  executiveSummary: [list],
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'advance', result: [list] }] }] }],
  results: { items: [{ code: '7.2', indicators: [{ name: 'ก' }] }] },
};

describe('the name of a place', () => {
  it.each([
    [
      ['categories', 0, 'items', 0, 'levels', 0, 'result', 0, 'items', 1],
      'ประเด็น 1.1 ระดับ Advance ผลการดำเนินงานส่วนที่ 1 รายการข้อที่ 2',
    ],
    [['executiveSummary', 0, 'items', 1], 'บทสรุปผู้บริหาร ลำดับที่ 1 รายการข้อที่ 2'],
    [['results', 'items', 0, 'indicators', 0], 'ประเด็น 7.2 ตัวชี้วัดที่ 1'],
    [['categories', 0, 'items', 0], 'ประเด็น 1.1'],
  ])('keeps the item and the level around a list: %j', (path, name) => {
    expect(placeName(report, path).th).toBe(name);
  });

  it.each([
    [['categories', 0, 'items', 0, 'levels', 0, 'evidence', 0, 'year'], 'หลักฐานที่ 1 ปี พ.ศ. (year)'],
    [['results', 'items', 0, 'indicators', 0, 'years', 0, 'value'], 'ตัวชี้วัดที่ 1 ปีที่ 1 ผล (value)'],
    [['plans', 0, 'activities', 0, 'activity'], 'แผนที่ 1 กิจกรรมที่ 1 กิจกรรม (activity)'],
  ])('names the fields of entries in Thai, with their keys: %j', (path, name) => {
    expect(placeName(report, path).th).toContain(name);
  });
});
