import { Document, parseDocument } from 'yaml';

/** A YAML or JSON text as a document to edit, and the text of it afterwards. */
export interface EditableText {
  readonly document: Document;
  readonly toText: () => string;
}

/** Opens a text; an empty one is an empty document. JSON stays JSON, YAML keeps its comments and line ends. */
export function openText(text: string, isJson = false): EditableText {
  if (isJson) {
    const document = new Document(text === '' ? {} : (JSON.parse(text) as unknown));
    return { document, toText: () => `${JSON.stringify(document.toJS(), null, 2)}\n` };
  }
  const document = parseDocument(text, { schema: 'core', logLevel: 'error', uniqueKeys: false }) as Document;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    document,
    toText: () => document.toString({ lineWidth: 0, blockQuote: 'literal' }).replace(/\r?\n/gu, lineEnd),
  };
}
