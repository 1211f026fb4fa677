import { SaxesParser } from 'saxes';
import { USUAL_PICTURE } from './allowance.js';
import { innerPixels } from './inner-picture.js';
import { PictureError } from '../core/index.js';

/** Elements that a picture may have once every `use` is replaced by what it names: more take minutes to draw. */
const MAXIMUM_ELEMENTS = 100_000;
/** How deep they may stand in each other then: the program that draws them calls itself for every level. */
const MAXIMUM_DEPTH = 250;

const refuse = (found: string): PictureError => new PictureError({ code: 'unsafe-svg', found });

/** Elements that run, load or hold what is no SVG. */
const REFUSED = new Set(['script', 'foreignObject', 'iframe', 'audio', 'video', 'handler', 'listener']);

interface Counted {
  readonly id: string | undefined;
  readonly uses: readonly string[];
  readonly weight: number;
  readonly children: Counted[];
}

const HREF = /(?:^|:)href$/u;
/** Elements that show a picture within the file, which is decoded whole to be drawn. */
const PICTURED = /^(?:image|feImage)$/u;
/** Elements that are drawn over and over, or pixel by pixel. */
const HEAVY = /^(?:fe[A-Z]\w*|filter|mask|pattern|image|marker)$/u;
/** Attributes that give an element a layer of its own, as large as the picture. */
const LAYERED = /(?:^|;)\s*(?:opacity|clip-path|mix-blend-mode|isolation)\s*:|^(?:opacity|clip-path)$/u;
/** A layer costs as much as so many plain elements. */
const LAYER_WEIGHT = 25;
/** Filters of CSS, which need no element. */
const FILTERED = /(?:^|;)\s*(?:filter|backdrop-filter|mask)\s*:|^(?:filter|backdrop-filter|mask)$/u;
/** Lengths far beyond any page: lines so thick, long or curved are drawn in as many pieces. Colours are no lengths. */
const FAR = /(?<![#\w.])(?:\d{5}|[\d.]+e\+?\d)/iu;
/** Attributes whose digits measure nothing. */
const UNMEASURED = /^(?:id|class|xmlns.*|version)$|(?:^|:)href$/u;
/**
 * A picture of so many plain elements, each as large as all of it, is drawn in a few seconds; so is a file of so many characters,
 * so many of them text, whose lines take time by their square.
 */
const LIGHT = { weight: 500, characters: 100_000, text: 5_000 } as const;

/**
 * Reads an SVG file as XML and refuses what a picture has no need of: entities, scripts, HTML, anything outside the
 * file, references that multiply without end, and pictures within it of more than so many pixels together. Gives whether
 * it is sure to be drawn soon. Throws `PictureError`.
 */
export function checkSvg(svg: string, mostPixels: number = USUAL_PICTURE.pixels): boolean {
  const parser = new SaxesParser({ xmlns: false });
  const root: Counted = { id: undefined, uses: [], weight: 0, children: [] };
  const open: Counted[] = [root];
  const ids = new Map<string, Counted>();
  let pixels = 0;
  let letters = 0;
  parser.on('error', (error) => {
    throw new PictureError({ code: 'picture-damaged', kind: 'SVG', reason: error.message.split('\n')[0]! });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw refuse('<!ENTITY');
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'xml-stylesheet') throw refuse(`<?xml-stylesheet ${body}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/u, '');
    if (REFUSED.has(local)) throw refuse(`<${name}>`);
    const values = attributes as Readonly<Record<string, string>>;
    for (const [attribute, value] of Object.entries(values)) checkAttribute(local, attribute, value);
    // Whatever prefix it has: the one of the namespace is the file's to choose.
    const references = Object.keys(values).flatMap((key) => (HREF.test(key) ? [values[key]!.trim()] : []));
    if (PICTURED.test(local))
      for (const url of references) if (!url.startsWith('#')) pixels += innerPixels(url);
    if (pixels > mostPixels)
      throw new PictureError({ code: 'too-many-pixels', megapixels: mostPixels / 1e6 });
    const uses = local === 'use' ? references.map((reference) => reference.replace(/^#/u, '')) : [];
    const element: Counted = { id: values['id'], uses, weight: weightOf(local, values), children: [] };
    if (element.id !== undefined && !ids.has(element.id)) ids.set(element.id, element);
    open.at(-1)!.children.push(element);
    open.push(element);
    if (open.length > MAXIMUM_DEPTH) throw refuse(`<${name}> × ${MAXIMUM_DEPTH}`);
  });
  parser.on('closetag', () => open.pop());
  const readText = (text: string): void => {
    letters += text.length;
    checkStyle(text);
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.write(svg).close();
  const { count, depth, weight } = measure(root, ids, new Map());
  if (count > MAXIMUM_ELEMENTS || depth > MAXIMUM_DEPTH) throw refuse('<use>');
  return weight <= LIGHT.weight && svg.length <= LIGHT.characters && letters <= LIGHT.text;
}

function weightOf(element: string, attributes: Readonly<Record<string, string>>): number {
  if (HEAVY.test(element) || element === 'style') return Infinity;
  const given = Object.entries(attributes);
  const has = (look: RegExp): boolean =>
    given.some(([name, value]) => look.test(name === 'style' ? value : name));
  // The size of the whole is judged by its pixels.
  const isFar = element !== 'svg' && given.some(([name, value]) => !UNMEASURED.test(name) && FAR.test(value));
  if (isFar || has(FILTERED)) return Infinity;
  return has(LAYERED) ? LAYER_WEIGHT : 1;
}

function checkAttribute(element: string, attribute: string, value: string): void {
  if (/^on/iu.test(attribute)) throw refuse(`${attribute}="…"`);
  const isLink = element === 'a';
  if (HREF.test(attribute) && !isLink && !/^\s*(?:#|data:image\/(?:png|jpe?g);)/iu.test(value))
    throw refuse(`${attribute}="${value.slice(0, 40)}"`);
  if (/(?:^|:)(?:src|base)$/u.test(attribute)) throw refuse(`${attribute}="${value.slice(0, 40)}"`);
  checkStyle(value);
}

/** Style sheets, and attributes that name paints and filters, refer to the file's own parts alone. */
function checkStyle(text: string): void {
  const found = /@import|url\(\s*["']?(?!["'#\s])[^)]{0,40}/iu.exec(text);
  if (found) throw refuse(found[0]);
}

interface Measured {
  readonly count: number;
  readonly depth: number;
  readonly weight: number;
}

const ENDLESS: Measured = { count: Infinity, depth: Infinity, weight: Infinity };

/** Elements of a part and their depth once `use` is followed; a part that holds itself is endless. */
function measure(
  element: Counted,
  ids: ReadonlyMap<string, Counted>,
  known: Map<Counted, Measured>,
): Measured {
  const found = known.get(element);
  if (found) return found;
  known.set(element, ENDLESS);
  const used = element.uses.flatMap((id) => ids.get(id) ?? []);
  const parts = [...element.children, ...used].map((part) => measure(part, ids, known));
  const measured = {
    count: parts.reduce((sum, { count }) => sum + count, 1),
    weight: parts.reduce((sum, { weight }) => sum + weight, element.weight),
    depth: 1 + parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  };
  known.set(element, measured);
  return measured;
}
