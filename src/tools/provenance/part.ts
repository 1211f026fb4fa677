import { SaxesParser } from 'saxes';
import type { WordPackage } from '../../read/word/index.js';
import type { FieldBase, Provenance } from './provenance.js';

/** The namespace of the part; a change that older versions cannot read takes the next number. */
export const PROVENANCE_NAMESPACE = 'urn:pmqa-report:provenance:1';

/** The provenance of a Word file as an element of its custom XML part. */
export function provenanceXml({
  report,
  shown,
  outside,
  paragraphs,
  extras,
  fields,
  pictures,
}: Provenance): string {
  return [
    `<provenance xmlns="${PROVENANCE_NAMESPACE}"${attributes({ report, shown, outside })}>`,
    `<paragraphs>${paragraphs.join(' ')}</paragraphs>`,
    `<extras>${extras.join(' ')}</extras>`,
    ...[...fields].map(([key, base]) => `<field${attributes({ key, ...fieldAttributes(base) })}/>`),
    ...[...pictures].map(([name, hash]) => `<picture${attributes({ name, hash })}/>`),
    '</provenance>',
  ].join('');
}

const fieldAttributes = ({ report, word }: FieldBase): Readonly<Record<string, string | undefined>> =>
  report === word ? { hash: report } : { report, word };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${value.replace(/[&<"]/gu, (each) => ENTITIES[each]!)}"`,
    )
    .join('');

/** The provenance that a Word file holds; undefined where it has none, or one that cannot be read. */
export function readProvenance({ customXml }: Pick<WordPackage, 'customXml'>): Provenance | undefined {
  const xml = customXml().find((part) => part.includes(PROVENANCE_NAMESPACE));
  if (xml === undefined) return undefined;
  try {
    return parsePart(xml);
  } catch {
    return undefined;
  }
}

/** Programs write the part again with prefixes and declarations of their own. */
function parsePart(xml: string): Provenance | undefined {
  const fields = new Map<string, FieldBase>();
  const pictures = new Map<string, string>();
  let root: Pick<Provenance, 'report' | 'shown' | 'outside'> | undefined;
  const lists: Record<string, string> = {};
  let list = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes: found }) => {
    const value = (name: string): string | undefined => found[name]?.value;
    if (uri !== PROVENANCE_NAMESPACE) return;
    list = local;
    if (local === 'provenance') {
      const [report, shown, outside] = [value('report'), value('shown'), value('outside')];
      if (report !== undefined && shown !== undefined && outside !== undefined)
        root = { report, shown, outside };
    }
    if (local === 'field') {
      const [report, word] = [value('hash') ?? value('report'), value('hash') ?? value('word')];
      fields.set(value('key') ?? '', {
        ...(report !== undefined && { report }),
        ...(word !== undefined && { word }),
      });
    }
    if (local === 'picture') pictures.set(value('name') ?? '', value('hash') ?? '');
  });
  parser.on('closetag', () => void (list = ''));
  parser.on('text', (more) => void (lists[list] = (lists[list] ?? '') + more));
  parser.write(xml.replace(/^\ufeff/u, '')).close();
  const digests = (name: string): readonly string[] => (lists[name] ?? '').split(/\s+/u).filter(Boolean);
  return root && { ...root, paragraphs: digests('paragraphs'), extras: digests('extras'), fields, pictures };
}
