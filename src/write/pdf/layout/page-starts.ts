import type { TextBlock } from '../../../document/index.js';
import type { PageStarts } from '../../writer.js';
import type { Pages } from './pages.js';

/** Text blocks at the top of pages other than the first: all that stand side by side there. */
export function pageStarts(pages: Pages): PageStarts {
  const begun = new Set<TextBlock>();
  const parted = new Set<TextBlock>();
  const seen = new Set<TextBlock>();
  for (let page = 0; page < pages.count; page++) {
    const lines = pages
      .itemsOf(page)
      .flatMap((item) =>
        item.type === 'line' && item.source && item.repeated !== true
          ? [{ source: item.source, y: item.y, height: item.height }]
          : [],
      );
    const top = lines.reduce((least, { y }) => Math.min(least, y), Infinity);
    if (page > 0)
      for (const { source, y, height } of lines)
        if (y < top + height / 2) (seen.has(source) ? parted : begun).add(source);
    for (const { source } of lines) seen.add(source);
  }
  return { begun, parted };
}
