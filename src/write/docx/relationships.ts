import type { XmlComponent } from 'docx';
import { element } from './element.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type RelationshipType =
  | 'officeDocument'
  | 'core-properties'
  | 'extended-properties'
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'fontTable'
  | 'theme'
  | 'header'
  | 'footer'
  | 'hyperlink'
  | 'image'
  | 'font'
  | 'customXml'
  | 'customXmlProps';

/** The relationships of one part, numbered in the order in which they are first asked for. */
export interface Relationships {
  /** The number of the relationship to `target`; its id is `rId` and that number. */
  readonly to: (type: RelationshipType, target: string) => number;
  readonly isEmpty: () => boolean;
  /** The root of the .rels part. */
  readonly part: () => XmlComponent;
}

export function createRelationships(): Relationships {
  const numbers = new Map<string, number>();
  const entries: XmlComponent[] = [];
  return {
    to(type, target) {
      const key = `${type} ${target}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(key, number);
        entries.push(relationship(number, type, target));
      }
      return number;
    },
    isEmpty: () => entries.length === 0,
    part: () => element('Relationships', { xmlns: PACKAGE }, entries),
  };
}

const relationship = (number: number, type: RelationshipType, target: string): XmlComponent =>
  element('Relationship', {
    Id: `rId${number}`,
    Type: `${type === 'core-properties' ? `${PACKAGE}/metadata` : OFFICE}/${type}`,
    Target: target,
    TargetMode: type === 'hyperlink' ? 'External' : undefined,
  });
