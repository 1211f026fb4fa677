import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { FACE_NAMES } from '../../src/fonts/family.js';
import { openFontFile } from '../../src/fonts/font-file.js';
import { loadOfficialFamily } from '../../src/fonts/official.js';

describe('loadOfficialFamily', () => {
  it('gives the four files that the manifest names', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../fonts/manifest.json', import.meta.url), 'utf8'),
    ) as {
      faces: Record<string, { sha256: string }>;
    };
    const { name, faces } = await loadOfficialFamily();
    expect(name).toBe('TH Sarabun New');
    for (const face of FACE_NAMES) {
      expect(createHash('sha256').update(faces[face].data).digest('hex')).toBe(manifest.faces[face]?.sha256);
    }
  });

  it('gives each look its own face', async () => {
    const { faces } = await loadOfficialFamily();
    const fonts = await Promise.all(FACE_NAMES.map((face) => openFontFile(faces[face].data)));
    expect(fonts.map(({ postscriptName }) => postscriptName)).toEqual([
      'THSarabunNew',
      'THSarabunNew-Bold',
      'THSarabunNew-Italic',
      'THSarabunNew-BoldItalic',
    ]);
  });
});
