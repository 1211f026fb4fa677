import {
  inlineText,
  isTextBlock,
  visitBody,
  type Document,
  type Node,
  type TextBlock,
} from '../document/index.js';
import { asWarning, formatPath, parsePath, type ReportPath, type Warning } from '../core/index.js';
import { placeName, textsOf, valueAt, type Report } from '../report/index.js';
import { toArabicDigits } from '../thai/index.js';

/** A text of a report, its path, and the part of the report that it belongs to. */
interface ReportText {
  readonly text: string;
  readonly path: ReportPath;
  readonly part: string;
  /** The text as two templates may set it. */
  readonly comparable: string;
}

/**
 * A warning for each part of a report of which a custom template prints less than the official one does with the same
 * options. `omit` names the parts that the template leaves out on purpose.
 */
export function unprintedTexts(
  report: Report,
  {
    official,
    own,
    omit,
  }: { readonly official: Document; readonly own: Document; readonly omit: readonly string[] },
): readonly Warning[] {
  const isShown = shownTexts(own);
  const missing = new Map<string, ReportText[]>();
  for (const each of printedTexts(report, official, isShown)) {
    const { part, comparable: text } = each;
    if (omit.includes(part) || isShown(text)) continue;
    const others = missing.get(part);
    if (others) others.push(each);
    else missing.set(part, [each]);
  }
  return [...missing].map(([part, texts]) => {
    const [{ text, path }] = texts as [ReportText];
    return asWarning(
      { code: 'template-omits', part, count: texts.length, text },
      { path, placeName: placeName(report, path) },
    );
  });
}

/** A text as two templates may set it: their own digits and spaces. */
const comparable = (text: string): string => toArabicDigits(text).replaceAll(/\s+/gu, '');

/** Says whether a document's text has a comparable text. */
function shownTexts(document: Document): (text: string) => boolean {
  const blocks = new Set<string>();
  visitBody(document, (node) => {
    if (!isTextBlock(node)) return undefined;
    blocks.add(comparable(inlineText(node.children)));
    return 'skip';
  });
  const whole = [...blocks].join('\n');
  return (text) => blocks.has(text) || whole.includes(text);
}

/** Shorter texts are found anywhere. */
const MIN_LETTERS = 4;

/**
 * The texts of a report that a document prints, each once: those of what its nodes are made from, and those that the document has
 * and another one, which `isShown` asks, has not: not every node says what it is made from.
 */
function printedTexts(
  report: Report,
  document: Document,
  isShown: (text: string) => boolean,
): readonly ReportText[] {
  const texts = textsByPath(report);
  const printed = new Set<ReportText>();
  const take = (block: TextBlock, source: string): void => {
    const shown = comparable(inlineText(block.children));
    for (const each of texts(source)) if (shown.includes(each.comparable)) printed.add(each);
  };
  const sources = new Map<Node, string>();
  visitBody(document, (node, parent) => {
    const source = ('source' in node ? node.source : undefined) ?? (parent && sources.get(parent));
    if (source !== undefined) sources.set(node, source);
    if (!isTextBlock(node)) return undefined;
    if (source !== undefined) take(node, source);
    return 'skip';
  });
  const isPrinted = shownTexts(document);
  for (const each of texts('')) {
    const { comparable: text } = each;
    if (text.length >= MIN_LETTERS && !isShown(text) && isPrinted(text)) printed.add(each);
  }
  return [...printed];
}

/** Gives the texts inside the value at a path; each text is one object, whatever path leads to it. */
function textsByPath(report: Report): (source: string) => readonly ReportText[] {
  const cached = new Map<string, readonly ReportText[]>();
  const texts = new Map<string, ReportText>();
  const read = (source: string): readonly ReportText[] => {
    const start = parsePath(source);
    return textsOf(valueAt(report, start)).flatMap(({ text, path: inside }) => {
      const path = [...start, ...inside];
      const key = formatPath(path);
      const found = texts.get(key) ?? { text, path, part: partOf(path), comparable: comparable(text) };
      texts.set(key, found);
      return found.comparable === '' ? [] : [found];
    });
  };
  return (source) => {
    const found = cached.get(source) ?? read(source);
    cached.set(source, found);
    return found;
  };
}

/** What holds the parts that templates print one by one. */
const HOLDERS = new Set<string | number>(['categories', 'items', 'levels']);

const partOf = (path: ReportPath): string =>
  String(path.find((key) => typeof key === 'string' && !HOLDERS.has(key)) ?? path[0]);
