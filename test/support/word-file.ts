// A Word file of given parts, as small XML.
import { deflateFile, zipArchive } from '../../src/write/zip/index.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

/** What a form is made from. */
export interface FormParts {
  readonly styles: string;
  readonly body: string;
  readonly section: string;
  readonly running?: Readonly<Record<string, string>>;
  readonly theme?: string;
  readonly logo?: Uint8Array;
}

/** `header1` and the like of `running` are also the ids of their relationships. */
export async function wordFile(parts: FormParts): Promise<Uint8Array> {
  const { styles, body, section, running = {}, theme, logo } = parts;
  const kindOf = (name: string): string => name.replace(/\d$/u, '');
  const part = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relationships = (all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const ofLogo = logo ? [relationship('logo', 'image', 'media/image1.png')] : [];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${part('document', 'wordprocessingml.document.main')}${part('styles', 'wordprocessingml.styles')}${theme ? part('theme1', 'theme') : ''}${Object.keys(
      running,
    )
      .map((name) => part(name, `wordprocessingml.${kindOf(name)}`))
      .join('')}</Types>`,
    '_rels/.rels': relationships([relationship('document', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships([
      relationship('styles', 'styles', 'styles.xml'),
      ...(theme ? [relationship('theme', 'theme', 'theme1.xml')] : []),
      ...Object.keys(running).map((name) => relationship(name, kindOf(name), `${name}.xml`)),
      ...ofLogo,
    ]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    ...(theme && { 'word/theme1.xml': theme }),
    ...(logo && { 'word/media/image1.png': logo }),
  };
  for (const [name, content] of Object.entries(running)) {
    const root = kindOf(name) === 'header' ? 'w:hdr' : 'w:ftr';
    files[`word/${name}.xml`] = `<${root} ${NAMESPACES}>${content}</${root}>`;
    files[`word/_rels/${name}.xml.rels`] = relationships(ofLogo);
  }
  const zipped = await Promise.all(
    Object.entries(files).map(
      async ([name, content]) =>
        [
          name,
          await deflateFile(typeof content === 'string' ? new TextEncoder().encode(content) : content),
        ] as const,
    ),
  );
  return zipArchive(new Map(zipped));
}
