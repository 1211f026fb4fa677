import { asError, type FontProblem, type FontProblemDetail } from '../../core/index.js';
import {
  FACE_NAMES,
  type FontFace,
  type FontFamily,
  openFontFile,
  type EmbeddingRights,
} from '../../fonts/index.js';
import { probeMarks } from './marks.js';
import { HARD_TEXTS, PLAIN_CLUSTERS, REQUIRED_CHARACTERS, TELLING_CLUSTERS } from './sample.js';

/** The result of checking a family's files. */
export interface ProbeResult {
  /** Empty where the family can be used for reports. */
  readonly problems: readonly FontProblem[];
}

/**
 * Checks every file of a family: TrueType outlines, permission to embed, the characters that reports need, correctly placed
 * marks in clusters that only a font with Thai layout tables gets right, and a PDF text layer that preserves the source.
 * All problems at once; none is thrown.
 */
export async function probeFamily(family: FontFamily): Promise<ProbeResult> {
  const faces = new Set(FACE_NAMES.map((name) => family.faces[name]));
  const problems: FontProblem[] = [];
  for (const face of faces) {
    const details = await probeFace(face).catch((error: unknown): FontProblemDetail[] => [
      { code: 'font-unreadable', reason: error instanceof Error ? error.message : String(error) },
    ]);
    problems.push(...details.map((detail) => asError(detail, { source: { file: face.file } })));
  }
  return { problems };
}

async function probeFace(face: FontFace): Promise<readonly FontProblemDetail[]> {
  if (!isTrueType(face.data)) return [{ code: 'not-truetype' }];
  const font = await openFontFile(face.data);
  const rights = probeRights(font['OS/2'].fsType);
  const missing = REQUIRED_CHARACTERS.filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  if (missing.length > 0) return [...rights, { code: 'missing-characters', characters: missing }];
  const { checkGlyphBounds, openFace, startHarfBuzz } = await import('../pdf/font/index.js');
  checkGlyphBounds(face.data);
  await startHarfBuzz();
  const { findLostTexts } = await import('../pdf/pdfmake/font/index.js');
  const marks = probeMarks(font, openFace(face).shaper);
  const lost = findLostTexts(face, [...HARD_TEXTS, ...TELLING_CLUSTERS, ...PLAIN_CLUSTERS]);
  return [...rights, ...marks, ...(lost.length > 0 ? [{ code: 'text-layer' as const, texts: lost }] : [])];
}

/** The file starts as a single TrueType font does: version 1.0, or Apple's "true" (OpenType: table directory). */
function isTrueType(data: Uint8Array): boolean {
  const version = [...data.subarray(0, 4)].join(' ');
  return version === '0 1 0 0' || version === '116 114 117 101';
}

/** Where a font sets several levels of embedding, the least restrictive applies (OpenType: OS/2, fsType). */
function probeRights(rights: EmbeddingRights): readonly FontProblemDetail[] {
  const isRestricted = rights.noEmbedding && !rights.viewOnly && !rights.editable;
  if (isRestricted || rights.bitmapOnly) return [{ code: 'embedding-forbidden' }];
  return rights.noSubsetting ? [{ code: 'subsetting-forbidden' }] : [];
}
