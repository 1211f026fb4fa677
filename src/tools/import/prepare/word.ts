import { createPictures, type SourceDocument } from '../../../read/content/index.js';
import { readWordFile } from '../../../read/word/index.js';
import { asTyped } from './typed.js';
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
    warnings: [...textBoxes, ...file.unread.warnings.map(({ code, where, text }) => ({ code, where, text }))],
    unread: file.unread.texts,
  };
}
