import type { XmlComponent } from 'docx';
import type { ListStyle } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { twips } from './lengths.js';
import type { MarkerFormat } from './marker-format.js';
import { W } from './namespaces.js';

/** Word counts nine list levels, 0 to 8; deeper lists share the last one. */
const LEVELS = 9;

/** A kind of list at one distance from the text edge: `w:abstractNum`. */
interface Definition {
  readonly id: number;
  readonly style: ListStyle;
  readonly format: MarkerFormat;
  /** Where the marker of level 0 would stand if the list were nested in lists of its own kind, twips. */
  readonly origin: number;
  /** Id of the numbering style that shows this definition in Word's gallery. */
  readonly styleId: string | undefined;
  /** What Word would print next, by level. */
  readonly counters: (Counter | undefined)[];
}

interface Counter {
  readonly numId: number;
  readonly next: number;
}

/** A definition put to use: `w:num`. */
interface Instance {
  readonly id: number;
  readonly definition: Definition;
  readonly start?: { readonly level: number; readonly number: number };
}

/** What a list item's paragraph refers to. */
export interface NumberReference {
  readonly numId: number;
  /** `w:ilvl`, 0 to 8. */
  readonly level: number;
}

/** Where an automatic marker stands. */
export interface MarkerPosition {
  /** Name of the list style in the theme. */
  readonly key: string;
  readonly style: ListStyle;
  readonly format: MarkerFormat;
  /** Nesting depth, 0 for a list that no other list holds. */
  readonly depth: number;
  /** Distance from the cell's or page's text edge to the list's, twips. */
  readonly edge: number;
}

/** The lists of one document; it counts as Word will, so that every item prints its own number. */
export interface Numbering {
  /** The reference for the next item; `number` is absent for a fixed marker. */
  readonly refer: (position: MarkerPosition, number?: number) => NumberReference;
  /** Word counts headers, footers and the body apart. */
  readonly startPart: () => void;
  /** The instance that each list style in use is shown by. */
  readonly styleInstances: () => ReadonlyMap<string, number>;
  /** The root of numbering.xml. */
  readonly part: () => XmlComponent;
}

/** An empty register of lists; `styleIds` gives the id of a list style's numbering style. */
export function createNumbering(styleIds: ReadonlyMap<string, string>): Numbering {
  const definitions = new Map<string, Definition>();
  const instances: Instance[] = [];
  const shown = new Map<string, number>();
  const fixed = new Map<Definition, number>();

  const define = (style: ListStyle, format: MarkerFormat, origin: number, styleId?: string): Definition => {
    const key = JSON.stringify([style, format, origin]);
    let definition = definitions.get(key);
    if (definition === undefined) {
      definition = { id: definitions.size, style, format, origin, styleId, counters: [] };
      definitions.set(key, definition);
    }
    return definition;
  };
  const instantiate = (definition: Definition, start?: Instance['start']): number => {
    instances.push({ id: instances.length + 1, definition, ...(start && { start }) });
    return instances.length;
  };
  const show = ({ key, style, format }: MarkerPosition): void => {
    if (shown.has(key)) return;
    shown.set(key, instantiate(define(style, format, 0, styleIds.get(key))));
  };

  return {
    refer(position, number) {
      show(position);
      const level = Math.min(position.depth, LEVELS - 1);
      const definition = define(
        position.style,
        position.format,
        position.edge - level * step(position.style),
      );
      if (number === undefined) {
        const numId = fixed.get(definition) ?? instantiate(definition);
        fixed.set(definition, numId);
        return { numId, level };
      }
      const { counters } = definition;
      const counter = counters[level];
      const numId = counter?.next === number ? counter.numId : instantiate(definition, { level, number });
      counters[level] = { numId, next: number + 1 };
      counters.length = level + 1; // Word starts the deeper levels again.
      return { numId, level };
    },
    startPart() {
      for (const { counters } of definitions.values()) counters.length = 0;
    },
    styleInstances: () => shown,
    part: () =>
      element('w:numbering', { 'xmlns:w': W }, [
        ...[...definitions.values()].map(definitionElement),
        ...instances.map(instanceElement),
      ]),
  };
}

/** How far a list nested in an item of its own kind stands in, twips. */
const step = ({ indent, hanging }: ListStyle): number => twips(indent) + twips(hanging);

function definitionElement(definition: Definition): XmlComponent {
  const { id, styleId } = definition;
  return element('w:abstractNum', { 'w:abstractNumId': id }, [
    valueElement('w:nsid', hex(0x50510000 + id)),
    valueElement('w:multiLevelType', 'multilevel'),
    valueElement('w:tmpl', hex(0x50520000 + id)),
    ...(styleId === undefined ? [] : [valueElement('w:styleLink', styleId)]),
    ...Array.from({ length: LEVELS }, (_, level) => levelElement(definition, level)),
  ]);
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');

function levelElement({ style, format, origin }: Definition, level: number): XmlComponent {
  const hanging = twips(style.hanging);
  const left = Math.max(hanging, origin + (level + 1) * step(style));
  return element('w:lvl', { 'w:ilvl': level }, [
    valueElement('w:start', 1),
    valueElement('w:numFmt', format),
    valueElement('w:lvlText', style.marker.replace('%n', `%${level + 1}`)),
    valueElement('w:lvlJc', 'left'),
    element('w:pPr', {}, [element('w:ind', { 'w:left': left, 'w:hanging': hanging })]),
  ]);
}

const instanceElement = ({ id, definition, start }: Instance): XmlComponent =>
  element('w:num', { 'w:numId': id }, [
    valueElement('w:abstractNumId', definition.id),
    ...(start === undefined
      ? []
      : [
          element('w:lvlOverride', { 'w:ilvl': start.level }, [
            valueElement('w:startOverride', start.number),
          ]),
        ]),
  ]);
