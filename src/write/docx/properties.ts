import type { XmlComponent } from 'docx';
import type { DocumentInfo } from '../../document/index.js';
import { element } from './element.js';

const CORE_NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** The root of docProps/core.xml (ECMA-376-2, 11). The document's date is the only one, at midnight UTC. */
export function coreProperties(info: DocumentInfo): XmlComponent {
  const date = (name: string): XmlComponent =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, [`${info.date}T00:00:00Z`]);
  return element('cp:coreProperties', CORE_NAMESPACES, [
    element('dc:title', {}, [info.title]),
    ...(info.subject === undefined ? [] : [element('dc:subject', {}, [info.subject])]),
    element('dc:creator', {}, [info.author]),
    ...(info.keywords.length === 0 ? [] : [element('cp:keywords', {}, [info.keywords.join('; ')])]),
    element('cp:lastModifiedBy', {}, [info.author]),
    element('cp:revision', {}, ['1']),
    date('created'),
    date('modified'),
    element('dc:language', {}, [info.language]),
  ]);
}

/** The root of docProps/app.xml (ECMA-376-1, 22.2). */
export const applicationProperties = (info: DocumentInfo): XmlComponent =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [element('Application', {}, ['pmqa-report']), element('Company', {}, [info.author])],
  );
