import type { XmlComponent } from 'docx';
import type { FaceName, FontFamily } from '../../fonts/index.js';
import { element, valueElement } from './element.js';
import { embedFont } from './embedded-font.js';
import { fontFacts, supportsThai } from './font-face.js';
import { R, W } from './namespaces.js';
import { createRelationships, type Relationships } from './relationships.js';
import type { ZippedFile } from '../zip/index.js';

/** word/fontTable.xml and the font files that it refers to. */
export interface FontTable {
  readonly root: XmlComponent;
  readonly relationships: Relationships;
  /** By file name in word/. */
  readonly files: ReadonlyMap<string, Promise<ZippedFile>>;
}

/** In the order in which CT_Font holds them. */
const ELEMENTS: readonly (readonly [FaceName, string])[] = [
  ['regular', 'w:embedRegular'],
  ['bold', 'w:embedBold'],
  ['italic', 'w:embedItalic'],
  ['boldItalic', 'w:embedBoldItalic'],
];

/** `w:charset` of Thai, 222. */
const THAI_CHARSET = 'DE';
const ANSI_CHARSET = '00';

/** A family, and the faces of it that text is set in. */
export interface UsedFamily {
  readonly name: string;
  readonly family: FontFamily;
  readonly faces: ReadonlySet<FaceName>;
}

/**
 * The families with the faces that the text is set in. A face that is the regular one by another name is left out: Word slants or
 * thickens the regular one itself.
 */
export function fontTable(families: readonly UsedFamily[]): FontTable {
  const relationships = createRelationships();
  const files = new Map<string, Promise<ZippedFile>>();
  const embed = (data: Uint8Array): Record<string, string> => {
    const font = embedFont(data);
    const file = `fonts/font${files.size + 1}.odttf`;
    files.set(file, font.file);
    return { 'r:id': `rId${relationships.to('font', file)}`, 'w:fontKey': font.key };
  };
  const fonts = families.map((each) => fontElement(each, embed));
  const root = element('w:fonts', { 'xmlns:w': W, 'xmlns:r': R }, fonts);
  return { root, relationships, files };
}

function fontElement(
  { name, family, faces }: UsedFamily,
  embed: (data: Uint8Array) => Record<string, string>,
): XmlComponent {
  const { regular } = family.faces;
  const embeds = ELEMENTS.flatMap(([face, elementName]) => {
    const { data } = family.faces[face];
    if (!faces.has(face) || (face !== 'regular' && data === regular.data)) return [];
    return [element(elementName, embed(data))];
  });
  const facts = fontFacts(regular.data);
  const [usb0, usb1, usb2, usb3] = facts.unicodeRanges;
  const [csb0, csb1] = facts.codePages;
  return element('w:font', { 'w:name': name }, [
    valueElement('w:panose1', facts.panose),
    valueElement('w:charset', supportsThai(facts) ? THAI_CHARSET : ANSI_CHARSET),
    valueElement('w:family', facts.family),
    valueElement('w:pitch', facts.pitch),
    element('w:sig', {
      'w:usb0': usb0,
      'w:usb1': usb1,
      'w:usb2': usb2,
      'w:usb3': usb3,
      'w:csb0': csb0,
      'w:csb1': csb1,
    }),
    ...embeds,
  ]);
}
