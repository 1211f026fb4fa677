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
  /** EMU */
  readonly width: number;
  /** EMU */
  readonly height: number;
}

/** `w:drawing` with an inline picture (ECMA-376-1, 20.4.2.8). */
export function drawing({ number, relationship, alt, width, height }: Picture): XmlComponent {
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
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: width, cy: height })]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', { cx: width, cy: height }),
      element('wp:docPr', identity),
      element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noChangeAspect: 1 })]),
      element('a:graphic', {}, [element('a:graphicData', { uri: PIC }, [picture])]),
    ]),
  ]);
}
