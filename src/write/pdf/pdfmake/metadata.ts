import { escapeXml } from '../../../core/index.js';

/**
 * The document's properties as XMP, equal to its information dictionary (ISO 19005-1, 6.7.3), and what it was made from. Empty
 * ones are left out.
 */
export function metadataXml(info: Readonly<Record<string, string | Date>>, source = ''): string {
  const text = (name: string): string => {
    const value = info[name];
    return typeof value === 'string' ? escapeXml(value) : '';
  };
  const date = (name: string): string => {
    const value = info[name];
    return value instanceof Date ? value.toISOString().replace(/\.\d+Z$/, 'Z') : '';
  };
  const element = (name: string, content: string, open = '', close = ''): string =>
    content ? `<${name}>${open}${content}${close}</${name}>` : '';
  const alternatives: [string, string] = ['<rdf:Alt><rdf:li xml:lang="x-default">', '</rdf:li></rdf:Alt>'];
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    element('dc:title', text('Title'), ...alternatives),
    element('dc:creator', text('Author'), '<rdf:Seq><rdf:li>', '</rdf:li></rdf:Seq>'),
    element('dc:description', text('Subject'), ...alternatives),
    element('dc:source', escapeXml(source)),
    element('pdf:Keywords', text('Keywords')),
    element('pdf:Producer', text('Producer')),
    element('xmp:CreatorTool', text('Creator')),
    element('xmp:CreateDate', date('CreationDate')),
    element('xmp:ModifyDate', date('ModDate')),
    '</rdf:Description>',
  ].join('');
}

/**
 * Claims conformance to PDF/UA-1, with the description of the property that PDF/A requires (ISO 14289-1, 5;
 * ISO 19005-2, 6.6.2.3).
 */
export const ACCESSIBILITY_XML = [
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');
