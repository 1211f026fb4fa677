import { areAlike } from '../../core/platform/index.js';
import { Document, isScalar, parseDocument, visit, type ScalarTag, type Tags } from 'yaml';
import { MergeError } from './error.js';
import { keepLines } from './keep-lines.js';

/** A YAML or JSON text that is to be edited. */
export interface EditableText {
  readonly text: string;
  /** The file that it stands in, for errors. */
  readonly file: string;
  readonly isJson?: boolean;
}

/**
 * A text after a change; an empty text is an empty document. JSON stays JSON, YAML keeps its comments, its line ends and the
 * way its numbers are written. Throws `MergeError` where an alias makes one edit change two places.
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
  const document = parseDocument(text, {
    schema: 'core',
    customTags: keepNumbers,
    logLevel: 'error',
    uniqueKeys: false,
  }) as Document;
  const before = document.toString(WRITTEN);
  const plain = hasAliases(document) ? withoutAliases(document) : undefined;
  change(document);
  if (plain) {
    change(plain);
    if (!areAlike(valueOf(document), plain.toJS())) throw new MergeError({ code: 'not-editable', file });
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const after = document.toString(WRITTEN);
  const source = text.replace(/\r\n/gu, '\n');
  return keepLines({ source, before, after }, (kept) => isSameYaml(kept, after)).replace(/\n/gu, lineEnd);
}

const WRITTEN = { lineWidth: 0, blockQuote: 'literal' } as const;

/** Whether two texts are read as the same, without faults. */
function isSameYaml(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false }),
  );
  return (
    one!.errors.length <= other!.errors.length &&
    areAlike(valueOf(one as Document), valueOf(other as Document))
  );
}

/**
 * Tags whose numbers are written as they were: a telephone number that begins with 0, more digits than a number holds. A
 * number that was changed no longer has the value of its source.
 */
function keepNumbers(tags: Tags): Tags {
  const numbers = tags.filter(isNumberTag);
  const valueOf = (source: string): unknown => {
    const read = numbers.find(({ test }) => test?.test(source))?.resolve(source, () => undefined, {});
    return isScalar(read) ? read.value : read;
  };
  const keepSource = (tag: ScalarTag): ScalarTag => ({
    ...tag,
    stringify: (item, ...rest) =>
      item.source !== undefined && Object.is(valueOf(item.source), item.value)
        ? item.source
        : tag.stringify!(item, ...rest),
  });
  return tags.map((tag) => (isNumberTag(tag) ? keepSource(tag) : tag));
}

const isNumberTag = (tag: Tags[number]): tag is ScalarTag =>
  typeof tag === 'object' && /:(?:int|float)$/u.test(tag.tag) && 'test' in tag;

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
