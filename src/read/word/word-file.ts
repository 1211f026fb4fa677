import { readKeptValues, type KeptValue } from './kept-values.js';
import { createMarkerCounter } from './numbering.js';
import { openPackage, type WordPackage } from './package.js';
import { createUnread, toPlain, type SourceBlock, type Unread } from '../blocks/index.js';
import { readStyles } from './styles.js';
import { readBlocks } from './blocks.js';
import type { BlockContext } from './context.js';
import { WordFileError, characters, child, childrenNamed } from '../../core/index.js';
import { shownText } from './shown-text.js';

/** What a Word file shows. */
export interface WordFile {
  readonly source: WordPackage;
  readonly blocks: readonly SourceBlock[];
  /** The lines of its running headers, and those of its footers, in the order of the file's list of them. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** The program that wrote the file last, as it says. */
  readonly program: string | undefined;
  /** Values that the file keeps for what was deleted from it. */
  readonly lost: readonly KeptValue[];
  /** What the file shows and a report has no place for. */
  readonly unread: Unread;
}

const DOCUMENT = 'word/document.xml';

/** Reads a .docx; with `onTextBox` text boxes are blocks. Throws `WordFileError`. */
export const readWordFile = (bytes: Uint8Array, onTextBox?: BlockContext['onTextBox']): WordFile =>
  readWordPackage(openPackage(bytes), onTextBox);

/** Like `readWordFile`, for parts that are already unpacked. */
export function readWordPackage(source: WordPackage, onTextBox?: BlockContext['onTextBox']): WordFile {
  const unread = createUnread();
  const formats = new Set<string>();
  const context: BlockContext = {
    styles: readStyles(source.root('word/styles.xml')),
    markers: createMarkerCounter(source.root('word/numbering.xml'), (format) => {
      if (!formats.has(format)) unread.add('number-format', format);
      formats.add(format);
    }),
    relationships: source.relationships(DOCUMENT),
    notes: readNotes(source),
    kept: readKeptValues(source.customXml()),
    bytes: source.bytes,
    part: source.root,
    ...(onTextBox && { onTextBox }),
    unread,
  };
  const body = child(source.root(DOCUMENT), 'w:body');
  if (!body)
    throw new WordFileError({ code: 'damaged-word-file', part: DOCUMENT, reason: 'it has no w:body' });
  return {
    source,
    blocks: readBlocks(body, context),
    headers: runningLines('header', source, context),
    footers: runningLines('footer', source, context),
    program: program(source),
    lost: context.kept.lost(),
    unread,
  };
}

function runningLines(
  kind: 'header' | 'footer',
  source: WordPackage,
  context: BlockContext,
): readonly string[] {
  const lines = [...context.relationships.values()].flatMap(({ type, target }) => {
    const root = type === kind ? source.root(target) : undefined;
    if (!root) return [];
    const blocks = readBlocks(root, { ...context, relationships: source.relationships(target) });
    return blocks.map((block) =>
      block.type === 'paragraph' ? toPlain(block.pieces).replace(/\s+/gu, ' ').trim() : '',
    );
  });
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Texts of footnotes, endnotes and comments, as `RunContext.notes` has them. */
const readNotes = (source: WordPackage): ReadonlyMap<string, string> =>
  new Map(
    ['footnote', 'endnote', 'comment'].flatMap((kind) =>
      childrenNamed(source.root(`word/${kind}s.xml`), `w:${kind}`).map(
        (note) => [`w:${kind}Reference ${note.attributes['w:id']}`, shownText(note)] as const,
      ),
    ),
  );

function program(source: WordPackage): string | undefined {
  const application = child(source.root('docProps/app.xml'), 'Application');
  return application && characters(application);
}
