import { isDeepStrictEqual } from 'node:util';
import { Document, parseDocument, visit } from 'yaml';
import { MergeError } from './error.js';

/** A YAML or JSON text that is to be edited. */
export interface EditableText {
  readonly text: string;
  /** The file that it stands in, for errors. */
  readonly file: string;
  readonly isJson?: boolean;
}

/**
 * A text after a change; an empty text is an empty document. JSON stays JSON, YAML keeps its comments and line ends. Throws
 * `MergeError` where an alias makes one edit change two places.
 */
export function editText(
  { text, file, isJson = false }: EditableText,
  change: (document: Document) => void,
): string {
  if (isJson) {
    const document = new Document(text === '' ? {} : (JSON.parse(text) as unknown));
    change(document);
    return `${JSON.stringify(document.toJS(), null, 2)}\n`;
  }
  const document = parseDocument(text, { schema: 'core', logLevel: 'error', uniqueKeys: false }) as Document;
  const plain = hasAliases(document) ? withoutAliases(document) : undefined;
  change(document);
  if (plain) {
    change(plain);
    if (!isDeepStrictEqual(valueOf(document), plain.toJS()))
      throw new MergeError({ code: 'not-editable', file });
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return document.toString({ lineWidth: 0, blockQuote: 'literal' }).replace(/\r?\n/gu, lineEnd);
}

function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const withoutAliases = (document: Document): Document =>
  new Document(document.toJS(), { aliasDuplicateObjects: false });

/** Undefined where an alias has lost its anchor. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}
