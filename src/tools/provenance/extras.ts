import { sha256 } from '../../core/platform/index.js';
import { characters, child, descendant, elements, type XmlElement } from '../../core/index.js';
import type { WordPackage } from '../../read/word/index.js';
import { propertyTexts } from './properties.js';

/** Something that is visible or was typed outside the text of paragraphs. */
export interface Extra {
  /** What it is, the same after a program has saved the file. */
  readonly key: string;
  /** Its text, to be shown. */
  readonly text: string;
}

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'];

/**
 * All that a file shows, or a person typed into it, besides the texts of its paragraphs: names of pictures, descriptions of
 * tables, hints of links, what headers hold beside text, properties of the document. Text and its settings are skipped, so that anything else
 * counts: shapes, watermarks, ink, objects, text above text, fields of other kinds.
 */
export function extrasOf(source: WordPackage): readonly Extra[] {
  const running = [...source.relationships(DOCUMENT).values()].flatMap(({ type, target }) =>
    type === 'header' || type === 'footer' ? inPart(source, target, `${type} `) : [],
  );
  return [
    ...inPart(source, DOCUMENT, ''),
    // Programs write the header of each section again.
    ...new Map(running.map((extra) => [extra.key, extra])).values(),
    ...NOTES.flatMap((part) => inPart(source, part, 'note ')),
    ...propertyTexts(source).map(([name, text]) => ({ key: `${name} ${text}`, text })),
  ];
}

/** Elements whose children are read on. */
const AROUND = new Set(
  'document body hdr ftr footnotes footnote endnotes endnote comments comment p r tbl tr tc sdt sdtContent ins moveTo smartTag customXml hyperlink fldSimple bdo dir'
    .split(' ')
    .map((name) => `w:${name}`),
).add('mc:AlternateContent');

/** Text that other digests hold, settings, and marks that programs leave. */
const PASSED = new Set(
  't tab ptab br cr noBreakHyphen softHyphen delText delInstrText del moveFrom pPr rPr sectPr tblGrid trPr tcPr tblPrEx sdtPr sdtEndPr smartTagPr customXmlPr proofErr lastRenderedPageBreak bookmarkStart bookmarkEnd permStart permEnd commentRangeStart commentRangeEnd commentReference annotationRef footnoteReference footnoteRef endnoteReference endnoteRef separator continuationSeparator moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd background altChunk'
    .split(' ')
    .map((name) => `w:${name}`),
).add('mc:Fallback');

/** Fields whose results are read as text or counted by programs (ECMA-376-1, 17.16.5). */
const FIELDS = /^(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ|TOC|PAGEREF|REF|HYPERLINK|FORMCHECKBOX)(?=\s|$)/iu;

function inPart(source: WordPackage, part: string, place: string): readonly Extra[] {
  const root = source.root(part);
  if (!root) return [];
  const relationships = source.relationships(part);
  const isBody = place === '';
  const found: Extra[] = [];
  const add = (what: string, text: string): void => {
    const words = text.replace(/\s+/gu, ' ').trim();
    found.push({ key: `${place}${what} ${words}`, text: words });
  };
  const addTyped = (what: string, text = ''): void => {
    if (text.trim() !== '') add(what, text);
  };
  let instruction = '';
  /** Programs split the instruction of a field. */
  const endInstruction = (): void => {
    const text = instruction.replace(/\s+/gu, ' ').trim();
    instruction = '';
    if (text !== '' && !FIELDS.test(text)) add('field', text);
    addTyped('hint', /^HYPERLINK .*\\o "([^"]*)"/iu.exec(text)?.[1]);
  };
  const readPicture = (element: XmlElement): void => {
    addTyped('picture-title', descendant(element, 'wp:docPr')?.attributes['title']);
    const link = descendant(element, 'a:hlinkClick')?.attributes;
    if (link)
      add('picture-link', `${relationships.get(link['r:id'] ?? '')?.target ?? ''} ${link['tooltip'] ?? ''}`);
    if (isBody) return;
    const { 'r:embed': embedded, 'r:link': linked } = descendant(element, 'a:blip')?.attributes ?? {};
    const target = relationships.get(embedded ?? linked ?? '')?.target ?? '';
    const description = descendant(element, 'wp:docPr')?.attributes['descr'] ?? '';
    add('picture', `${sha256(source.bytes(target) ?? target)} ${description}`);
  };
  const read = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'w:instrText') {
      instruction += characters(element);
      return;
    }
    if (name === 'w:fldChar') return endInstruction();
    if (PASSED.has(name)) return;
    if (name === 'w:tblPr') {
      for (const each of ['w:tblCaption', 'w:tblDescription'])
        addTyped('table', child(element, each)?.attributes['w:val']);
    } else if (name === 'mc:Choice' || AROUND.has(name)) {
      if (name === 'w:hyperlink') addTyped('hint', attributes['w:tooltip']);
      if (name === 'w:fldSimple') {
        instruction = attributes['w:instr'] ?? '';
        endInstruction();
      }
      elements(element).forEach(read);
    } else if (name === 'w:sym') {
      if (!isBody) add('symbol', `${attributes['w:font']} ${attributes['w:char']}`);
    } else if (isPicture(element)) readPicture(element);
    else add(name, wordsOf(element));
  };
  read(root);
  return found;
}

/** Whether a drawing holds pictures and nothing else: in DrawingML, or in VML as older programs write it. */
function isPicture(element: XmlElement): boolean {
  if (element.name === 'w:drawing') {
    const kind = descendant(element, 'a:graphicData')?.attributes['uri'] ?? '';
    return kind.endsWith('/picture');
  }
  return (
    element.name === 'w:pict' &&
    descendant(element, 'v:imagedata') !== undefined &&
    descendant(element, 'v:textpath') === undefined &&
    descendant(element, 'w:txbxContent') === undefined
  );
}

/** The text of an element outside paragraphs; in WordArt of VML it is an attribute. */
const wordsOf = (element: XmlElement): string =>
  [
    element.attributes['string'] ?? '',
    ...element.children.map((each) => (typeof each === 'string' ? each : wordsOf(each))),
  ].join(' ');
