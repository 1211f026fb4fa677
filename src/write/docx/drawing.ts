import type { XmlComponent } from 'docx';
import { element } from './element.js';
import { PIC } from './namespaces.js';

/** An inline picture. */
export interface Picture {
  /** Unique among the document's drawings. */
  readonly number: number;
  /** Number of the relationship to the picture's file. */
  readonly relationship: number;
  /** For readers who cannot see the picture. */
  readonly alt: string;
  /** As it is seen, EMU. */
  readonly width: number;
  /** As it is seen, EMU. */
  readonly height: number;
  /** How the stored picture lies, 2 to 8 (Exif, 4.6.4); absent: upright. */
  readonly orientation?: number;
}

/** A quarter turn clockwise, in 60,000ths of a degree (ECMA-376-1, 20.1.10.3). */
const QUARTER = 5_400_000;

/** What sets a stored picture upright: it is flipped first, then turned (ECMA-376-1, 20.1.7.6). */
const TURNS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2: { flipH: 1 },
  3: { rot: 2 * QUARTER },
  4: { flipV: 1 },
  5: { rot: 3 * QUARTER, flipH: 1 },
  6: { rot: QUARTER },
  7: { rot: QUARTER, flipH: 1 },
  8: { rot: 3 * QUARTER },
};

/**
 * `w:drawing` with an inline picture (ECMA-376-1, 20.4.2.8). Its extents are those of the stored picture: Word swaps them
 * itself where it is turned by a quarter.
 */
export function drawing({
  number,
  relationship,
  alt,
  width,
  height,
  orientation = 1,
}: Picture): XmlComponent {
  const extent = orientation > 4 ? { cx: height, cy: width } : { cx: width, cy: height };
  const identity = { id: number, name: `Picture ${number}`, descr: alt };
  const picture = element('pic:pic', {}, [
    element('pic:nvPicPr', {}, [
      element('pic:cNvPr', identity),
      element('pic:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
    ]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'r:embed': `rId${relationship}` }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', TURNS[orientation] ?? {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', extent),
      ]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', extent),
      element('wp:docPr', identity),
      element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noChangeAspect: 1 })]),
      element('a:graphic', {}, [element('a:graphicData', { uri: PIC }, [picture])]),
    ]),
  ]);
}
