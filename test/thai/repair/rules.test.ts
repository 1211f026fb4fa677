import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../src/thai/repair/edit.js';
import { RULES } from '../../../src/thai/repair/rules/index.js';
import type { RepairRuleName } from '../../../src/thai/repair/rule.js';
import { signsOf } from '../../../src/thai/repair/signs.js';
import { createVocabulary } from '../../../src/thai/repair/vocabulary.js';
import { anyThai, properPhrase } from './texts.js';

const vocabulary = createVocabulary();

/** What each rule makes of damaged text, and text like it that it leaves alone. */
const CASES: Readonly<
  Record<RepairRuleName, { repairs: readonly [string, string][]; leaves: readonly string[] }>
> = {
  'private-use-letter': {
    repairs: [
      ['ป\uf706า', 'ป้า'],
      ['ที\uf70aมี', 'ที่มี'],
      ['\uf70fาณ', 'ญาณ'],
    ],
    leaves: ['\uf8ff'],
  },
  ligature: {
    repairs: [
      ['Signi\ufb01cance o\ufb03ce', 'Significance office'],
      ['e\ufb00ort \ufb02ow ba\ufb04e \ufb06ate', 'effort flow baffle state'],
    ],
    leaves: ['office'],
  },
  lakkhangyao: {
    repairs: [['ทๅงรๅชกๅร น้ๅ', 'ทางราชการ น้า']],
    leaves: ['ฤๅษี', 'ฦๅชา'],
  },
  'ring-for-nikhahit': {
    repairs: [
      ['ก\u030aาหนด', 'กําหนด'],
      ['น\u25cc\u030a้า', 'นํ้า'],
    ],
    leaves: ['A\u030angstrom', 'ก\u030a'],
  },
  'invisible-character': {
    repairs: [
      ['ประ\u200bชา\u00adชน', 'ประชาชน'],
      ['\ufeffรายงาน', 'รายงาน'],
      ['ฉบับที่ 12\u200b เดือน', 'ฉบับที่ 12 เดือน'],
    ],
    leaves: ['👩\u200d🔬 นักวิจัย', 'ระบบ man\u00adage'],
  },
  'doubled-sara-am': { repairs: [['ดำาเนินการทำางาน', 'ดำเนินการทำงาน']], leaves: ['ทำ อาหาร'] },
  'doubled-sara-e': { repairs: [['เเผนงาน', 'แผนงาน']], leaves: ['เก้า เปล'] },
  'parted-sara-am': {
    repairs: [
      ['ทํางาน', 'ทำงาน'],
      ['น้ํา', 'น้ำ'],
      ['นํ้า', 'น้ำ'],
      ['สํ านัก', 'สำนัก'],
    ],
    leaves: ['อรหํ พุทฺโธ'],
  },
  'spaced-leading-vowel': { repairs: [['เ พื่อให้ แ ก้ไข', 'เพื่อให้ แก้ไข']], leaves: ['สระ เ แ โ'] },
  'spaced-mark': {
    repairs: [
      ['ดังนี ้', 'ดังนี้'],
      ['ผลลัพธ์ที่ด ี', 'ผลลัพธ์ที่ดี'],
      ['ผู ้มีส่วนได ้ส่วนเสีย', 'ผู้มีส่วนได้ส่วนเสีย'],
      ['ครั้งที ่2', 'ครั้งที่ 2'],
      ['หน ้าที่', 'หน้าที่'],
      ['แม่น ้า', 'แม่น้ำ'],
      ['ค ี บค ี บค ี', 'คี บคี บคี'],
    ],
    leaves: ['ไม้เอก ่', 'วรรณยุกต์ ่ ้', 'ไม้โท ้ ไม้ตรี ๊'],
  },
  'mark-order': {
    repairs: [
      ['เพ่ือเก่ียวกับข้ึน', 'เพื่อเกี่ยวกับขึ้น'],
      ['ลุ่มนำ้', 'ลุ่มน้ำ'],
      ['ได้ดีกวา่', 'ได้ดีกว่า'],
      ['ไดม้ีการ', 'ได้มีการ'],
    ],
    leaves: ['สิทธิ์ พันธุ์ ก็'],
  },
  'mark-past-leading-vowel': {
    repairs: [
      ['ส่วนทีเ่ห็น', 'ส่วนที่เห็น'],
      ['ยุทธศาสตรเ์พื่อประชาชน', 'ยุทธศาสตร์เพื่อประชาชน'],
      ['ไดแ้ก้ไขชาตแิละ', 'ได้แก้ไขชาติและ'],
      ['เ่กณฑ์', 'เก่ณฑ์'],
    ],
    leaves: ['แก่ ใหม่ ไม้', 'สระ เ้'],
  },
  'mark-past-sign': { repairs: [['ชาต/ิภาค', 'ชาติ/ภาค']], leaves: ['วรรณยุกต์ (่) และ “้”'] },
  'spaced-vowel': { repairs: [['แล ะท ำ', 'และทำ']], leaves: ['และ ทำ'] },
  'split-sara-am': {
    repairs: [
      ['ส านักงานก าหนดต าแหน่ง', 'สำนักงานกำหนดตำแหน่ง'],
      ['ค านวณค่ าน้ าในคู่มือ', 'คำนวณค่าน้ำในคู่มือ'],
      ['ผู้น าท างานด้ านก ารศึกษา', 'ผู้นำทำงานด้านการศึกษา'],
      // ำ although a mark nearby has been pushed past a letter, which is mended later.
      ['ส านกังานตามล าดบั', 'สำนกังานตามลำดบั'],
    ],
    leaves: ['กา งาน'],
  },
  'spaced-final': {
    repairs: [
      ['พร้อมทั้ งหรื อเป็ น', 'พร้อมทั้งหรือเป็น'],
      ['เก็ บข้อมูล', 'เก็บข้อมูล'],
    ],
    leaves: ['แล้วก็ ทำต่อ', 'ตัว เลือก', 'บั บั่ บั้ บั๊ บั๋'],
  },
  'displaced-mark': {
    repairs: [
      ['พื้นทีส่ร้าง', 'พื้นที่สร้าง'],
      ['ภาคีเครอืข่าย', 'ภาคีเครือข่าย'],
      ['ยุทธศาสตรช์าติ', 'ยุทธศาสตร์ชาติ'],
      ['การดำเนนิการ', 'การดำเนินการ'],
      ['วัฒนธรรมทีมุ่่งเน้น', 'วัฒนธรรมที่มุ่งเน้น'],
      ['เพอื่ประชาชน', 'เพื่อประชาชน'],
      // Two marks and three in one unknown stretch, and one beside another stretch that does not read.
      ['กำหนดวิสยัทศัน์', 'กำหนดวิสัยทัศน์'],
      ['ผูบ้รหิารของสำนัก', 'ผู้บริหารของสำนัก'],
      ['หลักสตูรเขม้ขน้', 'หลักสูตรเข้มข้น'],
      ['เลขาธกิารวุฒสิภา', 'เลขาธิการวุฒิสภา'],
      // Words that end in the mark, and what reads as other words before it.
      ['ยุทธศาสตรข์องส่วนราชการ', 'ยุทธศาสตร์ของส่วนราชการ'],
      ['ภาระหน้าทขี่องส่วนราชการ', 'ภาระหน้าที่ของส่วนราชการ'],
      ['ส่วนร่วมของบคุลากร', 'ส่วนร่วมของบุคลากร'],
      // Short words that every page has.
      ['ให้เกดิการ', 'ให้เกิดการ'],
      ['อย่างมปีระสิทธิภาพ', 'อย่างมีประสิทธิภาพ'],
      ['ส่งผลตอ่ประโยชน์', 'ส่งผลต่อประโยชน์'],
      ['งานดาน้กฎหมาย', 'งานด้านกฎหมาย'],
      ['กลยุทธเพ์ื่อประชาชน', 'กลยุทธ์เพื่อประชาชน'],
    ],
    leaves: [
      'กลั่นแกล้ง',
      'นายดรุณ คลุ่ม',
      'มุ่งมัน',
      'ข้อสังการ',
      'ศรีสวรินทิรา',
      'วันที 4',
      'ศรีษะ',
      'อาถรรพณ์',
      'มนทิราลัย',
      'ขม่อม',
      'วนัสบดี',
    ],
  },
  'repeated-mark': {
    repairs: [
      ['ที่่ได้้', 'ที่ได้'],
      ['การติิดตามของผูู้รับบริการ', 'การติดตามของผู้รับบริการ'],
    ],
    leaves: ['ที่ได้', 'วัฒนธรรมทีมุ่่งเน้น'],
  },
  'spaced-prefix': {
    repairs: [['ผู้ พิการและความ สำเร็จ', 'ผู้พิการและความสำเร็จ']],
    leaves: ['ตามข้อความ สำเร็จแล้ว', 'ลูกความ มาก่อน'],
  },
  'spaced-abbreviation': {
    repairs: [
      ['พ.ศ . 2563', 'พ.ศ. 2563'],
      ['ก .พ.ร.', 'ก.พ.ร.'],
    ],
    leaves: ['พ.ศ. 2563 .', 'ราย .5'],
  },
  'spaced-bracket': {
    repairs: [['การสื่อสาร ( Internal Communication)', 'การสื่อสาร (Internal Communication)']],
    leaves: ['( ) ใช่ ( ) ไม่ใช่', '( ตามแนบ )', 'ก ( 1)'],
  },
};

for (const rule of RULES) {
  const applied = (line: string): string => applyEdits(line, rule.find(line, vocabulary));

  describe(rule.name, () => {
    it.each(CASES[rule.name].repairs)('makes %j into %j', (damaged, correct) => {
      expect(applied(damaged)).toBe(correct);
    });

    it.each(CASES[rule.name].repairs)('is asked for %j', (damaged) => {
      expect(signsOf(damaged) & rule.signs).not.toBe(0);
    });

    it.each(CASES[rule.name].leaves)('leaves %j', (text) => {
      expect(applied(text)).toBe(text);
    });

    it('changes nothing in proper Thai', () => {
      fc.assert(fc.property(properPhrase, (text) => expect(applied(text)).toBe(text)));
    });

    it('gives sorted edits that do not overlap, and finds nothing where it is not asked', () => {
      fc.assert(
        fc.property(anyThai, (text) => {
          const edits = rule.find(text, vocabulary);
          let end = 0;
          for (const edit of edits) {
            expect(edit.start).toBeGreaterThanOrEqual(end);
            expect(edit.end).toBeGreaterThan(edit.start);
            end = edit.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          if ((signsOf(text) & rule.signs) === 0) expect(edits).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  });
}
