// Pages of HTML that show Thai set badly and well, side by side: what docs/thai-typesetting.md explains.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const ROOT = new URL('../../', import.meta.url);

/** Text in which a line may end badly in every way: inside a word, an abbreviation, a date, before ๆ. */
const PARAGRAPH =
  'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.) มีมติเมื่อวันที่ 30 กันยายน พ.ศ. 2563 ให้ส่วนราชการทบทวนแผนปฏิบัติราชการ' +
  'และติดตามผลการดำเนินงานด้านต่าง ๆ ให้สอดคล้องกับยุทธศาสตร์ชาติ งบประมาณ 1,250,000 บาท';

const WORDS = ['ป้า', 'น้ำ', 'ฝั่ง', 'ปั๊ม', 'ที่นี่', 'กตัญญู', 'ฐานข้อมูล', 'ชี้วัด'];

function page(bad, good) {
  const font = readFileSync(new URL('fonts/THSarabunNew.ttf', ROOT)).toString('base64');
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Sarabun; src: url(data:font/ttf;base64,${font}) }
    body { margin: 0; padding: 12px; width: 736px; display: flex; gap: 16px; background: #fff; font: 26px/1.25 Sarabun }
    div { flex: 1; width: 0; border-top: 6px solid; padding: 8px 10px 0; box-sizing: border-box; color: #222 }
    .bad { border-color: #c2410c } .good { border-color: #15803d }
    .anywhere { word-break: break-all } .kept { white-space: nowrap }
    .large { font-size: 44px }
  </style><body><div class="bad">${bad}</div><div class="good">${good}</div></body>`;
}

/** Left: lines that end anywhere. Right: lines that end where this library allows it. */
export async function lineEnds() {
  const { lineBreakOpportunities, loadDictionary } = await import(new URL('dist/thai.js', ROOT).href);
  await loadDictionary();
  const ends = [...lineBreakOpportunities(PARAGRAPH).map(({ position }) => position), PARAGRAPH.length];
  const pieces = ends.map((end, index) => PARAGRAPH.slice(ends[index - 1] ?? 0, end));
  // White space stays outside the piece, so that a line may end at it.
  const kept = pieces.map(
    (piece) => `<span class="kept">${piece.trimEnd()}</span>${/\s$/u.test(piece) ? ' ' : '<wbr>'}`,
  );
  return page(`<span class="anywhere">${PARAGRAPH}</span>`, kept.join(''));
}

/** Left: each glyph after the one before, without the font's rules of placement. Right: with them. */
export const toneMarks = () => page(unshaped(), `<span class="large">${WORDS.join(' ')}</span>`);

/** The words as a program draws them that takes a glyph for each letter and does no shaping. */
function unshaped() {
  const font = openSync(fileURLToPath(new URL('fonts/THSarabunNew.ttf', ROOT)));
  const size = 44 / font.unitsPerEm;
  const lines = [WORDS.slice(0, 5), WORDS.slice(5)].map((words, row) => {
    let x = 0;
    const glyphs = [...words.join(' ')].map((letter) => {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0));
      const drawn = `<path transform="translate(${x} 0)" d="${glyph.path.toSVG()}"/>`;
      x += glyph.advanceWidth;
      return drawn;
    });
    return `<g transform="translate(0 ${44 + row * 55}) scale(${size} ${-size})">${glyphs.join('')}</g>`;
  });
  return `<svg width="330" height="115" fill="#222">${lines.join('')}</svg>`;
}
