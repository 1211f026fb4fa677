import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { openFace, type OpenedFace } from '../../../../src/write/pdf/font/opened-face.js';
import { writeSubset } from '../../../../src/write/pdf/font/subset.js';

let face: OpenedFace;

beforeAll(async () => {
  face = openFace((await loadOfficialFamily()).faces.regular);
});

const drawings = (text: string) => [...new Set(face.shaper.shape(text).glyphs.map(({ drawing }) => drawing))];

describe('the font program of a document', () => {
  it('is the subset of its drawings, deflated', () => {
    const own = drawings('น้ำ');
    const { data, advances } = writeSubset(face.outlines, own);
    const program = face.program(own);
    expect(new Uint8Array(inflateSync(program.deflated))).toEqual(new Uint8Array(data));
    expect(program.advances).toEqual(advances);
  });

  it('is made once for the same drawings in the same order', () => {
    expect(face.program(drawings('กขค'))).toBe(face.program(drawings('กขคก')));
    expect(face.program(drawings('คขก'))).not.toBe(face.program(drawings('กขค')));
  });

  it('is forgotten after many others, so that memory stays bounded', () => {
    const first = face.program(drawings('กข'));
    for (const other of 'คฆงจฉชซฌญ') face.program(drawings(other));
    expect(face.program(drawings('กข'))).not.toBe(first);
  });
});
