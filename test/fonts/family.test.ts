import { describe, expect, it } from '@jest/globals';
import { FACE_NAMES, faceName } from '../../src/fonts/family.js';

describe('faceName', () => {
  it('names the face for each look', () => {
    expect([
      faceName(false, false),
      faceName(true, false),
      faceName(false, true),
      faceName(true, true),
    ]).toEqual(FACE_NAMES);
  });
});
