import type { ListStyleName } from '../../markdown/index.js';
import { formatNumber } from './number-format.js';
import { readIndent, type Indent, type NumberReference } from './styles.js';
import { childrenNamed, child, type XmlElement } from '../../core/index.js';
import { valueOf, wholeNumber } from './values.js';

/** A list paragraph's marker as Word prints it. */
export interface PrintedMarker {
  readonly marker: string;
  readonly style: ListStyleName;
  /** The indents of the list's level. */
  readonly indent: Indent;
}

/** Counts a document's list paragraphs in their order; undefined for a reference that leads nowhere. */
export type MarkerCounter = (reference: NumberReference) => PrintedMarker | undefined;

/** What Word lets a list begin with. */
const START = { least: 0, most: 32_767, otherwise: 1 };

/**
 * Counts as Word does (ECMA-376-1, 17.9): lists of one definition count on together, a start override counts where its
 * list is first used, a deeper level begins again after a higher one. `unknown` is told of formats that are printed as digits.
 */
export function createMarkerCounter(
  root: XmlElement | undefined,
  unknown: (format: string) => void = () => undefined,
): MarkerCounter {
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const byStyle = new Map(
    [...definitions.values()].map((each) => [valueOf(each, 'w:styleLink'), each] as const),
  );
  const instances = new Map(childrenNamed(root, 'w:num').map((each) => [each.attributes['w:numId'], each]));
  const counters = new Map<XmlElement, (number | undefined)[]>();
  const used = new Set<string>();
  return ({ id, level }) => {
    const instance = instances.get(id);
    const own = definitions.get(valueOf(instance, 'w:abstractNumId'));
    const link = valueOf(own, 'w:numStyleLink');
    const definition = (link === undefined ? undefined : byStyle.get(link)) ?? own;
    if (!definition) return undefined;
    const override = childrenNamed(instance, 'w:lvlOverride').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    );
    const levels = childrenNamed(definition, 'w:lvl');
    const levelAt = (wanted: number): XmlElement | undefined =>
      levels.find(({ attributes }) => attributes['w:ilvl'] === String(wanted));
    const shape = child(override, 'w:lvl') ?? levelAt(level);
    const counts = counters.get(definition) ?? [];
    counters.set(definition, counts);
    const key = `${id} ${level}`;
    const restart = used.has(key) ? undefined : valueOf(override, 'w:startOverride');
    used.add(key);
    const current = counts[level];
    counts[level] =
      restart !== undefined
        ? wholeNumber(restart, START)
        : current === undefined
          ? wholeNumber(valueOf(shape, 'w:start'), START)
          : current + 1;
    counts.length = level + 1;
    const format = valueOf(shape, 'w:numFmt') ?? 'decimal';
    const pattern = valueOf(shape, 'w:lvlText') ?? '';
    const printed = pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const each = at === level ? format : (valueOf(levelAt(at), 'w:numFmt') ?? 'decimal');
      const { text, isKnown } = formatNumber(counts[at] ?? 1, each);
      if (!isKnown) unknown(each);
      return text;
    });
    const isFixed = format === 'bullet' || format === 'none';
    const style = isFixed ? fixedStyle(pattern) : countedStyle(format, pattern);
    return {
      marker: isFixed ? fixedMarker(pattern) : printed.trim(),
      style,
      indent: readIndent(child(shape, 'w:pPr')),
    };
  };
}

const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014'];

const fixedStyle = (pattern: string): ListStyleName => (DASHES.includes(pattern.trim()) ? 'dash' : 'bullet');

/** Word's own bullets are letters of symbol fonts: they are bullets here. */
const fixedMarker = (pattern: string): string =>
  DASHES.includes(pattern.trim()) ? '-' : pattern.trim() === '**' ? '**' : '\u2022';

function countedStyle(format: string, pattern: string): ListStyleName {
  if (format === 'thaiLetters') return 'thai-letters';
  const isParenthesis = /\)\s*$/u.test(pattern);
  if (format === 'thaiNumbers' && !isParenthesis) return 'thai-digits';
  return isParenthesis ? 'decimal-paren' : 'decimal-dot';
}
