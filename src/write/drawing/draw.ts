import { readPath, type Drawing, type Label, type Shape, type Theme } from '../../document/index.js';
import type { FontFamily } from '../../fonts/index.js';
import { drawOnce, familyName, renderSvg, rgbOf, writeRgbPng } from '../../picture/index.js';

/** Pixels to a point of a drawing: 300 to the inch, so that it prints as sharply as text. */
const PIXELS_PER_POINT = 300 / 72;

/** A drawing as a PNG file on white, its labels in the document's font, for programs that take pictures alone. */
export async function drawPng(drawing: Drawing, theme: Theme, family: FontFamily): Promise<Uint8Array> {
  const svg = svgOf(drawing, theme, await familyName(family));
  const wide = Math.round(drawing.width * PIXELS_PER_POINT);
  const { data } = await drawOnce(svg, family, String(wide), async () => {
    const drawn = await renderSvg(svg, family, wide);
    const { width, height } = drawn;
    return { format: 'png', data: writeRgbPng(width, height, rgbOf(drawn)), width, height };
  });
  return data;
}

function svgOf({ width, height, shapes, labels }: Drawing, theme: Theme, family: string): string {
  const parts = [...shapes.map(shapeSvg), ...labels.map((label) => labelSvg(label, theme))];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escape(family)}">${parts.join('')}</svg>`;
}

function shapeSvg({ path, fill, evenOdd, stroke }: Shape): string {
  const attributes = {
    d: path,
    fill: fill ?? 'none',
    ...(evenOdd && { 'fill-rule': 'evenodd' }),
    ...(!stroke && isUpright(path) && { 'shape-rendering': 'crispEdges' }),
    ...(stroke && { stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-linejoin': 'round' }),
    ...(stroke &&
      (stroke.dash ? { 'stroke-dasharray': stroke.dash.join(' ') } : { 'stroke-linecap': 'round' })),
  };
  return `<path${attributesSvg(attributes)}/>`;
}

/** Made of level and upright lines alone, as bars and the modules of a code are: their edges need no smoothing. */
function isUpright(path: string): boolean {
  let [x, y] = [NaN, NaN];
  return (readPath(path) ?? []).every(({ command, operands: [toX = x, toY = y] }) => {
    const straight = command === 'M' || command === 'Z' || (command === 'L' && (toX === x || toY === y));
    [x, y] = [toX, toY];
    return straight;
  });
}

function labelSvg({ x, y, anchor, text }: Label, theme: Theme): string {
  const style = theme.paragraphs[text.style];
  const runs = text.children.flatMap((run) => {
    if (run.type !== 'text') return [];
    const bold = (style?.bold ?? false) || run.bold === true;
    const italic = (style?.italic ?? false) || run.italic === true;
    const look = { ...(bold && { 'font-weight': 'bold' }), ...(italic && { 'font-style': 'italic' }) };
    return [`<tspan${attributesSvg(look)}>${escape(run.value)}</tspan>`];
  });
  const place = { x, y, 'text-anchor': anchor, 'font-size': style?.size ?? 0, 'xml:space': 'preserve' };
  return `<text${attributesSvg(place)}>${runs.join('')}</text>`;
}

const attributesSvg = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[<>&"]/gu, (character) => ENTITIES[character]!);
