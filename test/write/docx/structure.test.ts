import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../../src/write/docx/write.js';
import { BREAKINGS } from './support/broken-files.js';
import { everyNode } from './support/every-node.js';
import { officialFamily } from './support/official-family.js';
import { structureFindings } from './support/structure/index.js';

const sound = await writeDocx(everyNode(), officialFamily);

describe('structureFindings', () => {
  it('finds nothing in a sound file', () => expect(structureFindings(sound)).toEqual([]));

  it.each(BREAKINGS)('finds %s', (_, code, breaking) => {
    expect(structureFindings(breaking(sound)).map((finding) => finding.code)).toContain(code);
  });
});
