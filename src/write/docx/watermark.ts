import type { XmlComponent } from 'docx';
import { WATERMARK_ANGLE, watermarkSize, type Watermark } from '../../document/index.js';
import { element } from './element.js';

const NAMESPACES = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/** Word's shape of text without a curve (ECMA-376-4, 19.1.2.20), as Word writes it. */
const TEXT_SHAPE = '_x0000_t136';
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

/** What a watermark is written for. */
export interface WatermarkInput {
  readonly watermark: Watermark;
  readonly font: string;
  /** The page's text area, twips. */
  readonly area: { readonly width: number; readonly height: number };
  /** Unique in the document. */
  readonly number: number;
}

/**
 * A run of a header with a watermark behind the text, as Word's own dialog makes it: by the name of its shape, Word and
 * LibreOffice know it as the watermark and can remove it.
 */
export function watermarkRun({
  watermark: { text, color },
  font,
  area,
  number,
}: WatermarkInput): XmlComponent {
  const { width, height } = watermarkSize(text, area);
  const style = {
    position: 'absolute',
    'margin-left': '0',
    'margin-top': '0',
    width: `${points(width)}pt`,
    height: `${points(height)}pt`,
    rotation: String(360 - WATERMARK_ANGLE),
    'z-index': '-251658752',
    'mso-position-horizontal': 'center',
    'mso-position-horizontal-relative': 'margin',
    'mso-position-vertical': 'center',
    'mso-position-vertical-relative': 'margin',
  };
  return element('w:r', {}, [
    element('w:rPr', {}, [element('w:noProof')]),
    element('w:pict', {}, [
      shapeType(),
      element(
        'v:shape',
        {
          ...NAMESPACES,
          id: `PowerPlusWaterMarkObject${number}`,
          'o:spid': `_x0000_s${2048 + number}`,
          type: `#${TEXT_SHAPE}`,
          style: css(style),
          'o:allowincell': 'f',
          fillcolor: color,
          stroked: 'f',
        },
        [
          element('v:textpath', {
            style: css({
              'font-family': `"${font.replaceAll('"', '')}"`,
              'font-size': '1pt',
              'font-weight': 'bold',
            }),
            string: text,
          }),
        ],
      ),
    ]),
  ]);
}

const shapeType = (): XmlComponent =>
  element(
    'v:shapetype',
    {
      ...NAMESPACES,
      id: TEXT_SHAPE,
      coordsize: '21600,21600',
      'o:spt': 136,
      adj: 10800,
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    [
      element(
        'v:formulas',
        {},
        FORMULAS.map((eqn) => element('v:f', { eqn })),
      ),
      element('v:path', {
        textpathok: 't',
        'o:connecttype': 'custom',
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
        'o:connectangles': '270,180,90,0',
      }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ],
  );

const points = (twips: number): number => Math.round(twips / 2) / 10;

const css = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
