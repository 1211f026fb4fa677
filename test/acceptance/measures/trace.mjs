// What a PDF draws, read by `mutool trace`: glyphs with their places and the rules, in points from the top left corner.
import { run } from '../judges/run.mjs';

const number = (line, name) => Number(new RegExp(` ${name}="([^"]*)"`, 'u').exec(line)[1]);
const numbers = (line, name) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(line)[1].split(' ').map(Number);

const ENTITIES = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const decode = (text) =>
  text.replace(/&#x([0-9a-f]+);|&\w+;/giu, (entity, hex) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : (ENTITIES[entity] ?? entity),
  );

/** Pages of `{ width, height, spans, rules }`; a span is one text operation. */
export function tracePages(file) {
  const pages = [];
  let page;
  let transform = [1, 0, 0, 1, 0, 0];
  let span;
  let path = [];
  let isStroke = false;
  const place = (x, y) => ({
    x: transform[0] * x + transform[2] * y + transform[4],
    y: transform[1] * x + transform[3] * y + transform[5],
  });
  for (const line of run('mutool', ['trace', file]).split('\n')) {
    const tag = /<(\/?\w+)/u.exec(line)?.[1];
    if (tag === 'page') {
      const [, , width, height] = numbers(line, 'mediabox');
      pages.push((page = { width, height, spans: [], rules: [] }));
    } else if (tag === 'fill_text' || tag === 'stroke_path' || tag === 'fill_path') {
      transform = numbers(line, 'transform');
      isStroke = tag === 'stroke_path';
      path = [];
    } else if (tag === 'span') {
      const [size] = numbers(line, 'trm');
      span = { size, font: /font="([^"]*)"/u.exec(line)[1], glyphs: [] };
      page.spans.push(span);
    } else if (tag === 'g') {
      const { x, y } = place(number(line, 'x'), number(line, 'y'));
      const unicode = decode(/unicode="([^"]*)"/u.exec(line)?.[1] ?? '');
      span.glyphs.push({ x, y, right: x + number(line, 'adv') * span.size, unicode });
    } else if (tag === 'moveto' || tag === 'lineto') {
      path.push(place(number(line, 'x'), number(line, 'y')));
    } else if (tag === '/stroke_path' && isStroke && path.length === 2) {
      const [from, to] = path;
      page.rules.push({
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      });
    }
  }
  return pages;
}
