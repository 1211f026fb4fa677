import {
  inlineText,
  isTextBlock,
  visitBody,
  type Document,
  type Node,
  type TextBlock,
} from '../document/index.js';
import { asWarning, parsePath, type ReportPath, type Warning } from '../core/index.js';
import { placeName, type Report } from '../report/index.js';
import { toArabicDigits } from '../thai/index.js';

/** A text of a report, where it stands there, and the part that a template prints or leaves out as a whole. */
interface ReportText {
  readonly text: string;
  readonly path: ReportPath;
  readonly part: string;
}

/**
 * A warning for each part of a report of which a template of one's own prints less than the official one: that says what
 * the options ask for. `omit` names the parts that it leaves out on purpose.
 */
export function unprintedTexts(
  report: Report,
  {
    official,
    own,
    omit,
  }: { readonly official: Document; readonly own: Document; readonly omit: readonly string[] },
): readonly Warning[] {
  const blocks = new Set<string>();
  visitBody(own, (node) => {
    if (!isTextBlock(node)) return undefined;
    blocks.add(comparable(inlineText(node.children)));
    return 'skip';
  });
  const whole = [...blocks].join('\n');
  const missing = new Map<string, ReportText[]>();
  for (const each of printedTexts(report, official)) {
    const text = comparable(each.text);
    if (omit.includes(each.part) || blocks.has(text) || whole.includes(text)) continue;
    missing.set(each.part, [...(missing.get(each.part) ?? []), each]);
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

/** The texts of a report that a document prints, each once. */
function printedTexts(report: Report, document: Document): readonly ReportText[] {
  const texts = textsByPath(report);
  const printed = new Map<string, ReportText>();
  const take = (block: TextBlock, source: string): void => {
    const shown = comparable(inlineText(block.children));
    if (shown === '') return;
    for (const each of texts(source)) {
      const key = JSON.stringify(each.path);
      if (!printed.has(key) && shown.includes(comparable(each.text))) printed.set(key, each);
    }
  };
  const sources = new Map<Node, string>();
  visitBody(document, (node, parent) => {
    const source = ('source' in node ? node.source : undefined) ?? (parent && sources.get(parent));
    if (source !== undefined) sources.set(node, source);
    if (!isTextBlock(node)) return undefined;
    if (source !== undefined) take(node, source);
    return 'skip';
  });
  return [...printed.values()];
}

/** Gives the texts inside the value at a path. */
function textsByPath(report: Report): (source: string) => readonly ReportText[] {
  const known = new Map<string, readonly ReportText[]>();
  return (source) => {
    const found = known.get(source);
    if (found) return found;
    const start = parsePath(source);
    const value = start.reduce<unknown>(
      (inside, key) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[key],
      report,
    );
    const texts: ReportText[] = [];
    const visit = (inside: unknown, path: ReportPath): void => {
      if (typeof inside === 'string' && inside.trim() !== '')
        texts.push({ text: inside, path, part: partOf(path) });
      if (typeof inside !== 'object' || inside === null) return;
      for (const [key, each] of Object.entries(inside))
        visit(each, [...path, Array.isArray(inside) ? Number(key) : key]);
    };
    visit(value, start);
    known.set(source, texts);
    return texts;
  };
}

/** What holds the parts that templates print one by one. */
const HOLDERS = new Set<string | number>(['categories', 'items', 'levels']);

const partOf = (path: ReportPath): string =>
  String(path.find((key) => typeof key === 'string' && !HOLDERS.has(key)) ?? path[0]);
