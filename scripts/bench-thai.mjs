// Speed of src/thai on distinct text with an empty cache: 10,000 to 1,000,000 characters, with and without spaces.
// Run `npm run build` first, or name another build: node scripts/bench-thai.mjs path/to/dist/thai/index.js
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const built = process.argv[2]
  ? resolve(process.argv[2])
  : fileURLToPath(new URL('../dist/thai/index.js', import.meta.url));
const { lineBreakOpportunities, repairThai, segment } = await import(pathToFileURL(built).href);

const WORDS =
  'การ ความ ประชาชน วิสัยทัศน์ เป้าหมาย ยุทธศาสตร์ ดำเนินงาน ตรวจสอบ ของ และ ที่ ได้ ให้ มี ใน ส่งเสริม พัฒนา ระบบ หน่วยงาน บริการ ' +
  'ข้อมูล โปร่งใส ติดตาม ประเมินผล เพื่อ โดย นวัตกรรม บุคลากร เครือข่าย สนับสนุน ภารกิจ จังหวัด สุรเดช พิพัฒน์ เกศรินทร์ ก้าวหน้า';

/** Text in which hardly a phrase comes twice: words drawn by a fixed generator, a space after every 4 to 11 of them. */
function text(length, spaced) {
  const words = WORDS.split(' ');
  let state = 0x2545f491 + length;
  const draw = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const parts = [];
  for (let size = 0, left = 6; size < length; left--) {
    const word = words[draw(words.length)];
    parts.push(word);
    size += word.length;
    if (spaced && left === 0) {
      parts.push(' ');
      size++;
      left = 4 + draw(8);
    }
  }
  return parts.join('').slice(0, length);
}

/** What text out of a PDF looks like: every ำ split, every second tone mark before its vowel, here and there one astray. */
const damaged = (input) =>
  input
    .replaceAll('ำ', ' า')
    .replace(/([ิ-ู])([่-๋])/g, (marks, vowel, tone, index) => (index % 2 === 0 ? tone + vowel : marks))
    .replace(/([่-๋])([ก-ฮ])/g, (part, tone, letter, index) => (index % 40 === 0 ? letter + tone : part));
const repairDamaged = (input) => repairThai(input);
repairDamaged.prepare = damaged;

// The compiler of the engine warms up on other text; the caches of both functions are empty at every call.
for (const length of [50_001, 100_001, 300_001]) {
  lineBreakOpportunities(text(length, true));
  segment(text(length, false));
  repairThai(damaged(text(length, true)));
}
console.log('function                characters  spaces  seconds  million/s');
for (const [name, run] of Object.entries({
  lineBreakOpportunities,
  segment,
  repairThai,
  'repairThai, damaged': repairDamaged,
})) {
  for (const spaced of [true, false]) {
    for (const length of [10_000, 100_000, 1_000_000]) {
      const input = run.prepare?.(text(length, spaced)) ?? text(length, spaced);
      const start = performance.now();
      run(input);
      const seconds = (performance.now() - start) / 1000;
      const cells = [name.padEnd(24), String(length).padStart(10), (spaced ? 'yes' : 'no').padStart(8)];
      console.log(
        cells.join(''),
        seconds.toFixed(3).padStart(8),
        (length / seconds / 1e6).toFixed(2).padStart(9),
      );
    }
  }
}
