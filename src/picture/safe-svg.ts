import { SaxesParser } from 'saxes';
import { DEFAULT_PICTURE_BUDGET } from './budget.js';
import { damaged } from './damaged.js';
import { readJpeg } from './jpeg.js';
import { pictureKind } from './kind.js';
import { readPng } from './png.js';
import { MAX_DEPTH, isLight, isTooLarge, measure, weightOf, type SvgElement } from './svg-weight.js';
import { PictureError } from '../core/index.js';

const refuse = (found: string): PictureError => new PictureError({ code: 'unsafe-svg', found });

/** Elements that run code, load files or contain something other than SVG. */
const REFUSED = new Set(['script', 'foreignObject', 'iframe', 'audio', 'video', 'handler', 'listener']);

const HREF = /(?:^|:)href$/u;
/** Elements that show an embedded picture, which is decoded in full. */
const PICTURED = /^(?:image|feImage)$/u;

/**
 * Reads an SVG file as XML and refuses what a picture does not need: entities, scripts, HTML, references out of the file,
 * references that multiply without end, and embedded pictures of more than `maxPixels` together. Gives whether the picture is
 * certain to be drawn in a few seconds. Throws `PictureError`.
 */
export function checkSvg(svg: string, maxPixels: number = DEFAULT_PICTURE_BUDGET.pixels): boolean {
  const parser = new SaxesParser({ xmlns: false });
  const root: SvgElement = { id: undefined, uses: [], weight: 0, children: [] };
  const open: SvgElement[] = [root];
  const ids = new Map<string, SvgElement>();
  let pixels = 0;
  let letters = 0;
  parser.on('error', (error) => {
    throw damaged('SVG', { code: 'decoder', text: error.message.split('\n')[0]! });
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
    // With any prefix: a file may bind the namespace to a prefix of its choice.
    const references = Object.keys(values).flatMap((key) => (HREF.test(key) ? [values[key]!.trim()] : []));
    if (PICTURED.test(local))
      for (const url of references) if (!url.startsWith('#')) pixels += innerPixels(url);
    if (pixels > maxPixels) throw new PictureError({ code: 'too-many-pixels', megapixels: maxPixels / 1e6 });
    const uses = local === 'use' ? references.map((reference) => reference.replace(/^#/u, '')) : [];
    const element: SvgElement = { id: values['id'], uses, weight: weightOf(local, values), children: [] };
    if (element.id !== undefined && !ids.has(element.id)) ids.set(element.id, element);
    open.at(-1)!.children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH) throw refuse(`<${name}> × ${MAX_DEPTH}`);
  });
  parser.on('closetag', () => open.pop());
  const readText = (text: string): void => {
    letters += text.length;
    checkStyle(text);
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.write(svg).close();
  const measured = measure(root, ids);
  if (isTooLarge(measured)) throw refuse('<use>');
  return isLight(measured, { characters: svg.length, text: letters });
}

function checkAttribute(element: string, attribute: string, value: string): void {
  if (/^on/iu.test(attribute)) throw refuse(`${attribute}="…"`);
  const isLink = element === 'a';
  if (HREF.test(attribute) && !isLink && !/^\s*(?:#|data:image\/(?:png|jpe?g);)/iu.test(value))
    throw refuse(`${attribute}="${value.slice(0, 40)}"`);
  if (/(?:^|:)(?:src|base)$/u.test(attribute)) throw refuse(`${attribute}="${value.slice(0, 40)}"`);
  checkStyle(value);
}

/** Style sheets and attributes that name paints or filters may refer to parts of the file alone. */
function checkStyle(text: string): void {
  const found = /@import|url\(\s*["']?(?!["'#\s])[^)]{0,40}/iu.exec(text);
  if (found) throw refuse(found[0]);
}

/** Pixels of a picture within an SVG file, by its `data:` URL. Throws `PictureError` where it cannot be read. */
function innerPixels(url: string): number {
  const [, base64] = /^\s*data:image\/(?:png|jpe?g);base64,([a-z0-9+/=\s]+)$/iu.exec(url) ?? [];
  const data = Buffer.from(base64 ?? '', 'base64');
  const kind = pictureKind(data);
  if (kind !== 'png' && kind !== 'jpeg') throw damaged('SVG', { code: 'bad-inner-picture' });
  const { width, height } = kind === 'png' ? readPng(data) : readJpeg(data);
  return width * height;
}
