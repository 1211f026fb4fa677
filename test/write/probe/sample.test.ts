import { describe, expect, it } from '@jest/globals';
import {
  HARD_TEXTS,
  PLAIN_CLUSTERS,
  REQUIRED_CHARACTERS,
  TELLING_CLUSTERS,
} from '../../../src/write/probe/sample.js';

describe('the samples', () => {
  it('hold no text twice and no empty one', () => {
    for (const sample of [REQUIRED_CHARACTERS, TELLING_CLUSTERS, PLAIN_CLUSTERS, HARD_TEXTS]) {
      expect(new Set(sample).size).toBe(sample.length);
      expect(sample).not.toContain('');
    }
  });

  it('ask for every Thai consonant, digit and mark', () => {
    const required = REQUIRED_CHARACTERS.join('');
    for (const character of 'กฮฤฦะัาำิฺฯๆเแโใไๅ็่้๊๋์ํ๎๐๙฿') expect(required).toContain(character);
  });

  it('order the characters of a cluster as Thai is typed', () => {
    expect(TELLING_CLUSTERS).toEqual(expect.arrayContaining(['ปี', 'ปี่', 'ป้ำ', 'ญุ']));
    expect(PLAIN_CLUSTERS).toEqual(expect.arrayContaining(['กํ', 'นฺ']));
  });
});
