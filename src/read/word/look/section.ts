import { child, childrenNamed, type XmlElement } from '../../../core/index.js';
import { toggle, wholeNumber } from '../values.js';
import type { LookSection, PageLook, RunningKind, RunningLook } from './look.js';
import { points } from './properties.js';

/** Gives the running part that a reference names. */
export type ReadRunning = (id: string) => RunningLook | undefined;

type Running = Readonly<Partial<Record<RunningKind, RunningLook>>>;

/** What a section has from the one before it: a header or footer that it does not name itself. */
export interface Inherited {
  readonly running: Running;
  readonly first: Running;
}

/** Word's own paper and margins, pt: Letter, an inch. */
const USUAL = { width: 612, height: 792, margin: 72, running: 36 };
const COLUMNS = { least: 1, most: 45, otherwise: 1 };

/** Reads `w:sectPr`, all but the blocks. */
export function readSection(
  properties: XmlElement | undefined,
  { running, first }: Inherited,
  read: ReadRunning,
): Omit<LookSection, 'blocks'> & { readonly inherited: Inherited } {
  const named = (type: string): Running =>
    Object.fromEntries(
      (['header', 'footer'] as const).flatMap((kind) => {
        const reference = childrenNamed(properties, `w:${kind}Reference`).find(
          ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
        );
        const found = reference && read(reference.attributes['r:id'] ?? '');
        return found ? [[kind, found]] : [];
      }),
    );
  const inherited = { running: { ...running, ...named('default') }, first: { ...first, ...named('first') } };
  return {
    page: pageOf(properties),
    running: inherited.running,
    ...(toggle(properties, 'w:titlePg') === true && { first: inherited.first }),
    hasThaiNumbers: /^thai/u.test(child(properties, 'w:pgNumType')?.attributes['w:fmt'] ?? ''),
    hasBorders: child(properties, 'w:pgBorders') !== undefined,
    columns: wholeNumber(child(properties, 'w:cols')?.attributes['w:num'], COLUMNS),
    inherited,
  };
}

/** Word takes the gutter from the left; a negative margin is one that no header pushes. */
function pageOf(properties: XmlElement | undefined): PageLook {
  const size = child(properties, 'w:pgSz')?.attributes ?? {};
  const given = child(properties, 'w:pgMar')?.attributes ?? {};
  const length = (name: string, otherwise: number): number =>
    Math.abs(points(given[`w:${name}`]) ?? otherwise);
  return {
    width: points(size['w:w']) ?? USUAL.width,
    height: points(size['w:h']) ?? USUAL.height,
    margin: {
      top: length('top', USUAL.margin),
      right: length('right', USUAL.margin),
      bottom: length('bottom', USUAL.margin),
      left: length('left', USUAL.margin) + length('gutter', 0),
    },
    header: length('header', USUAL.running),
    footer: length('footer', USUAL.running),
  };
}

export const NOTHING_INHERITED: Inherited = { running: {}, first: {} };

/** Whether even pages have their own headers (`w:evenAndOddHeaders` of settings.xml). */
export const hasEvenPages = (settings: XmlElement | undefined): boolean =>
  toggle(settings, 'w:evenAndOddHeaders') === true;

/** The properties of the section that a paragraph ends. */
export const sectionOf = (paragraph: XmlElement): XmlElement | undefined =>
  child(child(paragraph, 'w:pPr'), 'w:sectPr');
