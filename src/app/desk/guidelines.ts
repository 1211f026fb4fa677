import { leadingCheckbox } from '../../read/content/index.js';
import { compactValue, type Level } from '../../report/index.js';
import { matchEntries } from '../../tools/edit/index.js';
import { statements } from './view.js';

interface Line {
  readonly text: string;
  readonly points: string[];
  readonly met?: boolean;
}

/** A sign before a line, as texts that are pasted have it; not a number, which the text may refer to. */
const BULLET = /^(?:[-–—•·*▪●○❑❏]|\uF0B7)\s+/u;

/**
 * The guidelines that a person writes, a line each, points below one with spaces before them. One that was not changed keeps its
 * marks of text; one that was changed keeps its tick.
 */
export function guidelinesOf(text: string, before: Level['guidelines'] = []): unknown[] {
  const lines = linesOf(text);
  const shown = statements(before).map((each) => ({ ...each, text: inOneLine(each.text) }));
  const matches = matchEntries(
    shown.map(({ text: own, points }) => [own, ...points].join('\n')),
    lines.map(({ text: own, points }) => [own, ...points].join('\n')),
  );
  return lines.map(({ text: own, points, met }, index) => {
    const from = matches[index];
    const [old, given] = from === undefined ? [] : [shown[from]!, before[from]!];
    const isSame = old?.text === own && old.points.join('\n') === points.join('\n');
    if (given && isSame && met === undefined) return compactValue(given);
    const ticked = met ?? (old ? old.met : false);
    return {
      text: own,
      ...(ticked !== undefined && { met: ticked }),
      ...(points.length > 0 && { points }),
      ...(given?.extra && { extra: given.extra }),
    };
  });
}

const inOneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
    : text;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const bare = line.trim().replace(BULLET, '');
    const box = leadingCheckbox(bare);
    const own = bare.slice(box?.length ?? 0).trim();
    if (own === '') continue;
    const above = lines.at(-1);
    if (above && !box && /^(?:\t| {2})/u.test(line)) above.points.push(own);
    else lines.push({ text: own, points: [], ...(box && { met: box.ticked }) });
  }
  return lines;
}
