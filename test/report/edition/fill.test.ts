import { describe, expect, it } from '@jest/globals';
import {
  editionDifferences,
  fillFromEdition,
  parseEdition,
  type Edition,
} from '../../../src/report/edition/index.js';
import { formatPath } from '../../../src/core/index.js';
import { plainText } from '../../../src/markdown/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import { smallEdition } from '../../support/edition.js';
import { parsed, smallReport } from '../../support/report.js';

const result = parseEdition(smallEdition());
const edition: Edition = result.ok ? result.edition : (undefined as never);

const profile = (topic: object): Partial<ReportInput> => ({
  profile: { sections: [{ number: 1, groups: [{ label: 'ก', topics: [{ number: 1, ...topic }] }] }] },
});
const withLevel = (level: object): ReportInput =>
  smallReport({
    categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', ...level }] }] }],
  });

describe('fillFromEdition', () => {
  it('gives a level the statements that it leaves out', () => {
    const { categories } = fillFromEdition(parsed(smallReport()), edition);
    const level = categories[0]!.items[0]!.levels[0]!;
    expect(level.criteria.map(({ text }) => plainText(text))).toEqual(['กำหนดวิสัยทัศน์']);
    expect(level.guidelines[1]?.points.map(plainText)).toEqual(['ภายใน', 'ภายนอก']);
  });

  it('leaves alone what the report says itself', () => {
    const report = parsed(
      withLevel({ criteria: ['เกณฑ์ของเรา'], guidelines: [{ text: 'ทำแล้ว', met: true }] }),
    );
    const { levels } = fillFromEdition(report, edition).categories[0]!.items[0]!;
    expect(levels).toEqual(report.categories[0]!.items[0]!.levels);
  });

  it('gives goal, short title and summary, and the edition’s title where the report gives none', () => {
    const [category] = fillFromEdition(parsed(smallReport()), edition).categories;
    expect(plainText(category!.goal!)).toBe('เพื่อให้หน่วยงานมีทิศทาง');
    expect(category!.items[0]).toMatchObject({
      title: 'ระบบการนำองค์การของหน่วยงาน',
      shortTitle: 'ระบบการนำองค์การ',
      summary: { basic: 'มีวิสัยทัศน์' },
    });
  });

  it('pairs questions of the profile by section, group and topic', () => {
    const filled = fillFromEdition(parsed(smallReport(profile({ answers: ['ตอบ'] }))), edition).profile!;
    const [group] = filled.sections[0]!.groups;
    expect(group!.title).toBe('สภาพแวดล้อมของส่วนราชการ');
    expect(group!.topics[0]!.questions!.map(plainText)).toEqual(['พันธกิจคืออะไร', 'ส่งมอบอย่างไร']);
    expect(group!.topics[0]!.answers).toHaveLength(1);
  });

  it('adds no category, item, level or answer', () => {
    const report = parsed({ ...smallReport(), categories: [] });
    expect(fillFromEdition(report, edition)).toEqual(report);
  });
});

describe('editionDifferences', () => {
  const found = (report: ReportInput): readonly string[] =>
    editionDifferences(parsed(report), edition).map(
      ({ path, report: own, edition: other }) => `${formatPath(path)}: ${own ?? '-'} / ${other ?? '-'}`,
    );

  it('tells nothing of what the report leaves out, nor of white space', () => {
    expect(found(smallReport())).toEqual([]);
    expect(found(withLevel({ criteria: ['กำหนด วิสัยทัศน์'] }))).toEqual([]);
  });

  it('tells a statement in other words, one too many and one too few', () => {
    const at = 'categories[0].items[0].levels[0]';
    expect(found(withLevel({ criteria: ['กำหนดวิสัยทัศน์ใหม่'] }))).toEqual([
      `${at}.criteria[0]: กำหนดวิสัยทัศน์ใหม่ / กำหนดวิสัยทัศน์`,
    ]);
    expect(found(withLevel({ criteria: ['เพิ่ม', 'กำหนดวิสัยทัศน์'] }))).toEqual([`${at}.criteria[0]: เพิ่ม / -`]);
    expect(found(withLevel({ guidelines: ['ผู้บริหารกำหนดทิศทาง'] }))).toEqual([
      `${at}.guidelines: - / ผู้บริหารสื่อสาร\nภายใน\nภายนอก`,
    ]);
  });

  it('tells a question of the profile in other words', () => {
    expect(found(smallReport(profile({ questions: ['พันธกิจคืออะไร', 'อย่างไร'], answers: [] })))).toEqual([
      'profile.sections[0].groups[0].topics[0].questions[1]: อย่างไร / ส่งมอบอย่างไร',
    ]);
  });
});
