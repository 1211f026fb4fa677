// Takes the outlines of the signs that manifest.json names out of the fonts that have them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

const require = createRequire(import.meta.url);

/** Letters by the commands of fontkit's paths; Noto's outlines are quadratic. Small letters: from the point before. */
const LETTERS = { moveTo: 'M', lineTo: 'l', quadraticCurveTo: 'q', closePath: 'z' };

/** Unit of the outlines, font units: no printer shows a smaller step at the size of a report's text. */
const GRID = 8;
const inGrid = (value) => Math.round(value / GRID);

function pathOf(glyph) {
  let at = [0, 0];
  return glyph.path.commands
    .map(({ command, args }) => {
      if (!LETTERS[command]) throw new Error(`an outline has the command ${command}`);
      const points = args.map(inGrid);
      const from = command === 'moveTo' ? [0, 0] : at;
      if (points.length > 0) at = points.slice(-2);
      return LETTERS[command] + points.map((value, i) => value - from[i % 2]).join(' ');
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Characters of ranges such as "2190-21FF 25CF". */
function charactersOf(ranges) {
  return ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  });
}

/**
 * The text of signs.json: for each sign its advance and its outline as path data, in the unit of `GRID`, upwards; `capHeight` is the
 * height of a capital letter beside them. A sign of several fonts is the first one's. `sha256` digests bytes.
 */
export function drawSigns({ capHeight, fonts, alike }, sha256) {
  const signs = {};
  for (const { package: name, version, file, sha256: expected, ranges } of fonts) {
    const data = readFileSync(require.resolve(`${name}/${file}`));
    if (sha256(data) !== expected)
      throw new Error(`${file} of ${name}@${version} is not the file that fonts/manifest.json names`);
    const font = create(data);
    for (const character of charactersOf(ranges)) {
      const code = character.codePointAt(0);
      if (signs[character] || !font.hasGlyphForCodePoint(code)) continue;
      const glyph = font.glyphForCodePoint(code);
      const path = pathOf(glyph);
      if (path !== '') signs[character] = [inGrid(glyph.advanceWidth), path];
    }
  }
  for (const [character, same] of Object.entries(alike)) signs[character] ??= signs[same];
  const sorted = Object.fromEntries(Object.entries(signs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ capHeight: capHeight / GRID, signs: sorted }).replaceAll('],', '],\n')}\n`;
}
