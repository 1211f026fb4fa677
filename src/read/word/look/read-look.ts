import { child, childrenNamed, elements, WordFileError, type XmlElement } from '../../../core/index.js';
import { createUnread } from '../../blocks/index.js';
import type { RunContext } from '../context.js';
import { readKeptValues } from '../kept-values.js';
import { openPackage } from '../package.js';
import { shownWithin } from '../shown-text.js';
import { readStyles } from '../styles.js';
import { readLookBlock, readLookBlocks } from './blocks.js';
import type { LookContext } from './context.js';
import type { LookBlock, LookSection, RunningLook, WordLook } from './look.js';
import { hexColor } from './properties.js';
import { hasEvenPages, NOTHING_INHERITED, readSection, sectionOf } from './section.js';
import { readStyleSheet, readThemeFonts } from './style-sheet.js';
import { eachBlock } from './table.js';

const DOCUMENT = 'word/document.xml';

/**
 * Reads how a .docx looks in Word: its pages, running headers and footers, and every paragraph and table with what its styles,
 * its table and its own properties say. The names of styles count for nothing. Throws `WordFileError`.
 */
export function readWordLook(bytes: Uint8Array): WordLook {
  const source = openPackage(bytes);
  const unread = createUnread();
  const theme = [...source.relationships(DOCUMENT).values()].find(({ type }) => type === 'theme');
  const sheet = readStyleSheet(
    source.root('word/styles.xml'),
    readThemeFonts(theme && source.root(theme.target)),
  );
  const run: Omit<RunContext, 'relationships'> = {
    styles: readStyles(undefined),
    notes: new Map(),
    kept: readKeptValues([]),
    bytes: source.bytes,
    part: source.root,
    unread,
  };
  const contextOf = (part: string): LookContext => ({
    sheet,
    run: { ...run, relationships: source.relationships(part) },
  });
  const body = child(source.root(DOCUMENT), 'w:body');
  if (!body)
    throw new WordFileError({ code: 'damaged-word-file', part: DOCUMENT, reason: 'it has no w:body' });
  const context = contextOf(DOCUMENT);
  const readRunning = (id: string): RunningLook | undefined => {
    const target = context.run.relationships.get(id)?.target;
    const root = target === undefined ? undefined : source.root(target);
    return root && { blocks: readLookBlocks(root, contextOf(target!)), ...watermarkOf(root) };
  };
  const sections: LookSection[] = [];
  let inherited = NOTHING_INHERITED;
  let blocks: LookBlock[] = [];
  const close = (properties: XmlElement | undefined): void => {
    const { inherited: next, ...section } = readSection(properties, inherited, readRunning);
    sections.push({ ...section, blocks });
    inherited = next;
    blocks = [];
  };
  eachBlock(body, (element) => {
    blocks.push(readLookBlock(element, context));
    const ending = element.name === 'w:p' ? sectionOf(element) : undefined;
    if (ending) close(ending);
  });
  close(childrenNamed(body, 'w:sectPr').at(-1));
  return {
    sections,
    hasEvenPages: hasEvenPages(source.root('word/settings.xml')),
    bytes: source.bytes,
    unread: unread.warnings,
  };
}

/** A watermark is a text along a path in the header, as Word's own dialog makes it. */
function watermarkOf(root: XmlElement): Pick<RunningLook, 'watermark'> {
  for (const shape of shownWithin(root, 'v:shape')) {
    const path = elements(shape).find(({ name }) => name === 'v:textpath');
    const text = path?.attributes['string']?.trim();
    if (text)
      return { watermark: { text, color: hexColor(shape.attributes['fillcolor']?.replace(/^#/u, '')) } };
  }
  return {};
}
