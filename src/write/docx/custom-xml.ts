import { element } from './element.js';
import { createRelationships } from './relationships.js';
import { DECLARATION, xmlPart } from './serialize.js';

/** The parts of one custom XML item (ECMA-376-1, 15.2.5 and 15.2.6). */
export const CUSTOM_XML_PATHS = [
  'customXml/item1.xml',
  'customXml/itemProps1.xml',
  'customXml/_rels/item1.xml.rels',
] as const;

/** Any number that no other item of a file has; the same in all files, so that the same report gives the same bytes. */
const ITEM_ID = '{6B1F0A52-93C4-4E0B-8D57-2A9E63C1F7D8}';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** XML texts, each an element, as one custom XML item: the parts by their paths. */
export function customXmlParts(
  ...items: readonly (string | undefined)[]
): readonly (readonly [path: string, data: Uint8Array])[] {
  const [item, properties, itemRelationships] = CUSTOM_XML_PATHS;
  const relationships = createRelationships();
  relationships.to('customXmlProps', 'itemProps1.xml');
  const store = element('ds:datastoreItem', { 'xmlns:ds': NAMESPACE, 'ds:itemID': ITEM_ID }, [
    element('ds:schemaRefs'),
  ]);
  return [
    [item, Buffer.from(`${DECLARATION}<report>${items.join('')}</report>`)],
    [properties, Buffer.from(xmlPart(store))],
    [itemRelationships, Buffer.from(xmlPart(relationships.part()))],
  ];
}
