import { describe, expect, it } from '@jest/globals';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { openFace } from '../../../../src/write/pdf/font/opened-face.js';

describe('openFace', () => {
  it('opens the same bytes once and other bytes anew', async () => {
    const { regular, bold } = (await loadOfficialFamily()).faces;
    const opened = openFace(regular);
    expect(openFace({ file: 'another name', data: regular.data })).toBe(opened);
    expect(openFace(bold)).not.toBe(opened);
    expect(opened.shaper.unitsPerEm).toBe(1000);
  });
});
