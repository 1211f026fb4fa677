import { createMarkerCounter } from './numbering.js';
import { openPackage, type WordPackage } from './package.js';
import { toPlain } from './pieces.js';
import { readStyles } from './styles.js';
import { createUnread, type Unread } from './unread.js';
import { readWordBlocks, type BlockContext, type WordBlock } from './word-block.js';
import { WordFileError } from '../../core/index.js';
import { shownText } from './shown-text.js';
import { characters, child, childrenNamed } from './xml.js';

/** What a Word file shows. */
export interface WordFile {
  readonly source: WordPackage;
  readonly blocks: readonly WordBlock[];
  /** The lines of its running headers, and those of its footers, in the order of the file's list of them. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** The program that wrote the file last, as it says. */
  readonly program: string | undefined;
  /** What the file shows and a report has no place for. */
  readonly unread: Unread;
}

const DOCUMENT = 'word/document.xml';

/** Reads a .docx; with `boxes` text boxes are blocks. Throws `WordFileError`. */
export function readWordFile(bytes: Uint8Array, boxes?: BlockContext['boxes']): WordFile {
  const source = openPackage(bytes);
  const unread = createUnread();
  const context: BlockContext = {
    styles: readStyles(source.root('word/styles.xml')),
    markers: createMarkerCounter(source.root('word/numbering.xml')),
    relationships: source.relationships(DOCUMENT),
    notes: readNotes(source),
    part: source.root,
    ...(boxes && { boxes }),
    unread,
  };
  const body = child(source.root(DOCUMENT), 'w:body');
  if (!body)
    throw new WordFileError({ code: 'damaged-word-file', part: DOCUMENT, reason: 'it has no w:body' });
  return {
    source,
    blocks: readWordBlocks(body, context),
    headers: runningLines('header', source, context),
    footers: runningLines('footer', source, context),
    program: program(source),
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
    const blocks = readWordBlocks(root, { ...context, relationships: source.relationships(target) });
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
