import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLineBreaker, isClusterBoundary, lineBreakOpportunities } from '../../src/thai/index.js';

const SIGNS = { space: '_', word: '|', content: ':', prefix: '!', weak: '/', token: '^' } as const;

/** The text with a sign at every opportunity. */
function marked(text: string, keepTogether: readonly string[] = []): string {
  let result = '';
  let done = 0;
  for (const { position, rank } of lineBreakOpportunities(text, { keepTogether })) {
    result += text.slice(done, position) + SIGNS[rank];
    done = position;
  }
  return result + text.slice(done);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
  fc
    .array(
      fc.constantFrom(
        ...'กขงนมยรลวสหอ่้๊๋ิีึืุูเแโใไะาำๆฯ',
        ...'“”()[]"\' .,:;!?%-/๑๒12ab\u200b\u00a0\u2060\ud800\u0e4d',
        'วิสัยทัศน์',
        'ก.พ.ร.',
        'ร้อยละ 80',
        'ฯลฯ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('lineBreakOpportunities', () => {
  it.each([
    ['น้ำ ค่ำ ป้ำ ฟ้ำ', 'น้ำ _ค่ำ _ป้ำ _ฟ้ำ'],
    ['ญี่ปุ่น พุทฺธ', 'ญี่ปุ่น _พุทฺธ'],
    ['สำนักงาน ก.พ.ร. ได้', 'สำนักงาน _ก.พ.ร. _ได้'],
    ['พ.ศ. ๒๕๖๓ และ', 'พ.ศ. ๒๕๖๓ _และ'],
    ['ต่าง ๆ ฯลฯ', 'ต่าง ๆ ฯลฯ'],
    ['กรุงเทพฯ และ', 'กรุงเทพฯ _และ'],
    ['ว่า “คำพูด” (วงเล็บ) นี้', 'ว่า _“คำพูด” _(วงเล็บ) _นี้'],
    ['PMQAทีม', 'PMQA|ทีม'],
    ['e-Officeของ', 'e-Office|ของ'],
    ['ได้ 98.75% ของ', 'ได้ _98.75% _ของ'],
    ['Significance office', 'Significance _office'],
  ])('breaks the hard case %j as %j', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['วิสัยทัศน์', 'เป้าหมาย', 'พันธกิจ', 'ยุทธศาสตร์', 'ธรรมาภิบาล', 'บูรณาการ', 'ประสิทธิภาพ', 'ส่งเสริม'])(
    'keeps the compound %s whole between other words',
    (word) => {
      expect(marked(`เพื่อ${word}ของ`)).toBe(`เพื่อ|${word}|ของ`);
    },
  );

  it('reads ผลกระทบ and นวัตกรรมการ by whole words, where a greedy reader goes wrong', () => {
    expect(marked('สร้างนวัตกรรมการให้บริการ')).toContain('นวัตกรรม|การ');
    expect(marked('ลดผลกระทบของ')).toContain('กระทบ|ของ');
  });

  it.each([
    'ร้อยละ 80',
    '20 ปี',
    '12 เดือน',
    '๑๒ เดือน',
    '4 ธันวาคม 2560',
    '4 ธ.ค. 2560',
    '2561 - 2580',
    '1) ข้อ',
    '(1) ข้อ',
    'มาตรา 12',
    'RM 1',
    'COVID-19',
    'ISO9001',
    '1,000.50 บาท',
    '- ข้อ',
    'ดร. สมชาย',
    'กษ 0412/ว 237',
    'โทร. 0 2345 6789 ต่อ 12',
    'มาตรา 3/1',
    '600 dpi',
    '9 องค์',
    '45 คำขอ',
    'วันที่ 9 มิถุนายน 2566',
    'ปีการศึกษา 2566',
    'ณ อยุธยา',
    'ลบ 10 องศาเซลเซียส',
    '15 วันทำการ',
    '8 ชั่วโมงทำงาน',
    '3 คนต่อวัน',
    '120 มิลลิกรัมต่อลิตร',
    '12.5 ล้านลูกบาศก์เมตรต่อปี',
    'ไร่ละ 200 บาท',
    'คนละ 5 ใบ',
    'เดือนมกราคม',
    'เดือนกันยายน พ.ศ. 2567',
    'ตุลาคม 2567',
    'หกเดือน',
    'สองสัปดาห์',
    'ไปยัง',
    'มายัง',
    'ขึ้นไป',
  ])('keeps %j on one line', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('keeps a given name with its title, and the letters of the family name', () => {
    expect(marked('โดย นายคณวัฒน์ วงศ์แก้ว ผู้บริหาร')).toContain('_นายคณวัฒน์ :วงศ์แก้ว _ผู้');
  });

  it('ranks a place before a family name below other spaces', () => {
    expect(marked('เสนอ นางสาวกมลชนก เพ็ญพิสุทธิ์ เป็น')).toBe('เสนอ _นางสาวกมลชนก :เพ็ญพิสุทธิ์ _เป็น');
  });

  it.each([
    ['ในหน่วยเลือกตั้งที่ 7 และ', 'เลือกตั้ง!ที่ 7'],
    ['ในไตรมาสที่สาม จำนวน', 'ไตรมาส!ที่สาม'],
    ['ให้จำเลยทั้งสองร่วมกัน', 'จำเลย!ทั้งสอง|ร่วม'],
    ['ขณะนี้อยู่ที่ 24,180 คน', 'อยู่|ที่ 24,180'],
    ['ผู้สูงอายุวัย 87 ปี', 'วัย 87 ปี'],
    ['คิดเป็นร้อยละ 69.88 ของ', 'ร้อยละ 69.88'],
  ])('keeps what counts by place with its number, and off the start of a line, in %s', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });

  it.each(['ผู้ตัดสินใจ', 'ผู้ขับ', 'นักปั่น', 'นักสะสม', 'ผู้ปลูก'])('ends no line inside %s', (word) => {
    expect(marked(`เพื่อ${word}ของ`)).toBe(`เพื่อ|${word}|ของ`);
  });

  it.each([
    ['ที่ผ่านการอบรม', 'การ!อบรม'],
    ['ว่าการดำเนินงาน', 'ว่าการ!ดำเนินงาน'],
    ['ซึ่งความเข้มงวด', 'ซึ่ง|ความ!เข้มงวด'],
    ['ไม่มีการประเมิน', 'การ!ประเมิน'],
    ['เพราะการที่หน่วยงาน', '|การที่!หน่วยงาน'],
    ['ด้วยความที่ประชาชน', '|ความที่!ประชาชน'],
    ['ได้รับการยกย่อง', 'ได้รับการ!ยกย่อง'],
  ])('takes the end after การ and ความ for a poor one in %s', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });

  it.each([
    ['เพื่อส่งต่อของ', '|ส่งต่อ|'],
    ['ให้ชุดสืบสวนของ', '|ชุดสืบสวน|'],
    ['มีคำอธิบายภาพของ', '|คำอธิบายภาพ|'],
    ['พื้นที่รกรุงรังและ', '|รกรุงรัง|'],
    ['ให้วิศวกรสิ่งแวดล้อมของ', 'วิศวกร/สิ่งแวดล้อม|ของ'],
  ])('reads the compound of %j', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });

  it.each([
    ['เกษตรกรปลูกข้าวนาปรัง', 'ปลูก:ข้าวนาปรัง'],
    ['ส่งข้อความสั้นถึง', 'ส่ง:ข้อความสั้น|ถึง'],
    ['กำหนดนัดหมายตาม', 'กำหนด:นัดหมาย|ตาม'],
    ['ติดตามสถานะคำขอได้', 'ติดตาม:สถานะคำขอ|ได้'],
  ])('lets a compound yield to a longer word that its last part begins, in %j', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });

  it('splits long compounds if need be, never short ones', () => {
    expect(marked('โรงพยาบาลชุมชน')).toBe('โรงพยาบาล/ชุมชน');
    expect(marked('ได้รับ')).toBe('ได้รับ');
    expect(marked('เพิ่มขึ้น')).toBe('เพิ่มขึ้น');
  });

  it.each([
    ['พล.ต.อ.', 'ธีรเดช'],
    ['พ.ต.ท.หญิง', 'กรองทิพย์'],
    ['ว่าที่ร้อยตรีหญิง', 'พรรณราย'],
    ['ท่านผู้หญิง', 'จรุงใจ'],
    ['ผศ.', 'ภาณุพงศ์'],
    ['รศ. ดร.', 'ภาณุพงศ์'],
    ['หม่อมราชวงศ์', 'กมลวัฒน์'],
    ['นาย', 'กมลวัฒน์'],
    ['นาวาอากาศเอก', 'วรพจน์'],
    ['ทันตแพทย์หญิง', 'สุพรรษา'],
  ])('keeps a name whole after the title %s, also where Thai text follows', (title, name) => {
    expect(marked(`มอบหมายให้${title}${name} รุ่งสวัสดิ์วงศ์ ตรวจ`)).toContain(`${title}${name} :รุ่งสวัสดิ์วงศ์ _`);
    expect(marked(`${title}${name}กล่าวว่า`)).toMatch(new RegExp(`^${title}${name}[|/:]กล่าว`));
  });

  it('takes นายก and นางพยาบาล for no titles', () => {
    expect(marked('นายกรัฐมนตรีมอบนโยบายแก่ประชาชน')).toContain('|แก่');
    expect(marked('นางพยาบาลตรวจผู้ป่วยและประชาชน')).toContain('|และ');
  });

  it.each(['แชตบอต', 'แอปพลิเคชัน', 'แฮกกาธอน', 'เช็กลิสต์', 'แซนด์บ็อกซ์', 'พอดแคสต์', 'ซัพพลายเออร์'])(
    'keeps the loanword %s whole',
    (word) => {
      expect(marked(`เพื่อ${word}ของ`)).toBe(`เพื่อ|${word}|ของ`);
    },
  );

  it('ends no line before silent consonants, after ็, or inside เ–ีย, whatever the words', () => {
    const syllable = fc.constantFrom(
      'ฟิสต์',
      'ทอร์',
      'เจ็บ',
      'เซียน',
      'บรีซ',
      'ก็',
      'จันทร์',
      'พจน์',
      'ซิงค์',
      'มือ',
      'ฮั้ว',
    );
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join('');
        for (const { position } of lineBreakOpportunities(text)) {
          expect(text.slice(position)).not.toMatch(/^[ก-ฮ]{1,2}[ิุ]?์/);
          expect(text.slice(0, position)).not.toMatch(/(?<!^|[^เ]ก|^ก)็$/);
          expect(text.slice(0, position)).not.toMatch(/[ัื][่-๋]?$/);
          expect(`${text.slice(0, position)}|${text.slice(position)}`).not.toMatch(/เ[ก-ฮ]{1,2}ี[่-๋]?\|ย/);
        }
      }),
    );
  });

  it('reads ํา as ำ', () => {
    expect(marked('จํานวนและอํานาจ')).toBe(marked('จำนวนและอำนาจ').replaceAll('ำ', 'ํา'));
  });

  it('breaks Lao, Khmer and Burmese at spaces alone', () => {
    expect(marked('ພາສາລາວ ភាសាខ្មែរ')).toBe('ພາສາລາວ _ភាសាខ្មែរ');
  });

  it('parts addresses and long Latin words after their signs', () => {
    expect(marked('https://www.senate.go.th/view/home')).toBe('https://^www.^senate.^go.^th/^view/^home');
    expect(marked('Citizen-centric')).toBe('Citizen-^centric');
  });

  it('takes a zero width space as an opportunity, and a no-break space or word joiner as a ban', () => {
    expect(marked('กข\u200bกค')).toBe('กข\u200b|กค');
    expect(marked('เพื่อ\u00a0ของ')).toBe('เพื่อ\u00a0ของ');
    expect(marked('เพื่อ\u2060ของ')).toBe('เพื่อ\u2060ของ');
  });

  it('puts the opportunity after white space, however long', () => {
    expect(lineBreakOpportunities('ก่อน   หลัง')).toEqual([{ position: 7, rank: 'space' }]);
  });

  it('keeps the phrases that the caller names', () => {
    expect(marked('กองทุนเพื่อการศึกษา')).toContain('|');
    expect(marked('กองทุนเพื่อการศึกษา', ['กองทุนเพื่อการศึกษา'])).toBe('กองทุนเพื่อการศึกษา');
    expect(marked('ทีม A+B (c)', ['A+B (c)'])).toBe('ทีม _A+B (c)');
  });

  it('gives ascending positions strictly inside the text, never inside a cluster', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { position } of lineBreakOpportunities(text)) {
          expect(position).toBeGreaterThan(last);
          expect(position).toBeLessThan(text.length);
          expect(isClusterBoundary(text, position)).toBe(true);
          last = position;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never begins a line with ๆ ฯ a following vowel, a mark, or closing punctuation, nor ends one with an opening', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { position } of lineBreakOpportunities(text)) {
          expect(text.charAt(position)).not.toMatch(/[ๆฯะาๅ)\]”’,.:;!?%]|\p{M}|ำ/u);
          expect(text.slice(0, position)).not.toMatch(/[เแโใไ([“‘\u00a0\u2060]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same with a warm cache as with a cold one', () => {
    const breaker = createLineBreaker();
    fc.assert(
      fc.property(anyText, (text) => {
        breaker.opportunities(text);
        expect(breaker.opportunities(text)).toEqual(lineBreakOpportunities(text));
      }),
    );
  });

  it('finds the same words in a run of letters wherever spaces part it from others', () => {
    const word = fc.constantFrom('การดำเนินงาน', 'วิสัยทัศน์และพันธกิจ', 'ประชาชนได้รับ', 'ตรวจสอบติดตาม', 'มหาชน');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), (words) => {
        expect(marked(words.join(' '))).toBe(words.map((one) => marked(one)).join(' _'));
      }),
    );
  });

  it('finds the same words in 20,000 letters without a space as in each sentence alone', () => {
    const sentence = 'ประชาชนได้รับบริการที่ดีและหน่วยงานพัฒนาระบบข้อมูลเพื่อการตรวจสอบ';
    const once = `${marked(sentence)}|`;
    const times = Math.ceil(20_000 / sentence.length);
    expect(`${marked(sentence.repeat(times))}|`).toBe(once.repeat(times));
  });
});
