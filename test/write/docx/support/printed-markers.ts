import type { DocxPackage } from './docx-package.js';
import { all, child, textOf, val, type XmlElement } from './xml.js';

const DIGITS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  thaiNumbers: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  thaiLetters: (number) => 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'.charAt(number - 1),
};

/** A list paragraph as Word prints it. */
export interface PrintedItem {
  readonly marker: string;
  readonly text: string;
  /** Distance of the text from the text edge, twips. */
  readonly left: number;
}

/**
 * The items of the body as Word counts them (ECMA-376-1, 17.9): lists of one definition count on together, a start
 * override counts where its list is first used, a deeper level begins again after a higher one.
 */
export function printedItems(docx: DocxPackage): PrintedItem[] {
  const numbering = docx.root('word/numbering.xml');
  const definitions = new Map(
    all(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const instances = new Map(all(numbering, 'w:num').map((each) => [each.attributes['w:numId'], each]));
  const counters = new Map<XmlElement, number[]>();
  const used = new Set<string>();
  return all(docx.root('word/document.xml'), 'w:p').flatMap((paragraph) => {
    const reference = child(child(paragraph, 'w:pPr'), 'w:numPr');
    if (reference === undefined) return [];
    const instance = instances.get(val(reference, 'w:numId'));
    const definition = definitions.get(val(instance, 'w:abstractNumId'));
    if (instance === undefined || definition === undefined) throw new Error('a list is not defined');
    const level = Number(val(reference, 'w:ilvl'));
    const counts = counters.get(definition) ?? [];
    counters.set(definition, counts);
    const override = child(instance, 'w:lvlOverride');
    const key = `${val(reference, 'w:numId')} ${level}`;
    const start =
      !used.has(key) && override?.attributes['w:ilvl'] === String(level)
        ? val(override, 'w:startOverride')
        : undefined;
    used.add(key);
    counts[level] = start === undefined ? (counts[level] ?? 0) + 1 : Number(start);
    counts.length = level + 1;
    const shape = all(definition, 'w:lvl')[level];
    const format = val(shape, 'w:numFmt') ?? '';
    const marker = (val(shape, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const write = DIGITS[format];
      return write === undefined ? '' : write(counts[Number(digit) - 1] ?? 0);
    });
    const left = Number(child(child(shape, 'w:pPr'), 'w:ind')?.attributes['w:left']);
    return [{ marker, text: textOf(paragraph), left }];
  });
}
