import { asTyped, createPictures, type SourceDocument } from '../../../read/content/index.js';
import { paragraphsIn, type SourceBlock } from '../../../read/blocks/index.js';
import { readWordFile } from '../../../read/word/index.js';
import type { ImportWarningDetail } from '../../../core/index.js';

/** Reads a Word file, whoever made it. Throws `WordFileError`. */
export function readWord(bytes: Uint8Array): SourceDocument {
  const textBoxes: ImportWarningDetail[] = [];
  const file = readWordFile(bytes, (text) => {
    if (text !== '') textBoxes.push({ code: 'text-box', text });
  });
  return {
    blocks: asTyped(file.blocks),
    runningLines: [...new Set([...file.headers, ...file.footers])],
    pictures: createPictures(file.source, { asFiles: true }),
    anyDigits: /libreoffice/iu.test(file.program ?? ''),
    isOfLines: false,
    warnings: [
      ...(isOwn(file.blocks) ? [{ code: 'own-file' } as const] : []),
      ...textBoxes,
      ...file.unread.warnings.map(({ code, where, text }) => ({ code, where, text })),
    ],
    unread: file.unread.texts,
  };
}

/** Whether this program made the file: it keeps values that it does not show. Links in fields are kept in the same way. */
const isOwn = (blocks: readonly SourceBlock[]): boolean =>
  blocks.flatMap(paragraphsIn).some(({ metadata }) => [...metadata.keys()].some((name) => name !== 'link'));
