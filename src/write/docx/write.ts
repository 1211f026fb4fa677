import type { XmlComponent } from 'docx';
import type { Document, Drawing } from '../../document/index.js';
import type { FontFamilies, FontFamily } from '../../fonts/index.js';
import { DEFAULT_BUDGET, type Budget } from '../../core/index.js';
import type { PageStarts } from '../writer.js';
import { BLOCK_WRITERS } from './block-writers.js';
import { themeForWord } from './cell-starts.js';
import { contentTypes } from './content-types.js';
import { CUSTOM_XML_PATHS, customXmlParts } from './custom-xml.js';
import { fontTable } from './font-table.js';
import { applicationProperties, coreProperties } from './properties.js';
import { createRelationships, type Relationships } from './relationships.js';
import { body } from './section.js';
import { xmlPart } from './serialize.js';
import { settingsPart } from './settings.js';
import { createState } from './state.js';
import { findSymbols } from './symbol.js';
import { stylesPart } from './styles.js';
import { themePart } from './theme-part.js';
import { deflateFile, zipArchive, type ZippedFile } from '../zip/index.js';

const TYPES = '[Content_Types].xml';

export interface DocxOptions {
  /** Pages of the blocks with an id, counted from 1, as the PDF has them: what the contents say until Word counts. */
  readonly pages?: ReadonlyMap<string, number>;
  /** What begins a page in the PDF: rows that do so are kept whole, so that they begin one here too. */
  readonly pageStarts?: PageStarts;
  /** What the document may ask for. */
  readonly budget?: Budget;
  /** Whether the file keeps what it does not show, for its way back into a report. Default true. */
  readonly roundTrip?: boolean;
  /** Names and phrases that no line may split. */
  readonly keepTogether?: readonly string[];
  /** Families that styles name besides the document's. */
  readonly families?: FontFamilies;
  /** Draws a drawing as a PNG file; absent: in the family. */
  readonly drawPng?: (drawing: Drawing) => Promise<Uint8Array>;
  /** Gives more XML for the part for other programs (`customXml/item1.xml`), by the parts of the file. */
  readonly customXml?: (parts: ReadonlyMap<string, Uint8Array>) => string;
}

/**
 * A document as a Word file (ECMA-376, transitional), the fonts that its text is set in embedded. The same document
 * and fonts give the same bytes, in any process and time zone. Rejects with an Error where the document breaks the
 * tree's contract: a style that its theme lacks, a picture that was not loaded, a table row that misfits its columns.
 */
export async function writeDocx(
  document: Document,
  family: FontFamily,
  {
    pages,
    pageStarts,
    budget = DEFAULT_BUDGET,
    roundTrip,
    keepTogether,
    families,
    drawPng,
    customXml,
  }: DocxOptions = {},
): Promise<Uint8Array> {
  const { info } = document;
  const theme = themeForWord(document);
  const draw =
    drawPng ?? (async (drawing) => (await import('../drawing/index.js')).drawPng(drawing, theme, family));
  const symbols = await findSymbols(document, [family, ...(families?.values() ?? [])]);
  const state = createState(
    { ...document, theme },
    BLOCK_WRITERS,
    symbols,
    pages,
    budget.check,
    roundTrip,
    keepTogether,
    pageStarts,
  );
  // The threads deflate the fonts while the body is made.
  const used = [...state.survey.faces].map(([name, faces]) => ({
    name,
    family: name === theme.font.family ? family : (families?.get(name) ?? family),
    faces,
  }));
  const fonts = fontTable(used);
  const { root, running } = body(state);
  await budget.yieldToEventLoop();
  const lists = state.numbering.styleInstances();

  const files = new Map<string, Promise<ZippedFile>>();
  const parts = new Map<string, Uint8Array>();
  const addBytes = (path: string, data: Uint8Array): void => {
    parts.set(path, data);
    files.set(path, deflateFile(data));
  };
  const add = (path: string, component: XmlComponent): void =>
    addBytes(path, Buffer.from(xmlPart(component)));
  const addWordPart = (file: string, component: XmlComponent, relationships?: Relationships): void => {
    add(`word/${file}`, component);
    if (relationships && !relationships.isEmpty()) add(`word/_rels/${file}.rels`, relationships.part());
  };

  const { relationships } = state;
  relationships.to('styles', 'styles.xml');
  relationships.to('settings', 'settings.xml');
  relationships.to('fontTable', 'fontTable.xml');
  relationships.to('theme', 'theme/theme1.xml');
  if (lists.size > 0) relationships.to('numbering', 'numbering.xml');
  const values = state.kept?.xml();
  const hasCustom = values !== undefined || customXml !== undefined;
  if (hasCustom) relationships.to('customXml', '../customXml/item1.xml');

  add('_rels/.rels', packageRelationships().part());
  addWordPart('document.xml', root, relationships);
  for (const part of running) addWordPart(part.file, part.root, part.relationships);
  addWordPart('styles.xml', stylesPart({ theme, survey: state.survey, ids: state.styleIds, lists }));
  if (lists.size > 0) addWordPart('numbering.xml', state.numbering.part());
  addWordPart('settings.xml', settingsPart());
  addWordPart('fontTable.xml', fonts.root, fonts.relationships);
  addWordPart('theme/theme1.xml', themePart(theme.font.family));
  add('docProps/core.xml', coreProperties(info));
  add('docProps/app.xml', applicationProperties(info));
  for (const [path, file] of state.media.files()) {
    await budget.yieldToEventLoop();
    addBytes(`word/${path}`, file.format === 'drawing' ? await draw(file.drawing) : file.data);
  }
  for (const [path, file] of fonts.files) files.set(`word/${path}`, file);

  const paths = [...files.keys(), ...(hasCustom ? CUSTOM_XML_PATHS : [])];
  const types = Buffer.from(xmlPart(contentTypes(paths)));
  if (hasCustom) {
    const all = new Map([...parts, [TYPES, types], ...customXmlParts(values)]);
    for (const [path, data] of customXmlParts(values, customXml?.(all))) files.set(path, deflateFile(data));
  }
  const entries = [[TYPES, deflateFile(types)], ...files] as const;
  const deflated = await Promise.all(entries.map(async ([path, file]) => [path, await file] as const));
  return zipArchive(new Map(deflated));
}

function packageRelationships(): Relationships {
  const relationships = createRelationships();
  relationships.to('officeDocument', 'word/document.xml');
  relationships.to('core-properties', 'docProps/core.xml');
  relationships.to('extended-properties', 'docProps/app.xml');
  return relationships;
}
