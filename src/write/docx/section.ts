import { ImportedXmlComponent, type XmlComponent } from 'docx';
import { LayoutError, layoutExcerpt } from '../../core/index.js';
import {
  inlineText,
  isTextBlock,
  type Block,
  type Digits,
  type PageGeometry,
  type Section,
} from '../../document/index.js';
import { blocks, blocksEndingInParagraph } from './blocks.js';
import { element } from './element.js';
import { twips } from './lengths.js';
import { BLOCK_NAMESPACES } from './namespaces.js';
import { paperSize, textWidth } from './page.js';
import { gapParagraph } from './paragraph.js';
import { createRelationships, type Relationships } from './relationships.js';
import type { Container, State } from './state.js';
import { estimateHeight } from './text-height.js';
import { watermarkRun } from './watermark.js';

/** A header or footer: a part of its own. */
export interface RunningPart {
  readonly kind: 'header' | 'footer';
  /** File name in word/. */
  readonly file: string;
  readonly root: XmlComponent;
  readonly relationships: Relationships;
}

/** The document's body, and the running parts that its sections refer to. */
export interface Body {
  readonly root: XmlComponent;
  readonly running: readonly RunningPart[];
}

/** Every section in order; each but the last carries its properties in a paragraph of one point at its end. */
export function body(state: State): Body {
  const { theme, digits } = state.document;
  const sections = state.document.sections.length > 0 ? state.document.sections : [emptySection(theme.page)];
  const running: RunningPart[] = [];
  const content = sections.flatMap((section, index) => {
    const container = pageContainer(theme.page, section, state.relationships);
    checkRunning(state, container, section);
    state.numbering.startPart();
    const write = (kind: RunningPart['kind'], type: 'default' | 'first', content: readonly Block[]) => {
      const part = runningPart(state, container, kind, content, running);
      running.push(part);
      const relationship = state.relationships.to(kind, part.file);
      return element(`w:${kind}Reference`, { 'w:type': type, 'r:id': `rId${relationship}` });
    };
    const references = (['header', 'footer'] as const).flatMap((kind) => {
      const first = section.firstPage ? [write(kind, 'first', section.firstPage[kind])] : [];
      const inherited = running.some((part) => part.kind === kind);
      const isMarked = kind === 'header' && theme.watermark !== undefined;
      if (section[kind].length === 0 && !inherited && !isMarked) return first;
      return [...first, write(kind, 'default', section[kind])];
    });
    state.numbering.startPart();
    const properties = sectionProperties(theme.page, section, digits, references);
    return index === sections.length - 1
      ? [...blocksEndingInParagraph(state, container, section.children), properties]
      : [...blocks(state, container, section.children), gapParagraph({}, [properties])];
  });
  const root = element('w:document', BLOCK_NAMESPACES, [element('w:body', {}, content)]);
  return { root, running };
}

/** About how much of a page a running header or footer may take; the estimate is rather too high. */
const MAX_RUNNING_SHARE = 0.5;

/** Word draws a header that is higher than its page over the edge. Throws `LayoutError`. */
function checkRunning({ document: { theme } }: State, { width }: Container, section: Section): void {
  const most = paperSize(theme.page, section.orientation).height * MAX_RUNNING_SHARE;
  const { header, footer, firstPage } = section;
  const all = [{ header, footer }, ...(firstPage ? [firstPage] : [])];
  const parts = (['header', 'footer'] as const).flatMap((part) =>
    all.map((each) => [part, each[part]] as const),
  );
  for (const [part, content] of parts) {
    const texts = content.filter(isTextBlock);
    const height = texts.reduce((sum, node) => sum + estimateHeight(node, theme, width), 0);
    const text = layoutExcerpt(texts.map(({ children }) => inlineText(children)).join(' '));
    if (height > most) throw new LayoutError({ code: 'running-too-high', part, text });
  }
}

/** A Word file needs one section, also where the document has none. */
const emptySection = ({ orientation }: PageGeometry): Section => ({
  type: 'section',
  orientation,
  header: [],
  footer: [],
  children: [],
});

function runningPart(
  state: State,
  page: Container,
  kind: 'header' | 'footer',
  children: readonly Block[],
  before: readonly RunningPart[],
): RunningPart {
  const relationships = createRelationships();
  const number = before.filter((part) => part.kind === kind).length + 1;
  const content = blocksEndingInParagraph(state, { ...page, relationships }, children);
  if (kind === 'header') addWatermark(state, page, content.at(-1));
  return {
    kind,
    file: `${kind}${number}.xml`,
    root: element(kind === 'header' ? 'w:hdr' : 'w:ftr', BLOCK_NAMESPACES, content),
    relationships,
  };
}

/** The watermark is anchored in the header's last paragraph, which keeps its height. */
function addWatermark({ document: { theme }, drawingId }: State, area: Container, last: unknown): void {
  const { watermark, font } = theme;
  if (watermark === undefined || !(last instanceof ImportedXmlComponent)) return;
  last.push(watermarkRun({ watermark, font: font.family, area, number: drawingId() }));
}

function pageContainer(
  page: PageGeometry,
  { orientation, pageNumbers }: Section,
  relationships: Relationships,
): Container {
  const { top, bottom } = page.margin;
  return {
    relationships,
    width: textWidth(page, orientation),
    height: paperSize(page, orientation).height - twips(top) - twips(bottom),
    edge: 0,
    depth: 0,
    ...(pageNumbers?.letters && { lettered: true as const }),
  };
}

/** `w:sectPr`; `w:pgSz` holds the paper as it lies, width before height. */
function sectionProperties(
  page: PageGeometry,
  section: Section,
  digits: Digits,
  references: readonly XmlComponent[],
): XmlComponent {
  const { width, height } = paperSize(page, section.orientation);
  const orient = section.orientation === 'landscape' ? 'landscape' : undefined;
  const { top, right, bottom, left } = page.margin;
  return element('w:sectPr', {}, [
    ...references,
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orient }),
    element('w:pgMar', {
      'w:top': twips(top),
      'w:right': twips(right),
      'w:bottom': twips(bottom),
      'w:left': twips(left),
      'w:header': twips(page.header),
      'w:footer': twips(page.footer),
      'w:gutter': 0,
    }),
    ...pageNumberType(section, digits),
    ...(section.firstPage ? [element('w:titlePg')] : []),
  ]);
}

/** `w:pgNumType`: the format of the section's page numbers and where they begin; none where Arabic digits count on. */
function pageNumberType({ pageNumbers }: Section, digits: Digits): readonly XmlComponent[] {
  const format = pageNumbers?.letters ? 'thaiLetters' : digits === 'thai' ? 'thaiNumbers' : undefined;
  const start = pageNumbers?.start;
  return format === undefined && start === undefined
    ? []
    : [element('w:pgNumType', { 'w:fmt': format, 'w:start': start })];
}
