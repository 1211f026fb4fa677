import type { FontFile } from './font-file.js';

/** Parts of a single-spaced line's height, 1/1000 em; all positive. */
export interface LineMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Extra distance between lines. */
  readonly lineGap: number;
}

/**
 * The metrics that Word uses for a single-spaced line: the typographic ones where OS/2 fsSelection asks for them (bit 7,
 * USE_TYPO_METRICS), else the Windows metrics and the external leading, the part of hhea's line gap that exceeds
 * them (OpenType: OS/2, usWinAscent; hhea, lineGap). TH Sarabun New: 844 + 457 + 30 in all four faces.
 */
export function lineMetrics({ hhea, 'OS/2': os2, unitsPerEm }: FontFile): LineMetrics {
  const scale = 1000 / unitsPerEm;
  if (os2.fsSelection.useTypoMetrics) {
    return {
      ascent: os2.typoAscender * scale,
      descent: -os2.typoDescender * scale,
      lineGap: os2.typoLineGap * scale,
    };
  }
  const leading = hhea.lineGap - (os2.winAscent + os2.winDescent - (hhea.ascent - hhea.descent));
  return {
    ascent: os2.winAscent * scale,
    descent: os2.winDescent * scale,
    lineGap: Math.max(0, leading) * scale,
  };
}
