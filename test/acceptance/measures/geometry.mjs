// Whether text stays in its cell and on its page, and how full its lines are.

/** A rule may be crossed by this much, pt: half its own width and rounding. */
const SLACK = 0.3;

/** Rules shorter than a line belong to no column of text, pt. */
const LINE_HEIGHT = 14;

const isVertical = (rule) => rule.right - rule.left < 1 && rule.bottom - rule.top > 2;

/** Text operations that cross a vertical rule next to them or leave the page's margins. */
export function textOutside(pages, margin = 20) {
  const outside = [];
  pages.forEach((page, index) => {
    const verticals = page.rules.filter(isVertical);
    for (const { glyphs, size } of page.spans) {
      if (glyphs.length === 0) continue;
      const left = Math.min(...glyphs.map((glyph) => glyph.x));
      const right = Math.max(...glyphs.filter((g) => g.unicode !== ' ').map((g) => g.right), left);
      const y = glyphs[0].y - size * 0.2;
      const crossed = verticals.some(
        (rule) => rule.top < y && y < rule.bottom && left < rule.left - SLACK && right > rule.left + SLACK,
      );
      const off = left < margin || right > page.width - margin || y < margin || y > page.height - margin / 2;
      if (crossed || off)
        outside.push(
          `page ${index + 1}: ${glyphs
            .map((g) => g.unicode)
            .join('')
            .slice(0, 40)}`,
        );
    }
  });
  return outside;
}

/** Lines of text: the operations on one base line in one column, with the column's edges. */
export function tableLines(pages) {
  return pages.flatMap((page, number) => {
    const rules = page.rules.filter((rule) => isVertical(rule) && rule.bottom - rule.top > LINE_HEIGHT);
    const edges = [...new Set(rules.map((rule) => rule.left.toFixed(1)))].map(Number).sort((a, b) => a - b);
    const lines = new Map();
    for (const { glyphs, size } of page.spans) {
      const first = glyphs[0];
      if (!first) continue;
      const column = edges.findLastIndex((edge) => edge <= first.x);
      if (column < 0 || column >= edges.length - 1) continue;
      const key = `${column} ${Math.round(first.y)}`;
      const line = lines.get(key) ?? {
        page: number,
        column,
        y: first.y,
        size,
        left: Infinity,
        right: 0,
        text: '',
        edges: [edges[column], edges[column + 1]],
      };
      const drawn = glyphs.filter((glyph) => glyph.unicode.trim() !== '');
      if (drawn.length === 0) continue;
      line.left = Math.min(line.left, ...drawn.map((glyph) => glyph.x));
      line.right = Math.max(line.right, ...drawn.map((glyph) => glyph.right));
      line.text += glyphs.map((glyph) => glyph.unicode).join('');
      lines.set(key, line);
    }
    return [...lines.values()].map((line) => ({ ...line, columns: edges.length - 1 }));
  });
}
